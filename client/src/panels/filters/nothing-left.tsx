import { fillWords } from "server/contract/fill-words.ts";
import { useStore } from "zustand";
import { showEverything } from "../../actions/show-everything.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { Button } from "../../ui/button.tsx";
import { Message } from "../../ui/message.tsx";
import { words } from "../../words.ts";
import { conditions, conditionsSentence } from "./conditions.ts";
import { dropCondition } from "./drop-condition.ts";
import { strictest } from "./strictest.ts";

interface NothingLeftProps {
  readonly store: ExplorerStore;
}

/** Stands where a filter leaves no line: what it asks for, what dropping its strictest condition leaves, and both ways on. */
export function NothingLeft({ store }: NothingLeftProps) {
  const exploration = useStore(store, (state) => state.exploration);
  const asked = conditions(exploration);
  const found = strictest(exploration, asked);
  const what = asked.length === 0 ? words.states.empty : conditionsSentence(asked);
  const lines =
    found?.lines === 1
      ? words.questions.oneLine
      : fillWords(words.questions.lines, { count: String(found?.lines ?? 0) });
  return (
    <Message
      title={words.states.empty}
      text={
        found === undefined
          ? fillWords(words.filters.emptyAll, { what })
          : fillWords(asked.length === 1 ? words.filters.emptyOne : words.filters.emptyWhy, {
              what,
              strictest: found.condition.words,
              lines,
            })
      }
      actions={
        <>
          {found !== undefined && asked.length > 1 && (
            <Button first onPress={() => dropCondition(store, found.condition)}>
              {fillWords(words.filters.drop, { what: found.condition.words })}
            </Button>
          )}
          <Button first={found === undefined || asked.length === 1} onPress={() => showEverything(store)}>
            {words.filters.showAll}
          </Button>
        </>
      }
    />
  );
}
