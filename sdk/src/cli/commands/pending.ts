import type { Command } from "commander";
import { replaceTransaction } from "@tolbooth/sdk";
import { deployContext, networkResult, withConnection } from "../frame/connected.js";
import type { CommandContext, Run } from "../frame/context.js";
import type { Outcome } from "../frame/envelope.js";
import { addNetworkOption } from "../frame/network-option.js";

type Kind = "speed-up" | "cancel";

/** `tolbooth pending speed-up|cancel`: another transaction with the nonce of one that is stuck. */
export function registerPending(program: Command, run: Run): void {
  const pending = program
    .command("pending")
    .description("Replaces a transaction that the network has, but that comes into no block.");
  const add = (kind: Kind, summary: string, description: string): void => {
    addNetworkOption(
      pending
        .command(kind)
        .summary(summary)
        .description(description)
        .argument("<hash>", "hash of the transaction"),
    ).action((hash: string, options: { network: string }) =>
      run((context) => replace(context, hash, kind, options.network)),
    );
  };
  add(
    "speed-up",
    "send the same again with a higher fee",
    "Sends the same transaction again, for a fee that is at least an eighth higher, and waits for its block.",
  );
  add(
    "cancel",
    "send nothing in its place",
    "Sends an empty transaction to the sender itself in its place, for a higher fee, and waits for its block.",
  );
}

async function replace(
  context: CommandContext,
  transactionHash: string,
  kind: Kind,
  networkName: string,
): Promise<Outcome> {
  return await withConnection(context, networkName, async (connection, project) => {
    const done = await replaceTransaction(
      await deployContext(context, project, connection),
      { transactionHash, kind },
      context.operation,
    );
    const what = done.outcome === "original" ? "The first transaction was quicker" : "Replaced";
    return {
      result: { network: networkResult(connection.network), ...done },
      text: `${what}: block ${done.blockNumber}, transaction ${done.transactionHash}`,
    };
  });
}
