import { lazy, useState, type ComponentType } from "react";

/** A part of the page in a file of its own. */
export interface LazyPart<Props> {
  readonly Part: ComponentType<Props>;
  /** Resolves once the file is there: from then on the part is drawn at once, without waiting in between. */
  readonly ready: () => Promise<void>;
}

/** A part that is loaded when it is first drawn, or before, where somebody knows that it will be. */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  let loaded: ComponentType<Props> | undefined;
  const ready = async () => {
    loaded ??= await load();
    return { default: loaded };
  };
  const Later: ComponentType<Props> = lazy(ready);
  return {
    // What it began as it stays: otherwise it would be built anew.
    Part: function Part(props: Props) {
      const [Now] = useState(() => loaded ?? Later);
      return <Now {...props} />;
    },
    ready: async () => {
      await ready();
    },
  };
}
