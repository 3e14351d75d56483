import { Failure } from "../../failure.ts";

/** What /data/index.json lists: every download, what its rows and columns mean, and under which licence it stands. */
export interface DataIndex {
  readonly licence: { readonly name: string; readonly url: string; readonly covers: string };
  readonly credit: string;
  readonly dates: string;
  readonly csv: string;
  readonly json: { readonly file: string; readonly bytes: number };
  readonly tables: readonly DataTable[];
}

export interface DataTable {
  readonly name: string;
  /** What one row is. */
  readonly row: string;
  readonly file: string;
  readonly rows: number;
  readonly bytes: number;
  readonly columns: readonly { readonly name: string; readonly meaning: string; readonly values?: readonly string[] }[];
}

/** Asks what can be downloaded. Throws a `Failure` where the server does not answer with it. */
export async function dataIndex(): Promise<DataIndex> {
  let response: Response;
  try {
    response = await fetch("/data/index.json");
  } catch {
    throw new Failure("unreachable", undefined);
  }
  if (!response.ok) {
    const kind = response.status === 429 ? "busy" : response.status === 503 ? "unavailable" : "failed";
    throw new Failure(kind, response.headers.get("x-request-id") ?? undefined);
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- here bytes become data: server/src/data writes this form
  return (await response.json()) as DataIndex;
}
