import words from "server/contract/words/interface.json" with { type: "json" };
import { textOf, type Arranged } from "../../exploration/tables/arranged.ts";

const titles: Readonly<Record<string, string>> = words.table.column;

/** Saves as CSV exactly what is shown: these columns under their titles, these rows, in this order. */
export async function downloadTable(name: string, { columns, rows }: Arranged): Promise<void> {
  const { csv } = await import("server/contract/csv.ts");
  const text = csv(
    columns.map(({ id }) => titles[id] ?? id),
    rows.map((row) =>
      columns.map(({ id, sorts }) => {
        const order = row.cells.get(id)?.order;
        return sorts === "number" && typeof order === "number" ? order : textOf(row, id);
      }),
    ),
  );
  // The mark at the beginning tells spreadsheets that the letters are Unicode.
  const address = URL.createObjectURL(new Blob(["\uFEFF", text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${name}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
