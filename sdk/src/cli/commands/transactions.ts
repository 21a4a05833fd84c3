import { Option, type Command } from "commander";
import { listTransactions } from "@tolbooth/sdk";
import { deployContext, networkResult, withConnection } from "../frame/connected.js";
import type { CommandContext, Run } from "../frame/context.js";
import type { Outcome } from "../frame/envelope.js";
import { wholeNumber } from "../frame/event-options.js";
import { addNetworkOption } from "../frame/network-option.js";
import { transactionTable } from "../frame/transaction-list.js";

interface TransactionsOptions {
  readonly network: string;
  readonly limit?: number;
  readonly after?: string;
}

/** `tolbooth transactions`. */
export function registerTransactions(program: Command, run: Run): void {
  addNetworkOption(
    program
      .command("transactions")
      .description(
        "Lists transactions, newest first: those in the blocks of a network on this machine, and those that wait for a " +
          "block. Of a network elsewhere, what was deployed and sent from this project.",
      )
      .addOption(new Option("--limit <number>", "so many at most (default: 25)").argParser(wholeNumber))
      .option("--after <place>", "go on behind 'next' of an earlier answer"),
  ).action((options: TransactionsOptions) => run((context) => list(context, options)));
}

async function list(
  context: CommandContext,
  { network, limit, after }: TransactionsOptions,
): Promise<Outcome> {
  return await withConnection(context, network, async (connection, project) => {
    const where = await deployContext(context, project, connection);
    const page = await listTransactions(where, { limit, after }, context.operation);
    const accounts = connection.network.local ? await connection.accounts() : [];
    const more = page.next === undefined ? "" : `\nThere are more: --after ${page.next}`;
    return {
      result: { network: networkResult(connection.network), ...page },
      text: transactionTable(page.transactions, accounts) + more,
    };
  });
}
