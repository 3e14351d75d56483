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

/** Asks what can be downloaded. Throws where the server does not answer with it. */
export async function dataIndex(): Promise<DataIndex> {
  const response = await fetch("/data/index.json");
  if (!response.ok) throw new Error(`The list of downloads answered ${response.status}.`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- here bytes become data: server/src/data writes this form
  return (await response.json()) as DataIndex;
}
