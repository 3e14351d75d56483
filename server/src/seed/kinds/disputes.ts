import { z } from "zod";
import { ids, oneOf, text } from "../columns.ts";
import { disputeKinds } from "../vocabulary.ts";
import { kind, refer } from "./kind.ts";

export const disputes = kind({
  name: "disputes",
  label: "Dispute",
  ordered: ["claims"],
  schema: z.strictObject({
    id: text.regex(/^[A-Za-z0-9-]+$/, "takes an id of letters, digits and hyphens"),
    title: text,
    summary: text,
    claims: ids.refine((claims) => claims.length >= 2, "takes at least two claims"),
    kind: oneOf(disputeKinds),
  }),
  key: ({ id }) => String(id),
  references: (row) => refer("claims", "Claim", row.claims),
});
