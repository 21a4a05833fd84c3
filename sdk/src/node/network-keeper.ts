/**
 * The program that keeps a local network's node: it stops the node when nobody holds it any more (docs/networks.md).
 * Started by `networks/keeping.ts`: [grace in seconds] [folder of the network] [process number of the node].
 */
import { copyFile, stat, truncate } from "node:fs/promises";
import { keepNode } from "../networks/keep-node.js";
import type { NetworkPaths } from "../networks/paths.js";
import { createNodeHost } from "./host.js";

const LOOK_EVERY_MILLISECONDS = 1_000;
const LOG_AT_MOST = 5 * 1024 * 1024;

/** In place: anvil holds the file open, and goes on at its new end. */
async function shortenLog({ logFile, previousLogFile }: NetworkPaths): Promise<void> {
  const found = await stat(logFile).catch(() => undefined);
  if (!found || found.size <= LOG_AT_MOST) return;
  await copyFile(logFile, previousLogFile);
  await truncate(logFile);
}

async function main(): Promise<void> {
  const [graceSeconds, folder, nodePid] = process.argv.slice(2);
  const quiet = (): void => undefined;
  const host = createNodeHost({ log: { debug: quiet, info: quiet, warn: quiet, error: quiet } });
  await keepNode(host, {
    folder: folder!,
    nodePid: Number(nodePid),
    graceMilliseconds: Number(graceSeconds) * 1000,
    lookEveryMilliseconds: LOOK_EVERY_MILLISECONDS,
    shortenLog,
  });
}

main().catch(() => process.exit(1));
