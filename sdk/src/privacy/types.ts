/** A value that JSON can hold. */
export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [name: string]: JsonValue };

/** 32 bytes as `0x` and 64 hexadecimal digits, lower case. */
export type Bytes32 = string;

/** The contract that a commitment is made for. A commitment means nothing on another chain or for another contract. */
export interface ContractPlace {
  readonly chainId: number | bigint;
  /** Address of the contract. */
  readonly contract: string;
}
