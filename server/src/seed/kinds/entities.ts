import { labels } from "../../../contract/label.ts";
import { z } from "zod";
import { flag, id, ids, oneOf, optionalDate, optionalText, text, texts } from "../columns.ts";
import { dateSpan } from "../date-span.ts";
import { origins } from "../vocabulary.ts";
import { kind, refer } from "./kind.ts";

export const entities = kind({
  name: "entities",
  label: "Entity",
  schema: z
    .strictObject({
      id,
      labels: z.array(oneOf(labels), "takes a list of labels").min(1, "takes at least one label"),
      name: text,
      caption: optionalText,
      aliases: texts,
      summary: optionalText,
      iso2: optionalText,
      iso3: optionalText,
      symbol: optionalText,
      role: optionalText,
      collective: flag,
      hypothetical: flag,
      when: optionalDate,
      context: ids,
      origin: oneOf(origins)
        .nullish()
        .transform((value) => value ?? null),
    })
    .refine((row) => (row.caption ?? row.name).length <= 28, {
      path: ["caption"],
      message: "takes a short name of at most 28 characters for pictures",
    })
    .transform((row) => ({
      ...row,
      ...(row.when === null ? { earliest: undefined, latest: undefined } : dateSpan(row.when)),
    })),
  key: ({ id }) => String(id),
  references: (row) => refer("context", "Entity", row.context),
});
