import { TolboothError } from "../errors/index.js";

/** Checks the number of an agency of `AgencyRegistry` that becomes part of an id. */
export function agencyNumber(part: string, value: number): number {
  if (!Number.isInteger(value) || value < 1 || value > 0xffff)
    throw new TolboothError("COMMITMENT_INVALID", { part, problem: "an agency is a number from 1 to 65535" });
  return value;
}
