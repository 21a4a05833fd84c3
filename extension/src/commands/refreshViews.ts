import type { ExtensionHost } from "../host.js";
import { refreshViews } from "../views/index.js";

/** Asks the networks and reads the records again. */
export async function run(_extension: ExtensionHost): Promise<void> {
  refreshViews();
}
