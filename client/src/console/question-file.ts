import { parameterFields } from "./parameter-fields.ts";
import { readHeader } from "./header.ts";
import { entryValue, type Entry, type EntryType } from "../exploration/parameter-entry.ts";

/** A file for `cypher/questions`, and its name. */
export interface QuestionFile {
  readonly name: string;
  readonly text: string;
}

/** A default that a question's type takes, where nobody gave one: to be written over. */
const placeholders: Readonly<Record<EntryType, string>> = {
  String: "?",
  Float: "?",
  Json: "?",
  Integer: "1",
  Boolean: "false",
  Date: "2025-01-01",
  Entity: "some-entity",
};

/**
 * A statement as a question's file has it: title, description, a line for each parameter with its default, then the
 * statement. What its header lacks is filled from what was entered; `describe` stands where a person has to write.
 */
export function questionFile(
  statement: string,
  entered: Readonly<Record<string, Entry>>,
  told: { readonly title: string; readonly description: string; readonly meaning: string },
): QuestionFile {
  const header = readHeader(statement);
  const title = header.title === "" ? told.title : header.title;
  const description = header.description === "" ? told.description : header.description;
  const parameters = parameterFields(statement, entered).map(({ name, declared, labels, entry }) => {
    // A question's parameters are texts, whole numbers, truths and ids; what else was entered is given as text.
    const own = entry.type === "Float" || entry.type === "Json" ? "String" : entry.type;
    const type = declared?.written ?? (own === "Entity" && labels.length > 0 ? labels.join("|") : own);
    const isUsable = entryValue(entry).ok && entry.text.trim() !== "";
    const value = isUsable ? entry.text.trim().replace(/\s+/g, " ") : placeholders[entry.type];
    const meaning = declared === undefined || declared.meaning === "" ? told.meaning : declared.meaning;
    return `// $${name}: ${type} = ${value}    ${meaning}`;
  });
  const lines = statement.split(/\r?\n/);
  const end = lines.findIndex((line) => !line.trimStart().startsWith("//"));
  const body = lines
    .slice(end === -1 ? lines.length : end)
    .join("\n")
    .trim();
  const text = [`// ${title}`, `// ${description}`, ...parameters, body, ""].join("\n");
  const name = title
    .normalize("NFKD")
    .replace(/[\u0300-\u036f’']/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60)
    .replace(/-$/, "");
  return { name: `${name === "" ? "question" : name}.cypher`, text };
}
