import { join } from "node:path";
import { keptPlacesIn } from "./kept-places.ts";
import { layoutThread } from "./layout-thread.ts";
import type { Picture, Places } from "../../contract/layout/picture.ts";

export interface PlacerOptions {
  /** Told once when places cannot be kept; answers go on without. */
  readonly onTrouble?: (error: Error) => void;
  /** Lays one picture out; by default in a thread of its own. */
  readonly layOut?: (picture: Picture) => Promise<Places>;
}

/**
 * Gives every picture its places: those kept under `<home>/positions`, else laid out now and kept. The same
 * picture is laid out once, however many ask at the same time. A folder that cannot be written, or a
 * damaged file, costs time and never an answer.
 */
export function createPlacer(home: string, options: PlacerOptions = {}): (picture: Picture) => Promise<Places> {
  const kept = keptPlacesIn(join(home, "positions"));
  const layOut = options.layOut ?? layoutThread();
  const underway = new Map<string, Promise<Places>>();
  let told = false;

  const find = async (key: string, picture: Picture): Promise<Places> => {
    const before = await kept.read(key, picture);
    if (before !== undefined) return before;
    const places = await layOut(picture);
    try {
      await kept.write(key, places);
    } catch (error) {
      if (!told) options.onTrouble?.(error instanceof Error ? error : new Error(String(error)));
      told = true;
    }
    return places;
  };

  return (picture) => {
    const key = kept.key(picture);
    const running = underway.get(key);
    if (running !== undefined) return running;
    const finding = find(key, picture).finally(() => underway.delete(key));
    underway.set(key, finding);
    return finding;
  };
}
