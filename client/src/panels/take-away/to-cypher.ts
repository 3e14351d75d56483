import { fillWords } from "server/contract/fill-words.ts";
import { countWords } from "../../actions/count-words.ts";
import type { Exploration } from "../../exploration/exploration.ts";
import { drawn, questionOf, relationshipOf } from "../../exploration/selectors.ts";
import { words } from "../../words.ts";
import type { ViewFacts } from "./view-facts.ts";

/**
 * A statement of Cypher that gives exactly what is drawn: each entity with the lines that go out from it, as one row each,
 * by their ids, and for each line the claims it is drawn by. It holds its values itself, so that it runs anywhere as it is.
 */
export function toCypher(exploration: Exploration, facts: ViewFacts): string {
  const { nodes, relationships } = drawn(exploration);
  const types = [...new Set(relationships.map(({ type }) => type))];
  const claims = relationships.flatMap((relationship) => relationship.claims.map(({ id }) => id));
  // What a filter left out has to be told; else a line is drawn by all its claims.
  const all = relationships.every(
    (relationship) => relationshipOf(exploration, relationship.id)?.claims.length === relationship.claims.length,
  );
  const lists = [
    list(
      "entities",
      nodes.map(({ id }) => id),
    ),
    ...(types.length === 0
      ? []
      : [
          list(
            "lines",
            relationships.map(({ id }) => id),
          ),
        ]),
    ...(all ? [] : [list("claims", claims)]),
  ];
  const body =
    types.length === 0
      ? ["RETURN entity"]
      : [
          `OPTIONAL MATCH (entity)-[line:${types.map(typeName).join("|")}]->(other:Entity)`,
          "WHERE line.id IN drawn.lines",
          all
            ? "RETURN entity, line, other, line.claims AS claims"
            : "RETURN entity, line, other, [claim IN line.claims WHERE claim IN drawn.claims] AS claims",
        ];
  return [
    ...header(exploration, facts, countWords(nodes.length, relationships.length)).map((line) => `// ${oneLine(line)}`),
    "WITH {",
    lists.join(",\n"),
    "} AS drawn",
    "MATCH (entity:Entity)",
    "WHERE entity.id IN drawn.entities",
    ...body,
    "",
  ].join("\n");
}

function header(exploration: Exploration, facts: ViewFacts, counted: string): readonly string[] {
  const answer = questionOf(exploration);
  return [
    facts.title,
    ...(answer === undefined
      ? []
      : [
          fillWords(words.takeAway.asked, {
            question: answer.question.id,
            parameters: JSON.stringify(answer.parameters),
          }),
        ]),
    ...facts.changes,
    fillWords(words.takeAway.gives, { counted, date: facts.asOf.slice(0, 10) }),
    facts.address,
  ];
}

/** What stands behind `//` ends with its line. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}

function list(name: string, ids: readonly string[]): string {
  return ids.length === 0 ? `  ${name}: []` : `  ${name}: [\n${ids.map((id) => `    ${literal(id)}`).join(",\n")}\n  ]`;
}

/** A text as Cypher holds it. */
function literal(text: string): string {
  return `'${text
    .replace(/[\\']/g, (character) => `\\${character}`)
    .replace(/\n/g, "\\n")
    .replace(/\r/g, "\\r")}'`;
}

function typeName(type: string): string {
  return /^[A-Z_]+$/.test(type) ? type : `\`${type.replace(/`/g, "``")}\``;
}
