/**
 * Whether every case of the long tests is wanted: `npm test -- --thorough`. Without it they try some of their cases, the
 * same ones each time, so that the whole suite stays one that people run before each commit.
 */
export const thorough = process.env["TOLBOOTH_THOROUGH"] === "1";

/** `many` when every case is wanted, else `few`. */
export function rounds(few: number, many: number): number {
  return thorough ? many : few;
}

/** The whole list when every case is wanted, else every `step`th of it. */
export function everyOr<T>(step: number, list: readonly T[]): readonly T[] {
  return thorough ? list : list.filter((_, place) => place % step === 0);
}
