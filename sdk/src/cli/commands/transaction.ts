import type { Command } from "commander";
import { showTransaction } from "@tolbooth/sdk";
import { deployContext, networkResult, withConnection } from "../frame/connected.js";
import type { CommandContext, Run } from "../frame/context.js";
import type { Outcome } from "../frame/envelope.js";
import { addNetworkOption } from "../frame/network-option.js";
import { transactionText } from "../frame/transaction-text.js";

/** `tolbooth transaction <hash>`. */
export function registerTransaction(program: Command, run: Run): void {
  addNetworkOption(
    program
      .command("transaction")
      .description(
        "Shows one transaction: who sent what, why it was refused, its calls as a tree with gas and source lines, its " +
          "events, and what it changed. What the node or the compiled code cannot tell is named.",
      )
      .argument("<hash>", "hash of the transaction"),
  ).action((hash: string, options: { network: string }) =>
    run((context) => show(context, hash, options.network)),
  );
}

async function show(context: CommandContext, hash: string, networkName: string): Promise<Outcome> {
  return await withConnection(context, networkName, async (connection, project) => {
    const where = await deployContext(context, project, connection);
    const details = await showTransaction(where, hash, context.operation);
    const accounts = connection.network.local ? await connection.accounts() : [];
    return {
      result: { network: networkResult(connection.network), transaction: details },
      text: transactionText(details, networkName, accounts, context.paint),
    };
  });
}
