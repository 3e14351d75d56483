import { byLine } from "server/contract/by-line.ts";
import { capitalize } from "server/contract/capitalize.ts";
import { csv } from "server/contract/csv.ts";
import { drawCard } from "server/contract/draw-svg/draw-card.ts";
import { pictureBox } from "server/contract/draw-svg/draw-picture.ts";
import { drawSvg, sheetPlace, type SvgContent } from "server/contract/draw-svg/draw-svg.ts";
import { embedName } from "server/contract/embed/embed-address.ts";
import { standIn, type DrawnFor, type DrawnView } from "server/contract/embed/view-maker.ts";
import type { WidgetBox, WidgetClaim, WidgetData, WidgetLine } from "server/contract/embed/widget-data.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { readingSentence } from "server/contract/reading-sentence.ts";
import { titleSentence } from "server/contract/title-sentence.ts";
import { claimStatement } from "../exploration/claim-statement.ts";
import { differenceWords } from "../exploration/difference-words.ts";
import type { Exploration, Relationship, Source } from "../exploration/exploration.ts";
import { bundleTitle } from "../exploration/group-words.ts";
import { legendRows } from "../exploration/legend-rows.ts";
import { drawn, questionOf, sourcesOf } from "../exploration/selectors.ts";
import { shapesOf } from "../exploration/shapes-of.ts";
import type { ClaimText } from "../exploration/tables/claim-table.ts";
import { titleOf } from "../exploration/title-of.ts";
import { titleWords } from "../exploration/title-words.ts";
import type { Made } from "../exploration/to-steps.ts";
import { viewAddress } from "../exploration/view-address.ts";
import { plainView, writeView, type View } from "../exploration/view.ts";
import { worded } from "../exploration/worded.ts";
import type { ClaimSentence } from "../panels/take-away/claim-sentences.ts";
import { pictureContent } from "../panels/take-away/picture-content.ts";
import { takenGraph } from "../panels/take-away/taken-graph.ts";
import { claimsTable } from "../panels/take-away/to-csv.ts";
import { toJson } from "../panels/take-away/to-json.ts";
import { viewFacts } from "../panels/take-away/view-facts.ts";
import { asOfWords } from "../panels/take-away/view-words.ts";
import { drawnSources, listedSource } from "../panels/sources/sources-words.ts";
import { spoken } from "../spoken.ts";
import { terms } from "../terms.ts";
import { words as interfaceWords } from "../words.ts";
import { words } from "./embed-words.ts";
import { frameBody } from "./frame-body.ts";
import { readingBody } from "./reading-body.ts";
import type { Against } from "./what-is-against.ts";

/** All that a view was gathered to. */
export interface ViewParts {
  readonly view: View;
  readonly exploration: Exploration;
  readonly made: Made;
  /** What the claims say, by their ids. */
  readonly texts: ReadonlyMap<string, ClaimSentence & ClaimText>;
  /** What stands against disputed lines, by their ids. */
  readonly against: ReadonlyMap<string, readonly Against[]>;
}

/** Letters of an address up to which a picture carries it; a longer one nobody types. */
const longestWritten = 160;
/** Letters that an alternative text has at about most: nobody listens to more at once. */
const longestSummary = 700;
/** Letters of the same on a card: sites take 420, and the count of what is left out needs some of them. */
const longestBrief = 350;
/** Sources of a kind that a picture names. */
const mostSources = 8;

/** Makes the files of a view, in the language this program was loaded for. */
export function drawView(parts: ViewParts, { view: embedded, version }: DrawnFor): DrawnView {
  const { exploration, made } = parts;
  const address = viewAddress(exploration, parts.view);
  const home = standIn.app + address;
  const foot =
    home.length <= longestWritten
      ? home
      : standIn.app + writeView(plainView(parts.view.question, parts.view.parameters));
  const alleged = allegedOf(exploration);
  const taken = pictureContent(exploration, made, foot);
  const titled = titleOf(exploration);
  const title = titleWords(titled);
  const summary = summaryOf(taken, title, longestSummary);
  const content: SvgContent = {
    ...taken,
    lang: spoken.language,
    description: [summary],
    alleged: { heading: words.page.alleged, sentences: [...alleged.values()] },
    // What could be brought beside it is for who explores: neither drawn nor explained.
    beyond: new Map(),
    legend: legendRows(exploration, false),
    sources: sourceParagraphs(exploration),
  };
  const box = pictureBox(content.picture);
  const room: WidgetBox = [
    rounded(box.left),
    rounded(box.top),
    rounded(box.right - box.left),
    rounded(box.bottom - box.top),
  ];
  const sheet = sheetPlace(content);
  const graph = drawn(exploration);
  const prefix = `l${short(embedName(embedded))}`;
  const widget = (): WidgetData => ({
    edition: 1,
    lang: spoken.language,
    title: titled?.title ?? "",
    value: titled?.value ?? "",
    view: embedName(embedded),
    version: version ?? null,
    asOf: questionOf(exploration)?.asOf ?? "",
    asOfWords: asOfWords(exploration),
    address: home,
    summary,
    words: words.live,
    box: room,
    sheet: { width: sheet.width, height: sheet.height, x: rounded(sheet.x), y: rounded(sheet.y) },
    ...told(parts, content),
  });
  return {
    facts: {
      title,
      summary,
      brief: summaryOf(taken, title, longestBrief),
      asOf: questionOf(exploration)?.asOf ?? "",
      width: sheet.width,
      height: sheet.height,
      across: Math.ceil(box.right - box.left),
      down: Math.ceil(box.bottom - box.top),
      entities: graph.nodes.map(({ id }) => id),
      lines: graph.relationships.length,
      claims: [...new Set(graph.relationships.flatMap(({ claims }) => claims.map(({ id }) => id)))],
      sources: [...new Set(graph.relationships.flatMap(({ claims }) => claims.map(({ source }) => source)))],
      address,
    },
    svg: ({ theme, accent, focus }) =>
      drawSvg(content, {
        theme,
        prefix,
        compact: true,
        ...(accent === undefined ? {} : { accent: `#${accent}` }),
        ...(focus === undefined ? {} : { focus }),
      }),
    frame: (look, where) => frameBody({ content, widget: widget(), prefix, home, look, where }),
    reading: (look, where) => readingBody({ content, widget: widget(), prefix, home, look, where }),
    sheet: (theme, focus) => drawSvg(content, { theme, prefix, ...(focus === undefined ? {} : { focus }) }),
    card: () =>
      drawCard({
        ...content,
        allegedLines: alleged,
        notDrawn: (count) => fillWords(words.page.notDrawn, { count: String(count) }),
        credit: `${asOfWords(exploration)} Lodeline`,
      }),
    widget,
    json: () => {
      const { texts, record } = drawnSources(exploration);
      return toJson(takenGraph(exploration), viewFacts(exploration, made, home), [...texts, ...record]);
    },
    csv: () => {
      const { header, rows } = claimsTable(takenGraph(exploration), sourcesOf(exploration), parts.texts);
      return `\uFEFF${csv(header, rows)}`;
    },
  };
}

/** The sources of what is drawn by name, as many as one reads beside a picture; the others are counted. */
function sourceParagraphs(exploration: Exploration): SvgContent["sources"] {
  const { texts, record } = drawnSources(exploration);
  const paragraph = (heading: string, all: readonly Source[]) => {
    const named = all.slice(0, mostSources).map(listedSource).join("; ");
    const more = all.length - mostSources;
    const names = more > 0 ? fillWords(words.page.moreSources, { names: named, count: String(more) }) : `${named}.`;
    return all.length === 0 ? [] : [{ heading, names }];
  };
  const { takeAway } = interfaceWords;
  return [
    ...paragraph(texts.length === 1 ? takeAway.oneText : takeAway.texts, texts),
    ...paragraph(takeAway.record, record),
  ];
}

/** The drawn lines that are alleged and no more, each in a sentence with its accuser and its denial. */
function allegedOf(exploration: Exploration): ReadonlyMap<string, string> {
  return new Map(
    drawn(exploration).relationships.flatMap((relationship) => {
      if (relationship.modality !== "alleged") return [];
      const line = worded(exploration, relationship);
      const sentence = line === undefined ? undefined : titleSentence(line);
      return sentence === undefined ? [] : [[relationship.id, `${sentence}.`] as const];
    }),
  );
}

/** What a picture shows, in as many whole sentences as so many letters take; the others are counted. */
function summaryOf({ description }: SvgContent, title: string, longest: number): string {
  const [counted = "", ...sentences] = description;
  const said = [/[.?!:]$/.test(title) ? title : `${title}.`, counted];
  let length = said.join(" ").length;
  let taken = 0;
  for (const sentence of sentences) {
    length += sentence.length + 1;
    if (length > longest) break;
    said.push(sentence);
    taken += 1;
  }
  const rest = sentences.length - taken;
  if (rest > 0) said.push(fillWords(words.page.more, { count: String(rest) }));
  return said.join(" ");
}

/** Shapes, lines with their claims, and sources, in words. */
function told(
  { exploration, texts, against }: ViewParts,
  content: SvgContent,
): Pick<WidgetData, "entities" | "lines" | "sources"> {
  const { relationships, nodes } = drawn(exploration);
  const { groups, bundles } = shapesOf(exploration);
  const known = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const { texts: ofTexts, record } = drawnSources(exploration);
  const sources = [...ofTexts, ...record];
  const sourceAt = new Map(sources.map(({ id }, place) => [id, place]));
  const entityAt = new Map(content.picture.nodes.map(({ node }, place) => [node.id, place]));
  const claimsOf = (relationship: Relationship): readonly WidgetClaim[] => {
    const line = worded(exploration, relationship);
    return relationship.claims.map((mark) => {
      const text = texts.get(mark.id);
      const source = sources[sourceAt.get(mark.source) ?? -1];
      const by =
        source === undefined
          ? undefined
          : byLine({
              id: mark.id,
              modality: mark.modality,
              relation: relationship.type,
              subject: line?.source,
              assertedBy: mark.assertedBy.map((id, place) => ({ id, caption: mark.voices[place] ?? id })),
              via: text?.via ?? [],
              saidOn: mark.saidOn,
              paragraph: text?.paragraph,
              source,
              denial: mark.denial,
            });
      const held = mark.disputed ? against.get(relationship.id) : undefined;
      return {
        id: mark.id,
        said: claimStatement(text?.statement ?? "", line, mark),
        by: by?.words ?? "",
        firmness: terms.modality[mark.modality],
        ...(by?.paragraph === undefined ? {} : { paragraph: by.paragraph }),
        source: sourceAt.get(mark.source) ?? -1,
        ...(mark.group === "record" ? { record: true as const } : {}),
        ...(held === undefined ? {} : { against: held }),
      };
    });
  };
  const lineOf = (relationship: Relationship) => {
    const line = worded(exploration, relationship);
    const sentence = line === undefined ? undefined : titleSentence(line);
    const days = differenceWords(exploration, relationship.id);
    return {
      id: relationship.id,
      said: [sentence === undefined ? "" : `${sentence}.`, days].filter((part) => part !== "").join(" "),
      how: line === undefined ? "" : readingSentence(line),
      claims: claimsOf(relationship),
    };
  };
  return {
    entities: content.picture.nodes.map(({ node, shape, x, y }) => {
      const group = groups.find(({ id }) => id === node.id);
      const labels = nodes.find(({ id }) => id === node.id)?.labels ?? [];
      return {
        id: node.id,
        name: node.name,
        kind: capitalize(labels.map((label) => terms.label[label].one).join(", ")),
        box: [rounded(x - shape.width / 2), rounded(y - shape.height / 2), shape.width, shape.height],
        ...(group === undefined ? {} : { members: group.members.map(({ name }) => name) }),
      };
    }),
    lines: content.picture.lines.map(({ relationship: { id, source, target } }): WidgetLine => {
      const ends = { from: entityAt.get(source) ?? -1, to: entityAt.get(target) ?? -1 };
      const relationship = known.get(id);
      if (relationship !== undefined) return { ...ends, ...lineOf(relationship) };
      const bundle = bundles.find((one) => one.id === id);
      return {
        id,
        ...ends,
        said: bundle === undefined ? "" : bundleTitle(bundle),
        claims: [],
        lines: bundle?.lines.map(lineOf) ?? [],
      };
    }),
    sources: sources.map((source) => ({
      name: listedSource(source),
      ...(source.url?.startsWith("https://") === true ? { url: source.url } : {}),
    })),
  };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A few letters for a name, so that two pictures of one page do not share an id. */
function short(name: string): string {
  let hash = 0x811c9dc5;
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}
