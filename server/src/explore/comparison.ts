import {
  askedTopics,
  comparedKind,
  comparisonTopics,
  topicsOf,
  type ComparisonTopic,
} from "../../contract/comparison-topics.ts";
import type { Label } from "../../contract/label.ts";
import { statement } from "../cypher/statement.ts";
import type { Database, Row } from "../database/database.ts";
import { claimCard, type ClaimCard, type ClaimRow, type SourceCard } from "./claim-card.ts";
import { named, type Named, type NamedRow } from "./named.ts";
import { nodeNotFound, type NodeNotFound } from "./outcome.ts";

/** What the sources say of one entity, by topic. */
export interface Comparison {
  readonly __typename: "Comparison";
  readonly entity: Named;
  readonly labels: readonly Label[];
  /** The four texts, which are asked even where they say nothing, then the pages of the record that say something. */
  readonly sources: readonly SourceCard[];
  readonly claims: readonly ClaimCard[];
  readonly rows: readonly ComparisonRow[];
}

/** One topic with its claims, of all sources. */
export interface ComparisonRow {
  readonly topic: ComparisonTopic;
  readonly claims: readonly string[];
}

interface ComparedRow extends ClaimRow {
  readonly subjectLabels: readonly string[];
  readonly objectLabels: readonly string[];
  readonly aboutLabels: readonly { readonly id: string; readonly labels: readonly string[] }[];
  readonly isStep: boolean;
}

interface Found extends Row, NamedRow {
  readonly labels: readonly (Label | "Entity")[];
  readonly claims: readonly ComparedRow[];
  readonly texts: readonly SourceCard[];
}

/** Every claim on one entity under its topics, by the rule of contract/comparison-topics. */
export async function comparison(database: Database, id: string): Promise<Comparison | NodeNotFound> {
  const [found] = await database.read<Found>(statement("comparison"), { id });
  if (found === undefined) return nodeNotFound(id);
  const labels = found.labels.filter((label) => label !== "Entity");
  const kind = comparedKind(labels);
  const rows = new Map<ComparisonTopic, string[]>(askedTopics(kind).map((topic) => [topic, []]));
  for (const row of found.claims) {
    const claim = {
      ...row,
      subject: { ...row.subject, labels: row.subjectLabels },
      object: { ...row.object, labels: row.objectLabels },
      about: row.aboutLabels,
      unit: row.unit,
    };
    for (const topic of topicsOf(claim, { id, kind })) rows.set(topic, [...(rows.get(topic) ?? []), row.id]);
  }
  const pages = found.claims.map(({ source }) => source).filter(({ group }) => group === "record");
  const sources = new Map([...found.texts, ...pages].map((source) => [source.id, source]));
  return {
    __typename: "Comparison",
    entity: named(found),
    labels,
    sources: [...sources.values()],
    claims: found.claims.map(
      ({ subjectLabels: _subject, objectLabels: _object, aboutLabels: _about, isStep: _step, ...row }) =>
        claimCard(row),
    ),
    rows: comparisonTopics.flatMap((topic) => {
      const claims = rows.get(topic);
      return claims === undefined ? [] : [{ topic, claims }];
    }),
  };
}
