import { Worker } from "node:worker_threads";
import { throwIfCancelled, TolboothError } from "../errors/index.js";
import type { LongOperation } from "../ports.js";
import type { DownloadJob, DownloadMessage } from "./compiler-download-protocol.js";
import type { SolcPackage } from "./npm-registry/solc-package.js";

/**
 * Downloads a compiler in a thread of its own, as npm's settings for the folder say.
 * @throws TolboothError what `downloadSolc` throws; OPERATION_CANCELLED, at once.
 */
export async function downloadCompiler(
  workerFile: string,
  job: DownloadJob,
  { signal, progress }: LongOperation = {},
): Promise<SolcPackage> {
  throwIfCancelled(signal, "Downloading");
  const worker = new Worker(workerFile, { workerData: job, execArgv: [] });
  try {
    return await new Promise<SolcPackage>((resolve, reject) => {
      const stopped = (problem: string): void => reject(new TolboothError("INTERNAL", { problem }));
      signal?.addEventListener(
        "abort",
        () => reject(new TolboothError("OPERATION_CANCELLED", { operation: "Downloading" })),
        { once: true },
      );
      worker.on("message", (message: DownloadMessage) => {
        if (message.kind === "done") resolve(message.solc);
        else if (message.kind === "failed")
          reject(new TolboothError(message.code ?? "INTERNAL", message.details));
        else report(progress, message);
      });
      worker.on("error", (error) => stopped(error instanceof Error ? error.message : String(error)));
      worker.on("exit", (code) => stopped(`the download ended with code ${code}`));
    });
  } finally {
    await worker.terminate();
  }
}

function report(
  progress: LongOperation["progress"],
  { received, total }: Extract<DownloadMessage, { kind: "bytes" }>,
): void {
  const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);
  const of = total === undefined ? "" : ` of ${megabytes(total)}`;
  progress?.report({
    message: `${megabytes(received)}${of} MB`,
    ...(total === undefined ? {} : { fraction: Math.min(1, received / total) }),
  });
}
