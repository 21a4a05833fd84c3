/**
 * The worker thread that downloads a compiler. In a thread of its own because the editor puts its own settings into the
 * network of its main thread, and it is npm's that count here; and so that an HTTP client is not part of what starts with
 * the editor. It is bundled on its own for the extension.
 */
import { parentPort, workerData } from "node:worker_threads";
import { isTolboothError } from "../errors/index.js";
import type { DownloadJob, DownloadMessage } from "./compiler-download-protocol.js";
import { npmSurroundings, readNpmConfiguration } from "./npm-registry/npm-configuration.js";
import { registrySettings } from "./npm-registry/registry-settings.js";
import { downloadSolc } from "./npm-registry/solc-package.js";

const { wanted, folder, surroundings = npmSurroundings() } = workerData as DownloadJob;

function say(message: DownloadMessage): void {
  parentPort?.postMessage(message);
}

async function download(): Promise<void> {
  const settings = registrySettings(readNpmConfiguration(folder, surroundings), surroundings);
  let saidAt = 0;
  const onBytes = (received: number, total: number | undefined): void => {
    if (received - saidAt < 500_000) return;
    saidAt = received;
    say({ kind: "bytes", received, ...(total === undefined ? {} : { total }) });
  };
  say({ kind: "done", solc: await downloadSolc(wanted, settings, { onBytes }) });
}

void download().catch((error: unknown) => {
  if (isTolboothError(error)) say({ kind: "failed", code: error.code, details: error.details });
  else say({ kind: "failed", details: { problem: error instanceof Error ? error.message : String(error) } });
});
