/** The relations a claim can state: the core four first, then in the order a legend lists them. */
export const relations = [
  "NEGOTIATES",
  "SUPPLIES",
  "SUPPORTS",
  "OPPOSES",
  "SEEKS",
  "PARTY_TO",
  "COVERS",
  "ASSESSES",
  "LEADS",
  "SERVES",
  "PART_OF",
  "HOLDS_DEPOSITS",
  "EXCLUDES",
  "PRESSURES",
  "ENACTS",
  "CONTROLS",
  "HOSTS",
  "REPRESENTS",
  "SAME_AS",
] as const;

export type Relation = (typeof relations)[number];
