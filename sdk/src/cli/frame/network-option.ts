import type { Command } from "commander";

/** Adds `--network`, the same for every command that speaks to one. */
export function addNetworkOption(command: Command): Command {
  return command.option("--network <name>", "network of tolbooth.json, or local", "local");
}
