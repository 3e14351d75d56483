import { modalities } from "../../../contract/modality.ts";
import { polarities } from "../../../contract/polarity.ts";
import { relations } from "../../../contract/relation.ts";
import { standings } from "../../../contract/standing.ts";
import { z } from "zod";
import { claimDates } from "../claim-dates.ts";
import { id, ids, oneOf, optionalDate, optionalId, optionalText, text } from "../columns.ts";
import { kind, refer } from "./kind.ts";

export const claims = kind({
  name: "claims",
  label: "Claim",
  schema: z
    .strictObject({
      id,
      source: id,
      paragraph: optionalText,
      sentence: optionalText,
      subject: id,
      relation: oneOf(relations),
      object: id,
      origin: optionalId,
      about: ids,
      polarity: oneOf(polarities),
      modality: oneOf(modalities),
      standing: oneOf(standings),
      asserter: id,
      via: optionalId,
      saidOn: optionalDate,
      from: optionalDate,
      until: optionalDate,
      role: optionalText,
      gives: optionalText,
      gets: optionalText,
      quantity: optionalText.refine(
        (value) => value === null || /^[<>]?\d+(\.\d+)?$/.test(value),
        "takes a number, perhaps after < or >, as text",
      ),
      unit: optionalText,
      statusText: optionalText,
      statement: text,
      note: optionalText,
    })
    .refine((row) => (row.quantity === null) === (row.unit === null), {
      path: ["quantity"],
      message: "and unit go together: give both or neither",
    })
    .transform((row) => ({
      ...row,
      ...claimDates({ saidOn: row.saidOn ?? undefined, from: row.from ?? undefined, until: row.until ?? undefined }),
    }))
    .refine((row) => row.earliest === undefined || row.latest === undefined || row.earliest <= row.latest, {
      path: ["until"],
      message: "ends before `from` begins",
    }),
  key: ({ id }) => String(id),
  references: (row) => [
    ...refer("source", "Source", row.source),
    ...refer("subject", "Entity", row.subject),
    ...refer("object", "Entity", row.object),
    ...refer("origin", "Entity", row.origin),
    ...refer("about", "Entity", row.about),
    ...refer("asserter", "Entity", row.asserter),
    ...refer("via", "Entity", row.via),
  ],
});
