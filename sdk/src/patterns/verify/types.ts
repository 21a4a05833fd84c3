/**
 * What the code on a chain is, held against what was compiled.
 *
 * - `exact`: every byte, but for immutables and addresses of libraries.
 * - `same-logic`: the same instructions; the metadata at the end is another. A comment or a path does that.
 * - `stripped`: the same instructions, without metadata.
 * - `different`: other instructions.
 * - `proxy`: code that hands every call on. What is behind it is not the contract's own code, and can be changed.
 * - `no-code`: there is none.
 * - `unknown`: there is nothing to hold it against.
 */
export type VerifyVerdict =
  "exact" | "same-logic" | "stripped" | "different" | "proxy" | "no-code" | "unknown";

/** A value that the constructor put into the code. */
export interface ImmutableValue {
  /** Name in the source, where it is known. */
  readonly name: string;
  /** 32 bytes in hex, `0x…`. `undefined` where its places do not agree. */
  readonly value?: string;
}

/** The metadata that solc puts at the end of code. https://docs.soliditylang.org/en/latest/metadata.html */
export interface CodeMetadata {
  /** Version of the compiler: `0.8.37`. */
  readonly solc?: string;
  /** Hash of the metadata file, by kind: `ipfs`, `bzzr1`. */
  readonly hashes: Readonly<Record<string, string>>;
}

/** What stands in the way of asking for a contract's own code. */
export interface ProxyFound {
  readonly kind: "eip1967" | "eip1967-beacon" | "eip1167";
  /** The address behind it; of a beacon, the beacon's. */
  readonly behind: string;
  /** Who may change it, where the slot says so. */
  readonly admin?: string;
}

/** A function whose code is not the same. */
export interface DifferentFunction {
  readonly function: string;
  readonly because: "missing on the chain" | "other instructions";
}

/** Whether the code is that of an audit record. */
export interface AuditMatch {
  readonly pattern: string;
  /** Version of the package with the record. */
  readonly version: string;
}

/** `tolbooth/verification`: what was found at an address. */
export interface Verification {
  readonly format: "tolbooth/verification";
  readonly version: 1;
  readonly deployment: string;
  readonly contract: string;
  readonly sourceName: string;
  readonly network: string;
  readonly chainId: number;
  readonly address: string;
  /** Block at which the chain was asked. */
  readonly blockNumber: number;
  /** ISO 8601. */
  readonly at: string;
  readonly verdict: VerifyVerdict;
  /** keccak256 of the code on the chain, as `EXTCODEHASH` gives it. */
  readonly codeHash: string;
  /** In bytes, of the chain and as compiled here. */
  readonly size: number;
  readonly compiledSize?: number;
  readonly metadata?: CodeMetadata;
  readonly compiledMetadata?: CodeMetadata;
  readonly immutables: readonly ImmutableValue[];
  /** `unit:Library` → address in the code. */
  readonly libraries: Readonly<Record<string, string>>;
  readonly functions: readonly DifferentFunction[];
  readonly proxy?: ProxyFound;
  /** The patterns' audit record that has this very code, if one has. */
  readonly audited?: AuditMatch;
  /** Whether the sources here are those that the deployment was compiled from, as far as its record says. */
  readonly sources: "same" | "changed" | "not recorded" | "not compiled";
  readonly changedSources: readonly string[];
  /** What else must be known, each a sentence. */
  readonly notes: readonly string[];
}
