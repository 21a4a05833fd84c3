import type { Artifact } from "../artifacts/types.js";
import type { AbiEntry } from "../compile/types.js";
import type { Connection } from "../networks/types.js";
import type { Host } from "../ports.js";
import type { Project } from "../project/types.js";
import type { ApprovePlan } from "./plan/types.js";

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

/**
 * One line of `deployments/<network>/journal.jsonl`, append-only. A step is written before it is done ("planned",
 * "sent") and after it ("confirmed", "failed"): whatever stops us, the journal says what is known.
 */
export type JournalEntry = JournalEntryHead &
  (
    | {
        readonly kind: "planned";
        /** Name of the deployment: the record's file name. */
        readonly name: string;
        readonly contract: string;
        readonly sourceName: string;
        readonly abi: readonly AbiEntry[];
        readonly arguments: readonly JsonValue[];
        /** `unit:Library` → address that it was linked to. */
        readonly libraries: Readonly<Record<string, string>>;
        readonly inputHash?: string;
        readonly compiledFrom?: CompiledFrom;
        readonly codeHash: string;
        readonly from: string;
        /** There where the deterministic factory makes the contract. */
        readonly create2?: Create2Place;
      }
    | {
        /** A call that a plan makes after its deployments. The lines "sent", "confirmed" and "failed" follow it too. */
        readonly kind: "call-planned";
        /** Identifies the call: keccak256 over address, data, value, sender and place among equal ones. */
        readonly key: string;
        /** Name of the deployment that is called. */
        readonly name: string;
        readonly contract: string;
        readonly to: string;
        /** Signature of the function. */
        readonly function: string;
        readonly arguments: readonly JsonValue[];
        /** Wei, decimal. */
        readonly value: string;
        readonly from: string;
      }
    | {
        /** Written before the transaction is given to the network. */
        readonly kind: "sent";
        readonly transactionHash: string;
        /** The signed transaction, so that resuming sends the very same one. */
        readonly transaction: string;
        readonly nonce: number;
        readonly from: string;
      }
    | {
        readonly kind: "confirmed";
        /** Missing where somebody else deployed it, and which transaction did is not known. */
        readonly transactionHash?: string;
        readonly address: string;
        readonly blockNumber: number;
        readonly gasUsed?: string;
      }
    | { readonly kind: "failed"; readonly code: string; readonly message: string }
    /** The record no longer holds: the chain was begun anew. The file that keeps it is named. */
    | { readonly kind: "archived"; readonly name: string; readonly reason: string; readonly file: string }
    /** A line that was cut off while it was written, kept as it was found. */
    | { readonly kind: "cut"; readonly text: string }
  );

export interface JournalEntryHead {
  readonly format: "tolbooth/journal";
  readonly version: 1;
  /** Identifies the deployment step that the line belongs to. */
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  readonly chainId: number;
}

/** `deployments/<network>/<Name>.json`, folded from the journal. */
export interface DeploymentRecord {
  readonly format: "tolbooth/deployment";
  readonly version: 1;
  readonly name: string;
  readonly contract: string;
  readonly sourceName: string;
  readonly network: string;
  readonly chainId: number;
  readonly address: string;
  readonly abi: readonly AbiEntry[];
  readonly arguments: readonly JsonValue[];
  /** `unit:Library` → address that it was linked to. */
  readonly libraries: Readonly<Record<string, string>>;
  readonly from: string;
  /** Missing where it was taken over, and which transaction made it is not known. */
  readonly transactionHash?: string;
  /** Block that it was deployed in; 0 where it was taken over and the node does not tell. */
  readonly blockNumber: number;
  /** Missing where the transaction is. */
  readonly gasUsed?: string;
  /** How its address came about, if by CREATE2. */
  readonly create2?: Omit<Create2Place, "address">;
  /** keccak256 of the compiler's standard JSON input (canonical JSON), where the caller knew it. */
  readonly inputHash?: string;
  /** What the input held, where the caller knew it. */
  readonly compiledFrom?: CompiledFrom;
  /** keccak256 of the creation code after linking, without arguments. */
  readonly codeHash: string;
  /** ISO 8601. */
  readonly deployedAt: string;
}

/**
 * Where the deterministic factory makes a contract (EIP-1014). The address follows from the factory, the salt and the
 * code with its arguments, and from nothing else: it is the same on every chain that has the factory.
 */
export interface Create2Place {
  readonly factory: string;
  /** 32 bytes. */
  readonly salt: string;
  /** The text whose keccak256 the salt is, unless 32 bytes were given. */
  readonly saltText?: string;
  /** keccak256 of the creation code after linking, with its arguments. */
  readonly initCodeHash: string;
  readonly address: string;
}

/** What a compiler's input held. */
export interface CompiledFrom {
  /** Source unit → keccak256 of its text. */
  readonly sources: Readonly<Record<string, string>>;
  /** Settings of the standard JSON input, without `outputSelection`. */
  readonly settings: Readonly<Record<string, JsonValue>>;
}

/** A deployment that was sent once, and what became of it. */
export interface PastDeployment {
  /** Place among the deployments of its name, from 1, oldest first. */
  readonly number: number;
  readonly name: string;
  /**
   * `current`: it stands. `replaced`: another of its name was deployed later. `archived`: its chain is no more.
   * `failed`: the network or the constructor refused. `unsettled`: sent, and nothing more is known.
   */
  readonly state: "current" | "replaced" | "archived" | "failed" | "unsettled";
  readonly contract: string;
  readonly sourceName: string;
  readonly chainId: number;
  /** ISO 8601: when it was confirmed or failed, else when it was planned. */
  readonly at: string;
  /** Missing where it was taken over, and which transaction made it is not known. */
  readonly transactionHash?: string;
  /** There where it was confirmed. */
  readonly record?: DeploymentRecord;
  readonly failure?: { readonly code: string; readonly message: string };
  /** Why it is in the archive, where that is known. */
  readonly reason?: string;
  /** Where the archive keeps it: a file or folder, from the project's root. */
  readonly file?: string;
}

/** What was deployed on a network. */
export interface DeploymentHistory {
  /** Oldest first. */
  readonly deployments: readonly PastDeployment[];
  /** Folders of the archive that cannot be read, from the project's root. */
  readonly unreadable: readonly { readonly file: string; readonly problem: string }[];
}

/** One thing in which two deployments differ. A side that is missing was not there. */
export type DeploymentDifference =
  | { readonly kind: "chain"; readonly before: number; readonly after: number }
  /** Addresses, `unit:Contract`, senders, or keccak256 of the creation code after linking. */
  | {
      readonly kind: "address" | "contract" | "sender" | "code";
      readonly before: string;
      readonly after: string;
    }
  /** Sources or settings: one of the two deployments kept no more than the hash of the whole. */
  | { readonly kind: "input"; readonly before: string; readonly after: string }
  /** A source's text, as keccak256. */
  | { readonly kind: "source"; readonly unit: string; readonly before?: string; readonly after?: string }
  /** A setting of the compiler: `optimizer.runs`. */
  | {
      readonly kind: "setting";
      readonly setting: string;
      readonly before?: JsonValue;
      readonly after?: JsonValue;
    }
  /** A constructor argument, by its place from 0. */
  | {
      readonly kind: "argument";
      readonly index: number;
      readonly name: string;
      readonly before?: JsonValue;
      readonly after?: JsonValue;
    }
  /** `unit:Library` at another address. */
  | { readonly kind: "library"; readonly library: string; readonly before?: string; readonly after?: string }
  /** An entry of the ABI by its signature, `function count()`; each side in full. */
  | { readonly kind: "abi"; readonly entry: string; readonly before?: string; readonly after?: string };

/** Two deployments of one name, held against each other. */
export interface DeploymentComparison {
  readonly before: PastDeployment & { readonly record: DeploymentRecord };
  readonly after: PastDeployment & { readonly record: DeploymentRecord };
  readonly differences: readonly DeploymentDifference[];
}

/** What a front end needs to speak to a network's contracts. */
export interface DeploymentExport {
  readonly format: "tolbooth/deployment-export";
  readonly version: 1;
  readonly network: string;
  readonly chainId: number;
  /** By the deployment's name. */
  readonly contracts: Readonly<
    Record<
      string,
      {
        readonly contract: string;
        readonly address: string;
        /** Block that it was deployed in: events begin there. */
        readonly blockNumber: number;
        readonly abi: readonly AbiEntry[];
      }
    >
  >;
}

/** What is about to be sent, for the question to the person who must say yes. */
export interface TransactionSummary {
  readonly network: string;
  readonly chainId: number;
  readonly action: "deploy" | "send";
  readonly contract: string;
  /** Name of the deployment that is made. */
  readonly deployment?: string;
  /** keccak256 of the creation code after linking, without arguments. For deployments. */
  readonly codeHash?: string;
  /** Where the contract will stand, if that is known before: with CREATE2. */
  readonly address?: string;
  /** Signature of the function; `constructor` for a deployment. */
  readonly function: string;
  readonly arguments: readonly JsonValue[];
  readonly from: string;
  readonly to?: string;
  /** Wei, decimal. */
  readonly value: string;
  /** The most that it may cost in wei, decimal. */
  readonly maximumFee: string;
}

/** Asks a person. Anything but `true` means no. */
export type Approve = (what: TransactionSummary) => Promise<boolean>;

/** Where deploying, calling and sending happen. */
export interface DeployContext {
  readonly host: Host;
  readonly project: Project;
  readonly connection: Connection;
  /** Needed for every network that is not on this machine. */
  readonly approve?: Approve | undefined;
  /**
   * Asks once for all that a plan sends. What differs from what was shown, and what is sent outside a plan, is asked for
   * by `approve`. Without it, `approve` is asked for every step.
   */
  readonly approvePlan?: ApprovePlan | undefined;
  /** Further ABIs in which names of custom errors and events are looked up. */
  readonly knownContracts?:
    readonly { readonly name: string; readonly abi: readonly AbiEntry[] }[] | undefined;
}

export interface DeployRequest {
  readonly artifact: Artifact;
  readonly arguments: readonly unknown[];
  /** Name or address of an account. */
  readonly from: string;
  /** Name of the deployment. Default: the contract's name. */
  readonly name?: string | undefined;
  readonly inputHash?: string | undefined;
  /** What `compiledFrom` says of the same input. */
  readonly compiledFrom?: CompiledFrom | undefined;
  /** Library (`unit:Library` or its name) → address. Default: the deployment of the library on the same network. */
  readonly libraries?: Readonly<Record<string, string>> | undefined;
  /** Wei to send along, decimal. */
  readonly value?: string | undefined;
  /**
   * Deploys through the deterministic factory (CREATE2), to an address that is known before. `salt`: a text, which is
   * hashed, or `0x` and 64 hexadecimal digits. Default: the name of the deployment.
   */
  readonly create2?: { readonly salt?: string | undefined } | undefined;
}

export interface DeployResult {
  readonly record: DeploymentRecord;
  /** Whether the contract was there already, or an interrupted deployment of it was found and finished. */
  readonly reused: boolean;
  /** What else happened, for people: something was resumed, archived or repaired. */
  readonly notices: readonly string[];
}

export interface CallRequest {
  readonly record: ContractReference;
  /** Name, or the whole signature where there are several of that name. */
  readonly function: string;
  readonly arguments: readonly unknown[];
  /** Name or address of an account. A call needs none. */
  readonly from?: string | undefined;
}

export interface CallResult {
  readonly outputs: readonly DecodedValue[];
}

export interface SendRequest extends CallRequest {
  readonly from: string;
  /** Sends also what the contract refuses now: it may accept it once it is in a block, and costs gas if not. */
  readonly evenIfRefused?: boolean | undefined;
  /** Wei to send along, decimal. */
  readonly value?: string | undefined;
}

export interface SendResult {
  readonly transactionHash: string;
  readonly blockNumber: number;
  readonly gasUsed: string;
  readonly events: readonly DecodedEvent[];
}
