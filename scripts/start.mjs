#!/usr/bin/env node
// `npm start`: from a fresh clone to a movement released, told line by line, then VS Code on a sample.
//   npm start -- --no-editor     stops before the editor
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { ensureInstalled, root } from "./lib/install.mjs";

const samples = ["border-events", "health-data-sharing"];
const withEditor = !process.argv.includes("--no-editor");

/** Stops this program when a step fails; the step has said why. */
function run(program, args, options = {}) {
  const result = spawnSync(program, args, { cwd: root, stdio: "inherit", ...options });
  if (result.status !== 0) process.exit(result.status ?? 1);
}

const title = (text) => console.log(`\n── ${text} ${"─".repeat(Math.max(0, 74 - text.length))}`);

ensureInstalled();
title("Building");
run(process.execPath, ["scripts/build.mjs"]);

for (const sample of samples) {
  title(`Sample: ${sample}`);
  const folder = path.join(root, "samples", sample);
  run(process.execPath, ["--import", "tsx", "scenario/run.ts"], { cwd: folder });
}

/** Ends a sample's local network. Its chain is kept and goes on at the next start. */
function stopNetwork(sample) {
  const command = path.join(root, "sdk/bin/tolbooth.mjs");
  spawnSync(process.execPath, [command, "network", "stop"], {
    cwd: path.join(root, "samples", sample),
    stdio: "ignore",
  });
}

stopNetwork("health-data-sharing");
if (!withEditor) {
  stopNetwork("border-events");
  title("Done");
  console.log("Both local networks were stopped; their chains are kept. To go on with one of them:");
  console.log("  cd samples/border-events");
  console.log("  npx tolbooth network start");
  console.log("  npx tolbooth call PortClearance assignedLanes");
  process.exit(0);
}

title("VS Code");
const sampleFolder = path.join(root, "samples/border-events");
const desktop = findDesktop();
if (desktop) {
  console.log(`Opening ${desktop} on the border-events sample, with the extension loaded.`);
  spawn(desktop, [`--extensionDevelopmentPath=${root}`, sampleFolder], {
    detached: true,
    stdio: "ignore",
  }).unref();
} else {
  console.log("There is no desktop VS Code on this machine, so it opens in the browser.");
  run(process.execPath, ["--import", "tsx", "scripts/lib/browser-editor.mts", sampleFolder]);
}

/** A desktop VS Code: the one named, or `code` on the PATH (or its usual place). */
function findDesktop() {
  if (process.env.VSCODE_EXECUTABLE) return process.env.VSCODE_EXECUTABLE;
  const names = process.platform === "win32" ? ["code.cmd", "codium.cmd"] : ["code", "codium"];
  for (const name of names) {
    for (const folder of (process.env.PATH ?? "").split(path.delimiter)) {
      if (folder && existsSync(path.join(folder, name))) return path.join(folder, name);
    }
  }
  const usual = "/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code";
  return existsSync(usual) ? usual : undefined;
}
