/** Bundles `test/editor/suite` into one CommonJS file that an extension host can load. */
import { readdir } from "node:fs/promises";
import path from "node:path";
import { build, type Plugin } from "esbuild";
import { buildFolder, projectRoot } from "./paths.js";

const suiteFolder = path.join(projectRoot, "test", "editor", "suite");

/** `tolbooth:test-files`: a list of every `*.test.ts` of the suite's folder, so that adding a file is all it takes. */
const testFilesPlugin: Plugin = {
  name: "test-files",
  setup(context) {
    context.onResolve({ filter: /^tolbooth:test-files$/ }, ({ path: name }) => ({
      path: name,
      namespace: "test-files",
    }));
    context.onLoad({ filter: /.*/, namespace: "test-files" }, async () => {
      const names = (await readdir(suiteFolder, { recursive: true }))
        .filter((name) => name.endsWith(".test.ts"))
        .sort();
      const entries = names.map((name) => {
        const text = JSON.stringify(`./${name.split(path.sep).join("/")}`);
        return `{ name: ${text}, loadTests: () => import(${text}) }`;
      });
      return { contents: `export const testFiles = [${entries.join(", ")}];`, resolveDir: suiteFolder };
    });
  },
};

/**
 * Leaves packages outside, by their absolute path: mocha and the sdk look for their own files beside themselves, and
 * the bundle does not stand where Node would find them.
 */
const packagesOutsidePlugin: Plugin = {
  name: "packages-outside",
  setup(context) {
    context.onResolve({ filter: /^[^./]/ }, async ({ path: name, kind, resolveDir, pluginData }) => {
      if (kind === "entry-point" || name === "vscode" || name.startsWith("node:") || path.isAbsolute(name))
        return undefined;
      if ((pluginData as { asked?: boolean } | undefined)?.asked) return undefined;
      const found = await context.resolve(name, { kind, resolveDir, pluginData: { asked: true } });
      if (found.errors.length > 0 || found.namespace !== "file") return found;
      return { path: found.path, external: true };
    });
  },
};

/** @returns the bundle's path. */
export async function bundleSuite(): Promise<string> {
  const outfile = path.join(buildFolder, "suite", "index.cjs");
  await build({
    entryPoints: [path.join(suiteFolder, "index.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    external: ["vscode"],
    sourcemap: "inline",
    logLevel: "warning",
    plugins: [testFilesPlugin, packagesOutsidePlugin],
  });
  return outfile;
}
