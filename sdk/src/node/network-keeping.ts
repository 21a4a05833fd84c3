import { fileURLToPath } from "node:url";
import type { NetworkKeeping } from "../networks/index.js";
import { fileOfExtension } from "./extension-folder.js";
import { asPlainNode } from "./forge.js";

/** How long nobody must have held a node before its keeper stops it. A window that is reloaded is back long before. */
const GRACE_SECONDS = 120;
/** A process renews its lease each minute. */
const PROCESS_LEASE_SECONDS = 180;

/** Who holds the networks that are started. */
export interface NetworkHolder {
  /** For people: `an editor window`. */
  readonly title: string;
  /** Hold for so long, whatever becomes of this process. Without it: for as long as this process lives. */
  readonly seconds?: number;
  /** How long nobody must have held the node before it is stopped, in seconds. Default: 120. */
  readonly graceSeconds?: number;
}

/** Sees to it that no local network's node runs on when nobody wants it: leases, and a small program that looks at them. */
export function nodeNetworkKeeping({ title, seconds, graceSeconds }: NetworkHolder): NetworkKeeping {
  const script =
    fileOfExtension("network-keeper.js") ?? fileURLToPath(new URL("./network-keeper.js", import.meta.url));
  return {
    holder:
      seconds === undefined
        ? { title, pid: process.pid, seconds: PROCESS_LEASE_SECONDS }
        : { title, seconds },
    keeper: {
      program: process.execPath,
      arguments: ["--max-old-space-size=512", script, String(graceSeconds ?? GRACE_SECONDS)],
      environment: asPlainNode(),
    },
  };
}
