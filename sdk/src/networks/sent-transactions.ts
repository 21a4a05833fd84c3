import path from "node:path";
import { getAddress } from "ethers";
import type { Host } from "../ports.js";
import type { Project } from "../project/types.js";
import { senderLock } from "./paths.js";
import type { Network } from "./types.js";

/** A transaction that was handed to a network, as it is remembered. */
export interface SentTransaction {
  readonly hash: string;
  readonly nonce: number;
  /** When it was handed over, ISO 8601. Files of older versions do not say. */
  readonly at?: string;
  /** The hash that it takes the place of, and why. */
  readonly replaces?: { readonly hash: string; readonly kind: "speed-up" | "cancel" };
}

/** What was sent last from an account. Kept beside the lock that senders hold; losing it costs no transaction. */
export interface SentTransactions {
  /** Remembers a transaction before it is handed over. Only for who holds the sender's lock. */
  record(from: string, transaction: SentTransaction): Promise<void>;
  /** The remembered ones, oldest first. */
  list(from: string): Promise<readonly SentTransaction[]>;
  /** The accounts of which something is remembered. */
  senders(): Promise<readonly string[]>;
}

/** As many are remembered. A replacement is looked for while the one that it replaces is waited for. */
const KEPT = 200;

interface SentFile {
  readonly format: "tolbooth/sent-transactions";
  readonly version: 1;
  readonly chainId: number;
  readonly transactions: readonly SentTransaction[];
}

export function sentTransactions(host: Host, project: Project, { name, chainId }: Network): SentTransactions {
  const fileOf = (from: string): string => `${senderLock(project, name, from)}.json`;
  const list = async (from: string): Promise<readonly SentTransaction[]> => {
    const bytes = await host.files.readFile(fileOf(from));
    if (!bytes) return [];
    try {
      const file = JSON.parse(new TextDecoder().decode(bytes)) as Partial<SentFile>;
      const isOurs =
        file.format === "tolbooth/sent-transactions" && file.version === 1 && file.chainId === chainId;
      return isOurs && Array.isArray(file.transactions) ? file.transactions : [];
    } catch {
      // It can always be deleted, so it can always be begun anew.
      return [];
    }
  };
  return {
    list,
    async senders() {
      const inside = await host.files.list(path.dirname(fileOf("0x")));
      return inside.flatMap(({ name: file, kind }) =>
        kind === "file" && /^0x[0-9a-f]{40}\.json$/.test(file) ? [getAddress(file.slice(0, 42))] : [],
      );
    },
    async record(from, transaction) {
      // Later ones of a chain that was begun anew since, or that the network has dropped.
      const before = (await list(from)).filter(
        ({ nonce }) => transaction.replaces !== undefined || nonce <= transaction.nonce,
      );
      const transactions = [...before, { ...transaction, at: new Date(host.now()).toISOString() }].slice(
        -KEPT,
      );
      const file: SentFile = { format: "tolbooth/sent-transactions", version: 1, chainId, transactions };
      await host.files.writeFileAtomic(fileOf(from), `${JSON.stringify(file)}\n`);
    },
  };
}
