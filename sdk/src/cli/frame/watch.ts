import { type BuildReport, type TolboothError } from "@tolbooth/sdk";
import { waitForChange } from "@tolbooth/sdk/node";
import { checkFiles } from "./build-files.js";
import { createCommandBuilder, type CommandBuilder } from "./builder.js";
import { compileOutcome } from "./compile-result.js";
import type { CommandContext } from "./context.js";
import { envelope, toJsonText, type Outcome } from "./envelope.js";
import { asTolboothError } from "./failure.js";
import { count } from "./terminal.js";

/** What one build of many gave, or why there was none. */
type Built = BuildReport | TolboothError;

/**
 * Builds, and builds again whenever something changes that the last build looked at. Also what keeps a build from being
 * made (a configuration that cannot be read, a folder that is gone) is said and waited for. Ends when it is cancelled.
 *
 * The lines `Build begins` and `Build ended` are for editors that follow along (package.json, `problemMatchers`).
 */
export async function watchProject(
  context: CommandContext,
  entries: readonly string[] | undefined,
  download?: boolean,
): Promise<Outcome> {
  const { signal } = context.operation;
  const command = createCommandBuilder(context);
  let said = "";
  try {
    for (let why: "changed" | "unclear" | "stopped" = "changed"; why !== "stopped";) {
      if (why === "changed") begin(context);
      const built = await buildOnce(context, command, entries, download);
      if (signal.aborted) break;
      const result = resultText(built);
      // Looked again because a file was too new to tell: only another result is worth a word.
      if (why === "unclear" && result !== said) begin(context);
      if (why === "changed" || result !== said) end(context, built);
      said = result;
      why = await waitForChange(context.host.files, command.builder.lookedAt(), signal);
    }
  } finally {
    await command.dispose();
  }
  return { result: undefined, text: "", alreadyPrinted: true };
}

async function buildOnce(
  context: CommandContext,
  { builder }: CommandBuilder,
  entries: readonly string[] | undefined,
  download: boolean | undefined,
): Promise<Built> {
  try {
    await checkFiles(context.host.files, entries);
    return (await builder.build({ entries, download, ...context.operation, isChanged: true })).report;
  } catch (error) {
    return asTolboothError(error);
  }
}

function isReport(built: Built): built is BuildReport {
  return "findings" in built;
}

/** What is the same for two builds between which nothing happened. */
function resultText(built: Built): string {
  if (!isReport(built)) return toJsonText(built);
  const { compiled: _, milliseconds: __, ...rest } = built;
  return toJsonText(rest);
}

function begin(context: CommandContext): void {
  if (!context.json) context.terminal.out(`Build begins, ${clock(context)}.\n`);
}

function end(context: CommandContext, built: Built): void {
  const { terminal, json } = context;
  if (json) {
    const outcome = isReport(built) ? compileOutcome(context, built, "build") : built;
    terminal.out(`${toJsonText(envelope("compile", outcome))}\n`);
    return;
  }
  const findings = isReport(built) ? built.findings : [];
  const errors = isReport(built) ? findings.filter((one) => one.severity === "error").length : 1;
  const warnings = findings.filter((one) => !one.inLibrary && one.severity === "warning").length;
  const text = isReport(built)
    ? compileOutcome(context, built, "build").text
    : `${context.paint("red", "Not done:")} ${built.message}\n${built.next} ${context.paint("dim", `(${built.code})`)}`;
  terminal.out(
    `${text}\nBuild ended, ${clock(context)}: ${count(errors, "error")}, ${count(warnings, "warning")}. Waiting for changes.\n`,
  );
}

function clock({ host }: CommandContext): string {
  return new Date(host.now()).toTimeString().slice(0, 8);
}
