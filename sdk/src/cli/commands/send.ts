import type { Command } from "commander";
import { findDeployment, sendFunction } from "@tolbooth/sdk";
import { addressLookup, readArguments } from "../frame/arguments.js";
import { chooseSender, deployContext, networkResult, withConnection } from "../frame/connected.js";
import type { CommandContext, Run } from "../frame/context.js";
import type { Outcome } from "../frame/envelope.js";
import { findFunction, signatureOf } from "../frame/functions.js";
import { addNetworkOption } from "../frame/network-option.js";
import { eventText } from "../frame/values.js";

interface SendOptions {
  readonly argsJson?: string;
  readonly from?: string;
  readonly network: string;
}

/** `tolbooth send <contract> <function> [arguments…]`. */
export function registerSend(program: Command, run: Run): void {
  addNetworkOption(
    program
      .command("send")
      .summary("send a transaction and wait until it is in a block")
      .description("Sends a transaction to a deployed contract, waits for its block and prints its events.")
      .argument("<contract>", "name or address of a deployment")
      .argument("<function>", "name, or whole signature where there are several of that name")
      .argument("[arguments...]", "arguments; JSON for arrays and structs")
      .option("--args-json <list>", "all arguments as one JSON list")
      .option("--from <account>", "account that sends (default on a local network: the first)"),
  ).action((contract: string, name: string, words: string[], options: SendOptions) =>
    run((context) => send(context, contract, name, words, options)),
  );
}

async function send(
  context: CommandContext,
  contract: string,
  name: string,
  words: readonly string[],
  options: SendOptions,
): Promise<Outcome> {
  return await withConnection(context, options.network, async (connection, project) => {
    const record = await findDeployment(context.host.files, project, connection.network.name, contract);
    const entry = findFunction(record, name);
    const signature = signatureOf(entry);
    const values = await readArguments(
      `${record.name}.${entry.name}`,
      entry.inputs,
      { words, json: options.argsJson },
      addressLookup(context.host, project, connection),
    );
    const from = await chooseSender(connection, options.from);
    const sent = await sendFunction(
      await deployContext(context, project, connection),
      { record, function: signature, arguments: values, from },
      context.operation,
    );
    return {
      result: {
        network: networkResult(connection.network),
        contract: record.name,
        address: record.address,
        function: signature,
        from,
        transactionHash: sent.transactionHash,
        blockNumber: sent.blockNumber,
        gasUsed: sent.gasUsed,
        events: sent.events,
      },
      text: [
        `Sent ${record.name}.${entry.name} from ${from}: block ${sent.blockNumber}, gas ${sent.gasUsed}, transaction ${sent.transactionHash}`,
        ...sent.events.map((one) => `  ${eventText(one)}`),
      ].join("\n"),
    };
  });
}
