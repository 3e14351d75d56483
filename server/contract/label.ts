/** The classes of entities; an entity's first label decides its shape. */
export const labels = [
  "Country",
  "Region",
  "Leader",
  "Official",
  "Person",
  "RebelGroup",
  "Organization",
  "Mineral",
  "Deal",
  "Event",
  "Policy",
  "Goal",
  "DealTerm",
  "Sector",
] as const;

export type Label = (typeof labels)[number];
