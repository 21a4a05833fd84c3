import { TolboothError } from "../errors/index.js";
import type { TimeTravel } from "./local-types.js";

const SECONDS_IN: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: 86_400, w: 604_800 };
/** Beyond the year 9999 dates cannot be shown any more. */
const LATEST_SECONDS = 253_402_300_799;

/**
 * Seconds of a duration as people write it: `90s`, `15m`, `12h`, `30d`, `2w`, or several of them (`1d12h`).
 * `undefined` when the text is none.
 */
export function parseDuration(text: string): number | undefined {
  const trimmed = text.trim().toLowerCase();
  if (!/^(\d{1,9}[smhdw])+$/.test(trimmed)) return undefined;
  let seconds = 0;
  for (const [, count, unit] of trimmed.matchAll(/(\d+)([smhdw])/g))
    seconds += Number(count) * SECONDS_IN[unit!]!;
  return seconds;
}

/**
 * Where to, as people write it: a duration, or an ISO 8601 date with or without a time. A time without a zone is UTC, so
 * that the same words mean the same everywhere.
 * @throws TIME_INVALID
 */
export function parseTimeTravel(text: string): TimeTravel {
  const trimmed = text.trim();
  const seconds = parseDuration(trimmed.replace(/^\+/, ""));
  if (seconds !== undefined) return { seconds };
  const form = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(Z|[+-]\d\d:\d\d)?)?$/i.exec(trimmed);
  const to = form ? Date.parse(`${form[1]}T${form[2] ?? "00:00"}${(form[3] ?? "Z").toUpperCase()}`) : NaN;
  // Date.parse makes 2 March of 30 February in some engines: the date must come back as it was.
  const day = form && Date.parse(`${form[1]}T00:00Z`);
  if (Number.isNaN(to) || !day || new Date(day).toISOString().slice(0, 10) !== form[1])
    throw new TolboothError("TIME_INVALID", { time: text });
  return { to };
}

/**
 * The moment to go to, in seconds since 1970.
 * @param chainNow What the chain's clock says, in seconds since 1970.
 * @throws TIME_INVALID, TIME_NOT_LATER
 */
export function destination(time: TimeTravel, chainNow: number): number {
  const target = "to" in time ? Math.floor(time.to / 1000) : chainNow + time.seconds;
  if (!Number.isSafeInteger(target) || target > LATEST_SECONDS)
    throw new TolboothError("TIME_INVALID", { time: "to" in time ? String(time.to) : `${time.seconds}s` });
  if (target <= chainNow)
    throw new TolboothError("TIME_NOT_LATER", { now: moment(chainNow), time: moment(target) });
  return target;
}

function moment(seconds: number): string {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? String(seconds) : date.toISOString().replace(".000", "");
}
