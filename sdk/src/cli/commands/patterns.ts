import path from "node:path";
import type { Command } from "commander";
import {
  TolboothError,
  auditCheck,
  optionValuesText,
  patternCatalogue,
  patternDescription,
  readAgencyText,
  readOptionText,
  recipeOf,
  renderPattern,
  summariseAudit,
  type AuditRecord,
  type BundledLibrary,
  type OptionValue,
  type PatternDescription,
  type SourceOptions,
} from "@tolbooth/sdk";
import { nodeBundledLibraries } from "@tolbooth/sdk/node";
import { projectPatternStatus } from "../frame/pattern-status.js";
import { packagedRecord } from "../frame/audit-records.js";
import { shownPath, type CommandContext, type Run } from "../frame/context.js";
import type { Outcome } from "../frame/envelope.js";
import { table } from "../frame/terminal.js";

interface PatternsOptions {
  readonly source?: boolean;
  readonly name?: string;
  readonly title?: string;
  readonly agency?: readonly string[];
  readonly option?: readonly string[];
  readonly out?: string;
  readonly force?: boolean;
}

/**
 * `tolbooth patterns [name]`: what there is, one in detail, or a contract of the project's own made from one.
 * `tolbooth patterns status`: which of the project's contracts are as they were audited.
 */
export function registerPatterns(program: Command, run: Run): void {
  const collect = (text: string, before: readonly string[] = []): string[] => [...before, text];
  program
    .command("patterns")
    .description(
      "Lists the patterns, describes one, or (with --source) prints a contract of your own that is made from one. " +
        "'patterns status' says which of the project's contracts are as the patterns were audited.",
    )
    .argument("[name]", "a pattern, or 'status'")
    .option("--source", "print a contract of your own: the pattern by import, with the rules of --option")
    .option("--name <name>", "name of that contract (default: Own and the pattern's name)")
    .option("--title <text>", "what it is, in a line, for its documentation")
    .option(
      "--agency <name=number>",
      "a public body to name in it; again for each; with its lane: a=1:2",
      collect,
    )
    .option("--option <key=value>", "a rule of the project's own; again for each", collect)
    .option("--out <file>", "write the contract to this file, or into this folder")
    .option("--force", "write over a file that is there")
    .action((name: string | undefined, options: PatternsOptions) =>
      run((context) => patterns(context, name, options)),
    );
}

/** @param libraries what stands for the package; tests give their own */
export async function patterns(
  context: CommandContext,
  name: string | undefined,
  options: PatternsOptions,
  libraries: readonly BundledLibrary[] = nodeBundledLibraries(),
): Promise<Outcome> {
  const { source, ...others } = options;
  const needsSource = Object.keys(others)[0];
  if (!source && needsSource !== undefined)
    throw new TolboothError("WRONG_USAGE", { problem: `--${needsSource} goes with --source.` });
  if (name === "status") {
    if (source) throw new TolboothError("WRONG_USAGE", { problem: "--source needs the name of a pattern." });
    return await projectPatternStatus(context);
  }
  if (name === undefined) {
    if (source) throw new TolboothError("WRONG_USAGE", { problem: "--source needs the name of a pattern." });
    return listed();
  }
  const pattern = patternDescription(name);
  return source
    ? await sourceOf(context, pattern, options)
    : described(context, pattern, await packagedRecord(context, libraries, pattern.name));
}

function listed(): Outcome {
  return {
    result: {
      patterns: patternCatalogue.map(({ name, family, purpose, importPath }) => ({
        name,
        family,
        purpose,
        importPath,
      })),
    },
    text: [
      table(
        ["pattern", "family", "purpose"],
        patternCatalogue.map(({ name, family, purpose }) => [name, family, purpose]),
      ),
      "",
      "'tolbooth patterns <name>' says more of one.",
    ].join("\n"),
  };
}

function described(
  context: CommandContext,
  pattern: PatternDescription,
  record: AuditRecord | undefined,
): Outcome {
  const { options } = recipeOf(pattern.name);
  const gas = (record && auditCheck(record, "gas")?.result.operations) ?? [];
  return {
    result: { pattern: { ...pattern, options, gas, audit: record ? summariseAudit(record) : null } },
    text: [
      `${context.paint("bold", pattern.name)} (${pattern.family})`,
      pattern.plainWords,
      "",
      `import {${pattern.name}} from "${pattern.importPath}";`,
      ...list("Its constructor takes", pattern.needs),
      ...list("Works with", [pattern.worksWith.join(", ")]),
      ...list(
        "Follows",
        pattern.standards.map((one) => `${one.name}  ${context.paint("dim", one.url)}`),
      ),
      ...list(
        "Can support (whether a use is lawful, the body that uses it must judge)",
        pattern.legalBasis.map((one) => `${one.law}, ${one.section}: ${one.supports}`),
      ),
      ...list(
        "Rules that your own contract can add (--source --option key=value)",
        options.map((one) => `${one.key}: ${one.title} (${optionValuesText(one)})`),
      ),
      ...list(
        "Gas",
        gas.map((row) => `${row.operation}: ${row.gas.toLocaleString("en-GB")}`),
      ),
      "",
      auditLine(record, pattern.name),
    ].join("\n"),
  };
}

function auditLine(record: AuditRecord | undefined, name: string): string {
  if (!record) return "There is no audit record of it in this package.";
  const { tests, mutants, independentReviews } = summariseAudit(record);
  const reviews =
    independentReviews === 0 ? "no independent review yet" : `${independentReviews} reviewed it`;
  return `${tests} tests, ${mutants.killed} small changes noticed, ${mutants.survived} not; ${reviews}. More: tolbooth audit ${name}`;
}

function list(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : ["", `${heading}:`, ...items.map((one) => `  ${one}`)];
}

async function sourceOf(
  context: CommandContext,
  pattern: PatternDescription,
  options: PatternsOptions,
): Promise<Outcome> {
  const rendered = renderPattern(pattern.name, sourceOptions(pattern.name, options));
  const written = options.out === undefined ? undefined : await write(context, options, rendered);
  const takes = `Its constructor takes: ${rendered.constructorArguments.join("; ")}`.replace(/\.?$/, ".");
  if (written === undefined) context.say(takes);
  return {
    result: { source: { pattern: pattern.name, ...rendered, ...(written === undefined ? {} : { written }) } },
    text:
      written === undefined
        ? rendered.source.trimEnd()
        : `Wrote ${shownPath(context, written)}.\n${takes}\nNext: tolbooth compile`,
  };
}

function sourceOptions(pattern: string, options: PatternsOptions): SourceOptions {
  const rules: Record<string, OptionValue> = {};
  for (const text of options.option ?? []) {
    const equals = text.indexOf("=");
    const key = equals < 0 ? text : text.slice(0, equals);
    if (Object.hasOwn(rules, key))
      throw new TolboothError("PATTERN_OPTION_INVALID", {
        pattern,
        option: key,
        problem: "it was given twice",
      });
    rules[key] = readOptionText(pattern, key, equals < 0 ? "true" : text.slice(equals + 1));
  }
  return {
    ...(options.name === undefined ? {} : { name: options.name }),
    ...(options.title === undefined ? {} : { title: options.title }),
    agencies: (options.agency ?? []).map((text) => readAgencyText(pattern, text)),
    rules,
  };
}

/** Writes the contract, and nothing over a file that is there unless told to. Gives the absolute path. */
async function write(
  { host, terminal }: CommandContext,
  options: PatternsOptions,
  rendered: { readonly fileName: string; readonly source: string },
): Promise<string> {
  const wanted = path.resolve(terminal.currentFolder, options.out ?? "");
  const there = await host.files.stat(wanted);
  const isFolder = there?.kind === "directory" || /[\\/]$/.test(options.out ?? "");
  const file = isFolder ? path.join(wanted, rendered.fileName) : wanted;
  if (!options.force && (await host.files.stat(file))) throw new TolboothError("FILE_EXISTS", { file });
  await host.files.writeFileAtomic(file, rendered.source);
  return file;
}
