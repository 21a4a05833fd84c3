/** Values of contracts: as an ABI names them, and as they come from the chain. */

import type { AbiEntry } from "../compile/types.js";

/** A value that JSON can hold. Integers of the chain are decimal strings. */
export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** One parameter of a function, constructor, event or error, as an ABI gives it. */
export interface AbiParameter {
  readonly name?: string;
  /** The ABI's type: `uint8`, `address[2][]`, `tuple`. */
  readonly type: string;
  /** Fields of a tuple. */
  readonly components?: readonly AbiParameter[];
  /** The type as the source calls it: `enum Lane`, `struct Terms`. */
  readonly internalType?: string;
  readonly indexed?: boolean;
}

/** One thing that is wrong with a value, at its place. */
export interface AbiValueProblem {
  /** `settings.lanes[2]` */
  readonly path: string;
  readonly message: string;
}

export type AbiValueCheck =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problems: AbiValueProblem[] };

/** A value that came from the chain, ready to be shown or printed as JSON. */
export interface DecodedValue {
  /** The parameter's name, or an empty text. */
  readonly name: string;
  /** The ABI's type. */
  readonly type: string;
  readonly value: DecodedContent;
  /** Set where the event holds only the keccak256 of the value (an indexed text, bytes, array or struct). */
  readonly hashed?: true;
}

/** Integers are decimal strings, addresses checksummed, bytes `0x…`; a tuple is a list of DecodedValue. */
export type DecodedContent =
  string | boolean | readonly DecodedContent[] | readonly DecodedValue[] | DecodedValue;

/** An event of a contract, decoded. */
export interface DecodedEvent {
  /** Name of the deployment or contract that it came from. */
  readonly contract: string;
  readonly address: string;
  readonly event: string;
  readonly arguments: readonly DecodedValue[];
  readonly blockNumber: number;
  /** Seconds since 1970, where the node says it. */
  readonly blockTime?: number;
  readonly transactionHash: string;
  readonly logIndex: number;
}

/** A log as nodes give it; numbers may be hex quantities. */
export interface RawLog {
  readonly address: string;
  readonly topics: readonly string[];
  readonly data: string;
  readonly blockNumber: number | string;
  readonly transactionHash: string;
  readonly logIndex?: number | string;
  readonly index?: number;
  readonly blockTimestamp?: number | string;
}

/** A contract at an address, with the ABI to speak to it. A DeploymentRecord is one. */
export interface ContractReference {
  readonly name: string;
  readonly address: string;
  readonly abi: readonly AbiEntry[];
}
