/**
 * VS Code in the browser, for somebody without desktop VS Code: the server that the editor tests run in, on this
 * machine only, behind a token, with the extension of this working tree.
 *   node --import tsx scripts/lib/browser-editor.mts <folder>
 */
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtemp, mkdir, rm, symlink, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { installServerHost } from "../../test/editor/host/install.js";

const root = path.resolve(import.meta.dirname, "../..");
const workspace = path.resolve(process.argv[2] ?? root);

const host = await installServerHost((line) => console.log(line));
const data = await mkdtemp(path.join(os.tmpdir(), "tolbooth-editor-"));
const extensions = path.join(data, "extensions");
await mkdir(path.join(data, "User"), { recursive: true });
await mkdir(extensions, { recursive: true });
// The working tree itself is the extension: a new build needs only a reload of the window.
await symlink(root, path.join(extensions, "tolbooth.tolbooth-0.1.0"), "junction");
await writeFile(
  path.join(data, "User/settings.json"),
  JSON.stringify({
    "telemetry.telemetryLevel": "off",
    "workbench.startupEditor": "readme",
    "workbench.secondarySideBar.defaultVisibility": "hidden",
    "chat.disableAIFeatures": true,
    // Whoever opens the sample is asked once whether to trust it: Tolbooth starts nothing before that.
    "security.workspace.trust.startupPrompt": "always",
  }),
);

const token = randomBytes(24).toString("hex");
const server = spawn(
  host.nodeExecutable,
  [
    host.serverMain,
    "--host=127.0.0.1",
    "--port=0",
    `--connection-token=${token}`,
    "--accept-server-license-terms",
    "--telemetry-level=off",
    `--server-data-dir=${data}`,
    `--user-data-dir=${data}`,
    `--extensions-dir=${extensions}`,
  ],
  { stdio: ["ignore", "pipe", "ignore"] },
);
server.stdout.on("data", (chunk: Buffer) => {
  const port = /Extension host agent listening on (\d+)/.exec(chunk.toString())?.[1];
  if (port === undefined) return;
  const url = `http://127.0.0.1:${port}/?tkn=${token}&folder=${encodeURIComponent(workspace)}`;
  console.log(
    `\nVS Code is at\n\n  ${url}\n\nIt can be reached from this machine only. Press Ctrl+C here to end it.`,
  );
  openBrowser(url);
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.kill("SIGTERM"));
server.once("exit", (code) => {
  void rm(data, { recursive: true, force: true }).then(() => process.exit(code ?? 0));
});

/** Opens the address in the user's browser where there is one; the address was printed all the same. */
function openBrowser(url: string): void {
  const [program, ...args] =
    process.platform === "darwin"
      ? ["open", url]
      : process.platform === "win32"
        ? ["cmd", "/c", "start", "", url.replaceAll("&", "^&")]
        : ["xdg-open", url];
  const child = spawn(program!, args, { stdio: "ignore", detached: true });
  child.once("error", () => undefined);
  child.unref();
}
