import { lazy, Suspense, useRef, useState } from "react";
import type { ExplorerStore } from "../../exploration/store.ts";
import type { View } from "../../exploration/view.ts";
import { Button } from "../../ui/button.tsx";
import { words } from "../../words.ts";

const EmbedDialog = lazy(async () => ({ default: (await import("./embed-dialog.tsx")).EmbedDialog }));

interface EmbedButtonProps {
  readonly store: ExplorerStore;
  /** What shall be embedded, where that is not what the store shows by now. */
  readonly asked?: View | undefined;
}

/** Opens the dialog that says how what is shown can stand in another page; loaded only then. */
export function EmbedButton({ store, asked }: EmbedButtonProps) {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  const close = () => {
    setOpen(false);
    // Whoever came by the button goes on from there.
    requestAnimationFrame(() => place.current?.querySelector("button")?.focus());
  };
  return (
    <span ref={place}>
      <Button onPress={() => setOpen(true)}>{words.takeAway.embed}</Button>
      {open && (
        <Suspense>
          <EmbedDialog store={store} asked={asked} onClose={close} />
        </Suspense>
      )}
    </span>
  );
}
