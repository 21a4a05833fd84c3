import { Option, InvalidArgumentError, type Command } from "commander";
import { localNetwork, type LocalNetwork, type LocalNetworkStatus } from "@tolbooth/sdk";
import { anvilProgram } from "@tolbooth/sdk/node";
import { projectPath, type CommandContext, type Run } from "../frame/context.js";
import type { Outcome } from "../frame/envelope.js";

interface NetworkOptions {
  readonly name: string;
  readonly port?: number;
}

/** `tolbooth network start|stop|status|reset`: the ledger on this machine. */
export function registerNetwork(program: Command, run: Run): void {
  const network = program
    .command("network")
    .description("The local network: a ledger on this machine, for trying things out.");
  const add = (name: string, description: string): Command =>
    network
      .command(name)
      .description(description)
      .option("--name <name>", "name of the local network", "local");
  add("start", "Starts the local network, or says that it runs already. Its state is kept between runs.")
    .addOption(new Option("--port <number>", "port on 127.0.0.1 (default: a free one)").argParser(portNumber))
    .action((options: NetworkOptions) => run((context) => start(context, options)));
  add("stop", "Stops the local network. Its state is kept.").action((options: NetworkOptions) =>
    run((context) => stop(context, options)),
  );
  add("status", "Says whether the local network runs, and where.").action((options: NetworkOptions) =>
    run((context) => status(context, options)),
  );
  add(
    "reset",
    "Starts the local network anew from an empty state. Its deployment records are moved to an archive.",
  ).action((options: NetworkOptions) => run((context) => reset(context, options)));
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535)
    throw new InvalidArgumentError("A port is a whole number from 1 to 65535.");
  return port;
}

async function open(context: CommandContext, options: NetworkOptions): Promise<LocalNetwork> {
  const { name, port } = options;
  return localNetwork(context.host, await context.project(), {
    program: anvilProgram(),
    name,
    ...(port === undefined ? {} : { port }),
  });
}

async function start(context: CommandContext, options: NetworkOptions): Promise<Outcome> {
  const network = await open(context, options);
  const before = await network.status();
  const now = await network.start(context.operation);
  return outcome(now, before.running ? "runs already" : "was started", { started: !before.running });
}

async function stop(context: CommandContext, options: NetworkOptions): Promise<Outcome> {
  const network = await open(context, options);
  const before = await network.status();
  const now = await network.stop(context.operation);
  return outcome(now, before.running ? "was stopped. Its state is kept" : "was not running", {
    stopped: before.running,
  });
}

async function status(context: CommandContext, options: NetworkOptions): Promise<Outcome> {
  const now = await (await open(context, options)).status();
  return outcome(now, now.running ? "runs" : "does not run", {});
}

async function reset(context: CommandContext, options: NetworkOptions): Promise<Outcome> {
  const project = await context.project();
  const { archived: files, ...now } = await (await open(context, options)).reset(context.operation);
  const archived = files.map((file) => projectPath(project, file));
  const { result, text } = outcome(now, "was reset", { archived });
  const moved = archived.length === 0 ? "There were no deployment records." : "Records moved to:";
  return { result, text: [text, moved, ...archived.map((file) => `  ${file}`)].join("\n") };
}

function outcome(
  status: LocalNetworkStatus,
  what: string,
  more: Readonly<Record<string, boolean | readonly string[]>>,
): Outcome {
  const where = status.running
    ? ` at ${status.url} (chain ${status.chainId}, block ${status.blockNumber ?? 0}, process ${status.pid})`
    : "";
  return { result: { ...more, network: status }, text: `The network '${status.name}' ${what}${where}.` };
}
