import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { projectRoot } from "../../test/editor/host/paths.js";

const require = createRequire(import.meta.url);

/**
 * Bundles a file of the bench, so that it runs without the loader that the bench itself runs under: that would count
 * among what is measured. The sdk stays outside and is the built one.
 *
 * @param file from the folder `bench`
 * @param folder where the bundle goes
 * @returns its path
 */
export async function bundle(file: string, folder: string, format: "esm" | "cjs"): Promise<string> {
  const name = path.basename(file, ".ts");
  const outfile = path.join(folder, format === "esm" ? `${name}.mjs` : `${name}.cjs`);
  await build({
    entryPoints: [path.join(projectRoot, "bench", file)],
    outfile,
    bundle: true,
    platform: "node",
    format,
    target: "node20",
    external: ["vscode"],
    logLevel: "warning",
    plugins: [
      {
        name: "built-sdk",
        setup(context) {
          context.onResolve({ filter: /^@tolbooth\/sdk(\/node)?$/ }, ({ path: from }) => ({
            path: pathToFileURL(require.resolve(from)).href,
            external: true,
          }));
        },
      },
    ],
  });
  return outfile;
}
