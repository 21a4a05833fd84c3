import path from "node:path";
import type { Host } from "../ports.js";
import { fileStamp, moveFile } from "./archive-records.js";
import type { NetworkPaths } from "./paths.js";

/** Text longer than this is judged by its end alone: reading it as JSON would take too much memory. */
export const PARSE_AT_MOST = 256 * 1024 * 1024;

/**
 * Makes sure that what anvil is about to load is whole. anvil writes its state in place every few seconds, so a node
 * that was killed in that moment leaves half a file. Then the half is kept under another name, and the chain is taken
 * from where it was when the node was last started. Gives the state that will be loaded, if there is one.
 */
export async function prepareSavedChain(host: Host, paths: NetworkPaths): Promise<Uint8Array | undefined> {
  const saved = await host.files.readFile(paths.stateFile);
  if (!saved || isWhole(saved)) return saved;
  const damaged = path.join(paths.folder, `state.damaged-${fileStamp(host.now())}.json`);
  await moveFile(host.files, paths.stateFile, damaged);
  const previous = await host.files.readFile(paths.previousStateFile);
  if (previous && isWhole(previous)) {
    await host.files.writeFileAtomic(paths.stateFile, previous);
    host.log.warn(
      `The saved chain was cut off (kept as ${damaged}). The chain is as it was when the network was last started.`,
    );
    return previous;
  }
  host.log.warn(`The saved chain was cut off (kept as ${damaged}). The network begins a new chain.`);
  return undefined;
}

/** Whether the text is JSON to its end. */
export function isWhole(state: Uint8Array): boolean {
  if (state.length > PARSE_AT_MOST) return state[state.length - 1] === "}".charCodeAt(0);
  try {
    JSON.parse(new TextDecoder().decode(state));
    return true;
  } catch {
    return false;
  }
}

/** Keeps the state that a node has just loaded without complaint. */
export async function keepSavedChain(host: Host, paths: NetworkPaths, state: Uint8Array): Promise<void> {
  await host.files.writeFileAtomic(paths.previousStateFile, state);
}

/** Throws the chain away. */
export async function removeSavedChain(host: Host, paths: NetworkPaths): Promise<void> {
  await host.files.removeFile(paths.stateFile);
  await host.files.removeFile(paths.previousStateFile);
}

/** Removes older states that a killed node left behind. Nobody can load them again. */
export async function clearCache(host: Host, paths: NetworkPaths): Promise<void> {
  for (const folder of await host.files.list(paths.cacheFolder)) {
    if (folder.kind !== "directory") continue;
    const inside = path.join(paths.cacheFolder, folder.name);
    for (const file of await host.files.list(inside))
      if (file.kind === "file") await host.files.removeFile(path.join(inside, file.name));
  }
}
