import { z } from "zod";
import { id, oneOf, optionalText, text } from "../columns.ts";
import { linkTypes } from "../vocabulary.ts";
import { kind, refer } from "./kind.ts";

export const links = kind({
  name: "links",
  schema: z
    .strictObject({
      from: id,
      type: oneOf(linkTypes),
      to: id,
      dispute: text.nullish().transform((value) => value ?? null),
      note: optionalText,
    })
    .refine((row) => row.from !== row.to, { path: ["to"], message: "is the claim itself" }),
  key: ({ from, type, to }) => `${String(from)} ${String(type)} ${String(to)}`,
  references: (row) => [
    ...refer("from", "Claim", row.from),
    ...refer("to", "Claim", row.to),
    ...refer("dispute", "Dispute", row.dispute),
  ],
});
