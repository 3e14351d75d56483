import type { LodelineEvents, LodelineState } from "./lodeline-graph.d.ts";

/** What an element gives whoever fills it. */
export interface WidgetHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** The place of what stands in the element itself: the picture without script. */
  readonly slot: HTMLSlotElement;
  /** The origin of pictures, frames and scripts. */
  readonly base: string;
  /** Dispatches an event of ours. @returns whether nobody prevented what it announces. */
  emit<Name extends keyof LodelineEvents>(name: Name, detail: LodelineEvents[Name]["detail"]): boolean;
}

/** A picture that has come alive, as the element speaks to it. */
export interface Widget {
  /** Rejected where it cannot come alive: the picture then stays as it is. */
  readonly ready: Promise<void>;
  /** An attribute has another value now. */
  changed(attribute: string): void;
  takeFocus(): void;
  focusNode(id: string): void;
  clearFocus(): void;
  fit(): void;
  zoom(factor: number): void;
  exportFile(format: "svg" | "png"): Promise<string | Blob>;
  state(): LodelineState;
  setState(state: LodelineState): void;
  end(): void;
}
