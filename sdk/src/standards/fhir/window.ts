import type { Consent } from "fhir/r4.js";
import { TolboothError } from "../../errors/index.js";
import { readFhirDateTime, type FhirMoment } from "./date-time.js";
import { invalidElement, undecidable } from "./refusals.js";
import { openEnded, type FhirConsentOptions } from "./types.js";

const periodPath = "Consent.provision.period";

/**
 * From when until when a Consent holds: seconds since 1970, the end exclusive. FHIR's own end is inclusive: a day counts
 * whole, a moment counts its second.
 */
export function readWindow(
  consent: Consent,
  kind: "permit" | "deny",
  options: Pick<FhirConsentOptions, "from" | "until">,
  notes: string[],
): { from: number; until: number } {
  checkOption("from", options.from);
  checkOption("until", options.until);
  const period = consent.provision?.period;
  const start = readMoment(period?.start, `${periodPath}.start`, notes);
  const end = readMoment(period?.end, `${periodPath}.end`, notes);
  if (start && end && start.start >= end.after)
    throw invalidElement(periodPath, "it ends before it starts (FHIR rule per-1)");
  const from = readFrom(consent, kind, start, options.from, notes);
  const until = readUntil(kind, end, options.until);
  if (from >= until)
    throw invalidElement(periodPath, "no whole second since 1970 lies between its start and its end");
  return { from, until };
}

function readFrom(
  consent: Consent,
  kind: "permit" | "deny",
  start: FhirMoment | undefined,
  given: number | undefined,
  notes: string[],
): number {
  const signed = readMoment(consent.dateTime, "Consent.dateTime", start || given !== undefined ? [] : notes);
  if (start) {
    if (given !== undefined) throw alreadyStated("from", `${periodPath}.start`);
    return firstSecond(start, kind, `${periodPath}.start`, notes);
  }
  if (given !== undefined) return given;
  if (consent.provision?.period)
    throw undecidable(
      `${periodPath}.start`,
      "the period has no start, so nobody knows since when it holds",
      "Have the Consent state the start, or give it yourself (option from).",
    );
  if (!signed)
    throw undecidable(
      "Consent.dateTime",
      "there is neither a period nor the time at which the person decided",
      "Have the Consent state one of them, or give the start yourself (option from).",
    );
  notes.push("There is no provision.period, so it holds from Consent.dateTime.");
  return firstSecond(signed, kind, "Consent.dateTime", notes);
}

function readUntil(kind: "permit" | "deny", end: FhirMoment | undefined, given: number | undefined): number {
  if (end) {
    if (given !== undefined) throw alreadyStated("until", `${periodPath}.end`);
    return end.after;
  }
  if (given !== undefined) return given;
  if (kind === "deny") return openEnded;
  throw undecidable(
    `${periodPath}.end`,
    "a permission without an end is not recorded",
    "Have the Consent state the end, or give one yourself (option until). A refusal may stay open-ended.",
  );
}

/** A permission starts no earlier than stated, a refusal no later. Times before 1970 become 1970. */
function firstSecond(moment: FhirMoment, kind: "permit" | "deny", element: string, notes: string[]): number {
  const second = kind === "permit" ? Math.ceil(moment.start) : Math.floor(moment.start);
  if (second >= 0) return second;
  notes.push(
    `${element} is before 1970, which the ledger cannot write. It is recorded as the start of 1970.`,
  );
  return 0;
}

function readMoment(text: string | undefined, element: string, notes: string[]): FhirMoment | undefined {
  if (text === undefined) return undefined;
  const moment = readFhirDateTime(text);
  if ("problem" in moment) throw invalidElement(element, moment.problem);
  if (moment.isDate) notes.push(`${element} has no time of day: its days are taken as UTC.`);
  return moment;
}

function checkOption(option: "from" | "until", value: number | undefined): void {
  if (value === undefined) return;
  if (!Number.isInteger(value) || value < 0 || value > openEnded)
    throw new TolboothError("FHIR_OPTIONS_INVALID", {
      option,
      problem: "it is not a whole number of seconds from 0 to 2^48 - 1",
    });
}

function alreadyStated(option: string, element: string): TolboothError {
  return new TolboothError("FHIR_OPTIONS_INVALID", {
    option,
    problem: `the Consent states ${element} itself`,
  });
}
