import { plainView, type View } from "./view.ts";

/** Ids of what is to be drawn. */
export interface Picked {
  readonly entities: readonly string[];
  readonly lines: readonly string[];
  /** Each draws the relationship it derives. */
  readonly claims: readonly string[];
}

/** Characters that the ids of one kind may take in an address: servers and mail programs cut what is much longer. */
const most = 2_400;

/** The view that draws these, and how many of them an address cannot hold; undefined where there is nothing to draw. */
export function pickedView(
  { entities, lines, claims }: Picked,
  among: boolean,
): { readonly view: View; readonly left: number } | undefined {
  if (entities.length + lines.length + claims.length === 0) return undefined;
  const fit = [lines, claims, entities].map(fitting);
  const [drawnLines = [], drawnClaims = [], drawnEntities = []] = fit;
  const parameters = {
    entities: idList(drawnEntities),
    lines: idList(drawnLines),
    claims: idList(drawnClaims),
    among: String(among),
  };
  return {
    view: { ...plainView("picked", parameters), whole: true },
    left: entities.length + lines.length + claims.length - fit.reduce((sum, ids) => sum + ids.length, 0),
  };
}

function fitting(ids: readonly string[]): readonly string[] {
  let room = most;
  const fit: string[] = [];
  for (const id of ids) {
    room -= id.length + 1;
    if (room < 0) break;
    fit.push(id);
  }
  return fit;
}

/** A parameter is never empty: an empty one would ask for its default. */
function idList(ids: readonly string[]): string {
  return ids.length === 0 ? "none" : ids.join(",");
}
