import type { ContractRunner, Result } from "ethers";
import { credentialStatusAbi } from "./generated/CredentialStatus.js";
import { PatternClient, type PatternReceipt } from "./pattern-client.js";

/** What a bit that is set means. Revocation is for good; suspension can end. */
export type StatusPurpose = "revocation" | "suspension";

const purposes: readonly (StatusPurpose | "none")[] = ["none", "revocation", "suspension"];

/** Where the bits are. `root`: off the ledger, under a root. `bitmap`: in the contract. */
export type StatusForm = "root" | "bitmap";

const forms: readonly (StatusForm | "none")[] = ["none", "root", "bitmap"];

/** A list to create. */
export interface StatusListCreation {
  /** 32 bytes; `statusListName` of the `statusListCredential` address that the credentials hold. */
  readonly name: string;
  readonly purpose: StatusPurpose;
  readonly form: StatusForm;
  /** How many bits: a power of two from 131,072 (the default) to 16,777,216. */
  readonly entries?: number;
}

/** A list as the contract has it. Times are seconds since 1970. */
export interface StatusListRecord {
  /** Number of the agency that created it; 0 for no list. */
  readonly issuer: number;
  readonly purpose: StatusPurpose | "none";
  readonly form: StatusForm | "none";
  readonly entries: number;
  /** How often it was published or refreshed. */
  readonly version: number;
  /** When that was last done, or when it was created. */
  readonly at: number;
  /** First second at which it is stale; 0 before it was published. */
  readonly nextUpdate: number;
}

/** Bits of one word of 256 entries. */
export interface StatusWordBits {
  readonly word: number;
  readonly mask: bigint;
}

const entriesInWord = 256;

/** The words and bits of entries, each word once, in the order of their first entry. Entry 0 is the highest bit. */
export function statusWordBits(indices: readonly number[]): StatusWordBits[] {
  const masks = new Map<number, bigint>();
  for (const index of indices) {
    const word = Math.floor(index / entriesInWord);
    const bit = 1n << BigInt(entriesInWord - 1 - (index % entriesInWord));
    masks.set(word, (masks.get(word) ?? 0n) | bit);
  }
  return [...masks].map(([word, mask]) => ({ word, mask }));
}

const words = (indices: readonly number[]): readonly unknown[] =>
  statusWordBits(indices).map(({ word, mask }) => [word, mask]);

/**
 * Typed client of CredentialStatus: which credentials are revoked or suspended, without saying whose they are. Every
 * write needs CREDENTIAL_PUBLISH and the list's issuer or its successor.
 */
export class CredentialStatusClient extends PatternClient {
  constructor(address: string, runner: ContractRunner) {
    super(address, credentialStatusAbi, runner);
  }

  /** Creates a list of the sender's agency. It is stale until it is published or refreshed. Gives its id. */
  async createList(creation: StatusListCreation): Promise<{ id: string; receipt: PatternReceipt }> {
    const { name, purpose, form, entries = 131_072 } = creation;
    const receipt = await this.send(
      "createList",
      name,
      purposes.indexOf(purpose),
      forms.indexOf(form),
      entries,
    );
    return { id: String(this.argument(receipt, "ListCreated", "id")), receipt };
  }

  /**
   * Publishes the next version of a list of form root. A pause does not stop it. Gives the new version.
   * @param next `root` of `statusListTree` over the words of version `version + 1`; `version` is the one that the list
   * has now; `nextUpdate` is the first second at which the new one is stale, at most 31 days away.
   */
  async publish(
    list: string,
    next: { root: string; version: number; nextUpdate: number },
  ): Promise<{ version: number; receipt: PatternReceipt }> {
    const receipt = await this.send("publish", list, next.root, next.version, next.nextUpdate);
    return { version: Number(this.argument(receipt, "ListPublished", "version")), receipt };
  }

  /** Says that the bits of a list of form bitmap are as they should be. Gives the new version. */
  async refresh(
    list: string,
    next: { version: number; nextUpdate: number },
  ): Promise<{ version: number; receipt: PatternReceipt }> {
    const receipt = await this.send("refresh", list, next.version, next.nextUpdate);
    return { version: Number(this.argument(receipt, "ListRefreshed", "version")), receipt };
  }

  /** Revokes or suspends one credential, in a list of form bitmap. A pause does not stop it. */
  setEntry(list: string, index: number): Promise<PatternReceipt> {
    return this.send("setEntry", list, index);
  }

  /** Ends the suspension of one credential, in a list of form bitmap. A pause stops it. */
  clearEntry(list: string, index: number): Promise<PatternReceipt> {
    return this.send("clearEntry", list, index);
  }

  /** Revokes or suspends many credentials, all or none. Up to 256 that share a word cost as much as one. */
  setEntries(list: string, indices: readonly number[]): Promise<PatternReceipt> {
    return this.send("setWords", list, words(indices));
  }

  /** Ends many suspensions, all or none. A pause stops it. */
  clearEntries(list: string, indices: readonly number[]): Promise<PatternReceipt> {
    return this.send("clearWords", list, words(indices));
  }

  /**
   * Whether a credential is revoked or suspended, in a list of form root. Refused with `Stale` or `BadProof` rather than
   * answered wrongly. It tells the node which credential is meant.
   */
  async statusByProof(
    list: string,
    entry: { index: number; word: bigint; proof: readonly string[] },
  ): Promise<boolean> {
    return Boolean((await this.read("statusByProof", list, entry.index, entry.word, entry.proof))[0]);
  }

  /** Whether a credential is revoked or suspended, in a list of form bitmap. Refused with `Stale` when it is not fresh. */
  async statusAt(list: string, index: number): Promise<boolean> {
    return Boolean((await this.read("statusAt", list, index))[0]);
  }

  /** Whether the issuer has kept the list up to date. Take no credential of a stale list for good. */
  async isFresh(list: string): Promise<boolean> {
    return Boolean((await this.read("isFresh", list))[0]);
  }

  /** A list as written; purpose `none` when there is none. */
  async list(id: string): Promise<StatusListRecord> {
    const found = (await this.read("listRecord", id))[0] as Result;
    // By getValue: as members of an array, `at` and `entries` are something else.
    return {
      issuer: Number(found.getValue("issuer")),
      purpose: purposes[Number(found.getValue("purpose"))] ?? "none",
      form: forms[Number(found.getValue("form"))] ?? "none",
      entries: Number(found.getValue("entries")),
      version: Number(found.getValue("version")),
      at: Number(found["writtenAt"]),
      nextUpdate: Number(found.getValue("nextUpdate")),
    };
  }

  /** The root that was published last; zero for none. */
  async rootOf(list: string): Promise<string> {
    return String((await this.read("rootOf", list))[0]);
  }

  /** The 256 bits of a word of a list of form bitmap, fresh or not. */
  async wordAt(list: string, word: number): Promise<bigint> {
    return BigInt((await this.read("wordAt", list, word))[0] as bigint);
  }
}
