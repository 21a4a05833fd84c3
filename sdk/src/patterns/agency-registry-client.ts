import { id as keccakOfText, dataSlice, toUtf8Bytes, hexlify, type ContractRunner } from "ethers";
import { agencyRegistryAbi } from "./generated/AgencyRegistry.js";
import { NO_END } from "./capabilities.js";
import { PatternClient, type PatternReceipt } from "./pattern-client.js";

/** Where an agency stands. `closed` is final. */
export type AgencyStatus = "none" | "active" | "suspended" | "closed";

const statuses: readonly AgencyStatus[] = ["none", "active", "suspended", "closed"];

/** Why a key is denied; `none` when it is not. */
export type Denial =
  | "none"
  | "unknown-key"
  | "not-yet-valid"
  | "expired"
  | "agency-suspended"
  | "agency-closed"
  | "missing-capability";

const denials: readonly Denial[] = [
  "none",
  "unknown-key",
  "not-yet-valid",
  "expired",
  "agency-suspended",
  "agency-closed",
  "missing-capability",
];

/** A public body to admit. */
export interface AgencyAdmission {
  /** Number of the agency, 1 to 65535. */
  readonly id: number;
  /** Which list of organisations the identifier comes from, at most four letters: `ODS`, `GOV`. */
  readonly scheme: string;
  /** The body's public identifier in that list, for example its NHS ODS code. Its keccak256 goes on chain. */
  readonly identifier: string;
  /** The capabilities that its keys may hold at most. */
  readonly ceiling: bigint;
}

/** A key's window in seconds since 1970: valid at `from`, no longer valid at `until` (`NO_END` for no end). */
export interface KeyWindow {
  readonly from?: number;
  readonly until?: number;
}

/** Typed client of AgencyRegistry: which public body is behind a key, and what it may do. */
export class AgencyRegistryClient extends PatternClient {
  constructor(address: string, runner: ContractRunner) {
    super(address, agencyRegistryAbi, runner);
  }

  /** Admits a public body. The sender must be a governor. */
  admitAgency(admission: AgencyAdmission): Promise<PatternReceipt> {
    const scheme = dataSlice(hexlify(toUtf8Bytes(admission.scheme.padEnd(4).slice(0, 4))), 0, 4);
    return this.send(
      "admitAgency",
      admission.id,
      scheme,
      keccakOfText(admission.identifier),
      admission.ceiling,
    );
  }

  /** Writes an agency's status. Governors write any; guardians only suspend, for 72 hours. */
  setStatus(agency: number, status: Exclude<AgencyStatus, "none">): Promise<PatternReceipt> {
    return this.send("setStatus", agency, statuses.indexOf(status));
  }

  /** Writes the capabilities that an agency's keys may hold at most. Binds at once. Governors only. */
  setCeiling(agency: number, ceiling: bigint): Promise<PatternReceipt> {
    return this.send("setCeiling", agency, ceiling);
  }

  /** Makes a key the agency's admin. Governors only. */
  appointAdmin(agency: number, key: string, window: KeyWindow = {}): Promise<PatternReceipt> {
    return this.send("appointAdmin", agency, key, window.from ?? 0, window.until ?? NO_END);
  }

  /** Gives a key of the sender's own agency its capabilities. The sender must hold AGENCY_ADMIN. */
  setKey(key: string, bits: bigint, window: KeyWindow = {}): Promise<PatternReceipt> {
    return this.send("setKey", key, bits, window.from ?? 0, window.until ?? NO_END);
  }

  /** Revokes a key of the sender's own agency, or any key when the sender is a governor. */
  revokeKey(key: string): Promise<PatternReceipt> {
    return this.send("revokeKey", key);
  }

  /** Closes an agency and lets another one act on its records. Governors only. */
  succeed(old: number, successor: number): Promise<PatternReceipt> {
    return this.send("succeed", old, successor);
  }

  /**
   * Pauses what a contract behind this registry grants: opening, clearing, permitting. It never stops what withholds,
   * ends or reviews. Governors set any end; one that has passed lifts the pause. Guardians pause for 72 hours at most,
   * never shorten a pause, and not a second time before a governor has spoken.
   *
   * @param contract - address of the contract
   * @param until - first second at which it is no longer paused, in seconds since 1970
   */
  pause(contract: string, until: number): Promise<PatternReceipt> {
    return this.send("pause", contract, until);
  }

  /**
   * Until when a contract is paused.
   *
   * @returns the first second at which it is not, in seconds since 1970; in the past, or 0, when it is not paused now
   */
  async pausedUntil(contract: string): Promise<number> {
    return Number((await this.read("pausedUntil", contract))[0]);
  }

  /** The number of the agency behind a key; 0 for none. Says nothing about whether the key is valid. */
  async agencyOf(key: string): Promise<number> {
    return Number((await this.read("agencyOf", key))[0]);
  }

  /** An agency's status now. */
  async statusOf(agency: number): Promise<AgencyStatus> {
    return statuses[Number((await this.read("statusOf", agency))[0])] ?? "none";
  }

  /** The capabilities of a key, cut down to its agency's present ceiling. */
  async capabilitiesOf(key: string): Promise<bigint> {
    return BigInt((await this.read("capsOf", key))[0] as bigint);
  }

  /** Why a key would be denied these capabilities now. */
  async explain(key: string, bits: bigint): Promise<Denial> {
    return denials[Number((await this.read("explain", key, bits))[0])] ?? "none";
  }

  /** Whether an account is a governor. */
  async isGovernor(account: string): Promise<boolean> {
    return Boolean((await this.read("isGovernor", account))[0]);
  }
}
