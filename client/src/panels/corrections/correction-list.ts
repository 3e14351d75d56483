import { Failure } from "../../failure.ts";

/** A claim as it is told, and by whose word. */
export interface ToldClaim {
  readonly said: string;
  readonly by: string;
}

export interface Correction {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  readonly kind: "corrected" | "removed" | "takenOut" | "renamed";
  /** Of what is called otherwise now; undefined of a claim. */
  readonly of?: "entity" | "source";
  /** The claim's id; of a whole set its name; of what is called otherwise its own id. */
  readonly claim: string;
  /** The line it lies on; empty where there is none. */
  readonly line: string;
  readonly source: { readonly title: string; readonly url: string | null } | null;
  readonly before: ToldClaim | null;
  readonly after: ToldClaim | null;
  /** What of it was corrected, by the names of the table's columns. */
  readonly fields: readonly string[];
  readonly count: number;
}

export interface Withdrawal {
  readonly view: string;
  readonly version?: number;
  readonly reason: string;
  readonly at: string;
}

/** What `/corrections/index.json` lists, each the newest first. */
export interface CorrectionList {
  readonly corrections: readonly Correction[];
  readonly withdrawals: readonly Withdrawal[];
}

/** Asks what was corrected and withdrawn. Throws a `Failure` where the server does not answer with it. */
export async function correctionList(): Promise<CorrectionList> {
  let response: Response;
  try {
    response = await fetch("/corrections/index.json");
  } catch {
    throw new Failure("unreachable", undefined);
  }
  if (!response.ok) {
    const kind = response.status === 429 ? "busy" : response.status === 503 ? "unavailable" : "failed";
    throw new Failure(kind, response.headers.get("x-request-id") ?? undefined);
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- here bytes become data: server/src/embed writes this form
  return (await response.json()) as CorrectionList;
}
