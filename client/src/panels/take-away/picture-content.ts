import type { SvgContent } from "server/contract/draw-svg/draw-svg.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { licence } from "server/contract/licence.ts";
import { titleSentence } from "server/contract/title-sentence.ts";
import { countWords } from "../../actions/count-words.ts";
import { arrange } from "../../exploration/arrange.ts";
import { differenceWords } from "../../exploration/difference-words.ts";
import { beyondOf } from "../../exploration/beyond-of.ts";
import type { Exploration, Selection, Source } from "../../exploration/exploration.ts";
import { legendRows } from "../../exploration/legend-rows.ts";
import { drawn, questionOf } from "../../exploration/selectors.ts";
import { titleOf } from "../../exploration/title-of.ts";
import type { Made } from "../../exploration/to-steps.ts";
import { worded } from "../../exploration/worded.ts";
import { words } from "../../words.ts";
import { drawnSources, drawnWords, leftOutWords, listedSource } from "../sources/sources-words.ts";
import { asOfWords, viewWords } from "./view-words.ts";

const nothing: Selection = { kind: "nothing" };

/**
 * What is drawn now, with all that a published picture has to say. `made`: what each step brought; `address`: where the
 * view opens again.
 */
export function pictureContent(exploration: Exploration, made: Made, address: string): SvgContent {
  const { nodes, relationships } = drawn(exploration);
  const sentences = new Map(
    relationships.flatMap((relationship) => {
      const line = worded(exploration, relationship);
      const sentence = line === undefined ? undefined : titleSentence(line);
      // Of two days a sentence says of which it speaks.
      const days = differenceWords(exploration, relationship.id);
      return sentence === undefined
        ? []
        : [[relationship.id, [`${sentence}.`, days].filter((part) => part !== "").join(" ")] as const];
    }),
  );
  const beyond = beyondOf(exploration, nothing, nothing);
  const titled = titleOf(exploration);
  return {
    title: titled?.title ?? words.name,
    value: titled?.value ?? "",
    changes: leadWords(exploration, made),
    description: [
      fillWords(words.takeAway.summary, {
        lines: countWords(0, relationships.length),
        entities: countWords(nodes.length, 0),
      }),
      ...sentences.values(),
    ],
    sentences,
    beyond,
    picture: arrange(exploration, undefined),
    legend: legendRows(exploration, beyond.size > 0),
    sources: sourceParagraphs(exploration),
    foot: [
      [drawnWords(exploration), sentence(leftOutWords(exploration))].filter((text) => text !== "").join(" "),
      `${asOfWords(exploration)} ${fillWords(words.takeAway.rights, { url: licence.url })}`,
      address,
    ].filter((line) => line !== ""),
  };
}

/** What was changed; unchanged, what the question says of its answer, as on the page. */
function leadWords(exploration: Exploration, made: Made): readonly string[] {
  const changed = viewWords(exploration, made);
  const question = questionOf(exploration)?.question;
  if (changed.length > 0 || question === undefined || question.id === "about") return changed;
  return question.description === "" ? [] : [question.description];
}

function sentence(text: string | undefined): string {
  return text === undefined ? "" : `${text}.`;
}

function sourceParagraphs(exploration: Exploration): SvgContent["sources"] {
  const { texts, record } = drawnSources(exploration);
  const paragraph = (heading: string, sources: readonly Source[]) =>
    sources.length === 0 ? [] : [{ heading, names: `${sources.map(listedSource).join("; ")}.` }];
  return [
    ...paragraph(texts.length === 1 ? words.takeAway.oneText : words.takeAway.texts, texts),
    ...paragraph(words.takeAway.record, record),
  ];
}
