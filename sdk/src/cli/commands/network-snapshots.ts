import type { Command } from "commander";
import type { Snapshot, Snapshots } from "@tolbooth/sdk";
import { projectPath, type CommandContext, type Run } from "../frame/context.js";
import type { Outcome } from "../frame/envelope.js";
import { networkCommand, openNetwork, type NetworkChoice } from "../frame/local-network.js";

/** `tolbooth network snapshot take|list|restore|rename|remove`. */
export function registerNetworkSnapshots(network: Command, run: Run): void {
  const snapshot = network
    .command("snapshot")
    .summary("keep the chain as it is, and go back to it")
    .description(
      "Snapshots of a local network: the chain with its deployment records, kept in files until they are removed.",
    );
  networkCommand(
    snapshot,
    "take",
    "keep the chain as it is now",
    "Keeps the chain as it is now, with its deployment records, under a name.",
  )
    .argument("<snapshot>", "name of the snapshot")
    .action((name: string, options: NetworkChoice) => run((context) => take(context, name, options)));
  networkCommand(
    snapshot,
    "list",
    "list the snapshots",
    "Lists the snapshots as the tree that they are.",
  ).action((options: NetworkChoice) => run((context) => list(context, options)));
  networkCommand(
    snapshot,
    "restore",
    "go back to a snapshot",
    "Puts the chain and its deployment records back to a snapshot. What the chain had become is kept as a snapshot first.",
  )
    .argument("<snapshot>", "name or id of the snapshot")
    .action((name: string, options: NetworkChoice) => run((context) => restore(context, name, options)));
  networkCommand(snapshot, "rename", "rename a snapshot", "Gives a snapshot another name.")
    .argument("<snapshot>", "name or id of the snapshot")
    .argument("<newName>", "its new name")
    .action((name: string, newName: string, options: NetworkChoice) =>
      run((context) => rename(context, name, newName, options)),
    );
  networkCommand(
    snapshot,
    "remove",
    "remove a snapshot",
    "Removes one snapshot for good. Those that were taken after it stay.",
  )
    .argument("<snapshot>", "name or id of the snapshot")
    .action((name: string, options: NetworkChoice) => run((context) => remove(context, name, options)));
}

async function take(context: CommandContext, name: string, options: NetworkChoice): Promise<Outcome> {
  const snapshot = await (await openNetwork(context, options)).takeSnapshot(name, context.operation);
  return {
    result: { snapshot },
    text: `The chain of '${options.name}' at block ${snapshot.blockNumber} is kept as '${snapshot.name}' (${snapshot.id}).`,
  };
}

async function list(context: CommandContext, options: NetworkChoice): Promise<Outcome> {
  const found = await (await openNetwork(context, options)).snapshots();
  const text =
    found.snapshots.length === 0 ? `The network '${options.name}' has no snapshots.` : treeText(found);
  return { result: found, text };
}

async function restore(context: CommandContext, name: string, options: NetworkChoice): Promise<Outcome> {
  const project = await context.project();
  const { status, ...done } = await (
    await openNetwork(context, options)
  ).restoreSnapshot(name, context.operation);
  const archived = done.archived.map((file) => projectPath(project, file));
  const lines = [
    `The chain of '${options.name}' is as it was at '${done.snapshot.name}', at block ${done.snapshot.blockNumber}.`,
  ];
  if (done.kept) lines.push(`What it had become is kept as '${done.kept.name}' (${done.kept.id}).`);
  if (archived.length > 0)
    lines.push("Deployment records of the chain as it was before:", ...archived.map((one) => `  ${one}`));
  return { result: { ...done, archived, network: status }, text: lines.join("\n") };
}

async function rename(
  context: CommandContext,
  name: string,
  newName: string,
  options: NetworkChoice,
): Promise<Outcome> {
  const snapshot = await (await openNetwork(context, options)).renameSnapshot(name, newName);
  return { result: { snapshot }, text: `The snapshot is called '${snapshot.name}' now.` };
}

async function remove(context: CommandContext, name: string, options: NetworkChoice): Promise<Outcome> {
  const snapshot = await (await openNetwork(context, options)).removeSnapshot(name);
  return { result: { snapshot }, text: `Removed the snapshot '${snapshot.name}'.` };
}

/** Children stand indented below their parents; where the chain stands is said in words. */
function treeText({ snapshots, current }: Snapshots): string {
  const known = new Set(snapshots.map(({ id }) => id));
  const lines: string[] = [];
  const add = (snapshot: Snapshot, depth: number): void => {
    const here = snapshot.id === current ? "  (the chain stands here)" : "";
    const when = snapshot.takenAt.replace(/\.\d+Z$/, "Z");
    lines.push(
      `${"  ".repeat(depth)}${snapshot.name}  ${snapshot.id}  block ${snapshot.blockNumber}  ${when}${here}`,
    );
    for (const child of snapshots) if (child.parent === snapshot.id) add(child, depth + 1);
  };
  for (const one of snapshots) if (one.parent === undefined || !known.has(one.parent)) add(one, 0);
  return lines.join("\n");
}
