import { Command, CommanderError } from "commander";
import { TolboothError } from "@tolbooth/sdk";
import { registerCommands } from "./commands/index.js";
import { commandContext, type CommonOptions, type Run } from "./frame/context.js";
import { envelope, toJsonText, type Outcome } from "./frame/envelope.js";
import { asTolboothError, stackOf } from "./frame/failure.js";
import { painter, processTerminal, type Terminal } from "./frame/terminal.js";
import { sdkVersion } from "./frame/version.js";

/** Runs one command and gives the exit code: 0 done, 1 findings or refused, 2 wrong use, 3 environment. */
export async function main(words: readonly string[]): Promise<number> {
  const cancel = new AbortController();
  let signalExit: number | undefined;
  const terminal = processTerminal(() => cancel.abort());
  const onSignal = (signal: NodeJS.Signals): void => {
    // The second one does not wait: whatever is under way may be stuck.
    if (signalExit !== undefined) process.exit(signalExit);
    signalExit = signal === "SIGINT" ? 130 : 143;
    cancel.abort();
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  try {
    const code = await runCommand(words, terminal, cancel.signal);
    return code === 0 ? 0 : (signalExit ?? code);
  } finally {
    process.off("SIGINT", onSignal);
    process.off("SIGTERM", onSignal);
  }
}

/** The same, on any terminal: nothing here touches the process. */
export async function runCommand(
  words: readonly string[],
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  const json = saysJson(words);
  let outcome: Outcome | TolboothError | undefined;
  let printed = "";
  const run: Run = async (work) => {
    const options = program.opts<CommonOptions>();
    outcome = await work(commandContext(terminal, options, signal));
  };
  const program = await buildProgram(run, (text) => (printed += text), words);
  const meant = findCommand(program, words);
  try {
    await program.parseAsync([...words], { from: "user" });
  } catch (thrown) {
    outcome =
      thrown instanceof CommanderError
        ? fromCommander(thrown, printed, meant.command)
        : asTolboothError(thrown);
    if (terminal.environment["TOLBOOTH_DEBUG"] === "1" && !(thrown instanceof CommanderError))
      terminal.err(`${stackOf(thrown)}\n`);
  }
  outcome ??= new TolboothError("INTERNAL", { problem: "the command ended without a result" });
  print(terminal, json, meant.name, outcome);
  if (outcome instanceof TolboothError) return outcome.exitCode;
  return outcome.failure?.exitCode ?? 0;
}

/** The tree of commands, without running any. With `words`, only the commands that they can mean are whole. */
export async function buildProgram(
  run: Run,
  write: (text: string) => void,
  words?: readonly string[],
): Promise<Command> {
  const program = new Command("tolbooth");
  program
    .description(
      "Write, compile, deploy, call and follow smart contracts for public services. Nothing else to install.",
    )
    .version(sdkVersion(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .option("--json", "print one JSON document on standard output; text for people goes to standard error")
    .option("--project <dir>", "folder of the project, or one inside it (default: the current folder)")
    .option("--yes", "allow sending to a network that is not on this machine")
    .exitOverride()
    .configureOutput({ writeOut: write, writeErr: write, outputError: () => undefined })
    .configureHelp({ showGlobalOptions: true, helpWidth: 100, subcommandTerm: (one) => one.name() })
    .addHelpText(
      "after",
      "\nExit codes: 0 done, 1 findings or refused, 2 wrong use, 3 environment.\nDocuments: docs/cli.md",
    );
  await registerCommands(program, run, (name) => words?.includes(name) ?? true);
  return program;
}

/** Whether `--json` stands among the options. Needed before the words are parsed, for wrong use of them. */
function saysJson(words: readonly string[]): boolean {
  const end = words.indexOf("--");
  return (end < 0 ? words : words.slice(0, end)).includes("--json");
}

/** The command that the words mean, and its name for the envelope. */
function findCommand(program: Command, words: readonly string[]): { command: Command; name: string } {
  let command = program;
  const names: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    if (word === "--project") index += 1;
    if (word === "--") break;
    if (word.startsWith("-")) continue;
    const next = command.commands.find((one) => one.name() === word);
    if (!next) break;
    names.push(next.name());
    command = next;
  }
  return { command, name: names.join(" ") || "tolbooth" };
}

/** Help and version are results; everything else that commander throws is wrong use. */
function fromCommander(error: CommanderError, printed: string, command: Command): Outcome | TolboothError {
  const text = printed.trimEnd();
  if (error.code === "commander.helpDisplayed") return { result: { help: text }, text };
  if (error.code === "commander.version") return { result: { version: text }, text };
  if (error.code === "commander.help") {
    // A command that only holds others was given none of them, or `help` was asked for by name.
    if (error.exitCode === 0) return { result: { help: text }, text };
    const choices = command.commands.map((one) => one.name()).join(", ");
    return new TolboothError("WRONG_USAGE", { problem: `No command was given. There are: ${choices}.` });
  }
  const problem = error.message.replace(/^error: /, "").replace(/\s*\n\s*/g, " ");
  return new TolboothError("WRONG_USAGE", { problem: asSentence(problem) });
}

function asSentence(text: string): string {
  const start = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?!)]$/.test(start) ? start : `${start}.`;
}

function print(terminal: Terminal, json: boolean, command: string, outcome: Outcome | TolboothError): void {
  const failure = outcome instanceof TolboothError ? outcome : outcome.failure;
  const text = outcome instanceof TolboothError ? "" : outcome.text;
  const printedAlready = !(outcome instanceof TolboothError) && outcome.alreadyPrinted === true;
  if (json && !printedAlready) terminal.out(`${toJsonText(envelope(command, outcome), 2)}\n`);
  if (text && !printedAlready) (json ? terminal.err : terminal.out)(`${text}\n`);
  if (failure) terminal.err(`${failureText(terminal, failure)}\n`);
}

function failureText(terminal: Terminal, failure: TolboothError): string {
  const paint = painter(terminal, terminal.errIsTerminal);
  const { errorName, explanation } = failure.details;
  return [
    `${paint("red", "Not done:")} ${failure.message}`,
    // What the contract's own comments say about its error.
    ...(typeof explanation === "string" ? [`${String(errorName)}: ${explanation}`] : []),
    `${failure.next} ${paint("dim", `(${failure.code})`)}`,
  ].join("\n");
}
