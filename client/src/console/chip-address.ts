import { relationshipId } from "server/contract/relationship-id.ts";
import { execute } from "../execute.ts";
import { pickedView } from "../exploration/picked-view.ts";
import { plainView, writeView } from "../exploration/view.ts";
import { ClaimEndsDocument } from "../gql/graphql.ts";

/** Everything said about an entity, in the explorer. */
export function entityAddress(id: string): string {
  return writeView(plainView("about", { entity: id }));
}

/** A relationship between entities in the explorer, its evidence opened. */
export function lineAddress(id: string): string {
  return opened({ entities: [], lines: [id], claims: [] }, id);
}

/** The line that a claim draws, in the explorer. */
export function claimAddress(id: string): string {
  return opened({ entities: [], lines: [], claims: [id] }, undefined);
}

/** The same with the line's evidence opened: the graph has to be asked which line that is. Where it is silent, the line alone. */
export async function claimEvidence(id: string): Promise<string> {
  try {
    const [claim] = (await execute(ClaimEndsDocument, { ids: [id] })).claims;
    const [subject] = [claim?.subject].flat();
    const [object] = [claim?.object].flat();
    if (claim === undefined || subject === undefined || subject === null || object === undefined || object === null)
      return claimAddress(id);
    const { relation, polarity, standing } = claim;
    const line = relationshipId({ subject: subject.id, relation, object: object.id, polarity, standing });
    return opened({ entities: [], lines: [], claims: [id] }, line);
  } catch {
    return claimAddress(id);
  }
}

function opened(picked: Parameters<typeof pickedView>[0], line: string | undefined): string {
  const picture = pickedView(picked, false);
  if (picture === undefined) return "/";
  return writeView({
    ...picture.view,
    selection: line === undefined ? { kind: "nothing" } : { kind: "relationship", id: line },
  });
}
