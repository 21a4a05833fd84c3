/** Runs the user-interface scripts, `test/editor/ui/*.ui.ts`, under mocha in this process. Started by `run.ts`. */
import { readdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { runMocha } from "../../host/mochaRun.js";

const uiFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

try {
  const counts = await runMocha({
    host: "a VS Code server window, by mouse and keyboard",
    timeoutMs: 120_000,
    async load(mocha) {
      const names = await readdir(uiFolder);
      for (const name of names.filter((one) => one.endsWith(".ui.ts")).sort())
        mocha.addFile(path.join(uiFolder, name));
      await mocha.loadFilesAsync();
    },
  });
  process.exitCode = counts.failed === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exitCode = 1;
}
