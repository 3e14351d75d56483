import { writeViewCode } from "server/contract/view-code.ts";

/**
 * The code of a view of 120 entities that have as many lines among them as there can be, near enough, and no more than `most`:
 * whoever has fewest goes first, and of too many lines, whoever has most.
 */
export async function denseCode(address: string, most = Infinity): Promise<string> {
  const table = await (await fetch(`${address}/data/relationships.csv`)).text();
  const lines = table
    .split("\n")
    .slice(1)
    .map((row) => row.split(","))
    .flatMap(([, subject = "", , object = ""]) =>
      subject === "" || object === "" || subject === object ? [] : [[subject, object] as const],
    );
  let among = lines;
  let picked = densest(among);
  while (within(lines, picked).length > most) {
    const degrees = degreesOf(among);
    const [greatest] = [...degrees].reduce((one, other) => (other[1] > one[1] ? other : one));
    among = among.filter((line) => !line.includes(greatest));
    picked = densest(among);
  }
  return writeViewCode({
    address: `/q/picked?entities=${[...picked].join(",")}&among=true&whole=yes`,
    layout: "",
    points: new Map(),
  });
}

type Line = readonly [subject: string, object: string];

function densest(lines: readonly Line[]): ReadonlySet<string> {
  const beside = new Map<string, string[]>();
  for (const [subject, object] of lines) {
    beside.set(subject, [...(beside.get(subject) ?? []), object]);
    beside.set(object, [...(beside.get(object) ?? []), subject]);
  }
  const left = degreesOf(lines);
  while (left.size > 120) {
    const [least] = [...left].reduce((one, other) => (other[1] < one[1] ? other : one));
    left.delete(least);
    for (const id of beside.get(least) ?? []) {
      const degree = left.get(id);
      if (degree !== undefined) left.set(id, degree - 1);
    }
  }
  return new Set(left.keys());
}

function within(lines: readonly Line[], ids: ReadonlySet<string>): readonly Line[] {
  return lines.filter(([subject, object]) => ids.has(subject) && ids.has(object));
}

function degreesOf(lines: readonly Line[]): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const id of lines.flat()) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return degrees;
}
