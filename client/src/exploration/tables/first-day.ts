/**
 * The earliest day that a date of the tables can mean, as it is sorted: `2025-02-12` of `[2025-02-12,2025-02-13]`,
 * `2025-03-00` of `2025-03~`. Of a time without a beginning it is the end. Undefined where there is no day.
 */
export function firstDay(edtf: string | null | undefined): string | undefined {
  const [, year, month = "00", day = "00"] = /(-?\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(edtf ?? "") ?? [];
  return year === undefined ? undefined : `${year}-${month}-${day}`;
}
