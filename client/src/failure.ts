/** Why nothing came: the server cannot be reached, its database does not answer, it asks us to wait, or it failed. */
export type FailureKind = "unreachable" | "unavailable" | "busy" | "failed";

/** An unexpected outcome of a request, with the reference under which the server's log knows it. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly kind: FailureKind;
  readonly reference: string | undefined;

  constructor(kind: FailureKind, reference: string | undefined) {
    super(kind);
    this.kind = kind;
    this.reference = reference;
  }
}
