/**
 * The numbers of `contracts/border/EpcisCodes.sol` and the names that they stand for, in CBV 2.0's bare notation. Names and
 * order are those of GS1's JSON schemas for EPCIS 2.0 (github.com/gs1/EPCIS, JSON-Schema/schemas). Place n of a list is
 * code n + 1. A test holds both files together.
 */

/** Version of these tables, as the ledger has it beside every event. */
export const epcisCodesVersion = 1;

/** Code 1 to 5: the kind of an EPCIS event. */
export const epcisEventKinds = [
  "ObjectEvent",
  "AggregationEvent",
  "TransactionEvent",
  "TransformationEvent",
  "AssociationEvent",
] as const;

/** Code 1 to 41: CBV 2.0 business steps. */
export const epcisBusinessSteps = [
  "accepting",
  "arriving",
  "assembling",
  "collecting",
  "commissioning",
  "consigning",
  "creating_class_instance",
  "cycle_counting",
  "decommissioning",
  "departing",
  "destroying",
  "disassembling",
  "dispensing",
  "encoding",
  "entering_exiting",
  "holding",
  "inspecting",
  "installing",
  "killing",
  "loading",
  "other",
  "packing",
  "picking",
  "receiving",
  "removing",
  "repackaging",
  "repairing",
  "replacing",
  "reserving",
  "retail_selling",
  "shipping",
  "staging_outbound",
  "stock_taking",
  "stocking",
  "storing",
  "transporting",
  "unloading",
  "unpacking",
  "void_shipping",
  "sensor_reporting",
  "sampling",
] as const;

/** Code 1 to 33: CBV 2.0 dispositions. */
export const epcisDispositions = [
  "active",
  "container_closed",
  "damaged",
  "destroyed",
  "dispensed",
  "disposed",
  "encoded",
  "expired",
  "in_progress",
  "in_transit",
  "inactive",
  "no_pedigree_match",
  "non_sellable_other",
  "partially_dispensed",
  "recalled",
  "reserved",
  "retail_sold",
  "returned",
  "sellable_accessible",
  "sellable_not_accessible",
  "stolen",
  "unknown",
  "available",
  "completeness_verified",
  "completeness_inferred",
  "conformant",
  "container_open",
  "mismatch_instance",
  "mismatch_class",
  "mismatch_quantity",
  "needs_replacement",
  "non_conformant",
  "unavailable",
] as const;

/** Code 1 and 2: CBV 2.0 reasons of an error declaration. */
export const epcisErrorReasons = ["did_not_occur", "incorrect_data"] as const;

export type EpcisEventKind = (typeof epcisEventKinds)[number];
export type EpcisBusinessStep = (typeof epcisBusinessSteps)[number];
export type EpcisDisposition = (typeof epcisDispositions)[number];
export type EpcisErrorReason = (typeof epcisErrorReasons)[number];

/** The number of a name, from 1; 0 where there is none. */
export function epcisCode<Name extends string>(table: readonly Name[], name: Name | undefined): number {
  return name === undefined ? 0 : table.indexOf(name) + 1;
}

/** The name of a number; `undefined` for 0, which says that the event states none, and for a number that is not there. */
export function epcisName<Name extends string>(table: readonly Name[], code: number): Name | undefined {
  return table[code - 1];
}

/** Whether a text is a name of a table. */
export function isEpcisName<Name extends string>(table: readonly Name[], text: string): text is Name {
  return (table as readonly string[]).includes(text);
}
