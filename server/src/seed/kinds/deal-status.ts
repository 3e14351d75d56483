import { z } from "zod";
import { date, id, oneOf, optionalText } from "../columns.ts";
import { dateSpan } from "../date-span.ts";
import { dealSteps } from "../vocabulary.ts";
import { kind, refer } from "./kind.ts";

export const dealStatus = kind({
  name: "deal-status",
  schema: z
    .strictObject({ deal: id, status: oneOf(dealSteps), date, claim: id, note: optionalText })
    .transform((row) => ({ ...row, ...dateSpan(row.date) })),
  key: ({ deal, status, claim }) => `${String(deal)} ${String(status)} by ${String(claim)}`,
  references: (row) => [...refer("deal", "Entity", row.deal), ...refer("claim", "Claim", row.claim)],
});
