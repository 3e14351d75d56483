import { embedNames, type EmbedView } from "server/contract/embed/embed-address.ts";
import { writeViewCode } from "server/contract/view-code.ts";
import { plainView, writeView, type View } from "./view.ts";

/** Letters of a parameter beyond which an address of the embed surface does not take it. */
const longest = 200;

/**
 * A view as others can embed it: a question with its own parameters keeps its name; whatever was brought, left out, arranged
 * or dated goes into a code. Who looks at it, with which panel and what chosen, is no part of it.
 */
export function embeddedView(view: View): EmbedView {
  const shown: View = {
    ...view,
    show: "picture",
    table: undefined,
    panel: undefined,
    paths: undefined,
    selection: { kind: "nothing" },
  };
  const { question, parameters, arrangement } = shown;
  const fits = Object.entries(parameters).every(([name, value]) => !embedNames.has(name) && value.length <= longest);
  if (fits && writeView(shown) === writeView(plainView(question, parameters)))
    return { kind: "question", question, parameters, version: undefined };
  const code = {
    address: writeView({ ...shown, arrangement: undefined }),
    layout: arrangement?.by ?? "",
    points: arrangement?.points ?? new Map<string, never>(),
  };
  return { kind: "code", code: writeViewCode(code) };
}
