import type { Command } from "commander";
import { sendFunction } from "@tolbooth/sdk";
import { chooseSender, deployContext, withConnection } from "../frame/connected.js";
import type { CommandContext, Run } from "../frame/context.js";
import type { Outcome } from "../frame/envelope.js";
import {
  addFunctionArguments,
  readFunctionRequest,
  type FunctionCommandLine,
} from "../frame/function-command.js";
import { eventText } from "../frame/values.js";

/** `tolbooth send <contract> <function> [arguments…]`. */
export function registerSend(program: Command, run: Run): void {
  const command = program
    .command("send")
    .description("Sends a transaction to a deployed contract, waits for its block and prints its events.");
  addFunctionArguments(command, "account that sends (default on a local network: the first)", (line) =>
    run((context) => send(context, line)),
  );
}

async function send(context: CommandContext, line: FunctionCommandLine): Promise<Outcome> {
  return await withConnection(context, line.options.network, async (connection, project) => {
    const { head, ...request } = await readFunctionRequest(context, connection, project, line);
    const from = await chooseSender(connection, line.options.from);
    const sent = await sendFunction(
      await deployContext(context, project, connection),
      { ...request, from },
      context.operation,
    );
    const { transactionHash, blockNumber, gasUsed, events } = sent;
    const name = request.function.slice(0, request.function.indexOf("("));
    return {
      result: { ...head, from, transactionHash, blockNumber, gasUsed, events },
      text: [
        `Sent ${request.record.name}.${name} from ${from}: block ${blockNumber}, gas ${gasUsed}, transaction ${transactionHash}`,
        ...events.map((one) => `  ${eventText(one)}`),
      ].join("\n"),
    };
  });
}
