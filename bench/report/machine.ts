import os from "node:os";
import type { Machine } from "./types.js";

/** Above this, figures say more about the machine's other work than about the programs. */
const busyLoad = 1.5;

/** What this machine is. Ask before anything is started: the load counts. */
export function describeMachine(): Machine {
  const processors = os.cpus();
  const [loadBefore = 0] = os.loadavg();
  return {
    processor: processors[0]?.model.trim() ?? "unknown",
    cores: os.availableParallelism(),
    memoryGigabytes: Math.round(os.totalmem() / 2 ** 30),
    system: `${os.type()} ${os.release()} ${process.arch}`,
    node: process.versions.node,
    ...(process.platform === "win32" ? {} : { loadBefore }),
  };
}

/** Whether the machine had other work to do. */
export function isBusy({ loadBefore }: Machine): boolean {
  return loadBefore !== undefined && loadBefore > busyLoad;
}

/** A line for a person. */
export function machineLine(machine: Machine): string {
  const load = machine.loadBefore === undefined ? "" : `, load before ${machine.loadBefore.toFixed(2)}`;
  return `${machine.processor}, ${machine.cores} cores, ${machine.memoryGigabytes} GB, ${machine.system}, Node ${machine.node}${load}`;
}
