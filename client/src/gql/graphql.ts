// Written from server/model and the .graphql files by npm run generate; never edited.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What an entity is. Every entity has one or more. */
export type Label =
  | 'Country'
  | 'Region'
  | 'Leader'
  | 'Official'
  | 'Person'
  | 'RebelGroup'
  | 'Organization'
  | 'Mineral'
  | 'Deal'
  | 'Event'
  | 'Policy'
  | 'Goal'
  | 'DealTerm'
  | 'Sector';

/** How firmly a thing is said, from firmest. */
export type Modality =
  | 'stated'
  | 'reported'
  | 'attributed'
  | 'presupposed'
  | 'judged'
  | 'conditional'
  | 'hypothetical'
  | 'alleged';

/** Said to be so, said not to be so, or said to be open. */
export type Polarity =
  | 'affirmed'
  | 'negative'
  | 'unknown';

/** What a claim says of its two ends; the same word is the type of the relationship derived from it. */
export type RelationshipType =
  | 'NEGOTIATES'
  | 'SUPPLIES'
  | 'SUPPORTS'
  | 'OPPOSES'
  | 'SEEKS'
  | 'PARTY_TO'
  | 'COVERS'
  | 'ASSESSES'
  | 'LEADS'
  | 'SERVES'
  | 'PART_OF'
  | 'HOLDS_DEPOSITS'
  | 'EXCLUDES'
  | 'PRESSURES'
  | 'ENACTS'
  | 'CONTROLS'
  | 'HOSTS'
  | 'REPRESENTS'
  | 'SAME_AS';

/** The four documents, or the record: what became known later. */
export type SourceGroup =
  | 'document'
  | 'record';

/** What is said about the state of the thing at the time of saying. */
export type Standing =
  | 'holds'
  | 'past'
  | 'proposed'
  | 'expected'
  | 'cancelled'
  | 'hypothetical';

/** From which of its dates a claim counts: the span in which it says a thing is so, else the day it was said, else neither. */
export type Dated =
  | 'span'
  | 'asOf'
  | 'undated';

export type MatchKind =
  | 'entity'
  | 'question'
  /** A relationship, found by the sentence it is told in; its id is the match's. */
  | 'line'
  | 'source'
  | 'claim';

export type LinkType =
  | 'CONTRADICTS'
  | 'QUALIFIES'
  | 'SUPERSEDES'
  | 'CORROBORATES';

/** By what the sources are compared; the rule is contract/comparison-topics. */
export type ComparisonTopic =
  | 'gives'
  | 'gets'
  | 'minerals'
  | 'price'
  | 'guarantees'
  | 'terms'
  | 'state'
  | 'wants'
  | 'delivers'
  | 'ground'
  | 'controls'
  | 'deals'
  | 'table'
  | 'favours'
  | 'office'
  | 'deeds'
  | 'views'
  | 'else';

export type CaptionSide =
  | 'inside'
  | 'below'
  | 'above'
  | 'left'
  | 'right';

export type AnswerQueryVariables = Exact<{
  question?: string | number | null | undefined;
  parameters?: unknown;
  whole: boolean;
  most?: number | null | undefined;
  places: boolean;
}>;


export type AnswerQuery = { answer:
    | { __typename: 'Answer', parameters: unknown, reasons: Array<string>, truncated: boolean, asOf: string, question: { id: string, title: string, description: string, parameters: Array<{ name: string, type: string, labels: Array<Label>, default: unknown, meaning: string, choices: Array<{ id: string, name: string, caption: string }> }> }, subgraph: { nodes: Array<{ id: string, name: string, caption: string, labels: Array<Label>, code: string, role: string | null, collective: boolean, hypothetical: boolean, recordOnly: boolean, when: string | null, degree: number, lines: number, belongsTo: Array<string> }>, relationships: Array<{ id: string, type: RelationshipType, source: string, target: string, modality: Modality, polarity: Polarity, standing: Standing, disputed: boolean, from: string | null, until: string | null, claims: Array<{ id: string, source: string, sourceKind: string, group: SourceGroup, assertedBy: Array<string>, voices: Array<string>, denial: string | null, gives: string | null, gets: string | null, modality: Modality, disputed: boolean, saidOn: string | null, from: string | null, until: string | null, dated: Dated, earliest: string | null, latest: string | null }> }> }, positions?: Array<{ id: string, x: number, y: number, caption: CaptionSide }>, lines?: Array<{ id: string, bend: number, words: { lines: Array<string>, dx: number, dy: number, angle: number } | null }>, leftOut: { relationships: number, ids: Array<string>, recordOnly: number, entities: number, sources: number, disputes: number, observations: number }, sources: Array<{ id: string, group: SourceGroup, kind: string, title: string, author: string | null, publisher: string | null, published: string | null, url: string | null, publisherCertainty: string | null, dateCertainty: string | null, authorCertainty: string | null }> }
    | { __typename: 'QuestionNotFound', id: string }
    | { __typename: 'BadParameter', name: string, message: string, unknown: Array<string> }
    | { __typename: 'TooBroad', total: number, limit: number }
   };

export type DrawnGraphFragment = { nodes: Array<{ id: string, name: string, caption: string, labels: Array<Label>, code: string, role: string | null, collective: boolean, hypothetical: boolean, recordOnly: boolean, when: string | null, degree: number, lines: number, belongsTo: Array<string> }>, relationships: Array<{ id: string, type: RelationshipType, source: string, target: string, modality: Modality, polarity: Polarity, standing: Standing, disputed: boolean, from: string | null, until: string | null, claims: Array<{ id: string, source: string, sourceKind: string, group: SourceGroup, assertedBy: Array<string>, voices: Array<string>, denial: string | null, gives: string | null, gets: string | null, modality: Modality, disputed: boolean, saidOn: string | null, from: string | null, until: string | null, dated: Dated, earliest: string | null, latest: string | null }> }> };

export type NodePartsFragment = { id: string, name: string, caption: string, labels: Array<Label>, code: string, role: string | null, collective: boolean, hypothetical: boolean, recordOnly: boolean, when: string | null, degree: number, lines: number, belongsTo: Array<string> };

export type RelationshipPartsFragment = { id: string, type: RelationshipType, source: string, target: string, modality: Modality, polarity: Polarity, standing: Standing, disputed: boolean, from: string | null, until: string | null, claims: Array<{ id: string, source: string, sourceKind: string, group: SourceGroup, assertedBy: Array<string>, voices: Array<string>, denial: string | null, gives: string | null, gets: string | null, modality: Modality, disputed: boolean, saidOn: string | null, from: string | null, until: string | null, dated: Dated, earliest: string | null, latest: string | null }> };

export type MoreSourcesQueryVariables = Exact<{
  offset: number;
}>;


export type MoreSourcesQuery = { sources: Array<{ id: string, group: SourceGroup, kind: string, title: string, author: string | null, publisher: string | null, published: string | null, url: string | null, publisherCertainty: string | null, dateCertainty: string | null, authorCertainty: string | null }> };

export type NeighbourhoodQueryVariables = Exact<{
  id: string | number;
  present: Array<string | number> | string | number;
  limit: number;
  after?: string | null | undefined;
  sources: boolean;
  counts: boolean;
}>;


export type NeighbourhoodQuery = { neighbourhood:
    | { __typename: 'Neighbourhood', total: number, after: string | null, subgraph: { nodes: Array<{ id: string, name: string, caption: string, labels: Array<Label>, code: string, role: string | null, collective: boolean, hypothetical: boolean, recordOnly: boolean, when: string | null, degree: number, lines: number, belongsTo: Array<string> }>, relationships: Array<{ id: string, type: RelationshipType, source: string, target: string, modality: Modality, polarity: Polarity, standing: Standing, disputed: boolean, from: string | null, until: string | null, claims: Array<{ id: string, source: string, sourceKind: string, group: SourceGroup, assertedBy: Array<string>, voices: Array<string>, denial: string | null, gives: string | null, gets: string | null, modality: Modality, disputed: boolean, saidOn: string | null, from: string | null, until: string | null, dated: Dated, earliest: string | null, latest: string | null }> }> } }
    | { __typename: 'NodeNotFound', id: string }
    | { __typename: 'BadParameter', message: string }
  , neighbourCounts?:
    | { __typename: 'NeighbourCounts', total: number, relations: Array<{ type: RelationshipType, outgoing: boolean, neighbours: number }>, labels: Array<{ label: Label, neighbours: number }>, counts: Array<{ type: RelationshipType, outgoing: boolean, label: Label, neighbours: number }> }
    | { __typename: 'NodeNotFound' }
  , sources?: Array<{ id: string, group: SourceGroup, kind: string, title: string, author: string | null, publisher: string | null, published: string | null, url: string | null, publisherCertainty: string | null, dateCertainty: string | null, authorCertainty: string | null }> };

export type PathsQueryVariables = Exact<{
  between: Array<string | number> | string | number;
  maxHops: number;
  types?: Array<RelationshipType> | RelationshipType | null | undefined;
  inForce: boolean;
  limit: number;
  sources: boolean;
}>;


export type PathsQuery = { paths:
    | { __typename: 'Paths', total: number, paths: Array<{ nodes: Array<string>, relationships: Array<string> }>, subgraph: { nodes: Array<{ id: string, name: string, caption: string, labels: Array<Label>, code: string, role: string | null, collective: boolean, hypothetical: boolean, recordOnly: boolean, when: string | null, degree: number, lines: number, belongsTo: Array<string> }>, relationships: Array<{ id: string, type: RelationshipType, source: string, target: string, modality: Modality, polarity: Polarity, standing: Standing, disputed: boolean, from: string | null, until: string | null, claims: Array<{ id: string, source: string, sourceKind: string, group: SourceGroup, assertedBy: Array<string>, voices: Array<string>, denial: string | null, gives: string | null, gets: string | null, modality: Modality, disputed: boolean, saidOn: string | null, from: string | null, until: string | null, dated: Dated, earliest: string | null, latest: string | null }> }> } }
    | { __typename: 'NodeNotFound', id: string }
    | { __typename: 'BadParameter', message: string }
    | { __typename: 'TooBroad', total: number, limit: number }
  , sources?: Array<{ id: string, group: SourceGroup, kind: string, title: string, author: string | null, publisher: string | null, published: string | null, url: string | null, publisherCertainty: string | null, dateCertainty: string | null, authorCertainty: string | null }> };

export type SourceCardPartsFragment = { id: string, group: SourceGroup, kind: string, title: string, author: string | null, publisher: string | null, published: string | null, url: string | null, publisherCertainty: string | null, dateCertainty: string | null, authorCertainty: string | null };

export type SourcePartsFragment = { id: string, group: SourceGroup, kind: string, title: string, author: string | null, publisher: string | null, published: string | null, url: string | null, publisherCertainty: string | null, dateCertainty: string | null, authorCertainty: string | null };

export type SubgraphQueryVariables = Exact<{
  nodes: Array<string | number> | string | number;
  sources: boolean;
}>;


export type SubgraphQuery = { subgraph: { missing: Array<string>, nodes: Array<{ id: string, name: string, caption: string, labels: Array<Label>, code: string, role: string | null, collective: boolean, hypothetical: boolean, recordOnly: boolean, when: string | null, degree: number, lines: number, belongsTo: Array<string> }>, relationships: Array<{ id: string, type: RelationshipType, source: string, target: string, modality: Modality, polarity: Polarity, standing: Standing, disputed: boolean, from: string | null, until: string | null, claims: Array<{ id: string, source: string, sourceKind: string, group: SourceGroup, assertedBy: Array<string>, voices: Array<string>, denial: string | null, gives: string | null, gets: string | null, modality: Modality, disputed: boolean, saidOn: string | null, from: string | null, until: string | null, dated: Dated, earliest: string | null, latest: string | null }> }> }, sources?: Array<{ id: string, group: SourceGroup, kind: string, title: string, author: string | null, publisher: string | null, published: string | null, url: string | null, publisherCertainty: string | null, dateCertainty: string | null, authorCertainty: string | null }> };

export type ClaimEndsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ClaimEndsQuery = { claims: Array<{ id: string, relation: RelationshipType, polarity: Polarity, standing: Standing, subject: { id: string } | null, object: { id: string } | null }> };

export type ConsoleQuestionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleQuestionsQuery = { questions: Array<{ id: string, title: string, description: string, cypher: string }> };

export type EntityCardQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type EntityCardQuery = { subgraph: { nodes: Array<{ id: string, caption: string, labels: Array<Label>, collective: boolean, hypothetical: boolean }> } };

export type ComparableQueryVariables = Exact<{
  offset: number;
}>;


export type ComparableQuery = { entities: Array<{ id: string, name: string, caption: string | null, labels: Array<Label> }> };

export type ComparisonQueryVariables = Exact<{
  entity: string | number;
}>;


export type ComparisonQuery = { comparison:
    | { __typename: 'Comparison', labels: Array<Label>, entity: { id: string, name: string, caption: string }, sources: Array<{ id: string, group: SourceGroup, kind: string, title: string, author: string | null, publisher: string | null, published: string | null, url: string | null, publisherCertainty: string | null, dateCertainty: string | null, authorCertainty: string | null }>, claims: Array<{ denial: string | null, disputed: boolean, id: string, relationship: string, relation: RelationshipType, statement: string, modality: Modality, polarity: Polarity, standing: Standing, paragraph: string | null, sentence: string | null, saidOn: string | null, from: string | null, until: string | null, role: string | null, gives: string | null, gets: string | null, quantity: string | null, unit: string | null, statusText: string | null, note: string | null, subject: { id: string, name: string, caption: string }, object: { id: string, name: string, caption: string }, origin: { id: string, name: string, caption: string } | null, about: Array<{ id: string, name: string, caption: string }>, assertedBy: Array<{ id: string, name: string, caption: string }>, via: Array<{ id: string, name: string, caption: string }>, source: { repost: string | null, titleCertainty: string | null, id: string, group: SourceGroup, kind: string, title: string, author: string | null, publisher: string | null, published: string | null, url: string | null, publisherCertainty: string | null, dateCertainty: string | null, authorCertainty: string | null } }>, rows: Array<{ topic: ComparisonTopic, claims: Array<string> }> }
    | { __typename: 'NodeNotFound', id: string }
   };

export type DateRowsQueryVariables = Exact<{
  deals: Array<string | number> | string | number;
  sources: Array<string | number> | string | number;
  offset?: number;
}>;


export type DateRowsQuery = { dealSteps: Array<{ deal: string, status: string, on: string, earliest: string | null, latest: string | null, claim: string, statement: string, relationship: string, group: SourceGroup }>, sources: Array<{ id: string, earliest: string | null, latest: string | null }> };

export type DisputeQueryVariables = Exact<{
  id: string | number;
}>;


export type DisputeQuery = { disputeCase:
    | { __typename: 'DisputeCase', id: string, title: string, summary: string, kind: string, claims: Array<{ denial: string | null, disputed: boolean, id: string, relationship: string, relation: RelationshipType, statement: string, modality: Modality, polarity: Polarity, standing: Standing, paragraph: string | null, sentence: string | null, saidOn: string | null, from: string | null, until: string | null, role: string | null, gives: string | null, gets: string | null, quantity: string | null, unit: string | null, statusText: string | null, note: string | null, subject: { id: string, name: string, caption: string }, object: { id: string, name: string, caption: string }, origin: { id: string, name: string, caption: string } | null, about: Array<{ id: string, name: string, caption: string }>, assertedBy: Array<{ id: string, name: string, caption: string }>, via: Array<{ id: string, name: string, caption: string }>, source: { repost: string | null, titleCertainty: string | null, id: string, group: SourceGroup, kind: string, title: string, author: string | null, publisher: string | null, published: string | null, url: string | null, publisherCertainty: string | null, dateCertainty: string | null, authorCertainty: string | null } }>, links: Array<{ type: LinkType, from: string, to: string, note: string | null }> }
    | { __typename: 'DisputeNotFound', id: string }
  , disputeEntries: Array<{ id: string, title: string }> };

export type DisputesQueryVariables = Exact<{ [key: string]: never; }>;


export type DisputesQuery = { disputeEntries: Array<{ id: string, title: string, summary: string, kind: string, claims: number, texts: number, pages: number, strip: Array<{ type: RelationshipType, modality: Modality, disputed: boolean }> }> };

export type EvidenceQueryVariables = Exact<{
  relationship: string | number;
}>;


export type EvidenceQuery = { evidence:
    | { __typename: 'Evidence', relationship: { id: string, type: RelationshipType, source: string, target: string, modality: Modality, polarity: Polarity, standing: Standing, disputed: boolean, from: string | null, until: string | null, claims: Array<{ id: string, source: string, sourceKind: string, group: SourceGroup, assertedBy: Array<string>, voices: Array<string>, denial: string | null, gives: string | null, gets: string | null, modality: Modality, disputed: boolean, saidOn: string | null, from: string | null, until: string | null, dated: Dated, earliest: string | null, latest: string | null }> }, source: { id: string, name: string, caption: string, labels: Array<Label>, code: string, role: string | null, collective: boolean, hypothetical: boolean, recordOnly: boolean, when: string | null, degree: number, lines: number, belongsTo: Array<string> }, target: { id: string, name: string, caption: string, labels: Array<Label>, code: string, role: string | null, collective: boolean, hypothetical: boolean, recordOnly: boolean, when: string | null, degree: number, lines: number, belongsTo: Array<string> }, claims: Array<{ id: string, relationship: string, relation: RelationshipType, statement: string, modality: Modality, polarity: Polarity, standing: Standing, paragraph: string | null, sentence: string | null, saidOn: string | null, from: string | null, until: string | null, role: string | null, gives: string | null, gets: string | null, quantity: string | null, unit: string | null, statusText: string | null, note: string | null, subject: { id: string, name: string, caption: string }, object: { id: string, name: string, caption: string }, origin: { id: string, name: string, caption: string } | null, about: Array<{ id: string, name: string, caption: string }>, assertedBy: Array<{ id: string, name: string, caption: string }>, via: Array<{ id: string, name: string, caption: string }>, source: { repost: string | null, titleCertainty: string | null, id: string, group: SourceGroup, kind: string, title: string, author: string | null, publisher: string | null, published: string | null, url: string | null, publisherCertainty: string | null, dateCertainty: string | null, authorCertainty: string | null } }>, others: Array<{ id: string, relationship: string, relation: RelationshipType, statement: string, modality: Modality, polarity: Polarity, standing: Standing, paragraph: string | null, sentence: string | null, saidOn: string | null, from: string | null, until: string | null, role: string | null, gives: string | null, gets: string | null, quantity: string | null, unit: string | null, statusText: string | null, note: string | null, subject: { id: string, name: string, caption: string }, object: { id: string, name: string, caption: string }, origin: { id: string, name: string, caption: string } | null, about: Array<{ id: string, name: string, caption: string }>, assertedBy: Array<{ id: string, name: string, caption: string }>, via: Array<{ id: string, name: string, caption: string }>, source: { repost: string | null, titleCertainty: string | null, id: string, group: SourceGroup, kind: string, title: string, author: string | null, publisher: string | null, published: string | null, url: string | null, publisherCertainty: string | null, dateCertainty: string | null, authorCertainty: string | null } }>, elsewhere: { nodes: Array<{ id: string, name: string, caption: string, labels: Array<Label>, code: string, role: string | null, collective: boolean, hypothetical: boolean, recordOnly: boolean, when: string | null, degree: number, lines: number, belongsTo: Array<string> }>, relationships: Array<{ id: string, type: RelationshipType, source: string, target: string, modality: Modality, polarity: Polarity, standing: Standing, disputed: boolean, from: string | null, until: string | null, claims: Array<{ id: string, source: string, sourceKind: string, group: SourceGroup, assertedBy: Array<string>, voices: Array<string>, denial: string | null, gives: string | null, gets: string | null, modality: Modality, disputed: boolean, saidOn: string | null, from: string | null, until: string | null, dated: Dated, earliest: string | null, latest: string | null }> }> }, links: Array<{ type: LinkType, from: string, to: string, note: string | null }>, disputes: Array<{ id: string, title: string, summary: string, kind: string, claims: Array<string> }> }
    | { __typename: 'RelationshipNotFound', id: string }
   };

export type NamedPartsFragment = { id: string, name: string, caption: string };

export type ClaimPartsFragment = { id: string, relationship: string, relation: RelationshipType, statement: string, modality: Modality, polarity: Polarity, standing: Standing, paragraph: string | null, sentence: string | null, saidOn: string | null, from: string | null, until: string | null, role: string | null, gives: string | null, gets: string | null, quantity: string | null, unit: string | null, statusText: string | null, note: string | null, subject: { id: string, name: string, caption: string }, object: { id: string, name: string, caption: string }, origin: { id: string, name: string, caption: string } | null, about: Array<{ id: string, name: string, caption: string }>, assertedBy: Array<{ id: string, name: string, caption: string }>, via: Array<{ id: string, name: string, caption: string }>, source: { repost: string | null, titleCertainty: string | null, id: string, group: SourceGroup, kind: string, title: string, author: string | null, publisher: string | null, published: string | null, url: string | null, publisherCertainty: string | null, dateCertainty: string | null, authorCertainty: string | null } };

export type FiguresQueryVariables = Exact<{
  country?: string | number | null | undefined;
  mineral?: string | number | null | undefined;
}>;


export type FiguresQuery = { figures:
    | { __typename: 'ProductionFigures', country: { id: string, name: string, caption: string } | null, mineral: { id: string, name: string, caption: string } | null, figures: Array<{ id: string, stage: string, year: number, edition: string, value: number | null, unit: string | null, estimate: boolean, share: number | null, status: string, note: string | null, sources: Array<string>, country: { id: string, name: string, caption: string }, mineral: { id: string, name: string, caption: string }, bearsOn: Array<{ claim: string, verdict: string }> }>, claims: Array<{ denial: string | null, disputed: boolean, id: string, relationship: string, relation: RelationshipType, statement: string, modality: Modality, polarity: Polarity, standing: Standing, paragraph: string | null, sentence: string | null, saidOn: string | null, from: string | null, until: string | null, role: string | null, gives: string | null, gets: string | null, quantity: string | null, unit: string | null, statusText: string | null, note: string | null, subject: { id: string, name: string, caption: string }, object: { id: string, name: string, caption: string }, origin: { id: string, name: string, caption: string } | null, about: Array<{ id: string, name: string, caption: string }>, assertedBy: Array<{ id: string, name: string, caption: string }>, via: Array<{ id: string, name: string, caption: string }>, source: { repost: string | null, titleCertainty: string | null, id: string, group: SourceGroup, kind: string, title: string, author: string | null, publisher: string | null, published: string | null, url: string | null, publisherCertainty: string | null, dateCertainty: string | null, authorCertainty: string | null } }>, sources: Array<{ id: string, group: SourceGroup, kind: string, title: string, author: string | null, publisher: string | null, published: string | null, url: string | null, publisherCertainty: string | null, dateCertainty: string | null, authorCertainty: string | null }>, countries: Array<{ id: string, name: string, caption: string }>, minerals: Array<{ id: string, name: string, caption: string }> }
    | { __typename: 'NodeNotFound', id: string }
   };

export type SourcesQueryVariables = Exact<{
  offset: number;
}>;


export type SourcesQuery = { sources: Array<{ titleCertainty: string | null, id: string, group: SourceGroup, kind: string, title: string, author: string | null, publisher: string | null, published: string | null, url: string | null, publisherCertainty: string | null, dateCertainty: string | null, authorCertainty: string | null }> };

export type EntityQueryVariables = Exact<{
  id: string | number;
}>;


export type EntityQuery = { entities: Array<{ summary: string | null, aliases: Array<string> | null, belongsTo: Array<{ id: string, name: string, caption: string | null }> }> };

export type QuestionsQueryVariables = Exact<{ [key: string]: never; }>;


export type QuestionsQuery = { questions: Array<{ id: string, title: string, description: string, strip: Array<{ type: RelationshipType, modality: Modality, disputed: boolean }> }> };

export type EntityChoicesQueryVariables = Exact<{
  text: string;
  labels?: Array<Label> | Label | null | undefined;
  limit: number;
}>;


export type EntityChoicesQuery = { entities: Array<{ id: string, title: string, matched: string, labels: Array<Label>, entity: { role: string | null, collective: boolean, hypothetical: boolean } | null }> };

export type SearchQueryVariables = Exact<{
  text: string;
  entities: number;
  others: number;
}>;


export type SearchQuery = { entities: Array<{ id: string, title: string, matched: string, labels: Array<Label>, entity: { role: string | null, collective: boolean, hypothetical: boolean } | null }>, questions: Array<{ id: string, title: string, matched: string }>, lines: Array<{ id: string, title: string, line: { type: RelationshipType, subject: string, modality: Modality, polarity: Polarity, standing: Standing, disputed: boolean, recordOnly: boolean, step: number, claims: number, record: number } | null }>, sources: Array<{ id: string, title: string, matched: string, source: { group: SourceGroup, author: string | null, publisher: string | null, published: string | null } | null }>, claims: Array<{ id: string, title: string, claim: { relationship: string, type: RelationshipType, subject: string, modality: Modality, polarity: Polarity, standing: Standing, disputed: boolean } | null, source: { group: SourceGroup, author: string | null, publisher: string | null, published: string | null } | null }>, counts: Array<{ kind: MatchKind, total: number }> };

export type ClaimSentencesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  limit: number;
}>;


export type ClaimSentencesQuery = { claims: Array<{ id: string, statement: string, statusText: string | null, note: string | null, via: Array<{ id: string, name: string, caption: string | null }>, citesConnection: { edges: Array<{ properties: { paragraph: string | null } }> } }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const NodePartsFragmentDoc = new TypedDocumentString(`
    fragment NodeParts on GraphNode {
  id
  name
  caption
  labels
  code
  role
  collective
  hypothetical
  recordOnly
  when
  degree
  lines
  belongsTo
}
    `, {"fragmentName":"NodeParts"}) as unknown as TypedDocumentString<NodePartsFragment, unknown>;
export const RelationshipPartsFragmentDoc = new TypedDocumentString(`
    fragment RelationshipParts on GraphRelationship {
  id
  type
  source
  target
  modality
  polarity
  standing
  disputed
  from
  until
  claims {
    id
    source
    sourceKind
    group
    assertedBy
    voices
    denial
    gives
    gets
    modality
    disputed
    saidOn
    from
    until
    dated
    earliest
    latest
  }
}
    `, {"fragmentName":"RelationshipParts"}) as unknown as TypedDocumentString<RelationshipPartsFragment, unknown>;
export const DrawnGraphFragmentDoc = new TypedDocumentString(`
    fragment DrawnGraph on Subgraph {
  nodes {
    ...NodeParts
  }
  relationships {
    ...RelationshipParts
  }
}
    fragment NodeParts on GraphNode {
  id
  name
  caption
  labels
  code
  role
  collective
  hypothetical
  recordOnly
  when
  degree
  lines
  belongsTo
}
fragment RelationshipParts on GraphRelationship {
  id
  type
  source
  target
  modality
  polarity
  standing
  disputed
  from
  until
  claims {
    id
    source
    sourceKind
    group
    assertedBy
    voices
    denial
    gives
    gets
    modality
    disputed
    saidOn
    from
    until
    dated
    earliest
    latest
  }
}`, {"fragmentName":"DrawnGraph"}) as unknown as TypedDocumentString<DrawnGraphFragment, unknown>;
export const SourcePartsFragmentDoc = new TypedDocumentString(`
    fragment SourceParts on Source {
  id
  group
  kind
  title
  author
  publisher
  published
  url
  publisherCertainty
  dateCertainty
  authorCertainty
}
    `, {"fragmentName":"SourceParts"}) as unknown as TypedDocumentString<SourcePartsFragment, unknown>;
export const NamedPartsFragmentDoc = new TypedDocumentString(`
    fragment NamedParts on Named {
  id
  name
  caption
}
    `, {"fragmentName":"NamedParts"}) as unknown as TypedDocumentString<NamedPartsFragment, unknown>;
export const SourceCardPartsFragmentDoc = new TypedDocumentString(`
    fragment SourceCardParts on SourceCard {
  id
  group
  kind
  title
  author
  publisher
  published
  url
  publisherCertainty
  dateCertainty
  authorCertainty
}
    `, {"fragmentName":"SourceCardParts"}) as unknown as TypedDocumentString<SourceCardPartsFragment, unknown>;
export const ClaimPartsFragmentDoc = new TypedDocumentString(`
    fragment ClaimParts on ClaimCard {
  id
  relationship
  relation
  statement
  modality
  polarity
  standing
  subject {
    ...NamedParts
  }
  object {
    ...NamedParts
  }
  origin {
    ...NamedParts
  }
  about {
    ...NamedParts
  }
  assertedBy {
    ...NamedParts
  }
  via {
    ...NamedParts
  }
  source {
    ...SourceCardParts
    repost
    titleCertainty
  }
  paragraph
  sentence
  saidOn
  from
  until
  role
  gives
  gets
  quantity
  unit
  statusText
  note
}
    fragment SourceCardParts on SourceCard {
  id
  group
  kind
  title
  author
  publisher
  published
  url
  publisherCertainty
  dateCertainty
  authorCertainty
}
fragment NamedParts on Named {
  id
  name
  caption
}`, {"fragmentName":"ClaimParts"}) as unknown as TypedDocumentString<ClaimPartsFragment, unknown>;
export const AnswerDocument = new TypedDocumentString(`
    query Answer($question: ID, $parameters: JSON, $whole: Boolean!, $most: Int, $places: Boolean!) {
  answer(question: $question, parameters: $parameters, whole: $whole, most: $most) {
    __typename
    ... on Answer {
      question {
        id
        title
        description
        parameters {
          name
          type
          labels
          default
          meaning
          choices {
            id
            name
            caption
          }
        }
      }
      parameters
      subgraph {
        ...DrawnGraph
      }
      positions @include(if: $places) {
        id
        x
        y
        caption
      }
      lines @include(if: $places) {
        id
        bend
        words {
          lines
          dx
          dy
          angle
        }
      }
      reasons
      leftOut {
        relationships
        ids
        recordOnly
        entities
        sources
        disputes
        observations
      }
      truncated
      sources {
        ...SourceCardParts
      }
      asOf
    }
    ... on QuestionNotFound {
      id
    }
    ... on BadParameter {
      name
      message
      unknown
    }
    ... on TooBroad {
      total
      limit
    }
  }
}
    fragment DrawnGraph on Subgraph {
  nodes {
    ...NodeParts
  }
  relationships {
    ...RelationshipParts
  }
}
fragment NodeParts on GraphNode {
  id
  name
  caption
  labels
  code
  role
  collective
  hypothetical
  recordOnly
  when
  degree
  lines
  belongsTo
}
fragment RelationshipParts on GraphRelationship {
  id
  type
  source
  target
  modality
  polarity
  standing
  disputed
  from
  until
  claims {
    id
    source
    sourceKind
    group
    assertedBy
    voices
    denial
    gives
    gets
    modality
    disputed
    saidOn
    from
    until
    dated
    earliest
    latest
  }
}
fragment SourceCardParts on SourceCard {
  id
  group
  kind
  title
  author
  publisher
  published
  url
  publisherCertainty
  dateCertainty
  authorCertainty
}`) as unknown as TypedDocumentString<AnswerQuery, AnswerQueryVariables>;
export const MoreSourcesDocument = new TypedDocumentString(`
    query MoreSources($offset: Int!) {
  sources(limit: 500, offset: $offset, sort: [{id: ASC}]) {
    ...SourceParts
  }
}
    fragment SourceParts on Source {
  id
  group
  kind
  title
  author
  publisher
  published
  url
  publisherCertainty
  dateCertainty
  authorCertainty
}`) as unknown as TypedDocumentString<MoreSourcesQuery, MoreSourcesQueryVariables>;
export const NeighbourhoodDocument = new TypedDocumentString(`
    query Neighbourhood($id: ID!, $present: [ID!]!, $limit: Int!, $after: String, $sources: Boolean!, $counts: Boolean!) {
  neighbourhood(id: $id, present: $present, limit: $limit, after: $after) {
    __typename
    ... on Neighbourhood {
      subgraph {
        ...DrawnGraph
      }
      total
      after
    }
    ... on NodeNotFound {
      id
    }
    ... on BadParameter {
      message
    }
  }
  neighbourCounts(id: $id, present: $present) @include(if: $counts) {
    __typename
    ... on NeighbourCounts {
      total
      relations {
        type
        outgoing
        neighbours
      }
      labels {
        label
        neighbours
      }
      counts {
        type
        outgoing
        label
        neighbours
      }
    }
  }
  sources(limit: 500, sort: [{id: ASC}]) @include(if: $sources) {
    ...SourceParts
  }
}
    fragment DrawnGraph on Subgraph {
  nodes {
    ...NodeParts
  }
  relationships {
    ...RelationshipParts
  }
}
fragment NodeParts on GraphNode {
  id
  name
  caption
  labels
  code
  role
  collective
  hypothetical
  recordOnly
  when
  degree
  lines
  belongsTo
}
fragment RelationshipParts on GraphRelationship {
  id
  type
  source
  target
  modality
  polarity
  standing
  disputed
  from
  until
  claims {
    id
    source
    sourceKind
    group
    assertedBy
    voices
    denial
    gives
    gets
    modality
    disputed
    saidOn
    from
    until
    dated
    earliest
    latest
  }
}
fragment SourceParts on Source {
  id
  group
  kind
  title
  author
  publisher
  published
  url
  publisherCertainty
  dateCertainty
  authorCertainty
}`) as unknown as TypedDocumentString<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($between: [ID!]!, $maxHops: Int!, $types: [RelationshipType!], $inForce: Boolean!, $limit: Int!, $sources: Boolean!) {
  paths(
    between: $between
    maxHops: $maxHops
    types: $types
    inForce: $inForce
    limit: $limit
  ) {
    __typename
    ... on Paths {
      paths {
        nodes
        relationships
      }
      total
      subgraph {
        ...DrawnGraph
      }
    }
    ... on NodeNotFound {
      id
    }
    ... on BadParameter {
      message
    }
    ... on TooBroad {
      total
      limit
    }
  }
  sources(limit: 500, sort: [{id: ASC}]) @include(if: $sources) {
    ...SourceParts
  }
}
    fragment DrawnGraph on Subgraph {
  nodes {
    ...NodeParts
  }
  relationships {
    ...RelationshipParts
  }
}
fragment NodeParts on GraphNode {
  id
  name
  caption
  labels
  code
  role
  collective
  hypothetical
  recordOnly
  when
  degree
  lines
  belongsTo
}
fragment RelationshipParts on GraphRelationship {
  id
  type
  source
  target
  modality
  polarity
  standing
  disputed
  from
  until
  claims {
    id
    source
    sourceKind
    group
    assertedBy
    voices
    denial
    gives
    gets
    modality
    disputed
    saidOn
    from
    until
    dated
    earliest
    latest
  }
}
fragment SourceParts on Source {
  id
  group
  kind
  title
  author
  publisher
  published
  url
  publisherCertainty
  dateCertainty
  authorCertainty
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const SubgraphDocument = new TypedDocumentString(`
    query Subgraph($nodes: [ID!]!, $sources: Boolean!) {
  subgraph(nodes: $nodes) {
    ...DrawnGraph
    missing
  }
  sources(limit: 500, sort: [{id: ASC}]) @include(if: $sources) {
    ...SourceParts
  }
}
    fragment DrawnGraph on Subgraph {
  nodes {
    ...NodeParts
  }
  relationships {
    ...RelationshipParts
  }
}
fragment NodeParts on GraphNode {
  id
  name
  caption
  labels
  code
  role
  collective
  hypothetical
  recordOnly
  when
  degree
  lines
  belongsTo
}
fragment RelationshipParts on GraphRelationship {
  id
  type
  source
  target
  modality
  polarity
  standing
  disputed
  from
  until
  claims {
    id
    source
    sourceKind
    group
    assertedBy
    voices
    denial
    gives
    gets
    modality
    disputed
    saidOn
    from
    until
    dated
    earliest
    latest
  }
}
fragment SourceParts on Source {
  id
  group
  kind
  title
  author
  publisher
  published
  url
  publisherCertainty
  dateCertainty
  authorCertainty
}`) as unknown as TypedDocumentString<SubgraphQuery, SubgraphQueryVariables>;
export const ClaimEndsDocument = new TypedDocumentString(`
    query ClaimEnds($ids: [ID!]!) {
  claims(where: {id: {in: $ids}}, limit: 1) {
    id
    relation
    polarity
    standing
    subject {
      id
    }
    object {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimEndsQuery, ClaimEndsQueryVariables>;
export const ConsoleQuestionsDocument = new TypedDocumentString(`
    query ConsoleQuestions {
  questions {
    id
    title
    description
    cypher
  }
}
    `) as unknown as TypedDocumentString<ConsoleQuestionsQuery, ConsoleQuestionsQueryVariables>;
export const EntityCardDocument = new TypedDocumentString(`
    query EntityCard($ids: [ID!]!) {
  subgraph(nodes: $ids) {
    nodes {
      id
      caption
      labels
      collective
      hypothetical
    }
  }
}
    `) as unknown as TypedDocumentString<EntityCardQuery, EntityCardQueryVariables>;
export const ComparableDocument = new TypedDocumentString(`
    query Comparable($offset: Int!) {
  entities(limit: 500, offset: $offset, sort: [{name: ASC}, {id: ASC}]) {
    id
    name
    caption
    labels
  }
}
    `) as unknown as TypedDocumentString<ComparableQuery, ComparableQueryVariables>;
export const ComparisonDocument = new TypedDocumentString(`
    query Comparison($entity: ID!) {
  comparison(entity: $entity) {
    __typename
    ... on Comparison {
      entity {
        ...NamedParts
      }
      labels
      sources {
        ...SourceCardParts
      }
      claims {
        ...ClaimParts
        denial
        disputed
      }
      rows {
        topic
        claims
      }
    }
    ... on NodeNotFound {
      id
    }
  }
}
    fragment SourceCardParts on SourceCard {
  id
  group
  kind
  title
  author
  publisher
  published
  url
  publisherCertainty
  dateCertainty
  authorCertainty
}
fragment NamedParts on Named {
  id
  name
  caption
}
fragment ClaimParts on ClaimCard {
  id
  relationship
  relation
  statement
  modality
  polarity
  standing
  subject {
    ...NamedParts
  }
  object {
    ...NamedParts
  }
  origin {
    ...NamedParts
  }
  about {
    ...NamedParts
  }
  assertedBy {
    ...NamedParts
  }
  via {
    ...NamedParts
  }
  source {
    ...SourceCardParts
    repost
    titleCertainty
  }
  paragraph
  sentence
  saidOn
  from
  until
  role
  gives
  gets
  quantity
  unit
  statusText
  note
}`) as unknown as TypedDocumentString<ComparisonQuery, ComparisonQueryVariables>;
export const DateRowsDocument = new TypedDocumentString(`
    query DateRows($deals: [ID!]!, $sources: [ID!]!, $offset: Int! = 0) {
  dealSteps(deals: $deals) {
    deal
    status
    on
    earliest
    latest
    claim
    statement
    relationship
    group
  }
  sources(
    where: {id: {in: $sources}}
    limit: 500
    offset: $offset
    sort: [{id: ASC}]
  ) {
    id
    earliest
    latest
  }
}
    `) as unknown as TypedDocumentString<DateRowsQuery, DateRowsQueryVariables>;
export const DisputeDocument = new TypedDocumentString(`
    query Dispute($id: ID!) {
  disputeCase(id: $id) {
    __typename
    ... on DisputeCase {
      id
      title
      summary
      kind
      claims {
        ...ClaimParts
        denial
        disputed
      }
      links {
        type
        from
        to
        note
      }
    }
    ... on DisputeNotFound {
      id
    }
  }
  disputeEntries {
    id
    title
  }
}
    fragment SourceCardParts on SourceCard {
  id
  group
  kind
  title
  author
  publisher
  published
  url
  publisherCertainty
  dateCertainty
  authorCertainty
}
fragment NamedParts on Named {
  id
  name
  caption
}
fragment ClaimParts on ClaimCard {
  id
  relationship
  relation
  statement
  modality
  polarity
  standing
  subject {
    ...NamedParts
  }
  object {
    ...NamedParts
  }
  origin {
    ...NamedParts
  }
  about {
    ...NamedParts
  }
  assertedBy {
    ...NamedParts
  }
  via {
    ...NamedParts
  }
  source {
    ...SourceCardParts
    repost
    titleCertainty
  }
  paragraph
  sentence
  saidOn
  from
  until
  role
  gives
  gets
  quantity
  unit
  statusText
  note
}`) as unknown as TypedDocumentString<DisputeQuery, DisputeQueryVariables>;
export const DisputesDocument = new TypedDocumentString(`
    query Disputes {
  disputeEntries {
    id
    title
    summary
    kind
    claims
    texts
    pages
    strip {
      type
      modality
      disputed
    }
  }
}
    `) as unknown as TypedDocumentString<DisputesQuery, DisputesQueryVariables>;
export const EvidenceDocument = new TypedDocumentString(`
    query Evidence($relationship: ID!) {
  evidence(relationship: $relationship) {
    __typename
    ... on Evidence {
      relationship {
        ...RelationshipParts
      }
      source {
        ...NodeParts
      }
      target {
        ...NodeParts
      }
      claims {
        ...ClaimParts
      }
      others {
        ...ClaimParts
      }
      elsewhere {
        ...DrawnGraph
      }
      links {
        type
        from
        to
        note
      }
      disputes {
        id
        title
        summary
        kind
        claims
      }
    }
    ... on RelationshipNotFound {
      id
    }
  }
}
    fragment DrawnGraph on Subgraph {
  nodes {
    ...NodeParts
  }
  relationships {
    ...RelationshipParts
  }
}
fragment NodeParts on GraphNode {
  id
  name
  caption
  labels
  code
  role
  collective
  hypothetical
  recordOnly
  when
  degree
  lines
  belongsTo
}
fragment RelationshipParts on GraphRelationship {
  id
  type
  source
  target
  modality
  polarity
  standing
  disputed
  from
  until
  claims {
    id
    source
    sourceKind
    group
    assertedBy
    voices
    denial
    gives
    gets
    modality
    disputed
    saidOn
    from
    until
    dated
    earliest
    latest
  }
}
fragment SourceCardParts on SourceCard {
  id
  group
  kind
  title
  author
  publisher
  published
  url
  publisherCertainty
  dateCertainty
  authorCertainty
}
fragment NamedParts on Named {
  id
  name
  caption
}
fragment ClaimParts on ClaimCard {
  id
  relationship
  relation
  statement
  modality
  polarity
  standing
  subject {
    ...NamedParts
  }
  object {
    ...NamedParts
  }
  origin {
    ...NamedParts
  }
  about {
    ...NamedParts
  }
  assertedBy {
    ...NamedParts
  }
  via {
    ...NamedParts
  }
  source {
    ...SourceCardParts
    repost
    titleCertainty
  }
  paragraph
  sentence
  saidOn
  from
  until
  role
  gives
  gets
  quantity
  unit
  statusText
  note
}`) as unknown as TypedDocumentString<EvidenceQuery, EvidenceQueryVariables>;
export const FiguresDocument = new TypedDocumentString(`
    query Figures($country: ID, $mineral: ID) {
  figures(country: $country, mineral: $mineral) {
    __typename
    ... on ProductionFigures {
      country {
        ...NamedParts
      }
      mineral {
        ...NamedParts
      }
      figures {
        id
        country {
          ...NamedParts
        }
        mineral {
          ...NamedParts
        }
        stage
        year
        edition
        value
        unit
        estimate
        share
        status
        note
        sources
        bearsOn {
          claim
          verdict
        }
      }
      claims {
        ...ClaimParts
        denial
        disputed
      }
      sources {
        ...SourceCardParts
      }
      countries {
        ...NamedParts
      }
      minerals {
        ...NamedParts
      }
    }
    ... on NodeNotFound {
      id
    }
  }
}
    fragment SourceCardParts on SourceCard {
  id
  group
  kind
  title
  author
  publisher
  published
  url
  publisherCertainty
  dateCertainty
  authorCertainty
}
fragment NamedParts on Named {
  id
  name
  caption
}
fragment ClaimParts on ClaimCard {
  id
  relationship
  relation
  statement
  modality
  polarity
  standing
  subject {
    ...NamedParts
  }
  object {
    ...NamedParts
  }
  origin {
    ...NamedParts
  }
  about {
    ...NamedParts
  }
  assertedBy {
    ...NamedParts
  }
  via {
    ...NamedParts
  }
  source {
    ...SourceCardParts
    repost
    titleCertainty
  }
  paragraph
  sentence
  saidOn
  from
  until
  role
  gives
  gets
  quantity
  unit
  statusText
  note
}`) as unknown as TypedDocumentString<FiguresQuery, FiguresQueryVariables>;
export const SourcesDocument = new TypedDocumentString(`
    query Sources($offset: Int!) {
  sources(limit: 500, offset: $offset, sort: [{id: ASC}]) {
    ...SourceParts
    titleCertainty
  }
}
    fragment SourceParts on Source {
  id
  group
  kind
  title
  author
  publisher
  published
  url
  publisherCertainty
  dateCertainty
  authorCertainty
}`) as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;
export const EntityDocument = new TypedDocumentString(`
    query Entity($id: ID!) {
  entities(where: {id: {eq: $id}}) {
    summary
    aliases
    belongsTo {
      id
      name
      caption
    }
  }
}
    `) as unknown as TypedDocumentString<EntityQuery, EntityQueryVariables>;
export const QuestionsDocument = new TypedDocumentString(`
    query Questions {
  questions {
    id
    title
    description
    strip {
      type
      modality
      disputed
    }
  }
}
    `) as unknown as TypedDocumentString<QuestionsQuery, QuestionsQueryVariables>;
export const EntityChoicesDocument = new TypedDocumentString(`
    query EntityChoices($text: String!, $labels: [Label!], $limit: Int!) {
  entities: search(text: $text, labels: $labels, kinds: [entity], limit: $limit) {
    id
    title
    matched
    labels
    entity {
      role
      collective
      hypothetical
    }
  }
}
    `) as unknown as TypedDocumentString<EntityChoicesQuery, EntityChoicesQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $entities: Int!, $others: Int!) {
  entities: search(text: $text, kinds: [entity], limit: $entities) {
    id
    title
    matched
    labels
    entity {
      role
      collective
      hypothetical
    }
  }
  questions: search(text: $text, kinds: [question], limit: $others) {
    id
    title
    matched
  }
  lines: search(text: $text, kinds: [line], limit: $others) {
    id
    title
    line {
      type
      subject
      modality
      polarity
      standing
      disputed
      recordOnly
      step
      claims
      record
    }
  }
  sources: search(text: $text, kinds: [source], limit: $others) {
    id
    title
    matched
    source {
      group
      author
      publisher
      published
    }
  }
  claims: search(text: $text, kinds: [claim], limit: $others) {
    id
    title
    claim {
      relationship
      type
      subject
      modality
      polarity
      standing
      disputed
    }
    source {
      group
      author
      publisher
      published
    }
  }
  counts: searchCounts(text: $text) {
    kind
    total
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const ClaimSentencesDocument = new TypedDocumentString(`
    query ClaimSentences($ids: [ID!]!, $limit: Int!) {
  claims(where: {id: {in: $ids}}, limit: $limit) {
    id
    statement
    statusText
    note
    via {
      id
      name
      caption
    }
    citesConnection {
      edges {
        properties {
          paragraph
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimSentencesQuery, ClaimSentencesQueryVariables>;