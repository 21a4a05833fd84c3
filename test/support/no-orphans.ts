/**
 * Fails a run of tests that leaves nodes or their keepers behind, and ends them. For mocha's `--require`. Every process
 * that a run starts has the run's mark in its environment, also one that lives on by itself; only Linux tells it.
 */
import { readdir, readFile, readlink } from "node:fs/promises";
import { randomUUID } from "node:crypto";

const MARK = "TOLBOOTH_TEST_RUN";
/** A keeper ends by itself after its next look. */
const GRACE_MILLISECONDS = 20_000;

const run = (process.env[MARK] = randomUUID());

interface Left {
  readonly pid: number;
  readonly command: string;
  readonly folder: string;
}

async function leftOver(): Promise<Left[]> {
  const found: Left[] = [];
  for (const name of await readdir("/proc")) {
    if (!/^\d+$/.test(name) || Number(name) === process.pid) continue;
    const read = (file: string): Promise<string> => readFile(`/proc/${name}/${file}`, "utf8").catch(() => "");
    if (!(await read("environ")).split("\0").includes(`${MARK}=${run}`)) continue;
    const command = (await read("cmdline")).replaceAll("\0", " ").trim();
    // An empty command line is that of a process which has ended already.
    if (!/anvil|network-keeper/.test(command)) continue;
    const folder = await readlink(`/proc/${name}/cwd`).catch(() => "?");
    found.push({ pid: Number(name), command, folder });
  }
  return found;
}

export const mochaHooks = {
  async afterAll(this: Mocha.Context): Promise<void> {
    if (process.platform !== "linux") return;
    this.timeout(GRACE_MILLISECONDS + 10_000);
    const deadline = performance.now() + GRACE_MILLISECONDS;
    let left = await leftOver();
    while (left.length > 0 && performance.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      left = await leftOver();
    }
    for (const { pid } of left) process.kill(pid, "SIGKILL");
    if (left.length > 0)
      throw new Error(
        `Left running: ${left.map(({ pid, folder, command }) => `${pid} in ${folder}: ${command}`).join("; ")}`,
      );
  },
};
