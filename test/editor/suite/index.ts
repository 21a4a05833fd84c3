/** The suite's entry: VS Code calls `run()` in the extension host. Every `*.test.ts` in this folder is part of it. */
import * as vscode from "vscode";
// Made by test/editor/host/bundleSuite.ts: every test file of this folder, by name.
import { testFiles } from "tolbooth:test-files";
import { runMocha } from "../host/mochaRun.js";

async function load(): Promise<void> {
  for (const { loadTests } of testFiles) await loadTests();
}

export async function run(): Promise<void> {
  const where = vscode.env.remoteName ? "VS Code server" : vscode.env.appName;
  const counts = await runMocha({ host: `${where} ${vscode.version}`, timeoutMs: 60_000, load });
  if (counts.failed > 0) throw new Error(`${counts.failed} failed`);
}
