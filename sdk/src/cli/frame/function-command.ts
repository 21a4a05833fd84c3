import type { Command } from "commander";
import { findDeployment, type Connection, type DeploymentRecord, type Project } from "@tolbooth/sdk";
import { addressLookup, readArguments } from "./arguments.js";
import { networkResult } from "./connected.js";
import type { CommandContext } from "./context.js";
import { findFunction, signatureOf } from "./functions.js";
import { addNetworkOption } from "./network-option.js";

/** What a person writes after `tolbooth call` or `tolbooth send`. */
export interface FunctionCommandLine {
  readonly contract: string;
  readonly function: string;
  readonly words: readonly string[];
  readonly options: {
    readonly argsJson?: string;
    readonly from?: string;
    readonly network: string;
  };
}

/** A function of a deployed contract with its arguments, found and checked. */
export interface FunctionRequest {
  readonly record: DeploymentRecord;
  /** `setKey(address,uint64,uint48,uint48)`. */
  readonly function: string;
  readonly arguments: unknown[];
  /** How every result begins: where, which contract, which function. */
  readonly head: Readonly<Record<string, unknown>>;
}

/** Adds what `call` and `send` share: contract, function, arguments, account and network. */
export function addFunctionArguments(
  command: Command,
  fromMeaning: string,
  action: (line: FunctionCommandLine) => void | Promise<void>,
): void {
  addNetworkOption(
    command
      .argument("<contract>", "name or address of a deployment")
      .argument("<function>", "name, or whole signature where there are several of that name")
      .argument("[arguments...]", "arguments; JSON for arrays and structs")
      .option("--args-json <list>", "all arguments as one JSON list")
      .option("--from <account>", fromMeaning),
  ).action((contract: string, name: string, words: string[], options: FunctionCommandLine["options"]) =>
    action({ contract, function: name, words, options }),
  );
}

/** Finds the deployment and the function, and checks the arguments. */
export async function readFunctionRequest(
  context: CommandContext,
  connection: Connection,
  project: Project,
  line: FunctionCommandLine,
): Promise<FunctionRequest> {
  const network = connection.network;
  const record = await findDeployment(context.host.files, project, network.name, line.contract);
  const entry = findFunction(record, line.function);
  const signature = signatureOf(entry);
  const values = await readArguments(
    `${record.name}.${entry.name}`,
    entry.inputs,
    { words: line.words, json: line.options.argsJson },
    addressLookup(context.host, project, connection),
  );
  return {
    record,
    function: signature,
    arguments: values,
    head: {
      network: networkResult(network),
      contract: record.name,
      address: record.address,
      function: signature,
    },
  };
}
