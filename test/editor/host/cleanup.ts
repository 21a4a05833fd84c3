/** Ends what was started, whatever way this process ends. */

type CleanUp = () => Promise<void>;

const pending = new Set<CleanUp>();
let listening = false;

async function cleanUpAll(): Promise<void> {
  const all = [...pending].reverse();
  pending.clear();
  for (const cleanUp of all) await cleanUp().catch(() => undefined);
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
  for (const event of ["uncaughtException", "unhandledRejection"] as const) {
    process.on(event, (reason: unknown) => {
      console.error(reason);
      void cleanUpAll().finally(() => process.exit(1));
    });
  }
}

/**
 * Has `cleanUp` called once: by the returned function, or on SIGINT, SIGTERM, SIGHUP or an uncaught error.
 * The last thing registered is cleaned up first.
 */
export function registerCleanUp(cleanUp: CleanUp): CleanUp {
  listen();
  pending.add(cleanUp);
  return async () => {
    if (pending.delete(cleanUp)) await cleanUp();
  };
}
