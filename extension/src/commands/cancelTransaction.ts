import type { ExtensionHost } from "../host.js";
import { replace } from "./replaceTransaction.js";

/** Sends an empty transaction in the place of one that waits. Returns what came of it. */
export const run = (extension: ExtensionHost, given?: unknown): Promise<unknown> =>
  replace(extension, given, "cancel");
