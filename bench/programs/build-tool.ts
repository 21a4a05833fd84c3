import type { Command } from "./timed.js";

/** A program that builds Solidity projects, as the bench runs it. */
export interface BuildTool {
  readonly name: "Tolbooth" | "forge" | "Hardhat";
  readonly version: string;
  readonly build: Command;
  /** Its configuration, for a project whose own sources stand in `contracts`: file name → text. */
  readonly configuration: Readonly<Record<string, string>>;
  /** Packages, beside OpenZeppelin, that a project must have: name → folder. */
  readonly packages: Readonly<Record<string, string>>;
  /** What it writes into a project. Deleted before a build from nothing. */
  readonly written: readonly string[];
  /** Where the artifact of a contract lies. */
  artifact(contract: BuiltContract): string;
}

/** A contract by its file, from the project's root, and its name. */
export interface BuiltContract {
  readonly file: string;
  readonly name: string;
}

/** Settings that all of them compile with. What else they ask the compiler for is their own choice. */
export const evmVersion = "osaka";
export const optimizerRuns = 200;

/** A tool, or why it cannot take part. */
export type FoundTool = BuildTool | { readonly name: BuildTool["name"]; readonly absent: string };
