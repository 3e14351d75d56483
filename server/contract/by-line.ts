import { edtfPhrase } from "./edtf-words.ts";
import { fillWords } from "./fill-words.ts";
import { listWords } from "./list-words.ts";
import type { Modality } from "./modality.ts";
import { publisherName } from "./publisher-name.ts";
import type { Relation } from "./relation.ts";
import { claimVoice, isOwnVoice, sentenceName, type Named } from "./sentence-name.ts";
import words from "./words/en.json" with { type: "json" };

/** What of a claim its by-line tells. */
export interface ByLineClaim {
  readonly id: string;
  readonly modality: Modality;
  readonly relation?: Relation | undefined;
  /** Whom or what it speaks of: of an accusation, the accuser. */
  readonly subject?: Named | undefined;
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
      : fillWords(words.byLine.saidApart, { words: day, date: sayingPhrase(claim.saidOn) });
  const denial = claim.modality === "alleged" ? claim.denial : undefined;
  return {
    words: denial ? fillWords(words.qualifier.denied, { words: dated, denial }) : dated,
    paragraph: paragraphWords(claim.paragraph),
  };
}

/** The same in brief, for where source and day stand already: "According to Volodymyr Zelensky", "Taken for granted". */
export function briefByLine(
  claim: Pick<ByLineClaim, "id" | "modality" | "relation" | "subject" | "assertedBy" | "denial">,
): string {
  const parties = claim.assertedBy.filter((asserter) => !isOwnVoice(asserter.id));
  const told =
    parties.length > 0
      ? fillWords(words.byLine.party[claim.modality], {
          who: listWords(parties.map((party) => claimVoice(claim.id, party))),
        })
      : fillWords(words.byLine.page[claim.modality], { accuser: accuser(claim) });
  return claim.modality === "alleged" && claim.denial
    ? fillWords(words.qualifier.denied, { words: told, denial: claim.denial })
    : told;
}

function byParty(claim: ByLineClaim, parties: readonly Named[]): string {
  const names = parties.map((party) => claimVoice(claim.id, party));
  const template = words.byLine.party[claim.modality];
  if (names.length === 1 && isSame(names[0], claim.source.publisher)) {
    return withSaying(fillWords(template, { who: publisherWords(claim) }), claim);
  }
  const said = withSaying(fillWords(template, { who: listWords(names) }), claim);
  return citing(fillWords(words.byLine.asReportedBy, { words: said, publisher: publisherWords(claim) }), claim);
}

function byAuthor(claim: ByLineClaim): string {
  const who = claim.source.author ?? words.byLine.unnamedWriter;
  const said = fillWords(words.byLine.author[claim.modality], { who, accuser: accuser(claim) });
  return citing(fillWords(words.byLine.in, { words: said, publisher: publisherWords(claim) }), claim);
}

function byPage(claim: ByLineClaim): string {
  const said = fillWords(words.byLine.page[claim.modality], { accuser: accuser(claim) });
  const official = claim.modality === "stated" && claim.source.kind === "official";
  const told = fillWords(official ? words.byLine.official : words.byLine.by, {
    words: said,
    publisher: publisherWords(claim),
  });
  return citing(told, claim);
}

/** An accusation is its subject's; of any other allegation nobody is named. */
function accuser(claim: Pick<ByLineClaim, "relation" | "subject">): string {
  return claim.relation === "ASSESSES" && claim.subject !== undefined
    ? sentenceName(claim.subject)
    : words.qualifier.unnamedAccuser;
}

/** The outlets it came through, other than the one that tells it. */
function outlets(claim: ByLineClaim): readonly Named[] {
  return claim.via.filter((outlet) => !isSame(outlet.caption, claim.source.publisher));
}

function citing(told: string, claim: ByLineClaim): string {
  const via = outlets(claim);
  return via.length === 0
    ? told
    : fillWords(words.byLine.citing, { words: told, via: listWords(via.map(sentenceName)) });
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
  const { publisherCertainty } = claim.source;
  if (!claim.source.publisher) return words.byLine.unknownPublisher;
  const publisher = publisherName(claim.source.publisher);
  if (publisherCertainty !== "inferred") return publisher;
  return publisher.endsWith(")")
    ? fillWords(words.byLine.publisherInferredWithin, { publisher: publisher.slice(0, -1) })
    : fillWords(words.byLine.publisherInferred, { publisher });
}

/** The day of saying, where it is another than that of the text that tells of it. */
function withSaying(said: string, claim: ByLineClaim): string {
  return saidApart(claim) ? joinDate(said, sayingPhrase(claim.saidOn)) : said;
}

/** A remark falls on some day of the days given; it does not last from the first to the last. */
function sayingPhrase(day: string | null | undefined): string {
  const [, first, last] = /^([\d-]+)\/([\d-]+)$/.exec(day ?? "") ?? [];
  return edtfPhrase(first === undefined || last === undefined ? day : `[${first}..${last}]`);
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
    outlets(claim).length > 0,
  );
}

function joinDate(text: string, date: string, apart = false): string {
  const close = !apart && /^(on|in|about) /.test(date);
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
