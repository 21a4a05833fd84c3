import type { Command } from "commander";
import type { Run } from "../frame/context.js";
import { registerCompile } from "./compile.js";

/** Adds a command with its arguments and options to its parent. Each command's file exports one. */
export type Register = (parent: Command, run: Run) => void;

/** One line for each command. Its file is loaded when the command is meant: help of all needs name and summary alone. */
export interface CommandLine {
  readonly name: string;
  /** What it does, for the list of commands. Nowhere else is it written. */
  readonly summary: string;
  readonly load: () => Promise<Register>;
}

/** Every sub-command, in the order in which help lists them. */
export const commandTable: readonly CommandLine[] = [
  {
    name: "init",
    summary: "make a project that compiles at once",
    load: async () => (await import("./init.js")).registerInit,
  },
  {
    name: "compile",
    summary: "compile the project and list the compiler's findings",
    // At hand at once: it is small, and often finds that there is nothing to do.
    load: () => Promise.resolve(registerCompile),
  },
  {
    name: "imports",
    summary: "say where imports lead, and by which rule",
    load: async () => (await import("./imports.js")).registerImports,
  },
  {
    name: "compilers",
    summary: "list, download and remove versions of the Solidity compiler",
    load: async () => (await import("./compilers.js")).registerCompilers,
  },
  {
    name: "test",
    summary: "run the project's Solidity and mocha tests",
    load: async () => (await import("./test.js")).registerTest,
  },
  {
    name: "network",
    summary: "run local networks: start, stop, snapshots, clock, mining",
    load: async () => (await import("./network.js")).registerNetwork,
  },
  {
    name: "accounts",
    summary: "list the accounts that can send, under the names of public bodies",
    load: async () => (await import("./accounts.js")).registerAccounts,
  },
  {
    name: "keys",
    summary: "make, encrypt and look at keys of networks elsewhere",
    load: async () => (await import("./keys.js")).registerKeys,
  },
  {
    name: "deploy",
    summary: "deploy a contract, and keep a record of it",
    load: async () => (await import("./deploy.js")).registerDeploy,
  },
  {
    name: "deployments",
    summary: "say what is deployed, what was, and what changed",
    load: async () => (await import("./deployments.js")).registerDeployments,
  },
  {
    name: "verify",
    summary: "say whether the code on the chain is that of a contract, and as audited",
    load: async () => (await import("./verify.js")).registerVerify,
  },
  {
    name: "call",
    summary: "ask a contract; nothing is sent",
    load: async () => (await import("./call.js")).registerCall,
  },
  {
    name: "send",
    summary: "send a transaction and wait until it is in a block",
    load: async () => (await import("./send.js")).registerSend,
  },
  {
    name: "pending",
    summary: "speed up or cancel a transaction that is stuck",
    load: async () => (await import("./pending.js")).registerPending,
  },
  {
    name: "transactions",
    summary: "list transactions, newest first",
    load: async () => (await import("./transactions.js")).registerTransactions,
  },
  {
    name: "transaction",
    summary: "show what a transaction did, call by call, and why it was refused",
    load: async () => (await import("./transaction.js")).registerTransaction,
  },
  {
    name: "scenario",
    summary: "play scenarios: who does what, and what must come of it",
    load: async () => (await import("./scenario.js")).registerScenario,
  },
  {
    name: "events",
    summary: "list what the contracts have told, or follow it",
    load: async () => (await import("./events.js")).registerEvents,
  },
  {
    name: "patterns",
    summary: "list the patterns, describe one, or make a contract from one",
    load: async () => (await import("./patterns.js")).registerPatterns,
  },
  {
    name: "lint",
    summary: "look for personal data in contracts, with the law behind each finding",
    load: async () => (await import("./lint.js")).registerLint,
  },
  {
    name: "dpia",
    summary: "draft a data protection impact assessment from what the project's files show",
    load: async () => (await import("./dpia.js")).registerDpia,
  },
  {
    name: "audit",
    summary: "say what was checked about a pattern, and whether this is what was checked",
    load: async () => (await import("./audit.js")).registerAudit,
  },
  {
    name: "import",
    summary: "turn a standard's documents into calls of a pattern",
    load: async () => (await import("./import.js")).registerImport,
  },
];

/**
 * Adds the commands. Those that one of the words names are loaded whole; the others stand there with their summary, so
 * that help lists them and a wrong name is answered with the right ones.
 */
export async function registerCommands(
  program: Command,
  run: Run,
  isMeant: (name: string) => boolean,
): Promise<void> {
  for (const { name, summary, load } of commandTable) {
    if (!isMeant(name)) {
      program.command(name).summary(summary);
      continue;
    }
    const register = await load();
    register(program, run);
    program.commands.find((one) => one.name() === name)?.summary(summary);
  }
}
