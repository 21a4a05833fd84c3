import type { Host } from "../ports.js";
import { askMetadata, type NodeMetadata } from "./ask-node.js";
import type { NetworkFile } from "./network-file.js";
import type { NetworkPaths } from "./paths.js";

/** What became of the node that the network file speaks of. */
export type FoundNode =
  | { readonly kind: "gone" }
  /** Ours, and it answers. */
  | { readonly kind: "answering"; readonly file: NetworkFile; readonly metadata: NodeMetadata }
  /** Our process lives, but gives no answer: it starts, is very busy, or hangs. */
  | { readonly kind: "silent"; readonly file: NetworkFile };

/**
 * Looks whether the node of a network file still runs and is ours. A process number alone says nothing (the system
 * gives it to another process later), and an answer on the port alone says nothing either (somebody else may have the
 * port now). The process must have been started with our state file; where the system does not tell how a process was
 * started, the answering node must be the very instance that we started.
 */
export async function findNode(
  host: Host,
  paths: NetworkPaths,
  file: NetworkFile | undefined,
  milliseconds?: number,
): Promise<FoundNode> {
  if (!file || file.stoppedAt !== undefined || !host.processes.isAlive(file.pid)) return { kind: "gone" };
  const command = await host.processes.commandLine?.(file.pid);
  const metadata = await askMetadata(file.port, milliseconds);
  const isAnswer = metadata?.chainId === file.chainId;
  if (
    command === undefined
      ? isSameInstance(file, metadata)
      : await isOurs(host, paths, file, command, metadata)
  )
    return isAnswer ? { kind: "answering", file, metadata } : { kind: "silent", file };
  return { kind: "gone" };
}

/**
 * Nodes that nobody wrote down: whoever started them was ended after the start, and before it could write the process
 * number into the network file. They are known by the state file that they were started with.
 */
export async function findLostNodes(
  host: Host,
  paths: NetworkPaths,
  file: NetworkFile | undefined,
): Promise<readonly number[]> {
  if (file?.pid !== 0 || file.stoppedAt !== undefined) return [];
  const state = `--state ${await host.files.realPath(paths.folder)}${paths.stateFile.slice(paths.folder.length)} `;
  return (await host.processes.findByCommandLine?.(state)) ?? [];
}

function isSameInstance(file: NetworkFile, metadata: NodeMetadata | undefined): boolean {
  return metadata !== undefined && (file.instanceId ?? metadata.instanceId) === metadata.instanceId;
}

/** The project may be known by two paths (a link): then the instance decides. */
async function isOurs(
  host: Host,
  paths: NetworkPaths,
  file: NetworkFile,
  command: string,
  metadata: NodeMetadata | undefined,
): Promise<boolean> {
  if (command.includes(paths.stateFile)) return true;
  if (command.includes(await host.files.realPath(paths.stateFile))) return true;
  return file.instanceId !== undefined && metadata?.instanceId === file.instanceId;
}
