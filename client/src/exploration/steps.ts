import type { Step } from "./exploration.ts";

/** Steps as an address holds them: `<centre>:<id>,<id>;<relationship id>`, in the order in which they were taken. */
export function writeSteps(steps: readonly Step[]): string {
  return steps.map((step) => (step.kind === "line" ? step.id : `${step.centre}:${step.brought.join(",")}`)).join(";");
}

/** The steps that an address names. Whether their ids are in the graph, only the server can say. */
export function readSteps(text: string): readonly Step[] {
  return text
    .split(";")
    .filter((part) => part !== "" && part !== ":")
    .map((part): Step => {
      const colon = part.indexOf(":");
      if (colon === -1) return { kind: "line", id: part };
      const brought = part
        .slice(colon + 1)
        .split(",")
        .filter((id) => id !== "");
      return { kind: "expand", centre: part.slice(0, colon), brought: [...new Set(brought)] };
    });
}

/** True where both bring the same in the same order. */
export function sameSteps(one: readonly Step[], other: readonly Step[]): boolean {
  return one === other || writeSteps(one) === writeSteps(other);
}
