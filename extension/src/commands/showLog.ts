import type { ExtensionHost } from "../host.js";

/** Opens the output channel. */
export async function run(extension: ExtensionHost): Promise<void> {
  extension.log.show();
}
