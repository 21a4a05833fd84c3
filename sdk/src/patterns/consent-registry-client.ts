import type { ContractRunner, Result } from "ethers";
import { consentRegistryAbi } from "./generated/ConsentRegistry.js";
import { PatternClient, type PatternReceipt } from "./pattern-client.js";

/** What the person said. */
export type ConsentKind = "permit" | "deny";

const kinds = ["none", "permit", "deny"] as const;

/** Where a consent stands. `withdrawn` and `superseded` are final. */
export type ConsentStatus = "none" | "active" | "withdrawn" | "superseded";

const statuses: readonly ConsentStatus[] = ["none", "active", "withdrawn", "superseded"];

/** Why a check fails; `ok` when it does not. */
export type ConsentCheckReason =
  "ok" | "unknown" | "wrong-recipient" | "withdrawn" | "superseded" | "not-yet-valid" | "expired" | "denied";

const reasons: readonly ConsentCheckReason[] = [
  "ok",
  "unknown",
  "wrong-recipient",
  "withdrawn",
  "superseded",
  "not-yet-valid",
  "expired",
  "denied",
];

/** A consent to record. Nothing in it names the person. */
export interface ConsentTerms {
  /** Commitment to the consent document, 32 bytes, with a salt of its own. */
  readonly terms: string;
  /** Hash of the person's withdrawal secret, 32 bytes. */
  readonly withdrawLock: string;
  /** Number of the agency that may receive the data. */
  readonly recipient: number;
  /** First second at which it holds, since 1970. */
  readonly from: number;
  /** First second at which it no longer holds; `NO_END` for no end. */
  readonly until: number;
  readonly kind: ConsentKind;
}

/** A consent as the contract has it. */
export interface ConsentRecord {
  readonly controller: number;
  readonly recipient: number;
  readonly from: number;
  readonly until: number;
  readonly version: number;
  readonly status: ConsentStatus;
  readonly kind: ConsentKind | "none";
}

/** The answer to "may this agency have the data now?". */
export interface ConsentCheck {
  readonly ok: boolean;
  readonly why: ConsentCheckReason;
}

const words = (terms: ConsentTerms): readonly unknown[] => [
  terms.terms,
  terms.withdrawLock,
  terms.recipient,
  terms.from,
  terms.until,
  kinds.indexOf(terms.kind),
];

/** Typed client of ConsentRegistry: the status of a consent whose document stays off chain. */
export class ConsentRegistryClient extends PatternClient {
  constructor(address: string, runner: ContractRunner) {
    super(address, consentRegistryAbi, runner);
  }

  /** Records a consent or dissent; the sender's agency is its controller. Gives the consent's id. */
  async record(terms: ConsentTerms): Promise<{ id: string; receipt: PatternReceipt }> {
    const receipt = await this.send("record", ...words(terms));
    return { id: String(this.argument(receipt, "ConsentRecorded", "id")), receipt };
  }

  /** Records many, all or none, for about half the gas of one each. Gives the ids in the same order. */
  async recordMany(all: readonly ConsentTerms[]): Promise<{ ids: string[]; receipt: PatternReceipt }> {
    const receipt = await this.send("recordMany", all.map(words));
    const recorded = receipt.events.filter((event) => event.name === "ConsentRecorded");
    return { ids: recorded.map((event) => String(event.arguments["id"])), receipt };
  }

  /** Withdraws as the controller. */
  withdraw(id: string): Promise<PatternReceipt> {
    return this.send("withdraw", id);
  }

  /** Withdraws with the person's secret. Any account may send it; nothing can stop it. */
  withdrawWithSecret(withdrawal: {
    controller: number;
    recipient: number;
    terms: string;
    secret: string;
  }): Promise<PatternReceipt> {
    const { controller, recipient, terms, secret } = withdrawal;
    return this.send("withdrawWithSecret", controller, recipient, terms, secret);
  }

  /** Replaces a consent by a new one, which needs a new withdrawal lock. Gives the new id. */
  async supersede(oldId: string, terms: ConsentTerms): Promise<{ id: string; receipt: PatternReceipt }> {
    const receipt = await this.send("supersede", oldId, ...words(terms));
    return { id: String(this.argument(receipt, "ConsentSuperseded", "newId")), receipt };
  }

  /** Whether one consent lets an agency have the data now. */
  async check(id: string, recipient: number): Promise<ConsentCheck> {
    const [ok, why] = await this.read("check", id, recipient);
    return { ok: Boolean(ok), why: reasons[Number(why)] ?? "unknown" };
  }

  /** Whether several consents over the same terms let an agency have the data now. A deny overrides every permit. */
  async checkPair(
    terms: string,
    recipient: number,
    sources: readonly { controller: number; withdrawLock: string }[],
  ): Promise<ConsentCheck> {
    const pairs = sources.map((source) => [source.controller, source.withdrawLock]);
    const [ok, why] = await this.read("checkPair", terms, recipient, pairs);
    return { ok: Boolean(ok), why: reasons[Number(why)] ?? "unknown" };
  }

  /** A consent as written; status `none` when there is none. */
  async consent(id: string): Promise<ConsentRecord> {
    const found = (await this.read("consentRecord", id))[0] as Result;
    return {
      controller: Number(found["controller"]),
      recipient: Number(found["recipient"]),
      from: Number(found["from"]),
      until: Number(found["until"]),
      version: Number(found["version"]),
      status: statuses[Number(found["status"])] ?? "none",
      kind: kinds[Number(found["kind"])] ?? "none",
    };
  }
}
