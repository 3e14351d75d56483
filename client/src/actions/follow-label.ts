import type { View } from "../exploration/view.ts";
import { words } from "../words.ts";

/** What following an address is called as a step; one that asks the question alone takes back what was made of it. */
export function followLabel({ with: steps, only, without, hidden, dates, arrangement }: View): string {
  const plain = steps.length + only.length + without.length + hidden.length + dates.length === 0;
  return plain && arrangement === undefined ? words.explore.back : words.explore.follow;
}
