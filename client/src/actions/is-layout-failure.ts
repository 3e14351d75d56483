/** Whether something failed because no places could be worked out: the server has answered then. */
export function isLayoutFailure(failure: unknown): boolean {
  return failure instanceof Error && failure.name === "LayoutFailure";
}
