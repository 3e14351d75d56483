import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { fillWords } from "server/contract/fill-words.ts";
import { labels as known } from "server/contract/label.ts";
import { execute } from "../../execute.ts";
import { EntityChoicesDocument } from "../../gql/graphql.ts";
import { longest } from "../../panels/search/longest.ts";
import { SuggestionRow } from "../../panels/search/suggestion-row.tsx";
import { entitySuggestion } from "../../panels/search/suggestions.ts";
import { Combobox } from "../../ui/combobox.tsx";
import unseen from "../../ui/unseen.module.css";
import { words } from "../console-words.ts";

interface EntityFieldProps {
  readonly name: string;
  /** Those it may have; of any where there is none. */
  readonly labels: readonly string[];
  /** Takes the focus when it comes: a person asked for it. */
  readonly wanted: boolean;
  readonly onChoose: (id: string) => void;
  readonly onCancel: () => void;
}

const { parameters: own } = words;

/** So many are offered at once. */
const most = 8;

/** A field that finds an entity by its name and gives its id. */
export function EntityField({ name, labels, wanted, onChoose, onCancel }: EntityFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const typed = text.trim();
  const asked = known.filter((label) => labels.includes(label));
  const { data, isError, isPlaceholderData, isFetching } = useQuery({
    queryKey: ["entity-choices", typed, asked],
    queryFn: ({ signal }) =>
      execute(EntityChoicesDocument, { text: typed, labels: asked.length === 0 ? null : asked, limit: most }, signal),
    enabled: typed !== "",
    placeholderData: keepPreviousData,
  });
  useEffect(() => {
    if (wanted) input.current?.focus();
  }, [wanted]);
  const failed = isError && !isFetching;
  const offered =
    typed === "" || failed || data === undefined
      ? []
      : data.entities.map((entity) => ({ id: entity.id, suggestion: entitySuggestion(entity) }));
  const settled = typed !== "" && data !== undefined && !isPlaceholderData && !failed;
  const nothing = settled && offered.length === 0 ? fillWords(own.nobody, { text: typed }) : undefined;
  const instead = failed ? own.failed : nothing;
  return (
    <>
      <Combobox
        label={fillWords(own.find, { name })}
        listLabel={own.suggestions}
        placeholder={own.placeholder}
        longest={longest}
        input={input}
        text={text}
        onText={setText}
        groups={
          offered.length === 0
            ? []
            : [
                {
                  id: "entities",
                  title: own.suggestions,
                  note: undefined,
                  items: offered.map(({ id, suggestion }) => ({
                    id,
                    spoken: [suggestion.name, suggestion.about].filter((part) => part !== "").join(", "),
                    content: <SuggestionRow suggestion={suggestion} typed={typed} />,
                  })),
                },
              ]
        }
        news={settled || failed ? `${typed} ${failed ? "failed" : "settled"}` : undefined}
        instead={instead}
        onPick={onChoose}
        onEnter={() => {
          const [best] = offered;
          if (best !== undefined && settled) onChoose(best.id);
        }}
        onEscape={onCancel}
      />
      <p className={unseen.unseen} role="status">
        {instead}
      </p>
    </>
  );
}
