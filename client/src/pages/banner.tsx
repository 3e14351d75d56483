import { fillWords } from "server/contract/fill-words.ts";
import { useStore } from "zustand";
import { reconnect } from "../actions/watch-connection.ts";
import { standing } from "../exploration/standing.ts";
import { titleOf } from "../exploration/title-of.ts";
import type { ExplorerStore } from "../exploration/store.ts";
import { locale } from "../locale.ts";
import { Button } from "../ui/button.tsx";
import { words } from "../words.ts";
import styles from "./banner.module.css";

interface BannerProps {
  readonly store: ExplorerStore;
}

/** Says since when the server or its database is away; it goes by itself when they answer again. */
export function Banner({ store }: BannerProps) {
  const connection = useStore(store, (state) => state.connection);
  const other = useStore(store, (state) =>
    state.opening.kind === "failed" && standing(state)?.placed === true ? titleOf(state.exploration)?.title : undefined,
  );
  const drawn = useStore(store, (state) => standing(state)?.placed === true);
  // What stands in the picture's place says so itself.
  const said = useStore(
    store,
    ({ opening }) =>
      !drawn && opening.kind === "failed" && (opening.why === "unavailable" || opening.why === "unreachable"),
  );
  if (connection.kind === "up" || said) return null;
  const time = connection.since.toLocaleTimeString(locale, { hour: "2-digit", minute: "2-digit" });
  return (
    <div role="status" className={styles.banner}>
      <p>
        {fillWords(connection.why === "unavailable" ? words.states.since : words.states.unreachable, { time })}
        {drawn && ` ${words.states.drawnStays}`}{" "}
        {other !== undefined && fillWords(words.states.stays, { title: other })}
      </p>
      <Button onPress={() => void reconnect(store)}>{words.states.now}</Button>
    </div>
  );
}
