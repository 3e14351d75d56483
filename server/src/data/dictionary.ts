import { labels } from "../../contract/label.ts";
import { modalities } from "../../contract/modality.ts";
import { polarities } from "../../contract/polarity.ts";
import { relations } from "../../contract/relation.ts";
import { standings } from "../../contract/standing.ts";
import {
  certainties,
  dealSteps,
  disputeKinds,
  editions,
  linkTypes,
  observationStatuses,
  origins,
  sourceGroups,
  sourceKinds,
  stages,
  verdicts,
} from "../seed/vocabulary.ts";
import type { Column, Table } from "./table.ts";

const column = (name: string, meaning: string, values?: readonly string[]): Column =>
  values === undefined ? { name, meaning } : { name, meaning, values };

const earliest = column(
  "earliest",
  "First day the date can mean, YYYY-MM-DD; worked out from it. Empty where it is open.",
);
const latest = column("latest", "Last day the date can mean, YYYY-MM-DD; worked out from it. Empty where it is open.");
const yesOrNo = ["true", "false"] as const;

/** Every table without its rows: what one row is, and what each column means. */
export const dictionary: readonly Omit<Table, "rows">[] = [
  {
    name: "sources",
    row: "A text: one of the four documents (000 to 003), or a public page that serves as record (r-…).",
    columns: [
      column("id", "Short name of the source; other tables refer to it."),
      column("group", "The four documents, or what became known later.", sourceGroups),
      column("kind", "What sort of publication it is.", sourceKinds),
      column("title", "Of a document: its title. Of a record page: what it is, in our words."),
      column("author", "Who wrote it, as far as known."),
      column("publisher", "Who published it."),
      column("published", "When, as an EDTF date; a tilde means about that day."),
      earliest,
      latest,
      column("url", "Address of the page, where it was found."),
      column("repost", "Whether the page repeats another publisher: no, unknown, or yes with whose."),
      column("titleCertainty", "How the title is known: printed on the page, inferred, or not known.", certainties),
      column("authorCertainty", "How the author is known.", certainties),
      column("publisherCertainty", "How the publisher is known.", certainties),
      column("dateCertainty", "How the date is known.", certainties),
      column("drawsOn", "Sources and entities it takes from. Two that draw on the same are one witness, not two."),
    ],
  },
  {
    name: "entities",
    row: "Somebody or something that a claim can speak of.",
    columns: [
      column("id", "Short name; stands in addresses and never changes."),
      column("labels", "Its classes; the first is the main one.", labels),
      column("name", "Its full name."),
      column("caption", "A shorter name for pictures, at most 28 characters; empty where the name serves."),
      column("aliases", "Other names that mean it and nothing else here."),
      column("summary", "What it is, in one neutral sentence."),
      column("iso2", "Two-letter country code, ISO 3166-1."),
      column("iso3", "Three-letter country code, ISO 3166-1."),
      column("symbol", "Chemical symbol; REE for the rare earths."),
      column("role", "Office held or part played."),
      column("collective", "Whether it stands for a group or class.", yesOrNo),
      column("hypothetical", "Whether it is only imagined or not yet in being.", yesOrNo),
      column("when", "EDTF day or span of an event, deal or policy."),
      earliest,
      latest,
      column("context", "Entities it belongs to. That places it; it is no claim and has no evidence."),
      column("origin", "Whether the four documents speak of it (seed) or only the record does.", origins),
    ],
  },
  {
    name: "claims",
    row: "What one source says: who stands how to what, on whose word, how firmly, and when.",
    columns: [
      column("id", "Document and number (000-01), or r- and a number for the record."),
      column("source", "The source that says it."),
      column("paragraph", "Number of the paragraph in the document; several are possible. Empty for the record."),
      column("sentence", "Number of the sentence in the paragraph; given for document 000."),
      column("subject", "The entity of which something is said."),
      column(
        "relation",
        "How subject stands to object. HOLDS_DEPOSITS means in the ground and is no supply.",
        relations,
      ),
      column("object", "The entity to which it stands so."),
      column("origin", "Where the thing wanted comes from."),
      column("about", "Deal, mineral, country, event or group concerned."),
      column("polarity", "Whether it is said to be so, said not to be so, or said to be open.", polarities),
      column("modality", "How firmly it is said, the firmest word first in this list.", modalities),
      column("standing", "State of the thing when it was said.", standings),
      column("asserter", "On whose word it stands; public-record where a page speaks for itself."),
      column("via", "Outlet it came through."),
      column("saidOn", "EDTF day on which it was said or published."),
      column("from", "EDTF date from which the thing is so, where known."),
      column("until", "EDTF date until which the thing is so, where known."),
      column("dated", "What earliest and latest come from: from and until (span), else saidOn (asOf), else nothing.", [
        "span",
        "asOf",
        "undated",
      ]),
      earliest,
      latest,
      column("role", "Part played by the subject."),
      column("gives", "What the subject gives."),
      column("gets", "What the subject gets."),
      column("quantity", "A number, perhaps with < or > before it."),
      column("unit", "What the number counts."),
      column("statusText", "Further words on state, scope or reason."),
      column("statement", "The claim as one plain sentence of ours; no sentence of a source is stored."),
      column("note", "A caution for the reader."),
    ],
  },
  {
    name: "links",
    row: "How one claim bears on another.",
    columns: [
      column("from", "The claim that acts."),
      column(
        "type",
        "Contradicts: both cannot be true of the same time. Qualifies: limits or details. Supersedes: a later state. Corroborates: another says the same.",
        linkTypes,
      ),
      column("to", "The claim acted on."),
      column("dispute", "The dispute both belong to, if any."),
      column("note", "Why they are linked."),
    ],
  },
  {
    name: "disputes",
    row: "A point that is contested or qualified.",
    columns: [
      column("id", "X and a number."),
      column("title", "The point as a question."),
      column("summary", "The sides in one sentence."),
      column("claims", "The claims it turns on, in the order they are told."),
      column(
        "kind",
        "Sources disagree, the record qualifies a document, or a document differs from itself.",
        disputeKinds,
      ),
    ],
  },
  {
    name: "deal-status",
    row: "A dated step of a deal.",
    columns: [
      column("deal", "The deal, an entity."),
      column("status", "The step.", dealSteps),
      column("date", "EDTF date of the step."),
      earliest,
      latest,
      column("claim", "The claim that is the evidence."),
      column("note", "What happened, in a few words."),
    ],
  },
  {
    name: "observations",
    row: "A figure of supply in one edition of a survey, or its absence there.",
    columns: [
      column("id", "Mineral, country, year and edition, and the stage unless it is mine."),
      column("country", "Where; world for totals."),
      column("mineral", "Of what."),
      column("value", "The figure; empty where none is given, which is not zero."),
      column("unit", "t (tonnes) or kt, and the content counted; REO are rare-earth oxides."),
      column("stage", "Where in the chain it was counted.", stages),
      column("year", "The year counted."),
      column("estimate", "Whether the edition calls it an estimate.", yesOrNo),
      column(
        "edition",
        "Mineral Commodity Summaries of a year, or World Nuclear Association. Two editions are never averaged.",
        editions,
      ),
      column("share", "Per cent of the world total in the same table."),
      column("status", "How well the figure is confirmed by public pages, or why there is none.", observationStatuses),
      column("sources", "The pages that together give the table."),
      column("bearsOn", "Claims on which the figure bears."),
      column("verdict", "How it bears on them.", verdicts),
      column("note", "A caution for the reader."),
    ],
  },
  {
    name: "relationships",
    row: "A line of the picture: the claims that share subject, relation, object, polarity and standing. Derived, never typed in.",
    columns: [
      column("id", "Subject, relation, object, polarity and standing, with dots between."),
      column("subject", "The entity the line starts from."),
      column("relation", "The relation its claims state.", relations),
      column("object", "The entity the line ends at."),
      column("polarity", "As its claims have it.", polarities),
      column("standing", "As its claims have it.", standings),
      column(
        "modality",
        "Of the firmest claim of the documents; of the record only where no document speaks.",
        modalities,
      ),
      column(
        "disputed",
        "Whether one of its claims is contradicted, or the opposite is said of the same ends at the same standing.",
        yesOrNo,
      ),
      column("recordOnly", "Whether only the record speaks of it.", yesOrNo),
      column("from", "The first beginning its deciding claims give."),
      column("until", "The last end its deciding claims give."),
      column("claims", "The claims behind it, those of the documents first, then by firmness."),
      column("sources", "Their sources."),
    ],
  },
];
