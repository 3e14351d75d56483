import { edtfPhrase } from "./edtf-words.ts";
import { fillWords } from "./fill-words.ts";
import { listWords } from "./list-words.ts";
import type { Modality } from "./modality.ts";
import { claimVoice, isOwnVoice, sentenceName, type Named } from "./sentence-name.ts";
import words from "./words/en.json" with { type: "json" };

/** What of a claim its by-line tells. */
export interface ByLineClaim {
  readonly id: string;
  readonly modality: Modality;
  readonly assertedBy: readonly Named[];
  readonly via: readonly Named[];
  /** EDTF. */
  readonly saidOn?: string | null | undefined;
  /** Numbers as the tables give them: `9; 12`. */
  readonly paragraph?: string | null | undefined;
  readonly source: {
    readonly group: "document" | "record";
    readonly kind: string;
    readonly author?: string | null | undefined;
    readonly publisher?: string | null | undefined;
    /** EDTF. */
    readonly published?: string | null | undefined;
    readonly publisherCertainty?: string | null | undefined;
    readonly dateCertainty?: string | null | undefined;
  };
  /** Somebody's denial of an allegation, from `denialWords`. */
  readonly denial?: string | null | undefined;
}

export interface ByLine {
  /** "According to Volodymyr Zelensky, as reported by Odrimedia about 27 February 2025 (inferred)" */
  readonly words: string;
  /** "Paragraph 9", to be made a link; undefined where the table gives none. */
  readonly paragraph: string | undefined;
}

/** Who says a claim, how, where and when; what is inferred about the source is said to be. */
export function byLine(claim: ByLineClaim): ByLine {
  const parties = claim.assertedBy.filter((asserter) => !isOwnVoice(asserter.id));
  const told =
    parties.length > 0 ? byParty(claim, parties) : claim.source.group === "document" ? byAuthor(claim) : byPage(claim);
  const day = withDate(told, claim);
  const dated =
    parties.length > 0 || !saidApart(claim)
      ? day
      : fillWords(words.byLine.saidApart, { words: day, date: edtfPhrase(claim.saidOn) });
  const denial = claim.modality === "alleged" ? claim.denial : undefined;
  return {
    words: denial ? fillWords(words.qualifier.denied, { words: dated, denial }) : dated,
    paragraph: paragraphWords(claim.paragraph),
  };
}

function byParty(claim: ByLineClaim, parties: readonly Named[]): string {
  const names = parties.map((party) => claimVoice(claim.id, party));
  const template = words.byLine.party[claim.modality];
  if (names.length === 1 && isSame(names[0], claim.source.publisher)) {
    return withSaying(fillWords(template, { who: publisherWords(claim) }), claim);
  }
  const said = withSaying(afterVia(fillWords(template, { who: listWords(names) }), claim), claim);
  return fillWords(words.byLine.asReportedBy, { words: said, publisher: publisherWords(claim) });
}

function byAuthor(claim: ByLineClaim): string {
  const who = claim.source.author ?? words.byLine.unnamedWriter;
  const said = afterVia(fillWords(words.byLine.author[claim.modality], { who }), claim);
  return fillWords(words.byLine.in, { words: said, publisher: publisherWords(claim) });
}

function byPage(claim: ByLineClaim): string {
  const said = afterVia(words.byLine.page[claim.modality], claim);
  const official = claim.modality === "stated" && claim.source.kind === "official";
  return fillWords(official ? words.byLine.official : words.byLine.by, {
    words: said,
    publisher: publisherWords(claim),
  });
}

function afterVia(said: string, claim: ByLineClaim): string {
  const via = claim.via.filter((outlet) => !isSame(outlet.caption, claim.source.publisher));
  if (via.length === 0) return said;
  return fillWords(words.byLine.after, { words: said, via: listWords(via.map(sentenceName)) });
}

/** The same name, spelled with or without dots and articles. */
function isSame(name: string | undefined, publisher: string | null | undefined): boolean {
  const letters = (text: string) =>
    text
      .toLowerCase()
      .replace(/^the /, "")
      .replace(/[^\p{L}\d]/gu, "");
  return Boolean(name) && Boolean(publisher) && letters(name ?? "") === letters(publisher ?? "");
}

function publisherWords(claim: ByLineClaim): string {
  const { publisher, publisherCertainty } = claim.source;
  if (!publisher) return words.byLine.unknownPublisher;
  if (publisherCertainty !== "inferred") return publisher;
  return publisher.endsWith(")")
    ? fillWords(words.byLine.publisherInferredWithin, { publisher: publisher.slice(0, -1) })
    : fillWords(words.byLine.publisherInferred, { publisher });
}

/** The day of saying, where it is another than that of the text that tells of it. */
function withSaying(said: string, claim: ByLineClaim): string {
  return saidApart(claim) ? joinDate(said, edtfPhrase(claim.saidOn)) : said;
}

function saidApart(claim: ByLineClaim): boolean {
  return Boolean(claim.saidOn) && claim.saidOn !== claim.source.published;
}

/** The day of the text, marked where it is only inferred. */
function withDate(told: string, claim: ByLineClaim): string {
  const { published, dateCertainty } = claim.source;
  const phrase = edtfPhrase(published);
  return joinDate(
    told,
    published && dateCertainty === "inferred" ? fillWords(words.byLine.inferred, { date: phrase }) : phrase,
  );
}

function joinDate(text: string, date: string): string {
  const close = /^(on|in|about) /.test(date);
  return fillWords(close ? words.byLine.dated : words.byLine.datedApart, { words: text, date });
}

function paragraphWords(paragraph: string | null | undefined): string | undefined {
  const numbers = (paragraph ?? "")
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (numbers.length === 0) return undefined;
  const forms = words.byLine.paragraph;
  return fillWords(numbers.length === 1 ? forms.one : forms.many, { numbers: numbers.join(", ") });
}
