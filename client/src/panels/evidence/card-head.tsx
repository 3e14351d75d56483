import { fillWords } from "server/contract/fill-words.ts";
import { useStore } from "zustand";
import { clearSelection } from "../../actions/clear-selection.ts";
import { selectRelationship } from "../../actions/select-relationship.ts";
import { drawn, lineNumber } from "../../exploration/selectors.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { Button } from "../../ui/button.tsx";
import { PanelHead } from "../../ui/panel-head.tsx";
import { useMedia } from "../../ui/use-media.ts";
import { words } from "../../words.ts";

interface CardHeadProps {
  readonly store: ExplorerStore;
  readonly id: string;
}

/** Which line of how many, and the ways to the one before, the next, and back. */
export function CardHead({ store, id }: CardHeadProps) {
  const exploration = useStore(store, (state) => state.exploration);
  const small = useMedia("(max-width: 719px)");
  const place = lineNumber(exploration, id);
  if (place === undefined) return null;
  const go = (by: 1 | -1) => {
    const next = drawn(exploration).relationships[place.number - 1 + by];
    if (next !== undefined) selectRelationship(store, next.id);
  };
  return (
    <PanelHead title={fillWords(words.card.position, { number: String(place.number), of: String(place.of) })}>
      <Button notPossible={place.number === 1 ? words.card.first : undefined} onPress={() => go(-1)}>
        {words.card.previous}
      </Button>
      <Button notPossible={place.number === place.of ? words.card.last : undefined} onPress={() => go(1)}>
        {words.card.next}
      </Button>
      <Button onPress={() => clearSelection(store)}>{small ? words.card.back : words.card.close}</Button>
    </PanelHead>
  );
}
