import path from "node:path";
import { fileURLToPath } from "node:url";

/** This folder: `test/editor/host`. */
export const hostFolder = path.dirname(fileURLToPath(import.meta.url));

/** The repository's root, which is also the extension's folder (its manifest is the root `package.json`). */
export const projectRoot = path.resolve(hostFolder, "../../..");

/** Downloads, logs and bundles of the editor tests. Git-ignored; may be deleted at any time. */
export const buildFolder = path.join(projectRoot, ".vscode-test");

/** The executable that stands in for VS Code's own, for `@vscode/test-electron`. */
export const serverHostExecutable = path.join(
  hostFolder,
  process.platform === "win32" ? "vscode-server-host.cmd" : "vscode-server-host.mjs",
);
