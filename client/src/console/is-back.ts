import type { TaggedValue } from "server/contract/console/console-value.ts";

/** Whether a relationship of a path points back at the node before it. */
export function isBack(before: TaggedValue | undefined, step: TaggedValue): boolean {
  if (before?.$type !== "Node" || step.$type !== "Relationship") return false;
  const { _element_id } = before._value;
  const { _start_node_element_id } = step._value;
  return _start_node_element_id !== _element_id;
}
