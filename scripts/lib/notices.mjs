// The licences of everything that the VSIX carries: MIT, ISC and BSD ask that their text stays with every copy.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { root } from "./install.mjs";

/** Packages that are copied, and so are in no bundle's list of inputs. */
const copied = ["@openzeppelin/contracts", "@vscode/codicons", "solc"];

const header = `Tolbooth contains or comes with the following works of others.

soljson.js is the Solidity compiler, translated to WebAssembly by its authors and copied unchanged from the npm package
solc. It is licensed under the GNU General Public License, version 3 (https://www.gnu.org/licenses/gpl-3.0.txt). Its
source is at https://github.com/argotorg/solidity. It runs as a program of its own, in a worker.

The Solidity grammar's notice is in solidity.tmLanguage.NOTICE.txt.
`;

/** Folder of the package that an input of a bundle belongs to; none for our own files. */
function packageFolderOf(input) {
  const parts = input.split("/");
  const at = parts.lastIndexOf("node_modules");
  if (at < 0) return undefined;
  return parts.slice(0, at + (parts[at + 1].startsWith("@") ? 3 : 2)).join("/");
}

/** Writes the notices of the packages in these bundles (esbuild's metafiles) and of the copied ones. */
export async function writeNotices(metafiles, file) {
  const folders = new Set(copied.map((name) => `node_modules/${name}`));
  for (const metafile of metafiles) {
    for (const output of Object.values(metafile.outputs)) {
      for (const input of Object.keys(output.inputs)) {
        const folder = packageFolderOf(input);
        if (folder) folders.add(folder);
      }
    }
  }
  const notices = [...folders].sort().map((folder) => {
    const at = path.join(root, folder);
    const { name, version, license, licenses } = JSON.parse(
      readFileSync(path.join(at, "package.json"), "utf8"),
    );
    const licences = existsSync(at)
      ? readdirSync(at).filter((one) => /^(licen[cs]e|notice)(\.|-|$)/i.test(one))
      : [];
    const texts = licences.map((one) => readFileSync(path.join(at, one), "utf8").trim());
    return `${"=".repeat(100)}\n${name} ${version} (${license ?? licenses?.map((one) => one.type).join(", ")})\n\n${texts.join("\n\n")}\n`;
  });
  await writeFile(file, [header, ...notices].join("\n"));
}
