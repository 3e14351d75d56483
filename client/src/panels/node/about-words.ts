import { capitalize } from "server/contract/capitalize.ts";
import { fillWords } from "server/contract/fill-words.ts";
import { nameTexts } from "server/contract/name-texts.ts";
import { sentenceName } from "server/contract/sentence-name.ts";
import { dateText } from "../../date-text.ts";
import type { Node } from "../../exploration/exploration.ts";
import type { EntityQuery } from "../../gql/graphql.ts";
import { terms } from "../../terms.ts";
import { words } from "../../words.ts";

/** What is told of an entity beside its lines. */
type Told = Pick<EntityQuery["entities"][number], "aliases" | "belongsTo">;

/** "Country; also known as Kigali. Known only from the record. 12 neighbours in all." The texts go by their names. */
export function aboutWords(node: Node, told: Told | undefined): string {
  const parts = [
    ...node.labels.map((label) => terms.label[label].one),
    node.collective ? words.node.collective : undefined,
    node.hypothetical ? words.node.hypothetical : undefined,
    node.role,
    node.when ? dateText(node.when) : undefined,
  ].filter((part) => part !== undefined && part !== null && part !== "");
  const aliases = (told?.aliases ?? []).map(nameTexts).filter((alias) => alias !== node.role);
  const belongs = (told?.belongsTo ?? []).map(({ id, name, caption }) =>
    sentenceName({ id, caption: caption ?? name }),
  );
  return [
    `${capitalize(parts.join("; "))}.`,
    aliases.length === 0 ? undefined : fillWords(words.node.aliases, { names: aliases.join(", ") }),
    belongs.length === 0 ? undefined : fillWords(words.node.belongs, { names: belongs.join(", ") }),
    node.recordOnly ? words.node.recordOnly : undefined,
    `${node.degree === 1 ? words.node.oneDegree : fillWords(words.node.degree, { count: String(node.degree) })}.`,
  ]
    .filter((part) => part !== undefined)
    .join(" ");
}
