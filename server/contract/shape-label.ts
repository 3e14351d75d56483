import { labels, type Label } from "./label.ts";

/** The label that decides how an entity is drawn; what the model does not know is drawn as an organization. */
export function shapeLabel(given: readonly string[]): Label {
  return (
    given.map((word) => labels.find((label) => label === word)).find((label) => label !== undefined) ?? "Organization"
  );
}
