import type { Step } from "./exploration.ts";

/**
 * Steps as an address holds them: `<centre>:<id>,<id>;<relationship id>;<relationship id>,<relationship id>`, in the order
 * in which they were taken.
 */
export function writeSteps(steps: readonly Step[]): string {
  return steps.map(writeStep).join(";");
}

function writeStep(step: Step): string {
  switch (step.kind) {
    case "line":
      return step.id;
    case "lines":
      return step.ids.join(",");
    case "expand":
      return `${step.centre}:${step.brought.join(",")}`;
  }
}

/** The step that brings some lines; undefined of none. */
export function stepOfLines(ids: readonly string[]): Step | undefined {
  const [id, ...others] = [...new Set(ids)];
  if (id === undefined) return undefined;
  return others.length === 0 ? { kind: "line", id } : { kind: "lines", ids: [id, ...others] };
}

/** The steps that an address names. Whether their ids are in the graph, only the server can say. */
export function readSteps(text: string): readonly Step[] {
  return text
    .split(";")
    .filter((part) => part !== "" && part !== ":")
    .flatMap((part): readonly Step[] => {
      const colon = part.indexOf(":");
      const ids = [
        ...new Set(
          part
            .slice(colon + 1)
            .split(",")
            .filter((id) => id !== ""),
        ),
      ];
      if (colon !== -1) return [{ kind: "expand", centre: part.slice(0, colon), brought: ids }];
      const step = stepOfLines(ids);
      return step === undefined ? [] : [step];
    });
}

/** True where both bring the same in the same order. */
export function sameSteps(one: readonly Step[], other: readonly Step[]): boolean {
  return one === other || writeSteps(one) === writeSteps(other);
}
