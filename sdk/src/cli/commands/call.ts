import type { Command } from "commander";
import { callFunction } from "@tolbooth/sdk";
import { deployContext, withConnection } from "../frame/connected.js";
import type { CommandContext, Run } from "../frame/context.js";
import type { Outcome } from "../frame/envelope.js";
import {
  addFunctionArguments,
  readFunctionRequest,
  type FunctionCommandLine,
} from "../frame/function-command.js";
import { valueText } from "../frame/values.js";

/** `tolbooth call <contract> <function> [arguments…]`. */
export function registerCall(program: Command, run: Run): void {
  const command = program
    .command("call")
    .description("Asks a deployed contract and prints its answer. Nothing is sent and nothing changes.");
  addFunctionArguments(command, "account in whose name to ask", (line) =>
    run((context) => call(context, line)),
  );
}

async function call(context: CommandContext, line: FunctionCommandLine): Promise<Outcome> {
  return await withConnection(context, line.options.network, async (connection, project) => {
    const { head, ...request } = await readFunctionRequest(context, connection, project, line);
    const { outputs } = await callFunction(
      await deployContext(context, project, connection),
      { ...request, from: line.options.from },
      context.operation,
    );
    return { result: { ...head, outputs }, text: outputs.map(valueText).join("\n") };
  });
}
