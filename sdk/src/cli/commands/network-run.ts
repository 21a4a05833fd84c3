import { Option, InvalidArgumentError, type Command } from "commander";
import { localNetwork, localNetworkNames, parseDuration } from "@tolbooth/sdk";
import { anvilProgram } from "@tolbooth/sdk/node";
import { projectPath, type CommandContext, type Run } from "../frame/context.js";
import type { Outcome } from "../frame/envelope.js";
import { networkCommand, networkOutcome, openNetwork, type NetworkChoice } from "../frame/local-network.js";
import { table } from "../frame/terminal.js";

/** `tolbooth network start|stop|status|list|reset`. */
export function registerNetworkRun(network: Command, run: Run): void {
  networkCommand(
    network,
    "start",
    "start a local network",
    "Starts a local network, or says that it runs already. Its state is kept between runs. Any name makes a network of its own.",
  )
    .addOption(new Option("--port <number>", "port on 127.0.0.1 (default: a free one)").argParser(portNumber))
    .addOption(
      new Option(
        "--for <duration>",
        "stop it after this time, unless an editor window still uses it (90m, 8h, 30d)",
      )
        .default(8 * 3600, "8h")
        .argParser(duration),
    )
    .action((options: NetworkChoice) => run((context) => start(context, options)));
  networkCommand(network, "stop", "stop it", "Stops a local network, whoever started it. Its state is kept.")
    .addOption(new Option("--all", "stop every local network of the project"))
    .action((options: NetworkChoice & { all?: boolean }) =>
      run((context) => (options.all ? stopAll(context) : stop(context, options))),
    );
  networkCommand(
    network,
    "status",
    "say whether it runs, and where",
    "Says whether a local network runs, where, when it makes blocks, and how far its clock is ahead.",
  ).action((options: NetworkChoice) => run((context) => status(context, options)));
  network
    .command("list")
    .summary("list the local networks")
    .description("Lists the project's local networks and says which of them run.")
    .action(() => run(list));
  networkCommand(
    network,
    "reset",
    "begin a new chain",
    "Starts a local network anew from an empty state. Its deployment records are moved to an archive, and its snapshots stay.",
  ).action((options: NetworkChoice) => run((context) => reset(context, options)));
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535)
    throw new InvalidArgumentError("A port is a whole number from 1 to 65535.");
  return port;
}

function duration(text: string): number {
  const seconds = parseDuration(text);
  if (seconds === undefined || seconds < 1)
    throw new InvalidArgumentError("A duration is 90s, 15m, 8h or 30d.");
  return seconds;
}

async function start(context: CommandContext, options: NetworkChoice): Promise<Outcome> {
  const network = await openNetwork(context, options);
  const before = await network.status();
  const now = await network.start(context.operation);
  return networkOutcome(now, before.running ? "runs already" : "was started", { started: !before.running });
}

async function stop(context: CommandContext, options: NetworkChoice): Promise<Outcome> {
  const network = await openNetwork(context, options);
  const before = await network.status();
  const now = await network.stop(context.operation);
  return networkOutcome(now, before.running ? "was stopped. Its state is kept" : "was not running", {
    stopped: before.running,
  });
}

async function stopAll(context: CommandContext): Promise<Outcome> {
  const project = await context.project();
  const networks: unknown[] = [];
  const stopped: string[] = [];
  for (const name of await localNetworkNames(context.host.files, project)) {
    const network = localNetwork(context.host, project, { program: anvilProgram(), name });
    if ((await network.status()).running) stopped.push(name);
    networks.push(await network.stop(context.operation));
  }
  const text =
    stopped.length === 0
      ? "No local network was running."
      : `Stopped, with their state kept: ${stopped.join(", ")}.`;
  return { result: { networks }, text };
}

async function status(context: CommandContext, options: NetworkChoice): Promise<Outcome> {
  const now = await (await openNetwork(context, options)).status();
  return networkOutcome(now, now.running ? "runs" : "does not run", {});
}

async function list(context: CommandContext): Promise<Outcome> {
  const project = await context.project();
  const networks = [];
  for (const name of await localNetworkNames(context.host.files, project))
    networks.push(await localNetwork(context.host, project, { program: anvilProgram(), name }).status());
  const rows = networks.map((one) => [
    one.name,
    one.running ? "running" : "stopped",
    one.url ?? "",
    one.running ? String(one.blockNumber ?? "") : "",
  ]);
  return { result: { networks }, text: table(["NAME", "STATE", "ADDRESS", "BLOCK"], rows) };
}

async function reset(context: CommandContext, options: NetworkChoice): Promise<Outcome> {
  const project = await context.project();
  const { archived: files, ...now } = await (await openNetwork(context, options)).reset(context.operation);
  const archived = files.map((file) => projectPath(project, file));
  const { result, text } = networkOutcome(now, "was reset", { archived });
  const moved = archived.length === 0 ? "There were no deployment records." : "Records moved to:";
  return { result, text: [text, moved, ...archived.map((file) => `  ${file}`)].join("\n") };
}
