import { keepPreviousData, queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { fillWords } from "server/contract/fill-words.ts";
import type { Label } from "server/contract/label.ts";
import { execute } from "../../execute.ts";
import { EntityChoicesDocument } from "../../gql/graphql.ts";
import { Combobox } from "../../ui/combobox.tsx";
import unseen from "../../ui/unseen.module.css";
import { longest } from "./longest.ts";
import { SuggestionRow } from "./suggestion-row.tsx";
import { entitySuggestion } from "./suggestions.ts";

interface FindEntityProps {
  readonly label: string;
  /** What the list is called, and what stands above it. */
  readonly list: { readonly name: string; readonly title: string };
  readonly placeholder: string;
  /** Said where the name `{text}` is nobody's. */
  readonly nobody: string;
  /** Said where there came no answer. */
  readonly failed: string;
  /** Those it may have; of any where there is none. */
  readonly labels?: readonly Label[];
  /** Ids that are not offered: they were chosen already. */
  readonly without?: readonly string[];
  /** Takes the focus when it comes: a person asked for it. */
  readonly wanted: boolean;
  readonly onChoose: (id: string) => void;
  readonly onCancel?: () => void;
}

/** So many are offered at once. */
const most = 8;
const none: readonly never[] = [];

/** A field that finds an entity by its names and gives the id of the one that is picked, and is empty again then. */
export function FindEntity({ labels = none, without = none, wanted, onChoose, ...own }: FindEntityProps) {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const typed = text.trim();
  const queries = useQueryClient();
  const limit = Math.min(50, most + without.length);
  const query = queryOptions({
    queryKey: ["entity-choices", typed, labels, limit],
    queryFn: ({ signal }) =>
      execute(EntityChoicesDocument, { text: typed, labels: labels.length === 0 ? null : [...labels], limit }, signal),
  });
  const { data, isError, isPlaceholderData, isFetching } = useQuery({
    ...query,
    enabled: typed !== "",
    placeholderData: keepPreviousData,
  });
  useEffect(() => {
    if (wanted) input.current?.focus();
  }, [wanted]);
  const failed = isError && !isFetching;
  const offers = (found: typeof data) => found?.entities.filter(({ id }) => !without.includes(id)).slice(0, most) ?? [];
  const offered = typed === "" || failed ? [] : offers(data);
  const settled = typed !== "" && data !== undefined && !isPlaceholderData && !failed;
  const nothing = settled && offered.length === 0 ? fillWords(own.nobody, { text: typed }) : undefined;
  const instead = failed ? own.failed : nothing;
  const choose = (id: string) => {
    setText("");
    onChoose(id);
  };
  /** Picks what is best, once it is known: Enter may come before the answer to the last letter. */
  const chooseBest = async () => {
    if (typed === "") return;
    // What fails is shown in the list.
    const [best] = offers(await queries.ensureQueryData(query).catch(() => undefined));
    if (best !== undefined && input.current?.value.trim() === typed) choose(best.id);
  };
  return (
    <>
      <Combobox
        label={own.label}
        listLabel={own.list.name}
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
                  title: own.list.title,
                  note: undefined,
                  items: offered.map((entity) => {
                    const suggestion = entitySuggestion(entity);
                    return {
                      id: entity.id,
                      spoken: [suggestion.name, suggestion.about].filter((part) => part !== "").join(", "),
                      content: <SuggestionRow suggestion={suggestion} typed={typed} />,
                    };
                  }),
                },
              ]
        }
        news={settled || failed ? `${typed} ${failed ? "failed" : "settled"}` : undefined}
        instead={instead}
        onPick={choose}
        onEnter={() => void chooseBest()}
        onEscape={() => {
          setText("");
          own.onCancel?.();
        }}
      />
      <p className={unseen.unseen} role="status">
        {instead}
      </p>
    </>
  );
}
