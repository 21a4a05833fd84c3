import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The extension's `dist` folder where this runs as the command line that comes with the extension (`dist/cli`). There is
 * no `node_modules` there: everything that comes along lies in that one folder.
 */
export function extensionFolder(): string | undefined {
  const folder = fileURLToPath(new URL("..", import.meta.url));
  return ["extension.js", "soljson.js"].every((name) => existsSync(path.join(folder, name)))
    ? folder
    : undefined;
}

/** A file of the extension's, where this runs as its command line. */
export function fileOfExtension(...names: string[]): string | undefined {
  const folder = extensionFolder();
  return folder === undefined ? undefined : path.join(folder, ...names);
}
