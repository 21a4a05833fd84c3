import type { Command } from "commander";
import { callFunction, findDeployment } from "@tolbooth/sdk";
import { addressLookup, readArguments } from "../frame/arguments.js";
import { deployContext, networkResult, withConnection } from "../frame/connected.js";
import type { CommandContext, Run } from "../frame/context.js";
import type { Outcome } from "../frame/envelope.js";
import { findFunction, signatureOf } from "../frame/functions.js";
import { addNetworkOption } from "../frame/network-option.js";
import { valueText } from "../frame/values.js";

interface CallOptions {
  readonly argsJson?: string;
  readonly from?: string;
  readonly network: string;
}

/** `tolbooth call <contract> <function> [arguments…]`. */
export function registerCall(program: Command, run: Run): void {
  addNetworkOption(
    program
      .command("call")
      .summary("ask a contract; nothing is sent")
      .description("Asks a deployed contract and prints its answer. Nothing is sent and nothing changes.")
      .argument("<contract>", "name or address of a deployment")
      .argument("<function>", "name, or whole signature where there are several of that name")
      .argument("[arguments...]", "arguments; JSON for arrays and structs")
      .option("--args-json <list>", "all arguments as one JSON list")
      .option("--from <account>", "account in whose name to ask"),
  ).action((contract: string, name: string, words: string[], options: CallOptions) =>
    run((context) => call(context, contract, name, words, options)),
  );
}

async function call(
  context: CommandContext,
  contract: string,
  name: string,
  words: readonly string[],
  options: CallOptions,
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
    const { outputs } = await callFunction(
      await deployContext(context, project, connection),
      { record, function: signature, arguments: values, from: options.from },
      context.operation,
    );
    return {
      result: {
        network: networkResult(connection.network),
        contract: record.name,
        address: record.address,
        function: signature,
        outputs,
      },
      text: outputs.map(valueText).join("\n"),
    };
  });
}
