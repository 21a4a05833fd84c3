// solhint and forge lint, as findings of the same form as the house's own rules.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runForge } from "../forge.js";
import { projectRoot, type CompiledForRules } from "./compile.js";
import { SourceModel } from "./model.js";
import type { Finding } from "./types.js";

export interface LinterOptions {
  /** Gives findings the names of contracts and functions. Without it the file's name stands for the contract. */
  compiled?: CompiledForRules;
  /** Which linters to run; both when left out. */
  only?: "solhint" | "forge";
  /** In milliseconds, for each linter; 120,000 when left out. */
  timeout?: number;
}

/** Lints of forge that are not asked for, with the reason why. */
export const leftOut: Readonly<Record<string, string>> = {
  "block-timestamp":
    "Windows and deadlines are hours and days long; whoever makes a block can move its time by seconds. Exact times are found by strict-equality, chance by weak-randomness.",
  "unsafe-typecast": "narrowing-cast judges the same conversions and knows the bounds of what goes in.",
};

interface RawFinding {
  tool: string;
  rule: string;
  severity: Finding["severity"];
  file: string;
  line: number;
  column: number;
  message: string;
}

/**
 * Runs solhint (with .solhint.json) and forge lint over files, without any network.
 * @param files Names relative to the project's root.
 * @throws Error when a linter does not run or its answer cannot be read.
 */
export async function runLinters(files: readonly string[], options: LinterOptions = {}): Promise<Finding[]> {
  const timeout = options.timeout ?? 120_000;
  const found = [
    ...(options.only === "forge" ? [] : await solhint(files, timeout)),
    ...(options.only === "solhint" ? [] : await forgeLint(files, timeout)),
  ];
  const model = options.compiled && new SourceModel({ ...options.compiled, own: files });
  return found.map(({ tool, rule, ...place }) => {
    const home = model?.homeAtLine(place.file, place.line, place.column);
    return {
      rule: `${tool}/${rule}`,
      severity: place.severity,
      contract: home?.contract?.name ?? path.basename(place.file),
      ...(home?.part === undefined ? {} : { function: home.part }),
      file: place.file,
      line: place.line,
      column: place.column,
      message: place.message,
      remedy:
        tool === "solhint"
          ? `See https://protofire.github.io/solhint/docs/rules.html for ${rule}.`
          : `See https://book.getfoundry.sh/reference/forge/forge-lint#${rule}.`,
    };
  });
}

async function solhint(files: readonly string[], timeout: number): Promise<RawFinding[]> {
  const program = path.join(projectRoot, "node_modules/solhint/solhint.js");
  // Without these two it asks the network for its newest version and prints an advertisement.
  const { output, errors } = await run(
    process.execPath,
    [program, "--disc", "--noPoster", "-f", "json", ...files],
    timeout,
  );
  const answer = parse<Record<string, unknown>[]>(output.trim() === "" ? "[]" : output, `solhint: ${errors}`);
  return answer.flatMap((one) => {
    // Its last entry is a sum, not a finding.
    if (typeof one["ruleId"] !== "string" || typeof one["filePath"] !== "string") return [];
    return [
      {
        tool: "solhint",
        rule: one["ruleId"],
        severity: one["severity"] === "Error" ? "error" : "warning",
        file: posix(one["filePath"]),
        line: Number(one["line"]),
        column: Number(one["column"]),
        message: String(one["message"]),
      },
    ];
  });
}

interface ForgeDiagnostic {
  $message_type?: string;
  message: string;
  level: string;
  code?: { code: string } | null;
  spans: { file_name: string; line_start: number; column_start: number; is_primary: boolean }[];
}

async function forgeLint(files: readonly string[], timeout: number): Promise<RawFinding[]> {
  const scratch = mkdtempSync(path.join(tmpdir(), "tolbooth-lint-"));
  try {
    const { code, output, errors, timedOut } = await runForge({
      folder: projectRoot.replace(/[\\/]$/, ""),
      arguments: ["lint", "--json", ...files],
      // Findings are counted here, so they need not fail the run.
      environment: {
        FOUNDRY_DENY: "never",
        FOUNDRY_OUT: path.join(scratch, "out"),
        FOUNDRY_CACHE_PATH: path.join(scratch, "cache"),
      },
      timeout,
    });
    if (code !== 0)
      throw new Error(`forge lint ${timedOut ? "took too long" : "failed"}: ${errors || output}`);
    return `${output}\n${errors}`
      .split("\n")
      .filter((line) => line.startsWith("{"))
      .map((line) => parse<ForgeDiagnostic>(line, "forge lint"))
      .flatMap((one): RawFinding[] => {
        const place = one.spans.find((span) => span.is_primary) ?? one.spans[0];
        const rule = one.code?.code;
        if (!place || !rule || rule in leftOut) return [];
        return [
          {
            tool: "forge-lint",
            rule,
            severity: one.level === "error" || one.level === "warning" ? "error" : "warning",
            file: posix(place.file_name),
            line: place.line_start,
            column: place.column_start,
            message: one.message,
          },
        ];
      });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function run(
  program: string,
  given: readonly string[],
  timeout: number,
): Promise<{ output: string; errors: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, given, { cwd: projectRoot, stdio: ["ignore", "pipe", "pipe"], timeout });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
    child.once("error", reject);
    child.once("close", (_code, signal) => {
      if (signal) return reject(new Error(`${path.basename(given[0] ?? program)} was ended by ${signal}.`));
      resolve({
        output: Buffer.concat(output).toString("utf8"),
        errors: Buffer.concat(errors).toString("utf8"),
      });
    });
  });
}

function parse<Answer>(text: string, from: string): Answer {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    throw new Error(`${from}: its answer cannot be read: ${text.slice(0, 200)}`);
  }
}

function posix(file: string): string {
  const relative = path.isAbsolute(file) ? path.relative(projectRoot, file) : file;
  return relative.split(path.sep).join("/");
}
