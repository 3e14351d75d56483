import { keepPreviousData, queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useLayoutEffect, useState, type ReactNode, type RefObject } from "react";
import { fillWords } from "server/contract/fill-words.ts";
import { navigate } from "wouter/use-browser-location";
import { execute } from "../../execute.ts";
import { Failure } from "../../failure.ts";
import { failureWords } from "../../failure-words.ts";
import { SearchDocument } from "../../gql/graphql.ts";
import { Button } from "../../ui/button.tsx";
import { Combobox } from "../../ui/combobox.tsx";
import unseen from "../../ui/unseen.module.css";
import { words } from "../../words.ts";
import { longest } from "./longest.ts";
import styles from "./search.module.css";
import { SuggestionRow } from "./suggestion-row.tsx";
import { most, suggestions, type Suggestion } from "./suggestions.ts";

/** What was done in the plain field before this one took its place. */
export interface Begun {
  readonly text: string;
  /** Where the cursor stood; undefined where the person was elsewhere. */
  readonly cursor: readonly [from: number, to: number] | undefined;
  /** Enter was pressed already. */
  readonly entered: boolean;
}

interface SuggestProps {
  readonly begun: Begun;
  readonly input: RefObject<HTMLInputElement | null>;
  /** A suggestion was opened, or the search given up. */
  readonly onDone: () => void;
}

/** Milliseconds of waiting after which it is said that something is awaited. */
const patience = 400;

/** Waits as long as it takes to type the next letter. */
function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, 120);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(new DOMException("Overtaken by another letter.", "AbortError"));
    });
  });
}

function queryOf(text: string) {
  return queryOptions({
    queryKey: ["search", text],
    queryFn: async ({ signal }) => {
      // The next letter calls this off: only where none comes, the server is asked.
      await pause(signal);
      return execute(SearchDocument, { text, entities: most.entities, others: most.others }, signal);
    },
  });
}

/** The search field with its suggestions. Takes over from a plain field, with its letters and its cursor. */
export function Suggest({ begun, input, onDone }: SuggestProps) {
  const [text, setText] = useState(begun.text);
  const wanted = text.trim();
  /** The text that is long awaited. */
  const [longFor, setLongFor] = useState<string>();

  useLayoutEffect(() => {
    if (begun.cursor === undefined) return;
    input.current?.focus();
    input.current?.setSelectionRange(...begun.cursor);
  }, [begun, input]);

  const queries = useQueryClient();
  const query = queryOf(wanted);
  const { data, error, isPlaceholderData, isFetching } = useQuery({
    ...query,
    enabled: wanted !== "",
    placeholderData: keepPreviousData,
  });
  const failed = error !== null && !isFetching;
  const settled = wanted !== "" && data !== undefined && !isPlaceholderData && !failed;
  const groups = wanted === "" || failed || data === undefined ? [] : suggestions(data);

  const waiting = wanted !== "" && isFetching;
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setTimeout(() => setLongFor(wanted), patience);
    return () => clearTimeout(timer);
  }, [waiting, wanted]);
  const long = waiting && longFor === wanted;

  const open = (href: string) => {
    setText("");
    navigate(href);
    onDone();
    document.getElementById("content")?.focus({ preventScroll: true });
  };

  /** Opens what is best, once it is known: Enter may come before the answer to the last letter. */
  const openBest = async () => {
    if (wanted === "") return;
    // What fails is shown in the list.
    const found = await queries.ensureQueryData(query).catch(() => undefined);
    const best = found === undefined ? undefined : suggestions(found)[0]?.suggestions[0];
    if (best !== undefined && input.current?.value.trim() === wanted) open(best.href);
  };
  const takeOver = useEffectEvent(() => {
    if (begun.entered) void openBest();
  });
  useEffect(() => {
    const timer = setTimeout(() => takeOver());
    return () => clearTimeout(timer);
  }, []);

  const nothing = settled && groups.length === 0 ? fillWords(words.search.none, { text: wanted }) : undefined;
  const why = failed
    ? error instanceof Failure
      ? failureWords(error.kind, error.reference)
      : failureWords("failed", undefined)
    : undefined;

  return (
    <>
      <Combobox
        label={words.search.name}
        listLabel={words.search.suggestions}
        placeholder={words.search.placeholder}
        longest={longest}
        input={input}
        text={text}
        onText={setText}
        groups={groups.map((group) => ({
          id: group.id,
          title: group.title,
          note: group.note,
          items: group.suggestions.map((suggestion) => ({
            id: suggestion.id,
            href: suggestion.href,
            spoken: spoken(suggestion),
            content: <SuggestionRow suggestion={suggestion} typed={wanted} />,
          })),
        }))}
        news={settled || failed || long ? `${wanted} ${failed ? "failed" : settled ? "settled" : "long"}` : undefined}
        instead={
          failed
            ? instead(words.search.failed, `${why ?? ""} ${words.search.againBy}`, {
                word: words.search.again,
                onPress: () => void queries.refetchQueries(query),
              })
            : nothing !== undefined
              ? instead(nothing, words.search.noneWhy, { word: words.search.noneOn, onPress: () => open("/") })
              : long
                ? instead(words.search.searching)
                : undefined
        }
        onOpen={open}
        onEnter={() => void openBest()}
        onEscape={() => {
          if (text === "") onDone();
          setText("");
        }}
      />
      <p className={unseen.unseen} role="status">
        {nothing ?? (failed ? `${words.search.failed} ${why ?? ""}` : "")}
      </p>
    </>
  );
}

function instead(
  title: string,
  text?: string,
  action?: { readonly word: string; readonly onPress: () => void },
): ReactNode {
  return (
    <div className={styles.instead}>
      <p className={styles.title}>{title}</p>
      {text !== undefined && <p className={styles.text}>{text}</p>}
      {action !== undefined && <Button onPress={action.onPress}>{action.word}</Button>}
    </div>
  );
}

function spoken({ name, alias, about }: Suggestion): string {
  const also = alias === undefined ? undefined : fillWords(words.search.also, { alias });
  return [name, also, about].filter((part) => part !== undefined && part !== "").join(", ");
}
