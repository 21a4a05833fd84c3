#!/usr/bin/env node
// `npm run build`: type-checks everything that ships, bundles the extension, and puts beside it what it needs.
//   --watch           builds again on every change
//   --with-binaries   also copies the local network's program, as the VSIX needs it
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import esbuild from "esbuild";
import { root } from "./lib/install.mjs";
import { copyAssets, copyBinaries } from "./lib/assets.mjs";
import { bundles, output } from "./lib/bundles.mjs";
import { writeNotices } from "./lib/notices.mjs";

const watch = process.argv.includes("--watch");
const startedAt = Date.now();
const require = createRequire(import.meta.url);

/** Runs a Node program of ours; resolves when it ended well. */
function node(script, ...parameters) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...parameters], { cwd: root, stdio: "inherit" });
    child.once("error", reject);
    child.once("exit", (code, signal) =>
      code === 0
        ? resolve()
        : reject(new Error(`${path.relative(root, script)} ended with ${code ?? signal}`)),
    );
  });
}

/** The TypeScript projects that ship. The web views are a project of their own: they run in a page, not in Node. */
const typescriptProjects = ["sdk", "extension", "extension/src/webviews"].filter((folder) =>
  existsSync(path.join(root, folder, "tsconfig.json")),
);
const tsc = path.join(path.dirname(require.resolve("typescript/package.json")), "bin", "tsc");

async function build() {
  const generate = path.join(root, "scripts", "generate-patterns.mjs");
  if (existsSync(generate)) await node(generate);
  await node(path.join(root, "scripts", "generate-configuration-validator.mjs"));
  await node(path.join(root, "scripts", "generate-l10n.mjs"));
  await copyAssets();
  if (process.argv.includes("--with-binaries")) await copyBinaries();
  const compile = node(
    tsc,
    "-b",
    ...typescriptProjects,
    ...(watch ? ["--watch", "--preserveWatchOutput"] : []),
  );
  if (watch) {
    for (const options of bundles({ watch })) await (await esbuild.context(options)).watch();
    return compile;
  }
  // The bundles are made from the sources, so both can run at once; a bundle of code that does not type-check fails here.
  const results = await Promise.allSettled([compile, ...bundles({ watch }).map((one) => esbuild.build(one))]);
  const failed = results.filter((result) => result.status === "rejected");
  if (failed.length > 0) throw new Error(failed.map((one) => one.reason.message).join("\n"));
  const metafiles = results.slice(1).map((result) => result.value.metafile);
  await writeNotices(metafiles, path.join(output, "THIRD-PARTY-NOTICES.txt"));
}

try {
  await build();
  console.log(`Built in ${((Date.now() - startedAt) / 1000).toFixed(1)} s.`);
} catch (error) {
  console.error(`The build failed: ${error.message}`);
  process.exitCode = 1;
}
