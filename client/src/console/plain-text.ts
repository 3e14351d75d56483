import type { ConsoleValue, TaggedValue } from "server/contract/console/console-value.ts";
import { isBack } from "./is-back.ts";
import { isList } from "./is-list.ts";
import { isTagged } from "./is-tagged.ts";

/** A value as one line of text, as Cypher would write it: in a cell of a file, to a screen reader. Nothing is rounded. */
export function plainText(value: ConsoleValue): string {
  if (value === null) return "null";
  if (typeof value === "string") return value;
  return inText(value);
}

function inText(value: ConsoleValue): string {
  if (value === null) return "null";
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value !== "object") return String(value);
  if (isList(value)) return `[${value.map(inText).join(", ")}]`;
  if (isTagged(value)) return tagged(value);
  return mapText(value);
}

function tagged(value: TaggedValue): string {
  switch (value.$type) {
    case "Node": {
      const { _labels, _properties } = value._value;
      return `(${_labels.map((label) => `:${label}`).join("")} ${mapText(_properties)})`;
    }
    case "Relationship": {
      const { _type, _properties } = value._value;
      return `[:${_type} ${mapText(_properties)}]`;
    }
    case "Path":
      return value._value
        .map((step, place, steps) => {
          if (step.$type !== "Relationship") return tagged(step);
          return isBack(steps[place - 1], step) ? `<-${tagged(step)}-` : `-${tagged(step)}->`;
        })
        .join("");
    case "Map":
      return mapText(value._value);
    case "Vector":
      return `[${value._value.coordinates.join(", ")}]`;
    default:
      return value._value;
  }
}

function mapText(map: { readonly [key: string]: ConsoleValue }): string {
  return `{${Object.entries(map)
    .map(([key, one]) => `${/^[A-Za-z_]\w*$/.test(key) ? key : `\`${key.replaceAll("`", "``")}\``}: ${inText(one)}`)
    .join(", ")}}`;
}
