/** The parts of solc's standard JSON that the sdk reads. https://docs.soliditylang.org/en/v0.8.37/using-the-compiler.html */

export interface StandardInput {
  readonly language: "Solidity";
  readonly sources: Readonly<Record<string, { readonly content: string }>>;
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface SolcPlace {
  readonly file?: string;
  readonly start?: number;
  readonly end?: number;
  readonly message?: string;
}

export interface SolcError {
  readonly type: string;
  readonly severity: "error" | "warning" | "info";
  readonly errorCode?: string;
  readonly message?: string;
  readonly formattedMessage?: string;
  readonly sourceLocation?: SolcPlace;
  readonly secondarySourceLocations?: readonly SolcPlace[];
}

export type LinkReferences = Record<string, Record<string, { start: number; length: number }[]>>;

export interface SolcCode {
  readonly object?: string;
  readonly linkReferences?: LinkReferences;
  readonly immutableReferences?: Record<string, { start: number; length: number }[]>;
}

export interface SolcContract {
  readonly abi?: readonly Record<string, unknown>[];
  readonly metadata?: string;
  readonly devdoc?: Record<string, unknown>;
  readonly userdoc?: Record<string, unknown>;
  readonly evm?: { readonly bytecode?: SolcCode; readonly deployedBytecode?: SolcCode };
}

export interface StandardOutput {
  readonly errors?: readonly SolcError[];
  readonly contracts?: Readonly<Record<string, Readonly<Record<string, SolcContract>>>>;
  readonly sources?: Readonly<Record<string, { readonly id: number; readonly ast?: unknown }>>;
}
