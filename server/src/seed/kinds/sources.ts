import { z } from "zod";
import { id, ids, oneOf, optionalDate, optionalText, text } from "../columns.ts";
import { dateSpan } from "../date-span.ts";
import { certainties, sourceGroups, sourceKinds } from "../vocabulary.ts";
import { kind, refer } from "./kind.ts";

const certainty = oneOf(certainties)
  .nullish()
  .transform((value) => value ?? null);

export const sources = kind({
  name: "sources",
  label: "Source",
  schema: z
    .strictObject({
      id,
      kind: oneOf(sourceKinds),
      group: oneOf(sourceGroups),
      title: text,
      author: optionalText,
      publisher: optionalText,
      published: optionalDate,
      url: optionalText.refine((url) => url === null || /^https?:\/\/\S+$/.test(url), "takes an http or https address"),
      repost: optionalText,
      titleCertainty: certainty,
      authorCertainty: certainty,
      publisherCertainty: certainty,
      dateCertainty: certainty,
      drawsOn: ids,
    })
    .transform((row) => ({
      ...row,
      ...(row.published === null ? { earliest: undefined, latest: undefined } : dateSpan(row.published)),
    })),
  key: ({ id }) => String(id),
  references: (row) => refer("drawsOn", ["Source", "Entity"], row.drawsOn),
});
