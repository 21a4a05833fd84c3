// What the command line always loads, as one file: Node takes a millisecond or two for each file of ES modules.
import { writeFile } from "node:fs/promises";
import path from "node:path";
import esbuild from "esbuild";
import { root } from "./install.mjs";

/**
 * A plugin of esbuild for a bundle with `splitting`. The entry and all chunks that it imports at once become one file.
 * The chunks stay as files that pass on what they had, for the other chunks, so that nothing is loaded twice.
 */
export const joinFirstChunks = {
  name: "join-first-chunks",
  setup(build) {
    build.onEnd(async ({ metafile, errors }) => {
      if (!metafile || errors.length > 0) return;
      const { outputs } = metafile;
      const [entry] = Object.entries(outputs).find(([file, one]) => one.entryPoint && isEntry(build, file));
      const chunks = importedAtOnce(outputs, entry).map((file, index) => ({ file, name: `c${index}` }));
      const { exports } = outputs[entry];
      const contents = [
        `export { ${exports.join(", ")} } from "./${path.basename(entry)}";`,
        ...chunks.flatMap(({ file, name }) => {
          const names = outputs[file].exports.map((one) => `${one} as ${name}_${one}`);
          return names.length > 0 ? [`export { ${names.join(", ")} } from "./${path.basename(file)}";`] : [];
        }),
      ].join("\n");
      const joined = await esbuild.build({
        stdin: { contents, resolveDir: path.resolve(root, build.initialOptions.outdir) },
        bundle: true,
        format: "esm",
        platform: "node",
        minify: true,
        sourcemap: true,
        outfile: path.resolve(root, entry),
        write: false,
        logLevel: "warning",
        // A chunk that is imported for nothing but its effects: it has none.
        logOverride: { "ignored-bare-import": "silent" },
        plugins: [keepLateImports],
      });
      for (const { path: file, contents: bytes } of joined.outputFiles) await writeFile(file, bytes);
      for (const { file, name } of chunks) {
        const names = outputs[file].exports.map((one) => `${name}_${one} as ${one}`);
        const text = `export { ${names.join(", ")} } from "./${path.basename(entry)}";\n`;
        await writeFile(path.resolve(root, file), text);
      }
    });
  },
};

/** What is imported when it is needed stays a file of its own. */
const keepLateImports = {
  name: "keep-late-imports",
  setup(build) {
    build.onResolve({ filter: /.*/ }, ({ kind, path: name }) =>
      kind === "dynamic-import" ? { path: name, external: true } : undefined,
    );
  },
};

function isEntry(build, file) {
  return Object.keys(build.initialOptions.entryPoints).includes(path.parse(file).name);
}

function importedAtOnce(outputs, entry) {
  const found = new Set();
  const visit = (file) => {
    for (const one of outputs[file].imports) {
      if (one.kind !== "import-statement" || one.external || found.has(one.path)) continue;
      found.add(one.path);
      visit(one.path);
    }
  };
  visit(entry);
  return [...found];
}
