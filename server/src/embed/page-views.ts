import { plainLook, readEmbed, type EmbedLook, type EmbedView } from "../../contract/embed/embed-address.ts";
import { listedQuestions } from "../questions/listed-questions.ts";
import { parameterNames } from "../questions/parameter-names.ts";
import type { Question } from "../questions/question.ts";
import type { ViewMakers } from "./view-makers.ts";
import { withoutDefaults } from "./without-defaults.ts";

/** What an address of ours shows, as it is embedded. */
export interface PageView {
  readonly view: EmbedView;
  readonly look: EmbedLook;
}

/** Letters of an address beyond which it is nobody's. */
const longest = 12_000;

/** Finds the view behind an address of the application or of what is embedded; undefined where it shows none. */
export function pageViews(makers: ViewMakers, questions: () => readonly Question[]) {
  const takes = (id: string) => parameterNames(questions(), id);
  const known = (view: EmbedView | undefined, look: EmbedLook): PageView | undefined => {
    if (view === undefined) return undefined;
    if (view.kind === "code") return { view, look };
    const names = takes(view.question);
    if (names === undefined) return undefined;
    const own = Object.entries(view.parameters).filter(([name]) => names.includes(name));
    return { view: withoutDefaults({ ...view, parameters: Object.fromEntries(own) }, questions()), look };
  };
  return async (path: string, search: string): Promise<PageView | undefined> => {
    if (path.length + search.length > longest) return undefined;
    const read = readEmbed(path, search, takes);
    if (read !== undefined) return known(read.view, read.look);
    // The start page draws the first question of the list.
    const first = path === "/" ? listedQuestions()[0]?.id : undefined;
    if (first !== undefined) return known(question(first, {}), plainLook);
    const dispute = /^\/disputes\/([A-Za-z0-9-]{1,100})$/.exec(path)?.[1];
    if (dispute !== undefined) return known(question("dispute", { dispute }), plainLook);
    const maker = await makers.drawer("en");
    return known(maker.embedded(path, search), plainLook);
  };
}

function question(id: string, parameters: Readonly<Record<string, string>>): EmbedView {
  return { kind: "question", question: id, parameters, version: undefined };
}
