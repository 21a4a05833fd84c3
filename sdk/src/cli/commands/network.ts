import type { Command } from "commander";
import type { Run } from "../frame/context.js";
import { registerNetworkChain } from "./network-chain.js";
import { registerNetworkRun } from "./network-run.js";
import { registerNetworkSnapshots } from "./network-snapshots.js";

/** `tolbooth network …`: ledgers on this machine. */
export function registerNetwork(program: Command, run: Run): void {
  const network = program
    .command("network")
    .description("Local networks: ledgers on this machine, for trying things out.");
  registerNetworkRun(network, run);
  registerNetworkSnapshots(network, run);
  registerNetworkChain(network, run);
}
