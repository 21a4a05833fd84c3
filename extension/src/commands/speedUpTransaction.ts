import type { ExtensionHost } from "../host.js";
import { replace } from "./replaceTransaction.js";

/** Sends a transaction that waits once more, for a higher fee. Returns what came of it. */
export const run = (extension: ExtensionHost, given?: unknown): Promise<unknown> =>
  replace(extension, given, "speed-up");
