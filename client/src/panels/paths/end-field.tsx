import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { fillWords } from "server/contract/fill-words.ts";
import { execute } from "../../execute.ts";
import { EntitySearchDocument } from "../../gql/graphql.ts";
import { Combobox } from "../../ui/combobox.tsx";
import unseen from "../../ui/unseen.module.css";
import { words } from "../../words.ts";
import { longest } from "../search/longest.ts";
import { SuggestionRow } from "../search/suggestion-row.tsx";
import { entitySuggestion } from "../search/suggestions.ts";

interface EndFieldProps {
  /** Ids that were chosen already: they are not offered again. */
  readonly chosen: readonly string[];
  readonly onChoose: (id: string) => void;
  /** Takes the focus when it comes: a person asked for it. */
  readonly wanted: boolean;
}

/** So many are offered at once. */
const most = 8;

/** A field that finds entities by their names and adds the one that is picked. */
export function EndField({ chosen, onChoose, wanted }: EndFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const typed = text.trim();
  const { data, isError, isPlaceholderData, isFetching } = useQuery({
    queryKey: ["entity-search", typed],
    queryFn: ({ signal }) =>
      execute(EntitySearchDocument, { text: typed, limit: Math.min(50, most + chosen.length) }, signal),
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
      : data.entities
          .filter(({ id }) => !chosen.includes(id))
          .slice(0, most)
          .map((entity) => ({ id: entity.id, suggestion: entitySuggestion(entity) }));
  const settled = typed !== "" && data !== undefined && !isPlaceholderData && !failed;
  const nothing = settled && offered.length === 0 ? fillWords(words.paths.nobody, { text: typed }) : undefined;
  const instead = failed ? words.paths.searchFailed : nothing;
  const choose = (id: string) => {
    setText("");
    onChoose(id);
  };
  return (
    <>
      <Combobox
        label={words.paths.add}
        listLabel={words.paths.suggestions}
        placeholder={words.paths.placeholder}
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
                  title: words.search.entities,
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
        onPick={choose}
        onEnter={() => {
          const [best] = offered;
          if (best !== undefined && settled) choose(best.id);
        }}
        onEscape={() => setText("")}
      />
      <p className={unseen.unseen} role="status">
        {instead}
      </p>
    </>
  );
}
