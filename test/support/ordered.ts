import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What runs side by side begins in this order: unit tests need nothing that is still being made, the last files are short. */
const projects = ["unit", "launcher", "integration"];

/** What takes longest begins first, so that no process works alone at the end. */
const longest = [
  "integration/console/public.test.ts",
  "integration/seed/load.test.ts",
  "integration/picture/first-pictures.test.ts",
  "integration/embed/embed.test.ts",
  "integration/questions/statements.test.ts",
  "journeys/embed.test.ts",
  "journeys/accessibility-desk.test.ts",
  "journeys/accessibility-pages.test.ts",
  "journeys/accessibility-phone.test.ts",
  "journeys/first-load.test.ts",
  "journeys/whole-way.test.ts",
];

/** The order of files in a run: as Vitest would have it (what took longer first, where it knows), but for the two above. */
export class Ordered extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted(
      (one, other) =>
        one.project.config.sequence.groupOrder - other.project.config.sequence.groupOrder ||
        projects.indexOf(one.project.name) - projects.indexOf(other.project.name) ||
        place(one) - place(other),
    );
  }
}

function place({ moduleId }: TestSpecification): number {
  const found = longest.findIndex((file) => moduleId.endsWith(`/test/${file}`));
  return found === -1 ? longest.length : found;
}
