import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, readdir, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { runCommand } from "../../sdk/dist/cli/main.js";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const bin = path.join(root, "sdk/bin/tolbooth.mjs");
/** How V8 is to run the compiler, as scripts/test.mjs chose it for this run. */
const compilerFlags = process.execArgv.filter((flag) => flag.startsWith("--wasm-"));

/** The schemas of `sdk/schemas`, by the words of the command that they are about. */
export const schemaFiles: Readonly<Record<string, string>> = {
  init: "cli-init.json",
  compile: "cli-compile.json",
  imports: "cli-imports.json",
  "compilers list": "cli-compilers.json",
  "compilers install": "cli-compilers.json",
  "compilers remove": "cli-compilers.json",
  test: "cli-test.json",
  "network start": "cli-network.json",
  "network stop": "cli-network.json",
  "network status": "cli-network.json",
  "network list": "cli-network.json",
  "network reset": "cli-network.json",
  "network snapshot take": "cli-network.json",
  "network snapshot list": "cli-network.json",
  "network snapshot restore": "cli-network.json",
  "network snapshot rename": "cli-network.json",
  "network snapshot remove": "cli-network.json",
  "network time": "cli-network.json",
  "network mine": "cli-network.json",
  "network mining": "cli-network.json",
  "network log": "cli-network.json",
  accounts: "cli-accounts.json",
  "keys generate": "cli-keys.json",
  "keys encrypt": "cli-keys.json",
  "keys show": "cli-keys.json",
  "pending speed-up": "cli-pending.json",
  "pending cancel": "cli-pending.json",
  transactions: "cli-transactions.json",
  transaction: "cli-transaction.json",
  deploy: "cli-deploy.json",
  "deployments list": "cli-deployments.json",
  "deployments show": "cli-deployments.json",
  "deployments history": "cli-deployments.json",
  "deployments diff": "cli-deployments.json",
  "deployments export": "cli-deployments.json",
  verify: "cli-verify.json",
  call: "cli-call.json",
  send: "cli-send.json",
  "scenario run": "cli-scenario.json",
  "scenario list": "cli-scenario.json",
  "scenario record": "cli-scenario.json",
  events: "cli-events.json",
  patterns: "cli-patterns.json",
  lint: "cli-lint.json",
  dpia: "cli-dpia.json",
  audit: "cli-audit.json",
  "import cds": "cli-import-cds.json",
  "import fhir": "cli-import-fhir.json",
  help: "cli-help.json",
};

/** What `--json` prints. */
export interface Document {
  readonly format: string;
  readonly version: number;
  readonly command: string;
  readonly ok: boolean;
  // Tests look at what they know; the schema has been checked before.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly result?: any;
  readonly error?: { code: string; what: string; next: string; details: Record<string, unknown> };
}

export interface Run {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command, run in this process: the same code from the words to the exit code, without the start of a process. */
export async function tolboothInProcess(words: readonly string[], options: RunOptions): Promise<Run> {
  const text = { stdout: "", stderr: "" };
  const code = await runCommand(
    words,
    {
      out: (chunk) => void (text.stdout += chunk),
      err: (chunk) => void (text.stderr += chunk),
      outIsTerminal: false,
      errIsTerminal: false,
      environment: options.environment ?? {},
      currentFolder: options.cwd,
    },
    new AbortController().signal,
  );
  return { code, signal: null, ...text };
}

export interface RunOptions {
  readonly cwd: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Given the child while it runs. */
  readonly onStart?: (child: ReturnType<typeof spawn>) => void;
}

/** Runs the real command as a child process, without a terminal. */
export async function tolbooth(words: readonly string[], options: RunOptions): Promise<Run> {
  const environment: NodeJS.ProcessEnv = { ...process.env, ...options.environment };
  for (const name of ["TOLBOOTH_EPOCH_KEY", "TOLBOOTH_DEBUG", "NO_COLOR", "FORCE_COLOR"])
    if (options.environment?.[name] === undefined) delete environment[name];
  const child = spawn(process.execPath, [...compilerFlags, bin, ...words], {
    cwd: options.cwd,
    env: environment,
    // A command that hangs fails its test (the exit code is null) and does not outlive it.
    timeout: 80_000,
    killSignal: "SIGKILL",
  });
  options.onStart?.(child);
  const chunks = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  child.stdout.on("data", (chunk: Buffer) => chunks.stdout.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => chunks.stderr.push(chunk));
  return await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) =>
      resolve({
        code,
        signal,
        stdout: Buffer.concat(chunks.stdout).toString(),
        stderr: Buffer.concat(chunks.stderr).toString(),
      }),
    );
  });
}

let validators: Promise<Map<string, ValidateFunction>> | undefined;

async function loadValidators(): Promise<Map<string, ValidateFunction>> {
  const folder = path.join(root, "sdk/schemas");
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
  const names = (await readdir(folder)).filter((name) => name.startsWith("cli-"));
  for (const name of names) ajv.addSchema(JSON.parse(await readFile(path.join(folder, name), "utf8")));
  return new Map(names.map((name) => [name, ajv.getSchema(name)!]));
}

/** Fails unless the document fits the schema of its command. */
export async function checkDocument(value: unknown, schemaFile: string): Promise<void> {
  validators ??= loadValidators();
  const validate = (await validators).get(schemaFile);
  assert.ok(validate, `there is no schema ${schemaFile}`);
  assert.ok(
    validate(value),
    `${JSON.stringify(validate.errors, null, 1)}\n${JSON.stringify(value, null, 1)}`,
  );
}

/**
 * Runs a command with `--json` and gives its document, checked: standard output is that document and nothing else, it
 * fits the schema, and the exit code agrees with `ok`.
 */
export async function tolboothJson(
  words: readonly string[],
  options: RunOptions & { readonly schema?: string; readonly inProcess?: boolean },
): Promise<Document & { readonly exit: number | null; readonly stderr: string }> {
  const run = await (options.inProcess ? tolboothInProcess : tolbooth)([...words, "--json"], options);
  const document = await parseDocument(run, options.schema);
  return { ...document, exit: run.code, stderr: run.stderr };
}

export async function parseDocument(run: Run, schema?: string): Promise<Document> {
  let document: Document;
  try {
    document = JSON.parse(run.stdout) as Document;
  } catch {
    assert.fail(`standard output is not one JSON document:\n${run.stdout}\n${run.stderr}`);
  }
  const file = schema ?? schemaFiles[document.command] ?? "cli-envelope.json";
  await checkDocument(document, file);
  assert.equal(document.ok, run.code === 0, `ok is ${document.ok}, the exit code ${run.code}`);
  assertNoStack(run);
  return document;
}

/** No line of a stack trace anywhere. */
export function assertNoStack(run: Pick<Run, "stdout" | "stderr">): void {
  assert.doesNotMatch(run.stdout + run.stderr, /^\s+at .+:\d+:\d+\)?$/m);
}

/** A folder for one test, removed afterwards. Paths are real ones, as results give them. */
export async function temporaryFolder(): Promise<string> {
  return await realpath(await mkdtemp(path.join(tmpdir(), "tolbooth-cli-")));
}

export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Writes files by their paths from the folder. */
export async function writeFiles(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
