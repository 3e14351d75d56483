import { BaseSequencer, type TestSpecification } from "vitest/node";
import { aloneFiles, apartFiles } from "./alone-files.ts";

/** What takes longest begins first, so that no process works alone at the end. */
const longest = [
  ...aloneFiles,
  ...apartFiles,
  "integration/picture/first-pictures.test.ts",
  "integration/schema/schema.test.ts",
  "integration/questions/statements.test.ts",
  "integration/console/statements.test.ts",
  "integration/picture/expansions.test.ts",
  "journeys/embed.test.ts",
  "journeys/accessibility-desk.test.ts",
  "journeys/accessibility-pages.test.ts",
  "journeys/accessibility-phone.test.ts",
  "journeys/first-load.test.ts",
  "journeys/whole-way.test.ts",
];

/**
 * The order of files in a run: as Vitest would have it (what took longer first, where it knows), but for the above. Unit tests
 * need nothing that is still being made. Then whoever has the database alone runs beside whoever needs none of it: in turn, so
 * that no two wait for it at once. Then all others, journeys last.
 */
export class Ordered extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = (await super.sort(files)).toSorted((one, other) => place(one, longest) - place(other, longest));
    const [unit, other] = parted(sorted, ({ project }) => project.name === "unit");
    const [journeys, asking] = parted(other, ({ project }) => project.name === "journeys");
    const [alone, others] = parted(asking, (file) => place(file, aloneFiles) < aloneFiles.length);
    const [apart, beside] = parted(others, (file) => place(file, apartFiles) < apartFiles.length);
    const inTurn = Array.from({ length: Math.max(alone.length, apart.length) }, (_, at) => [apart[at], alone[at]]);
    return [...unit, ...inTurn.flat().filter((file) => file !== undefined), ...beside, ...journeys];
  }
}

function place({ moduleId }: TestSpecification, names: readonly string[]): number {
  const found = names.findIndex((name) => moduleId.endsWith(`/test/${name}`));
  return found === -1 ? names.length : found;
}

/** Those that it holds for, and the others. */
function parted<T>(all: readonly T[], holds: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(holds), all.filter((one) => !holds(one))];
}
