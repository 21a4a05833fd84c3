// What esbuild makes: the extension, the compiler's worker, and the web views' scripts and styles.
import { existsSync, readFileSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { root } from "./install.mjs";
import { joinFirstChunks } from "./join-first-chunks.mjs";

const source = (...parts) => path.join(root, ...parts);
/** Where all that is built for the extension goes. */
export const output = source("extension", "dist");

/**
 * `@tolbooth/sdk` from its sources: bundling need not wait for the compiler, and a bundle never holds an old sdk. Only
 * what the package exports can be imported, as everywhere.
 */
const sdkFromSource = {
  name: "sdk-from-source",
  setup(build) {
    const doors = {
      "@tolbooth/sdk": source("sdk", "src", "index.ts"),
      "@tolbooth/sdk/node": source("sdk", "src", "node", "index.ts"),
    };
    build.onResolve({ filter: /^@tolbooth\/sdk(\/node)?$/ }, ({ path: name }) => ({
      path: doors[name],
      // Nothing in the sdk does anything when it is merely imported, so what a bundle does not use is left out.
      sideEffects: false,
    }));
  },
};

/** A chunk's name holds the hash of its text, so every build leaves other ones: those of earlier builds go. */
const removeOldChunks = {
  name: "remove-old-chunks",
  setup(build) {
    build.onEnd(({ metafile }) => {
      if (!metafile) return;
      const { outdir } = build.initialOptions;
      const written = new Set(Object.keys(metafile.outputs).map((file) => path.resolve(root, file)));
      for (const name of readdirSync(outdir)) {
        const file = path.join(outdir, name);
        if (/^tolbooth-cli-.*\.m?js(\.map)?$/.test(name) && !written.has(file)) rmSync(file, { force: true });
      }
    });
  },
};

/**
 * Two of Node's own modules that are slow to load. commander can start programs, which we never let it do. And an import
 * of `node:crypto` loads web cryptography too, where a `require` waits until somebody asks for it.
 */
const quickBuiltins = {
  name: "quick-builtins",
  setup(build) {
    build.onResolve({ filter: /^node:child_process$/ }, ({ path: name, importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: name, namespace: "nothing" } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: "nothing" }, () => ({ contents: "module.exports = {};" }));
    build.onResolve({ filter: /^node:crypto$/ }, ({ path: name, kind }) =>
      kind === "import-statement" ? { path: name, namespace: "required" } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: "required" }, ({ path: name }) => ({
      contents: `module.exports = require(${JSON.stringify(name)});`,
    }));
  },
};

const common = {
  bundle: true,
  sourcemap: true,
  minify: false,
  legalComments: "eof",
  metafile: true,
  absWorkingDir: root,
  logLevel: "warning",
};

const forNode = {
  ...common,
  platform: "node",
  format: "cjs",
  target: "node20.19",
  external: ["vscode"],
  plugins: [sdkFromSource],
  // ES modules first: the other form of some packages (jsonc-parser) requires its own files in a way no bundler can follow.
  mainFields: ["module", "main"],
  // A CommonJS bundle has no import.meta.url: give modules the bundle's own address.
  define: { "import.meta.url": "bundleUrl" },
  banner: { js: 'const bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
};

const sdkVersion = JSON.parse(readFileSync(source("sdk", "package.json"), "utf8")).version;

/**
 * The command line as a few files, because reading hundreds of modules is most of what a short command does: one that
 * always runs, and for each command those with what only it needs.
 */
const commandLine = {
  ...common,
  splitting: true,
  define: { BUNDLED_SDK_VERSION: JSON.stringify(sdkVersion) },
  chunkNames: "tolbooth-cli-[name]-[hash]",
  // What is read is half of what it takes to start.
  minify: true,
  keepNames: true,
  platform: "node",
  format: "esm",
  target: "node20.19",
  plugins: [sdkFromSource, quickBuiltins, removeOldChunks, joinFirstChunks],
  mainFields: ["module", "main"],
  entryPoints: { "tolbooth-cli": source("sdk", "src", "cli", "main.ts") },
  // Beside the modules of the room `node`: they find the worker and the contracts from where they stand themselves.
  outdir: source("sdk", "dist", "node"),
  // Some packages are CommonJS and require Node's own modules.
  banner: {
    js: 'import { createRequire as bundleRequire } from "node:module"; const require = bundleRequire(import.meta.url);',
  },
};

/** The same for the extension's tasks, which run it with VS Code's own Node (extension/resources/tolbooth.mjs). */
const extensionCommandLine = {
  ...commandLine,
  outdir: path.join(output, "cli"),
  outExtension: { ".js": ".mjs" },
};

/** slang's WebAssembly asks for a system that it never uses: the browser's stand-ins start no thread of their own. */
const withoutSystem = {
  name: "without-system",
  setup(build) {
    build.onResolve({ filter: /^@bytecodealliance\/preview2-shim(\/|$)/ }, ({ path: name }) => {
      const part = name.split("/")[2] ?? "index";
      const shim = source("node_modules", "@bytecodealliance", "preview2-shim", "dist", "browser");
      return { path: path.join(shim, `${part}.js`) };
    });
  },
};

/** The language service's thread: an ES module, because slang awaits its WebAssembly, which assets.mjs puts beside it. */
const languageWorker = {
  ...common,
  platform: "node",
  format: "esm",
  target: "node20.19",
  plugins: [sdkFromSource, withoutSystem],
  mainFields: ["module", "main"],
  entryPoints: { "language-worker": source("sdk", "src", "node", "language-worker.ts") },
  outdir: output,
  outExtension: { ".js": ".mjs" },
  banner: commandLine.banner,
};

/** The lint's thread, which shares slang's WebAssembly with the language service. */
const lintWorker = {
  ...languageWorker,
  entryPoints: { "lint-worker": source("sdk", "src", "node", "lint-worker.ts") },
};

/** The thread that compares contracts with the audited sources: slang again. */
const driftWorker = {
  ...languageWorker,
  entryPoints: { "drift-worker": source("sdk", "src", "node", "drift-worker.ts") },
};

/** Prettier brings the parsers of a dozen languages. YAML is wanted for its own configuration, and no other. */
const withoutOtherLanguages = {
  name: "without-other-languages",
  setup(build) {
    build.onResolve({ filter: /^\.\/plugins\// }, ({ path: name, importer }) => {
      const wanted = name === "./plugins/yaml.mjs" || !/[\\/]prettier[\\/]index\.mjs$/.test(importer);
      return wanted ? undefined : { path: name, external: true };
    });
  },
};

/** The formatter's thread, which shares slang's WebAssembly with the language service. */
const formatWorker = {
  ...languageWorker,
  plugins: [...languageWorker.plugins, withoutOtherLanguages],
  // prettier-plugin-solidity's older parser is CommonJS and asks where it stands.
  define: { __filename: "bundleFile" },
  banner: {
    js: `${languageWorker.banner.js} import { fileURLToPath as bundlePath } from "node:url"; const bundleFile = bundlePath(import.meta.url);`,
  },
  entryPoints: { "format-worker": source("sdk", "src", "node", "formatting", "format-worker.ts") },
};

/** Packages that only a test of somebody's needs: each a file beside the extension, read when it is asked for. */
const onDemand = { "@babel/parser": "babel-parser", "js-yaml": "js-yaml" };

const readOnDemand = {
  name: "read-on-demand",
  setup(build) {
    build.onResolve({ filter: /^(@babel\/parser|js-yaml)$/ }, ({ path: name }) => ({
      path: `./${onDemand[name]}.js`,
      external: true,
    }));
  },
};

const onDemandBundles = Object.entries(onDemand).map(([name, file]) => ({
  ...forNode,
  entryPoints: { [file]: source("node_modules", ...name.split("/")) },
  outdir: output,
}));

/**
 * The sdk in a file of its own: the extension's first file is then small enough to be read before anybody notices, and
 * the sdk is read when something is first asked of it.
 */
const sdkBundle = {
  ...forNode,
  plugins: [...forNode.plugins, readOnDemand],
  stdin: {
    contents: 'export * from "@tolbooth/sdk"; export * as node from "@tolbooth/sdk/node";',
    sourcefile: "sdk.js",
    resolveDir: root,
  },
  entryPoints: undefined,
  outfile: path.join(output, "sdk.js"),
};

const sdkOnDemand = {
  name: "sdk-on-demand",
  setup(build) {
    build.onResolve({ filter: /^@tolbooth\/sdk$/ }, () => ({ path: "./sdk.js", external: true }));
    build.onResolve({ filter: /^@tolbooth\/sdk\/node$/ }, ({ path: name }) => ({
      path: name,
      namespace: "sdk",
    }));
    build.onResolve({ filter: /^\.\/sdk\.js$/, namespace: "sdk" }, () => ({
      path: "./sdk.js",
      external: true,
    }));
    build.onLoad({ filter: /.*/, namespace: "sdk" }, () => ({
      contents: 'module.exports = require("./sdk.js").node;',
    }));
  },
};

/**
 * The editor's API through one module of the bundle. Imported a hundred times, its hundreds of names would be copied a
 * hundred times while the extension starts.
 */
const editorOnce = {
  name: "editor-once",
  setup(build) {
    build.onResolve({ filter: /^vscode$/ }, ({ path: name, namespace }) =>
      namespace === "editor" ? { path: name, external: true } : { path: name, namespace: "editor" },
    );
    build.onLoad({ filter: /.*/, namespace: "editor" }, () => ({ contents: 'export * from "vscode";' }));
  },
};

/** The build options of every bundle. */
export function bundles() {
  const node = (file) => source("sdk", "src", "node", file);
  return [
    {
      ...forNode,
      external: [],
      plugins: [sdkOnDemand, editorOnce],
      entryPoints: { extension: source("extension", "src", "extension.ts") },
      outdir: output,
    },
    sdkBundle,
    ...onDemandBundles,
    { ...forNode, entryPoints: { "compile-worker": node("compiler-worker.ts") }, outdir: output },
    { ...forNode, entryPoints: { "download-worker": node("compiler-download-worker.ts") }, outdir: output },
    // SQLite reads its WebAssembly, which assets.mjs puts there, from beside itself.
    { ...forNode, entryPoints: { "event-store-worker": node("event-store-worker.ts") }, outdir: output },
    languageWorker,
    lintWorker,
    driftWorker,
    formatWorker,
    // What is started as a program of its own: forge's compiler, mocha's reporter, and who stops a local network's node.
    { ...forNode, entryPoints: { "network-keeper": node("network-keeper.ts") }, outdir: output },
    { ...forNode, entryPoints: { "forge-solc": node("forge-solc.ts") }, outdir: output },
    { ...forNode, entryPoints: { "mocha-reporter": node("mocha-reporter.cts") }, outdir: output },
    commandLine,
    extensionCommandLine,
    ...webViews(),
  ].filter((one) => Object.values(one.entryPoints ?? {}).every((file) => existsSync(file)));
}

/** Every script and style that stands directly in webviews/ is a page's own; files in folders below are shared by them. */
function webViews() {
  const folder = source("extension", "src", "webviews");
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const entryPoints = files
    .filter((file) => /\.(ts|css)$/.test(file) && !file.endsWith(".d.ts"))
    .map((file) => path.join(folder, file));
  if (entryPoints.length === 0) return [];
  return [
    {
      ...common,
      platform: "browser",
      format: "iife",
      target: "es2022",
      entryPoints,
      outbase: folder,
      outdir: path.join(output, "webviews"),
      external: ["*.ttf"],
    },
  ];
}
