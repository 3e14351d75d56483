import type { ToldPath } from "../../exploration/told-path.ts";

/** The pairs of ends that no path of a list joins; both ends by id, in the order in which they were chosen. */
export function apart(
  between: readonly string[],
  paths: readonly Pick<ToldPath, "nodes">[],
): readonly (readonly [string, string])[] {
  const joined = new Set(
    paths.flatMap(({ nodes }) => {
      const [one, other] = [nodes[0]?.id ?? "", nodes.at(-1)?.id ?? ""];
      return [`${one} ${other}`, `${other} ${one}`];
    }),
  );
  return between.flatMap((one, place) =>
    between.slice(place + 1).flatMap((other) => (joined.has(`${one} ${other}`) ? [] : [[one, other] as const])),
  );
}
