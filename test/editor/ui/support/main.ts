/** Runs the user-interface scripts, `test/editor/ui/*.ui.ts`, under mocha in this process. Started by `run.ts`. */
import { readdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { endWithParent } from "../../host/cleanup.js";
import { runMocha } from "../../host/mochaRun.js";
import { pictureOpenWindows } from "../../host/openEditor.js";

const uiFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

endWithParent();
try {
  const counts = await runMocha({
    host: "a VS Code server window, by mouse and keyboard",
    timeoutMs: 120_000,
    onFailure: pictureOpenWindows,
    async load() {
      const names = (await readdir(uiFolder)).filter((name) => name.endsWith(".ui.ts")).sort();
      // Imported here and not by mocha, whose way of loading would give the scripts a second copy of the harness.
      for (const name of names) await import(pathToFileURL(path.join(uiFolder, name)).href);
    },
  });
  process.exitCode = counts.failed === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exitCode = 1;
}
