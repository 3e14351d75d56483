import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createPlacer } from "server/picture/place.ts";
import { layOut } from "server/contract/layout/lay-out.ts";
import type { Picture, Places } from "server/contract/layout/picture.ts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const picture: Picture = {
  nodes: ["a", "b", "c"].map((id) => ({
    id,
    caption: id,
    labels: ["Country"],
    collective: false,
    hypothetical: false,
  })),
  relationships: [
    {
      id: "one",
      type: "SUPPORTS",
      source: "a",
      target: "b",
      polarity: "affirmed",
      standing: "holds",
      claims: [{ source: "000", group: "document", assertedBy: [], voices: [], modality: "stated", disputed: false }],
    },
  ],
};

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "lodeline-places-"));
});
afterEach(async () => {
  await rm(home, { recursive: true, force: true });
});

/** What was laid out here before, in the same order: nothing of this file changes how. */
const laidOut = new Map<string, Places>();
const here = (asked: Picture): Places => {
  const key = JSON.stringify(asked);
  const places = laidOut.get(key) ?? layOut(asked);
  laidOut.set(key, places);
  return places;
};

const counted = () => vi.fn<(asked: Picture) => Promise<Places>>((asked) => Promise.resolve(here(asked)));

async function keptFile(): Promise<string> {
  const [name = ""] = await readdir(join(home, "positions"));
  return join(home, "positions", name);
}

describe("the places of a picture", () => {
  it("come from a thread of their own and are the same as those laid out here", async () => {
    expect(await createPlacer(home)(picture)).toEqual(here(picture));
  }, 30_000);

  it("are laid out once for all who ask at the same time", async () => {
    const lay = counted();
    const place = createPlacer(home, { layOut: lay });
    const turned = { ...picture, nodes: picture.nodes.toReversed() };
    const [one, other] = await Promise.all([place(picture), place(turned)]);
    expect(lay).toHaveBeenCalledTimes(1);
    expect(other).toEqual(one);
  });

  it("are kept for the next start", async () => {
    const before = await createPlacer(home, { layOut: counted() })(picture);
    const lay = counted();
    expect(await createPlacer(home, { layOut: lay })(picture)).toEqual(before);
    expect(lay).not.toHaveBeenCalled();
  });

  it.each(["", "{", "[]", '{"positions":[],"lines":[]}', '{"positions":[{"id":"a"}],"lines":[]}'])(
    "are laid out again where the kept file is damaged: %j",
    async (text) => {
      await createPlacer(home, { layOut: counted() })(picture);
      await writeFile(await keptFile(), text);
      const lay = counted();
      expect(await createPlacer(home, { layOut: lay })(picture)).toEqual(here(picture));
      expect(lay).toHaveBeenCalledTimes(1);
      expect(JSON.parse(await readFile(await keptFile(), "utf8"))).toEqual(here(picture));
    },
  );

  it("are given although they cannot be kept, and the trouble is told once", async () => {
    // A file where the folder should be stops every user, root included.
    await writeFile(join(home, "positions"), "in the way");
    const onTrouble = vi.fn<(error: Error) => void>();
    const place = createPlacer(home, { layOut: counted(), onTrouble });
    expect((await place(picture)).positions).toHaveLength(3);
    expect((await place({ ...picture, relationships: [] })).positions).toHaveLength(3);
    expect(onTrouble).toHaveBeenCalledTimes(1);
  });

  it("are laid out anew after a layout failed", async () => {
    const lay = counted();
    lay.mockRejectedValueOnce(new Error("no"));
    const place = createPlacer(home, { layOut: lay });
    await expect(place(picture)).rejects.toThrow("no");
    expect((await place(picture)).positions).toHaveLength(3);
  });

  it("leave no half-written file behind", async () => {
    await mkdir(join(home, "positions"), { recursive: true });
    await chmod(join(home, "positions"), 0o755);
    await createPlacer(home, { layOut: counted() })(picture);
    expect((await readdir(join(home, "positions"))).every((name) => name.endsWith(".json"))).toBe(true);
  });
});
