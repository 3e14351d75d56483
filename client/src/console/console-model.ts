import { queryOptions } from "@tanstack/react-query";
import type { ConsoleLimits } from "server/contract/console/console-limits.ts";
import type { ConsoleModel } from "server/contract/console/console-model.ts";
import { Failure } from "../failure.ts";

/** Whether statements are taken here, and how much of everything. */
export const limitsQuery = queryOptions({
  queryKey: ["console-limits"],
  queryFn: ({ signal }) => read<ConsoleLimits>("/cypher/limits", signal),
});

/** The words a statement can use. */
export const modelQuery = queryOptions({
  queryKey: ["console-model"],
  queryFn: ({ signal }) => read<ConsoleModel>("/cypher/model", signal),
  staleTime: 300_000,
});

async function read<Answer>(path: string, signal: AbortSignal): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(path, { signal, headers: { accept: "application/json" } });
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new Failure("unreachable", undefined);
  }
  if (!response.ok) throw new Failure(response.status === 429 ? "busy" : "unavailable", undefined);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- here bytes become data: the server answers by its contract
  return (await response.json()) as Answer;
}
