import { textOf, type Arranged } from "../../exploration/tables/arranged.ts";
import { csvBlob } from "../../ui/csv-blob.ts";
import { saveFile } from "../../ui/save-file.ts";
import { words } from "../../words.ts";

const titles: Readonly<Record<string, string>> = words.table.column;

/** Saves as CSV exactly what is shown: these columns under their titles, these rows, in this order. */
export async function downloadTable(name: string, { columns, rows }: Arranged): Promise<void> {
  const content = await csvBlob(
    columns.map(({ id }) => titles[id] ?? id),
    rows.map((row) =>
      columns.map(({ id, sorts }) => {
        const order = row.cells.get(id)?.order;
        return sorts === "number" && typeof order === "number" ? order : textOf(row, id);
      }),
    ),
  );
  saveFile(`${name}.csv`, content);
}
