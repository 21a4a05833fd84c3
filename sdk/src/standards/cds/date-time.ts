/**
 * The forms in which CDS writes a time. HMRC's schema allows `YYYYMMDD`, and `YYYYMMDDhhmmss` with `Z` or `±hh`; the
 * format code is one of UN/EDIFACT 2379. Times with other offsets, with fractions and in ISO 8601 are read as well.
 */

/** Codes of UN/EDIFACT 2379 that name one moment, and how many digits of date and time each has. */
const formatCodes: ReadonlyMap<string, string> = new Map([
  ["102", "CCYYMMDD"],
  ["203", "CCYYMMDDHHMM"],
  ["204", "CCYYMMDDHHMMSS"],
  ["205", "CCYYMMDDHHMM with offset"],
  ["208", "CCYYMMDDHHMMSS with offset"],
  ["303", "CCYYMMDDHHMM with time zone"],
  ["304", "CCYYMMDDHHMMSS with time zone"],
]);

const zone = String.raw`\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?`;
const compact = new RegExp(
  String.raw`^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(?:(\d{2})(?:[.,](\d{1,9}))?)?${zone})?$`,
);
const extended = new RegExp(
  String.raw`^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?${zone})?$`,
);

/**
 * Reads a time. Without a zone it is UTC, as HMRC writes `Z` in winter and `+01` in summer and never leaves it out.
 *
 * @returns seconds since 1970 (with thousandths where the text has a fraction), or what is wrong, in words.
 */
export function readCdsDateTime(
  text: string,
  formatCode?: string,
): { seconds: number } | { problem: string } {
  if (formatCode !== undefined && !formatCodes.has(formatCode))
    return {
      problem: `the format code '${formatCode.slice(0, 8)}' names no moment; known are ${[...formatCodes.keys()].join(", ")}`,
    };
  const match = compact.exec(text) ?? extended.exec(text);
  if (!match) return { problem: "it is not a date and time in a form that CDS uses" };
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return { problem: "the calendar has no such day" };
  if (hour > 23 || minute > 59 || second > 59) return { problem: "the clock has no such time" };
  const offset = offsetMinutes(match[8]);
  if (offset === undefined) return { problem: "no place on earth has that offset from UTC" };
  const seconds = Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - offset * 60;
  return { seconds: seconds + Number(`0.${(match[7] ?? "0").slice(0, 3)}`) };
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Minutes east of Greenwich; `undefined` beyond 14 hours or 59 minutes. */
function offsetMinutes(text: string | undefined): number | undefined {
  if (!text || /^(Z|UTC|GMT)$/.test(text)) return 0;
  const hours = Number(text.slice(1, 3));
  const minutes = Number(text.slice(3).replace(":", "") || 0);
  if (hours > 14 || minutes > 59) return undefined;
  return (text.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}
