import type { AbiEntry } from "../compile/types.js";

/** A contract on disk in Hardhat's artifact format (`hh-sol-artifact-1`), so that other tools can read it. */
export interface Artifact {
  readonly _format: "hh-sol-artifact-1";
  readonly contractName: string;
  readonly sourceName: string;
  readonly abi: readonly AbiEntry[];
  readonly bytecode: string;
  readonly deployedBytecode: string;
  readonly linkReferences: Record<string, Record<string, { start: number; length: number }[]>>;
  readonly deployedLinkReferences: Record<string, Record<string, { start: number; length: number }[]>>;
}
