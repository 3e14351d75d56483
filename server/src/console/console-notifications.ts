import type { ResultSummary } from "neo4j-driver";
import type { ConsoleNotification } from "../../contract/console/console-line.ts";

/**
 * What Neo4j remarks about a statement, with places in the reader's own.
 * @param before lines that were put before it
 */
export function consoleNotifications(summary: ResultSummary, before: number): readonly ConsoleNotification[] {
  return summary.notifications.flatMap((notification) => {
    const { code, title, description, severityLevel, position } = notification;
    // The values are looked for when it runs.
    if (code.endsWith("ParameterNotProvided")) return [];
    const line = position !== undefined && "line" in position ? position.line - before : 0;
    const column = position !== undefined && "column" in position ? position.column : 0;
    return [
      {
        code,
        title,
        description,
        severity: severityLevel === "WARNING" ? ("WARNING" as const) : ("INFORMATION" as const),
        ...(line >= 1 && column >= 1 ? { line, column } : {}),
      },
    ];
  });
}
