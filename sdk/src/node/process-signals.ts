import { readFileSync } from "node:fs";

/**
 * A process that has ended but that its parent has not yet taken note of (a zombie) still takes signals. It counts as
 * gone: in a container without an init process it would otherwise live for ever.
 */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  if (process.platform !== "linux") return true;
  try {
    // "pid (name) state …"; the name may hold spaces and brackets.
    return !/^\s*[ZX]/.test(readFileSync(`/proc/${pid}/stat`, "latin1").replace(/^.*\)/s, ""));
  } catch {
    return true;
  }
}

/** Sends a signal. Who does not exist any more, or is not ours to end, is left to `isAlive`. */
export function kill(pid: number, signal: "SIGTERM" | "SIGKILL"): void {
  try {
    process.kill(pid, signal);
  } catch {
    // The caller sees by isAlive.
  }
}
