import { z } from "zod";
import { flag, id, ids, oneOf, optionalText } from "../columns.ts";
import { editions, observationStatuses, stages, verdicts } from "../vocabulary.ts";
import { kind, refer } from "./kind.ts";

const figure = z
  .number("takes a number")
  .nonnegative("takes a number of zero or more")
  .nullish()
  .transform((value) => value ?? null);

export const observations = kind({
  name: "observations",
  label: "Observation",
  schema: z
    .strictObject({
      id,
      country: id,
      mineral: id,
      value: figure,
      unit: optionalText,
      stage: oneOf(stages),
      year: z.int("takes a year").min(1900, "takes a year").max(2200, "takes a year"),
      estimate: flag,
      edition: oneOf(editions),
      share: figure.refine((share) => share === null || share <= 100, "takes a percentage of at most 100"),
      status: oneOf(observationStatuses),
      sources: ids.refine((sources) => sources.length > 0, "takes at least one source"),
      bearsOn: ids,
      verdict: oneOf(verdicts)
        .nullish()
        .transform((value) => value ?? null),
      note: optionalText,
    })
    .refine((row) => (row.value === null) === (row.unit === null), {
      path: ["value"],
      message: "and unit go together: give both or neither",
    })
    .refine((row) => (row.bearsOn.length === 0) === (row.verdict === null), {
      path: ["verdict"],
      message: "and bearsOn go together: give both or neither",
    }),
  key: ({ id }) => String(id),
  references: (row) => [
    ...refer("country", "Entity", row.country),
    ...refer("mineral", "Entity", row.mineral),
    ...refer("sources", "Source", row.sources),
    ...refer("bearsOn", "Claim", row.bearsOn),
  ],
});
