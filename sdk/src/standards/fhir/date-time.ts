/** The FHIR R4 type `dateTime`: a year, a month, a day, or a moment with seconds and a time zone. */

/** The seconds since 1970 that a `dateTime` covers. */
export interface FhirMoment {
  /** The first moment that it covers; has a fraction where the text has one. */
  readonly start: number;
  /** The first whole second after everything that it covers. */
  readonly after: number;
  /** Whether the text has no time of day. Its days are then taken as UTC. */
  readonly isDate: boolean;
}

const pattern =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2})(\.\d+)?(Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00)))?)?)?$/;

/** Reads a `dateTime`, or says in words what is wrong with it. */
export function readFhirDateTime(text: string): FhirMoment | { problem: string } {
  const match = pattern.exec(text);
  if (!match)
    return {
      problem:
        "it is not a FHIR dateTime (YYYY, YYYY-MM, YYYY-MM-DD, or YYYY-MM-DDThh:mm:ss with a time zone)",
    };
  const [, yearText, monthText, dayText, hourText, minuteText, secondText, fractionText, zone] = match;
  const year = Number(yearText);
  const month = Number(monthText ?? 1);
  const day = Number(dayText ?? 1);
  if (year < 1) return { problem: "there is no year 0" };
  if (
    month < 1 ||
    month > 12 ||
    day < 1 ||
    day > new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
  )
    return { problem: "the calendar has no such day" };
  if (hourText === undefined) {
    const start = utcSeconds(year, month, day);
    const after =
      dayText !== undefined
        ? start + 86_400
        : monthText !== undefined
          ? utcSeconds(year, month + 1, 1)
          : utcSeconds(year + 1, 1, 1);
    return { start, after, isDate: true };
  }
  const [hour, minute, second] = [Number(hourText), Number(minuteText), Number(secondText)];
  // FHIR allows a leap second; it counts as the second that follows.
  if (hour > 23 || minute > 59 || second > 60) return { problem: "the clock has no such time" };
  const whole = utcSeconds(year, month, day) + hour * 3600 + minute * 60 + second - offsetSeconds(zone!);
  return { start: whole + Number(`0${fractionText ?? ""}`), after: whole + 1, isDate: false };
}

/** `Date.UTC` takes the years 0 to 99 for 1900 to 1999; `setUTCFullYear` does not. */
function utcSeconds(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / 1000;
}

function offsetSeconds(zone: string): number {
  if (zone === "Z") return 0;
  const [hours, minutes] = zone.slice(1).split(":").map(Number) as [number, number];
  return (zone.startsWith("-") ? -1 : 1) * (hours * 3600 + minutes * 60);
}
