import type { ClaimCard } from "client/panels/evidence/sections.ts";

const rwanda = { id: "rwanda", name: "Rwanda", caption: "Rwanda" };

/** One claim as a card shows it: stated flatly in a printed text, unless told otherwise. */
export function claimCard(id: string, more: Partial<ClaimCard> = {}): ClaimCard {
  return {
    id,
    relationship: "rwanda.SUPPORTS.m23.affirmed.holds",
    relation: "SUPPORTS",
    statement: `What ${id} says.`,
    modality: "stated",
    polarity: "affirmed",
    standing: "holds",
    subject: rwanda,
    object: { id: "m23", name: "March 23 Movement", caption: "M23" },
    origin: null,
    about: [],
    assertedBy: [{ id: "author-000", name: "Natali Husić Šarközy", caption: "Natali Husić Šarközy" }],
    via: [],
    source: {
      id: "000",
      group: "document",
      kind: "commentary",
      title: "A text",
      author: "Natali Husić Šarközy",
      publisher: "Diplomacy&Commerce",
      published: "2025-04-04",
      url: "https://diplomacyandcommerce.hr/a-text",
      repost: null,
      titleCertainty: "printed",
      authorCertainty: "printed",
      publisherCertainty: "printed",
      dateCertainty: "printed",
    },
    paragraph: "2",
    sentence: null,
    saidOn: "2025-04-04",
    from: null,
    until: null,
    role: null,
    gives: null,
    gets: null,
    quantity: null,
    unit: null,
    statusText: null,
    note: null,
    ...more,
  };
}
