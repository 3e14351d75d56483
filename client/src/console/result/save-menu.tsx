import { useState } from "react";
import { fillWords } from "server/contract/fill-words.ts";
import { shownAddress } from "../../panels/take-away/shown-address.ts";
import type { ExplorerStore } from "../../exploration/store.ts";
import { Menu } from "../../ui/menu.tsx";
import { MenuRow } from "../../ui/menu-row.tsx";
import { saveFile } from "../../ui/save-file.ts";
import unseen from "../../ui/unseen.module.css";
import { words } from "../console-words.ts";
import { csvCells, rowsAsJson } from "../result-files.ts";
import type { ConsoleAnswer } from "../console-store.ts";
import { statementAddress } from "../statement-address.ts";

interface SaveMenuProps {
  readonly answer: ConsoleAnswer;
  readonly name: string;
  /** Undefined where nothing is drawn. */
  readonly drawn: ExplorerStore | undefined;
}

const { result: own } = words;

/** The rows as files, and the picture where one is drawn. */
export function SaveMenu({ answer, name, drawn }: SaveMenuProps) {
  const [said, setSaid] = useState("");
  const columns = answer.columns ?? [];
  const save = async (file: string, make: () => Promise<Blob>) => {
    try {
      saveFile(file, await make());
      setSaid(fillWords(own.saved, { file }));
    } catch {
      setSaid(own.notSaved);
    }
  };
  const csv = async () => {
    const { csv: write } = await import("server/contract/csv.ts");
    // The mark at the beginning tells spreadsheets that the letters are Unicode.
    return new Blob(["\uFEFF", write(columns, csvCells(answer.rows))], { type: "text/csv;charset=utf-8" });
  };
  const picture = async (format: "svg" | "png") => {
    const shown = drawn === undefined ? undefined : shownAddress(drawn);
    if (drawn === undefined || shown === undefined) throw new Error("Nothing is drawn.");
    // It is printed below the picture: the statement says in a line what a list of all that it found says in ten.
    const asked = statementAddress(answer.statement.trim(), answer.entries, undefined).href;
    const address = asked.length < shown.length ? asked : shown;
    const { makeFile } = await import("../../panels/take-away/make-file.ts");
    const chosen = document.documentElement.dataset["theme"];
    const dark = chosen === "dark" || (chosen !== "light" && window.matchMedia("(prefers-color-scheme: dark)").matches);
    return makeFile(drawn, format, address, dark ? "dark" : "light");
  };
  return (
    <>
      <Menu label={own.save}>
        <MenuRow hint={own.csvWhy} onPress={() => void save(`${name}.csv`, csv)}>
          {own.csv}
        </MenuRow>
        <MenuRow
          hint={own.jsonFileWhy}
          onPress={() =>
            void save(`${name}.json`, () =>
              Promise.resolve(new Blob([rowsAsJson(columns, answer.rows)], { type: "application/json" })),
            )
          }
        >
          {own.jsonFile}
        </MenuRow>
        {drawn !== undefined && (
          <>
            <MenuRow hint={own.pictureWhy} onPress={() => void save(`${name}.svg`, () => picture("svg"))}>
              {own.svg}
            </MenuRow>
            <MenuRow hint={own.pictureWhy} onPress={() => void save(`${name}.png`, () => picture("png"))}>
              {own.png}
            </MenuRow>
          </>
        )}
      </Menu>
      <span role="status" className={unseen.unseen}>
        {said}
      </span>
    </>
  );
}
