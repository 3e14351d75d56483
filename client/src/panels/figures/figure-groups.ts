import type { FiguresQuery } from "../../gql/graphql.ts";

export type ProductionFigures = Extract<FiguresQuery["figures"], { readonly __typename: "ProductionFigures" }>;
export type Figure = ProductionFigures["figures"][number];
export type FiguredClaim = ProductionFigures["claims"][number];

/** What a claim is told of by some figures, the weightiest first. */
export const verdicts = ["contradicts", "supports", "context"] as const;
export type Verdict = (typeof verdicts)[number];

/** The figures of one country, to be drawn as one chart. */
export interface Panel {
  readonly country: Figure["country"];
  /** By year, then edition. */
  readonly figures: readonly Figure[];
}

/** A claim and the figures that bear on it, by what they do to it. */
export interface Bearing {
  readonly claim: FiguredClaim;
  readonly verdicts: readonly { readonly verdict: Verdict; readonly figures: readonly Figure[] }[];
}

/** Figures that can be compared with each other: of one mineral, at one stage, in one unit. */
export interface FigureGroup {
  readonly key: string;
  readonly mineral: Figure["mineral"];
  readonly stage: string;
  /** Undefined where no figure of the group has a value. */
  readonly unit: string | undefined;
  /** Largest first, those without any value last; without the total of the world. */
  readonly panels: readonly Panel[];
  /** Every figure of the group, totals of the world included. */
  readonly figures: readonly Figure[];
  /** The largest value of its panels; 0 where there is none. */
  readonly most: number;
  readonly bearings: readonly Bearing[];
}

/** The total of a table is no country: it stands in the table alone. */
export const world = "world";

/**
 * Figures grouped for drawing. Values are never averaged or summed, and what an edition does not give stays without a value.
 * Groups that bear on a claim come first, then those with values.
 */
export function figureGroups({
  figures,
  claims,
}: Pick<ProductionFigures, "figures" | "claims">): readonly FigureGroup[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = `${figure.mineral.id} ${figure.stage}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [figure]);
    else known.push(figure);
  }
  return [...groups]
    .flatMap(([key, own]): FigureGroup[] => {
      const [first] = own;
      if (first === undefined) return [];
      const panels = panelsOf(own);
      return [
        {
          key,
          mineral: first.mineral,
          stage: first.stage,
          unit: own.find(({ unit }) => unit !== null)?.unit ?? undefined,
          panels,
          figures: own,
          most: Math.max(0, ...panels.map(mostOf)),
          bearings: bearingsOf(own, byId),
        },
      ];
    })
    .toSorted(
      (one, other) =>
        Number(other.bearings.length > 0) - Number(one.bearings.length > 0) ||
        Number(other.most > 0) - Number(one.most > 0) ||
        one.mineral.name.localeCompare(other.mineral.name, "en") ||
        one.stage.localeCompare(other.stage, "en"),
    );
}

function panelsOf(figures: readonly Figure[]): readonly Panel[] {
  const countries = new Map<string, Panel & { readonly figures: Figure[] }>();
  for (const figure of figures) {
    if (figure.country.id === world) continue;
    const known = countries.get(figure.country.id);
    if (known === undefined) countries.set(figure.country.id, { country: figure.country, figures: [figure] });
    else known.figures.push(figure);
  }
  return [...countries.values()].toSorted(
    (one, other) => mostOf(other) - mostOf(one) || one.country.name.localeCompare(other.country.name, "en"),
  );
}

/** Below zero where nothing has a value, so that a zero comes before silence. */
function mostOf({ figures }: Panel): number {
  return Math.max(-1, ...figures.flatMap(({ value }) => (value === null ? [] : [value])));
}

function bearingsOf(figures: readonly Figure[], claims: ReadonlyMap<string, FiguredClaim>): readonly Bearing[] {
  const ids = [...new Set(figures.flatMap(({ bearsOn }) => bearsOn.map(({ claim }) => claim)))];
  return ids.flatMap((id): Bearing[] => {
    const claim = claims.get(id);
    if (claim === undefined) return [];
    const told = verdicts.flatMap((verdict) => {
      const own = figures.filter(({ bearsOn }) =>
        bearsOn.some((bearing) => bearing.claim === id && bearing.verdict === verdict),
      );
      return own.length === 0 ? [] : [{ verdict, figures: own }];
    });
    return [{ claim, verdicts: told }];
  });
}
