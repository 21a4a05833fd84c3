/** Ends what was started, whatever way this process ends. */

type CleanUp = () => Promise<void>;

const pending = new Set<CleanUp>();
let listening = false;

async function cleanUpAll(): Promise<void> {
  for (const cleanUp of [...pending].reverse()) await cleanUp().catch(() => undefined);
}

function listen(): void {
  if (listening) return;
  listening = true;
  for (const [signal, exitCode] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const) {
    process.on(signal, () => void cleanUpAll().finally(() => process.exit(exitCode)));
  }
  let failed = false;
  for (const event of ["uncaughtException", "unhandledRejection"] as const) {
    process.on(event, (reason: unknown) => {
      if (failed) return;
      failed = true;
      console.error(reason);
      void cleanUpAll().finally(() => process.exit(1));
    });
  }
  // Nobody reads any more what is printed when the process that started this one is gone; the clean-up still matters.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
}

/**
 * Has `cleanUp` called once: by the returned function, or on SIGINT, SIGTERM, SIGHUP or an uncaught error.
 * The last thing registered is cleaned up first.
 */
export function registerCleanUp(cleanUp: CleanUp): CleanUp {
  listen();
  let done: Promise<void> | undefined;
  // Whoever calls it a second time waits for the first call: a clean-up under way must not be left by process.exit.
  const once = (): Promise<void> => (done ??= cleanUp().finally(() => pending.delete(once)));
  pending.add(once);
  return once;
}

const parentCheckMs = 500;

/** Names the process of `run.ts` to those it starts. */
export const harnessProcessVariable = "TOLBOOTH_HARNESS_PROCESS";

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}

/** Ends this process, with its clean-up, when the one that started it is gone, however it went. */
export function endWithParent(): void {
  listen();
  const parent = Number(process.env[harnessProcessVariable]) || process.ppid;
  setInterval(() => {
    if (!isRunning(parent)) process.kill(process.pid, "SIGTERM");
  }, parentCheckMs).unref();
}
