/**
 * What `TraderCheckRegistry` knows checks of. Place n is check type n + 1 of `contracts/border/TraderCheckTypes.sol`; the
 * name is part of what is hashed to find a check. A test holds both files together.
 *
 * - `aeo-customs`: authorised economic operator, customs simplifications (AEOC)
 * - `aeo-security`: authorised economic operator, security and safety (AEOS; WCO SAFE Framework of Standards)
 * - `sanctions`: screened against the sanctions lists in force
 * - `insolvency`: no insolvency, winding-up or disqualification of directors on record
 * - `licence`: holds the import or export licence for its goods, and the licence is in force
 * - `premises`: premises approved: a border control post, a customs warehouse, a registered plant health operator
 * - `guarantee`: customs guarantee or duty deferment account in good standing
 */
export const traderCheckTypes = [
  "aeo-customs",
  "aeo-security",
  "sanctions",
  "insolvency",
  "licence",
  "premises",
  "guarantee",
] as const;

export type TraderCheckType = (typeof traderCheckTypes)[number];

/** The number of a check type, from 1. */
export function traderCheckTypeNumber(checkType: TraderCheckType): number {
  return traderCheckTypes.indexOf(checkType) + 1;
}
