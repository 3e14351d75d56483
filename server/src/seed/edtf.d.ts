declare module "edtf" {
  /** One date or span; `min` and `max` are milliseconds, infinite where it is open. */
  export interface Span {
    readonly min: number;
    readonly max: number;
  }
  /** What the parser gives for one EDTF string. */
  export type Extended =
    | (Span & { readonly type: "Date" | "Year" | "Decade" | "Century" | "Season" | "Interval" })
    | (Span & {
        readonly type: "Set" | "List";
        /** The members, a consecutive range as a pair. */
        readonly values: readonly (Span | readonly Span[])[];
        /** Open towards the past, towards the future. */
        readonly earlier: boolean;
        readonly later: boolean;
      });
  /** @throws Error when the string is not EDTF of levels 0 to 2. */
  export default function edtf(text: string): Extended;
}
