/**
 * Runs the extension's tests in a real VS Code.
 *
 *   node --import tsx test/editor/run.ts [--suite] [--ui] [--grep TEXT] [--workspace FOLDER] [--screenshots FOLDER]
 *
 * `--suite` runs only what runs inside the extension host, `--ui` only what is done with mouse and keyboard; without
 * either, both run. The last lines are, for each part, `Editor suite:` or `Editor ui:` and below it the counts,
 * `N passed, N failed, N skipped`, alone on their line for a program to read.
 */
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import { runTests, TestRunFailedError } from "@vscode/test-electron";
import { bundleSuite } from "./host/bundleSuite.js";
import { harnessProcessVariable, registerCleanUp } from "./host/cleanup.js";
import { findDesktopVsCode } from "./host/desktop.js";
import { screenshotsVariable } from "./host/openEditor.js";
import { projectRoot, serverHostExecutable } from "./host/paths.js";
import { colourVariable, followResults, resultsVariable, type TestCounts } from "./host/results.js";
import { writeUserSettings } from "./host/settings.js";
import { temporaryWorkspace } from "./host/workspace.js";

const { values } = parseArgs({
  options: {
    suite: { type: "boolean", default: false },
    ui: { type: "boolean", default: false },
    grep: { type: "string" },
    workspace: { type: "string", default: path.join("samples", "border-events") },
    screenshots: { type: "string", default: path.join("docs", "images") },
  },
});

type Environment = Record<string, string>;

/** Runs one part and prints its lines as they come. */
async function follow(part: string, work: (environment: Environment) => Promise<void>): Promise<TestCounts> {
  const started = Date.now();
  const folder = await mkdtemp(path.join(os.tmpdir(), "tolbooth-results-"));
  const remove = registerCleanUp(() => rm(folder, { recursive: true, force: true }));
  const file = path.join(folder, "results.jsonl");
  const follower = followResults(file, (line) => console.log(line));
  let failure: unknown;
  try {
    await work({
      [resultsVariable]: file,
      [harnessProcessVariable]: String(process.pid),
      [colourVariable]: process.stdout.isTTY ? "1" : "0",
      ...(values.grep ? { TOLBOOTH_TEST_GREP: values.grep } : {}),
    });
  } catch (error) {
    failure = error;
  }
  const { counts, ended, failures } = await follower.finish();
  await remove();
  console.log(`The editor ${part} took ${((Date.now() - started) / 1_000).toFixed(1)} s`);
  if (ended && (failure === undefined || counts.failed > 0)) return counts;
  // Either no end was reported, or every test passed and the run failed all the same: neither is a pass.
  if (!ended) for (const text of failures) console.error(text);
  console.error(failure instanceof Error ? failure.message : `The editor ${part} broke off before its end.`);
  return { ...counts, failed: counts.failed + 1 };
}

async function runSuite(environment: Environment): Promise<void> {
  const desktop = await findDesktopVsCode();
  const extensionTestsPath = await bundleSuite();
  const workspace = await temporaryWorkspace({ from: values.workspace });
  const dataFolder = await mkdtemp(path.join(os.tmpdir(), "tolbooth-editor-"));
  const removeData = registerCleanUp(() => rm(dataFolder, { recursive: true, force: true, maxRetries: 3 }));
  const userDataFolder = path.join(dataFolder, "user-data");
  try {
    await writeUserSettings(userDataFolder, "trusted");
    await runTests({
      vscodeExecutablePath: desktop ?? serverHostExecutable,
      extensionDevelopmentPath: projectRoot,
      extensionTestsPath,
      launchArgs: [
        workspace.folder,
        `--user-data-dir=${userDataFolder}`,
        `--extensions-dir=${path.join(dataFolder, "extensions")}`,
      ],
      extensionTestsEnv: environment,
    });
  } catch (error) {
    // The reporter has said which tests failed; anything else is the harness's or the editor's.
    if (!(error instanceof TestRunFailedError)) throw error;
    throw new Error(`The editor ended with ${error.code ?? error.signal}.`, { cause: error });
  } finally {
    await workspace.remove();
    await removeData();
  }
}

async function runUi(environment: Environment): Promise<void> {
  const main = fileURLToPath(new URL("./ui/support/main.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", main], {
    cwd: projectRoot,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, [screenshotsVariable]: path.resolve(values.screenshots), ...environment },
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", resolve);
  });
  const stop = registerCleanUp(async () => {
    child.kill("SIGTERM");
    await ended;
  });
  const code = await ended;
  await stop();
  if (code !== 0) throw new Error(`The user-interface scripts ended with code ${code}.`);
}

const both = values.suite === values.ui;
const parts: [string, (environment: Environment) => Promise<void>][] = [];
if (both || values.suite) parts.push(["suite", runSuite]);
if (both || values.ui) parts.push(["ui", runUi]);

const lines: string[] = [];
for (const [part, work] of parts) {
  const counts = await follow(part, work);
  lines.push(
    `Editor ${part}:`,
    `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`,
  );
  if (counts.failed > 0) process.exitCode = 1;
}
for (const line of lines) console.log(line);
