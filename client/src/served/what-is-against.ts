import { byLine } from "server/contract/by-line.ts";
import { execute } from "../execute.ts";
import { claimStatement } from "../exploration/claim-statement.ts";
import type { Subgraph } from "../exploration/filtered.ts";
import { EvidenceDocument } from "../gql/graphql.ts";
import { sections } from "../panels/evidence/sections.ts";

/** What another claim holds against a line, or leaves open, and whose word that is. */
export interface Against {
  readonly said: string;
  readonly by: string;
}

/**
 * What stands against the disputed lines of a picture, by their ids. An allegation among it keeps its accuser and its denial.
 * Throws a `Failure` where the server does not answer.
 */
export async function whatIsAgainst(
  { relationships }: Subgraph,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, readonly Against[]>> {
  const disputed = relationships.filter(({ disputed }) => disputed);
  const found = await Promise.all(disputed.map(async ({ id }) => [id, await againstLine(id, signal)] as const));
  return new Map(found.filter(([, against]) => against.length > 0));
}

async function againstLine(relationship: string, signal: AbortSignal): Promise<readonly Against[]> {
  const { evidence } = await execute(EvidenceDocument, { relationship }, signal);
  if (evidence.__typename !== "Evidence") return [];
  const { nodes, relationships } = evidence.elsewhere;
  const known = new Map([...nodes, evidence.source, evidence.target].map((node) => [node.id, node]));
  const lines = [evidence.relationship, ...relationships];
  return sections(evidence)
    .filter(({ heading }) => heading === "CONTRADICTS" || heading === "unknown")
    .flatMap(({ claims }) =>
      claims.map(({ claim }) => {
        const line = lines.find(({ claims: marks }) => marks.some(({ id }) => id === claim.id));
        const mark = line?.claims.find(({ id }) => id === claim.id);
        const [source, target] = [known.get(line?.source ?? ""), known.get(line?.target ?? "")];
        const worded =
          line === undefined || source === undefined || target === undefined ? undefined : { ...line, source, target };
        return {
          said: mark === undefined ? claim.statement : claimStatement(claim.statement, worded, mark),
          by: byLine({ ...claim, denial: mark?.denial }).words,
        };
      }),
    );
}
