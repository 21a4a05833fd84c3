import * as vscode from "vscode";
import type {
  DeployContext,
  ListedTransaction,
  LongOperation,
  Project,
  TransactionDetails,
} from "@tolbooth/sdk";
import type { ExtensionHost } from "../host.js";
import { withConnection } from "./contractForm.js";

export interface ShownTransaction {
  readonly row: ListedTransaction;
  /** Who sent it, in a word. */
  readonly sender: string;
}

/** The list as it is shown, and whether older ones are there. */
export interface ShownTransactions {
  readonly rows: readonly ShownTransaction[];
  readonly hasOlder: boolean;
}

/** Asks for transactions, and keeps what was traced until something changes. */
export class TransactionFeed {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly pages = new Map<string, number>();
  /** A transaction that somebody asked for by its hash, by network. */
  private readonly pinned = new Map<string, ListedTransaction>();
  private readonly names = new Map<string, ReadonlyMap<string, string>>();
  private readonly traced = new Map<string, Promise<TransactionDetails>>();
  /** The list is another, and nothing else. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly extension: ExtensionHost) {}

  /** The newest of a network, as many pages as were asked for. */
  async list(project: Project, network: string): Promise<ShownTransactions> {
    const { listTransactions, shortHex } = await import("@tolbooth/sdk");
    return this.work(project, network, async (where) => {
      const { connection } = where;
      const accounts = connection.network.local ? await connection.accounts() : [];
      const names = new Map(accounts.map(({ address, name }) => [address.toLowerCase(), name]));
      this.names.set(keyOf(project, network), names);
      const senderOf = ({ from }: ListedTransaction): string =>
        from === undefined ? "" : (names.get(from.toLowerCase()) ?? shortHex(from));
      const rows: ShownTransaction[] = [];
      let after: string | undefined;
      for (let page = this.pages.get(keyOf(project, network)) ?? 1; page > 0; page -= 1) {
        const found = await listTransactions(where, { after });
        rows.push(...found.transactions.map((row) => ({ row, sender: senderOf(row) })));
        after = found.next;
        if (after === undefined) break;
      }
      const pinned = this.pinned.get(keyOf(project, network));
      if (pinned && !rows.some(({ row }) => row.hash === pinned.hash))
        rows.push({ row: pinned, sender: senderOf(pinned) });
      return { rows, hasOlder: after !== undefined };
    });
  }

  /** The row of a transaction that is known. One on no page that is shown is put beneath those. */
  async find(
    project: Project,
    network: string,
    {
      hash,
      status,
      blockNumber,
      blockTime,
      from,
      to,
      created,
      contract,
      gasUsed,
      ...rest
    }: TransactionDetails,
  ): Promise<ShownTransaction> {
    const find = async (): Promise<ShownTransaction | undefined> =>
      (await this.list(project, network)).rows.find(({ row }) => row.hash === hash);
    const shown = await find();
    if (shown) return shown;
    this.pinned.set(keyOf(project, network), {
      ...{ hash, status, blockNumber, from, gasUsed },
      ...(blockTime !== undefined && { blockTime }),
      ...(to !== undefined && { to }),
      ...(created !== undefined && { created }),
      ...(contract !== undefined && { contract }),
      ...(rest.function !== undefined && { function: rest.function }),
    });
    this.refresh();
    return (await find())!;
  }

  /** Name of the account at an address, where the list has met it. */
  nameOf(project: Project, network: string, address: string): string | undefined {
    return this.names.get(keyOf(project, network))?.get(address.toLowerCase());
  }

  /** Lists again. What was traced is kept. */
  refresh(): void {
    this.changed.fire();
  }

  showOlder(project: Project, network: string): void {
    const key = keyOf(project, network);
    this.pages.set(key, (this.pages.get(key) ?? 1) + 1);
    this.changed.fire();
  }

  /** What a transaction did. Asked once, until something changes. */
  details(
    project: Project,
    network: string,
    hash: string,
    operation: LongOperation = {},
  ): Promise<TransactionDetails> {
    const key = `${keyOf(project, network)} ${hash}`;
    let found = this.traced.get(key);
    if (!found) {
      found = this.trace(project, network, hash, operation);
      this.traced.set(key, found);
      // What failed or was cancelled is asked for again next time.
      found.catch(() => this.traced.delete(key));
    }
    return found;
  }

  /** A block more, a chain begun anew, another compilation: what is known may be wrong now. */
  forget(): void {
    this.traced.clear();
  }

  dispose(): void {
    this.changed.dispose();
    this.traced.clear();
  }

  private async trace(
    project: Project,
    network: string,
    hash: string,
    operation: LongOperation,
  ): Promise<TransactionDetails> {
    const { showTransaction } = await import("@tolbooth/sdk");
    return this.work(project, network, (where) => showTransaction(where, hash, operation));
  }

  private async work<T>(
    project: Project,
    network: string,
    work: (where: DeployContext) => Promise<T>,
  ): Promise<T> {
    const { host } = await this.extension.services(vscode.l10n.t("show the transactions"));
    const { knownContracts } = await import("../commands/knownContracts.js");
    return withConnection(this.extension, project, network, async (connection) =>
      work({ host, project, connection, knownContracts: await knownContracts(host.files, project) }),
    );
  }
}

function keyOf(project: Project, network: string): string {
  return `${project.root} ${network}`;
}
