import { byLine } from "server/contract/by-line.ts";
import { capitalize } from "server/contract/capitalize.ts";
import { csv } from "server/contract/csv.ts";
import { byLook } from "server/contract/draw-svg/draw-compact.ts";
import { drawCard } from "server/contract/draw-svg/draw-card.ts";
import { pictureBox } from "server/contract/draw-svg/draw-picture.ts";
import type { Picture } from "server/contract/draw-svg/picture.ts";
import { drawSvg, sheetPlace, type SvgContent } from "server/contract/draw-svg/draw-svg.ts";
import { embedName, pageOf, plainLook, type EmbedLook } from "server/contract/embed/embed-address.ts";
import { standIn, type DrawnFor, type DrawnView, type FrameAddress } from "server/contract/embed/view-maker.ts";
import type { WidgetClaim, WidgetData, WidgetLine } from "server/contract/embed/widget-data.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { readingSentence } from "server/contract/reading-sentence.ts";
import { titleSentence } from "server/contract/title-sentence.ts";
import { claimStatement } from "../exploration/claim-statement.ts";
import { arrange } from "../exploration/arrange.ts";
import { differenceWords } from "../exploration/difference-words.ts";
import type { Exploration, Relationship, Source } from "../exploration/exploration.ts";
import type { Bundle } from "../exploration/grouped.ts";
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
import { bundled, mostWritten, written, writtenIn } from "./within-room.ts";

/** All that a view was gathered to. */
export interface ViewParts {
  readonly view: View;
  readonly exploration: Exploration;
  readonly made: Made;
  /** What the claims say, by their ids. */
  readonly texts: ReadonlyMap<string, ClaimSentence & ClaimText>;
  /** What stands against disputed lines, by their ids. */
  readonly against: ReadonlyMap<string, readonly Against[]>;
  /** The same with places for a narrow screen; undefined where it is too much for one. */
  readonly narrow: Exploration | undefined;
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
export function drawView(parts: ViewParts, { view: embedded, version, packed }: DrawnFor): DrawnView {
  const { exploration, made } = parts;
  const address = viewAddress(exploration, parts.view);
  // The code of a view is shorter than what it stands for.
  const home = standIn.app + (embedded.kind === "code" ? pageOf(embedded) : address);
  // Of a view that is too long to be typed the address of its question, and where that is no shorter the host alone.
  const foot =
    [home, standIn.app + writeView(plainView(parts.view.question, parts.view.parameters))].find(
      ({ length }) => length <= longestWritten,
    ) ?? standIn.app;
  const alleged = allegedOf(exploration);
  const taken = pictureContent(exploration, made, foot);
  const titled = titleOf(exploration);
  const title = titleWords(titled);
  const summary = summaryOf(taken, title, longestSummary);
  const whole: SvgContent = {
    ...taken,
    picture: byLook(taken.picture),
    lang: spoken.language,
    description: [summary],
    alleged: { heading: words.page.alleged, sentences: [...alleged.values()] },
    // What could be brought beside it is for who explores: neither drawn nor explained.
    beyond: new Map(),
    legend: legendRows(exploration, false),
    sources: sourceParagraphs(exploration, mostSources),
  };
  const prefix = `l${short(embedName(embedded))}`;
  const graph = drawn(exploration);
  const tells = told(parts, whole, []);
  const widgetOf = (content: SvgContent, telling: typeof tells): WidgetData => {
    const box = pictureBox(content.picture);
    const sheet = sheetPlace(content);
    return {
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
      box: [rounded(box.left), rounded(box.top), rounded(box.right - box.left), rounded(box.bottom - box.top)],
      sheet: { width: sheet.width, height: sheet.height, x: rounded(sheet.x), y: rounded(sheet.y) },
      ...telling,
    };
  };
  const drawSheet = ({ content, isCrowded, narrow = false }: Light, { theme, accent, focus }: EmbedLook) =>
    drawSvg(content, {
      theme,
      prefix,
      compact: true,
      loose: isCrowded,
      narrow,
      ...(accent === undefined ? {} : { accent: `#${accent}` }),
      ...(focus === undefined ? {} : { focus }),
    });
  const bodyOf = (
    light: Light,
    widget: WidgetData,
    look: EmbedLook,
    where: FrameAddress,
    narrow: Picture | undefined,
  ) =>
    // Sources are read below the picture, which waits for none of them.
    frameBody({
      content: { ...light.content, sources: whole.sources },
      isCrowded: light.isCrowded,
      narrow,
      widget,
      prefix,
      home,
      look,
      where,
    });
  const light: Light =
    packed === undefined
      ? { content: whole, bundles: [], isCrowded: false }
      : lightOf({
          whole,
          known: new Map(graph.relationships.map((relationship) => [relationship.id, relationship])),
          fewer: {
            sources: sourceParagraphs(exploration, 0),
            legend: (bundles) => legendRows(exploration, false, bundles),
          },
          // The sheet is larger than what a frame's page needs until its picture is whole.
          sizeOf: (one) => packed(drawSheet(one, plainLook)),
        });
  const narrow: Light | undefined =
    parts.narrow === undefined || light.isCrowded
      ? undefined
      : {
          ...light,
          content: { ...light.content, picture: byLook(arrange(parts.narrow, undefined)) },
          narrow: true,
        };
  const plain = widgetOf(light.content, light.isCrowded ? told(parts, light.content, light.bundles) : tells);
  const size = narrow === undefined ? undefined : sheetPlace(narrow.content, true);
  const widget: WidgetData = {
    ...plain,
    ...(size === undefined ? {} : { narrow: { width: size.width, height: size.height } }),
  };
  const { sheet, box } = widget;
  return {
    facts: {
      title,
      summary,
      brief: summaryOf(taken, title, longestBrief),
      asOf: widget.asOf,
      width: sheet.width,
      height: sheet.height,
      across: Math.ceil(box[2]),
      down: Math.ceil(box[3]),
      entities: graph.nodes.map(({ id }) => id),
      lines: graph.relationships.length,
      claims: [...new Set(graph.relationships.flatMap(({ claims }) => claims.map(({ id }) => id)))],
      sources: [...new Set(graph.relationships.flatMap(({ claims }) => claims.map(({ source }) => source)))],
      address,
    },
    svg: (look) => drawSheet(look.narrow === true ? (narrow ?? light) : light, look),
    frame: (look, where) => bodyOf(light, widget, look, where, narrow?.content.picture),
    // Who reads or prints has room for all of it.
    reading: (look, where) =>
      readingBody({ content: whole, isCrowded: false, widget: widgetOf(whole, tells), prefix, home, look, where }),
    sheet: (theme, focus) => drawSvg(whole, { theme, prefix, ...(focus === undefined ? {} : { focus }) }),
    card: () =>
      drawCard({
        ...whole,
        allegedLines: alleged,
        notDrawn: (count) => fillWords(words.page.notDrawn, { count: String(count) }),
        credit: `${asOfWords(exploration)} Lodeline`,
      }),
    widget: () => widget,
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

/** What a picture is drawn from that is held to a size. */
interface Light {
  readonly content: SvgContent;
  /** Several lines that are drawn as one, beside those that the view itself has. */
  readonly bundles: readonly Bundle[];
  /** Something had to be left out. */
  readonly isCrowded: boolean;
  /** For a narrow place. */
  readonly narrow?: boolean;
}

interface LightParts {
  readonly whole: SvgContent;
  readonly known: ReadonlyMap<string, Relationship>;
  /** What takes less: sources counted, and a legend of a picture with so many lines that stand for several. */
  readonly fewer: {
    readonly sources: SvgContent["sources"];
    readonly legend: (bundles: number) => SvgContent["legend"];
  };
  /** Bytes on the way. */
  readonly sizeOf: (one: Light) => number;
}

/**
 * Everything where it has room. Else sources are counted, and as many words along lines are left out as have none; where that is
 * not enough, lines between the same two are drawn as one, and the names of those with fewest lines are left out. What is left
 * out is counted, and stands in the picture's page, its table and its data.
 */
function lightOf({ whole, known, fewer, sizeOf }: LightParts): Light {
  const room = roomFor(whole.picture.nodes.length);
  const all: Light = { content: whole, bundles: [], isCrowded: false };
  if (sizeOf(all) <= room) return all;
  const lightWith = (from: Picture, bundles: readonly Bundle[], most: number): Light => {
    const { picture, unnamed, unworded } = written(from, most);
    const { page } = words;
    const counted = (template: string, count: number) =>
      count === 0 ? "" : fillWords(template, { count: String(count) });
    const lines = bundles.reduce((sum, bundle) => sum + bundle.lines.length, 0);
    const several = fillWords(page.bundled, { lines: String(lines), count: String(bundles.length) });
    const [counts = "", ...others] = whole.foot;
    const said = [
      counts,
      lines === 0 ? "" : several,
      counted(page.unnamed, unnamed),
      counted(page.unworded, unworded),
      page.told,
    ];
    const foot = [said.filter((text) => text !== "").join(" "), ...others];
    const { sources } = fewer;
    const legend = lines === 0 ? whole.legend : fewer.legend(bundles.length);
    return { content: { ...whole, picture, sources, legend, foot }, bundles, isCrowded: true };
  };
  const names = writtenIn({ ...whole.picture, lines: [] });
  const fitting = (from: Picture, bundles: readonly Bundle[], least: number) =>
    lightWith(
      from,
      bundles,
      mostWritten(least, writtenIn(from), room, (most) => sizeOf(lightWith(from, bundles, most))),
    );
  if (sizeOf(lightWith(whole.picture, [], names)) <= room) return fitting(whole.picture, [], names);
  const { picture, bundles } = bundled(whole.picture, known);
  return fitting(picture, bundles, 0);
}

/**
 * What a picture may take more on its way than where it is measured: the address it is sent from stands in it, and is not known
 * there. Of a dense picture's 10,000 bytes, 30 depend on the number of a port; a name is longer.
 */
const addressBytes = 100;

/** Bytes that a picture of so many entities may take, wherever it is sent from. */
function roomFor(entities: number): number {
  return 10_000 + 6_000 * Math.min(1, Math.max(0, (entities - 120) / 180)) - addressBytes;
}

/** The sources of what is drawn by name, as many as one reads beside a picture; the others are counted. */
function sourceParagraphs(exploration: Exploration, most: number): SvgContent["sources"] {
  const { texts, record } = drawnSources(exploration);
  const paragraph = (heading: string, all: readonly Source[]) => {
    if (all.length === 0) return [];
    return [{ heading, names: namesOf(all, most) }];
  };
  const { takeAway } = interfaceWords;
  return [
    ...paragraph(texts.length === 1 ? takeAway.oneText : takeAway.texts, texts),
    ...paragraph(takeAway.record, record),
  ];
}

function namesOf(all: readonly Source[], most: number): string {
  if (most === 0) return fillWords(words.page.onlyCounted, { count: String(all.length) });
  const names = all.slice(0, most).map(listedSource).join("; ");
  const more = all.length - most;
  return more > 0 ? fillWords(words.page.moreSources, { names, count: String(more) }) : `${names}.`;
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
  more: readonly Bundle[],
): Pick<WidgetData, "entities" | "lines" | "sources"> {
  const { relationships, nodes } = drawn(exploration);
  const { groups, bundles: own } = shapesOf(exploration);
  const bundles = [...own, ...more];
  const nameOf = (id: string) => content.picture.nodes.find(({ node }) => node.id === id)?.node.name ?? "";
  // Of the view's own one end is a group, which is named beside its shape.
  const between = ({ ends: [one, other] }: Bundle) => `${nameOf(one)} – ${nameOf(other)}`;
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
        said:
          bundle === undefined
            ? ""
            : more.includes(bundle)
              ? `${between(bundle)}: ${bundleTitle(bundle)}`
              : bundleTitle(bundle),
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
