import { TolboothError } from "../../errors/index.js";
import { addressOf, chainIdOf } from "../../privacy/commitments.js";
import { maxLane } from "../../patterns/lanes.js";
import type { CdsKnownMovement, CdsPlanOptions } from "./plan-types.js";

/** The options with every default filled in. */
export interface CheckedPlanOptions {
  readonly commitment: CdsPlanOptions["commitment"];
  readonly lanes: { readonly customs: number; readonly defra: number };
  readonly requiredLanes: readonly number[];
  readonly known: ReadonlyMap<string, CdsKnownMovement>;
}

/** Lanes unless told otherwise. */
export const defaultCdsLanes = { customs: 1, defra: 2 } as const;

/** Fills in the defaults. @throws TolboothError `CDS_OPTIONS_INVALID` or `COMMITMENT_INVALID`. */
export function checkPlanOptions(options: CdsPlanOptions): CheckedPlanOptions {
  const lanes = options.lanes ?? defaultCdsLanes;
  const requiredLanes = options.requiredLanes ?? [lanes.customs];
  const refuse = (option: string, problem: string): never => {
    throw new TolboothError("CDS_OPTIONS_INVALID", { option, problem });
  };
  const checkLane = (option: string, lane: number): void => {
    if (!Number.isInteger(lane) || lane < 1 || lane > maxLane)
      refuse(option, `${String(lane)} is not a lane from 1 to ${maxLane}`);
  };
  checkLane("lanes.customs", lanes.customs);
  checkLane("lanes.defra", lanes.defra);
  if (lanes.customs === lanes.defra) refuse("lanes", "customs and Defra have the same lane");
  if (requiredLanes.length === 0) refuse("requiredLanes", "no lane is required");
  for (const lane of requiredLanes) checkLane("requiredLanes", lane);
  if (options.commitment.epochKey.length < 16) refuse("commitment.epochKey", "it has fewer than 16 bytes");
  chainIdOf(options.commitment);
  addressOf(options.commitment);
  return { commitment: options.commitment, lanes, requiredLanes, known: options.known ?? new Map() };
}
