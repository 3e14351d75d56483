import { useCallback, useEffect, useRef, useState, type ComponentType, type ComponentProps } from "react";
import { flushSync } from "react-dom";
import { afterPicture } from "../../ui/after-picture.ts";
import field from "../../ui/combobox.module.css";
import { words } from "../../words.ts";
import { longest } from "./longest.ts";
import styles from "./search.module.css";
import { SlashKey } from "./slash-key.tsx";
import type { Begun, Suggest } from "./suggest.tsx";

interface SearchProps {
  /** The "/" key was pressed: the field must be there to take the focus. */
  readonly onWanted: () => void;
  readonly onDone: () => void;
  /** A number that grows each time the field is to take the focus. */
  readonly calls: number;
}

interface Loaded {
  readonly Suggest: ComponentType<ComponentProps<typeof Suggest>>;
  readonly begun: Begun;
}

/**
 * The search field. At first a plain one, so that the first picture need not wait for what makes suggestions: that comes
 * after it, or when somebody turns to the field, and takes over the letters and the cursor.
 */
export function Search({ onWanted, onDone, calls }: SearchProps) {
  const input = useRef<HTMLInputElement>(null);
  const composing = useRef(false);
  const entered = useRef(false);
  const [loaded, setLoaded] = useState<Loaded>();
  const [failed, setFailed] = useState(false);

  const load = useCallback(async () => {
    try {
      const { Suggest: part } = await import("./suggest.tsx");
      // Letters that are still being composed would be lost: the change waits for them.
      while (composing.current) await new Promise((resolve) => setTimeout(resolve, 50));
      setFailed(false);
      // At once: no letter may come between reading the plain field and putting the other in its place.
      flushSync(() =>
        setLoaded((before) => before ?? { Suggest: part, begun: begunIn(input.current, entered.current) }),
      );
    } catch {
      setFailed(true);
    }
  }, []);

  useEffect(() => afterPicture(() => void load()), [load]);
  useEffect(() => {
    if (calls === 0) return;
    input.current?.focus();
    input.current?.select();
  }, [calls]);

  return (
    <div role="search" className={styles.search} onPointerEnter={() => void load()}>
      {loaded === undefined ? (
        <>
          <input
            ref={input}
            className={field.field}
            type="text"
            aria-label={words.search.name}
            placeholder={words.search.placeholder}
            maxLength={longest}
            autoComplete="off"
            enterKeyHint="go"
            onFocus={() => void load()}
            onChange={() => (entered.current = false)}
            onCompositionStart={() => (composing.current = true)}
            onCompositionEnd={() => (composing.current = false)}
            onKeyDown={(event) => {
              if (event.key === "Escape") onDone();
              if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
              entered.current = true;
              void load();
            }}
          />
          <p className={failed ? styles.notLoaded : undefined} role="status">
            {failed && words.search.notLoaded}
          </p>
        </>
      ) : (
        <loaded.Suggest begun={loaded.begun} input={input} onDone={onDone} />
      )}
      <SlashKey onPressed={onWanted} />
    </div>
  );
}

function begunIn(input: HTMLInputElement | null, entered: boolean): Begun {
  if (input === null) return { text: "", cursor: undefined, entered: false };
  const focused = document.activeElement === input;
  return {
    text: input.value,
    cursor: focused ? [input.selectionStart ?? 0, input.selectionEnd ?? 0] : undefined,
    entered,
  };
}
