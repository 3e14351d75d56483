/** One long step, told in plain words as it goes. */
export interface Step {
  /** How much so far: "120 of 213 files, 64 MB". */
  note(text: string): void;
  done(text?: string): void;
  failed(): void;
}

export type TellStep = (title: string) => Step;

export function step(
  title: string,
  output?: { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number },
): Step;
