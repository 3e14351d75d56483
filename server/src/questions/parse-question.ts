import { embedNames } from "../../contract/embed/embed-address.ts";
import { parameterType } from "./parameter-type.ts";
import { parameterValue } from "./parameter-value.ts";
import { QuestionFileError } from "./question-file-error.ts";
import type { Parameter, Question } from "./question.ts";
import { usedParameters } from "../../contract/used-parameters.ts";

const placeLine = /^Place in the list: (.*)$/;
const parameterLine = /^\$([A-Za-z_]\w*): (\S+) = (.*?\S) {2,}(\S.*)$/;

/**
 * Reads one file of `cypher/questions`. Its header is the comment it begins with: the title on the first
 * line, a description, for a question of the list `Place in the list: 3`, and a line for each parameter:
 * `$deal: Deal = us-ukraine-minerals-deal    the agreement to look at` (name, type, default, two spaces
 * or more, meaning).
 * @throws QuestionFileError, also where declared and used parameters differ.
 */
export function parseQuestion(id: string, cypher: string, file: string): Question {
  const fail = (line: number, reason: string): never => {
    throw new QuestionFileError(file, line, reason);
  };
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    fail(1, "A question's file name is its id: lower case, digits and hyphens.");

  const lines = cypher.split(/\r?\n/);
  const end = lines.findIndex((line) => !line.startsWith("//"));
  const header = lines.slice(0, end === -1 ? lines.length : end).map((line) => line.replace(/^\/\/ ?/, "").trimEnd());
  const title = header[0] ?? "";
  if (title === "") fail(1, "A question begins with a comment line that holds its title.");

  const description: string[] = [];
  const parameters: Parameter[] = [];
  let place: number | undefined;
  for (const [index, text] of header.entries()) {
    const line = index + 1;
    const placeText = placeLine.exec(text)?.[1];
    if (index === 0) continue;
    if (text.startsWith("$")) {
      const parameter = parseParameter(text, (reason) => fail(line, reason));
      if (parameters.some(({ name }) => name === parameter.name)) fail(line, `$${parameter.name} is declared twice.`);
      if (embedNames.has(parameter.name))
        fail(
          line,
          `$${parameter.name} says in addresses how an embedded picture looks: give the parameter another name.`,
        );
      parameters.push(parameter);
    } else if (placeText !== undefined) {
      if (place !== undefined) fail(line, "The place in the list is given twice.");
      if (!/^[1-9]\d{0,3}$/.test(placeText)) fail(line, "The place in the list is a whole number from 1.");
      place = Number(placeText);
    } else if (text.trim() !== "") {
      if (parameters.length > 0)
        fail(line, "After the parameters the statement begins: the description stands before them.");
      description.push(text.trim());
    }
  }
  if (description.length === 0) fail(2, "After its title a question says in a sentence what it shows.");
  if (lines.slice(header.length).join("").trim() === "") fail(lines.length, "After the header comes the statement.");

  const used = usedParameters(cypher);
  const undeclared = used.find((name) => !parameters.some((parameter) => parameter.name === name));
  if (undeclared !== undefined)
    fail(lineOf(lines, undeclared), `$${undeclared} is used, and the header does not declare it.`);
  const unused = parameters.find(({ name }) => !used.includes(name));
  if (unused !== undefined)
    fail(lineOf(lines, unused.name), `$${unused.name} is declared, and the statement does not use it.`);
  return { id, title, description: description.join(" "), place, parameters, cypher };
}

function parseParameter(text: string, fail: (reason: string) => never): Parameter {
  const [, name, typeText, defaultText, meaning] = parameterLine.exec(text) ?? [];
  if (name === undefined || typeText === undefined || defaultText === undefined || meaning === undefined)
    return fail(
      "A parameter is written “$name: Type = default    meaning”, with two spaces or more before the meaning.",
    );
  const type = parameterType(typeText);
  if (type === undefined)
    return fail(
      `“${typeText}” is no type: use labels joined by |, or Entity, Source, Dispute, String, Integer, Date or Boolean.`,
    );
  const checked = parameterValue(type, defaultText);
  if (!checked.ok) return fail(`The default “${defaultText}” does not fit. ${checked.message}`);
  return { name, type, default: checked.value, meaning };
}

function lineOf(lines: readonly string[], parameter: string): number {
  return lines.findIndex((line) => new RegExp(`\\$${parameter}\\b`).test(line)) + 1;
}
