import { reachOf, type Around } from "./arrangement-cost.ts";
import { Nearby } from "./nearby.ts";
import type { Scene } from "./scene.ts";

/** Where to look while only `fresh` nodes of a scene move: at what stands near them, and at everything else that is new. */
export function aroundFresh(scene: Scene, x: Float64Array, y: Float64Array, fresh: readonly number[]): Around {
  const px = (place: number) => x[place] ?? 0;
  const py = (place: number) => y[place] ?? 0;
  const isFresh = new Set(fresh);
  const nodes = new Nearby();
  scene.nodes.forEach((node, place) => {
    if (!isFresh.has(place)) nodes.add(place, extent(px(place), py(place), reachOf(node)));
  });
  const links = new Nearby();
  const freshLinks: number[] = [];
  scene.links.forEach(({ a, b }, place) => {
    if (isFresh.has(a) || isFresh.has(b)) freshLinks.push(place);
    else links.addAlong(place, px(a), py(a), px(b), py(b));
  });
  const along = (from: Nearby, link: number): readonly number[] => {
    const { a = 0, b = 0 } = scene.links[link] ?? {};
    return from.along(px(a), py(a), px(b), py(b), 0);
  };
  return {
    linksAt: (place) => {
      const node = scene.nodes[place];
      const reach = node === undefined ? 0 : reachOf(node);
      return [...links.within(extent(px(place), py(place), reach)), ...freshLinks];
    },
    linksAcross: (link) => [...along(links, link), ...freshLinks],
    nodesOn: (link) => [...along(nodes, link), ...fresh],
  };
}

function extent(x: number, y: number, reach: number) {
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}
