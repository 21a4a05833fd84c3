// Files that the extension needs beside its bundle, copied from the packages they come in.
import { chmod, cp, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { root } from "./install.mjs";

const require = createRequire(path.join(root, "sdk", "package.json"));
const rootRequire = createRequire(path.join(root, "package.json"));
const output = path.join(root, "extension", "dist");

/** The folder of an installed package. */
function packageFolder(name, from = require) {
  for (const folder of from.resolve.paths(name)) {
    const candidate = path.join(folder, name);
    try {
      from.resolve(path.join(candidate, "package.json"));
      return candidate;
    } catch {
      // Not installed at this level: look further up.
    }
  }
  throw new Error(`The package ${name} is not installed. Run npm ci.`);
}

/** Copies a file unless the copy is as old and as long already. */
async function copyFile(from, to) {
  const [source, target] = await Promise.all([stat(from), stat(to).catch(() => undefined)]);
  if (target && target.size === source.size && target.mtimeMs === source.mtimeMs) return;
  await cp(from, to, { preserveTimestamps: true });
}

/** Copies a folder's files of some endings, with their folders. */
async function copyFolder(from, to, endings) {
  await cp(from, to, {
    recursive: true,
    preserveTimestamps: true,
    filter: async (source) =>
      (await stat(source)).isDirectory()
        ? !["build", "node_modules"].includes(path.basename(source))
        : endings.some((ending) => source.endsWith(ending)),
  });
}

/** The compiler, the grammar with its licence, the icons, and the libraries that Solidity files may import offline. */
export async function copyAssets() {
  await mkdir(path.join(output, "webviews"), { recursive: true });
  const openZeppelin = packageFolder("@openzeppelin/contracts");
  const codicons = path.join(packageFolder("@vscode/codicons", rootRequire), "dist");
  const library = path.join(output, "library");
  // Our own may be renamed or removed from one build to the next; what is gone must not linger.
  for (const folder of [path.join(library, "@tolbooth"), path.join(output, "templates")]) {
    await rm(folder, { recursive: true, force: true });
  }
  await Promise.all([
    copyFile(path.join(packageFolder("solc"), "soljson.js"), path.join(output, "soljson.js")),
    copyGrammar(),
    copyFile(
      path.join(packageFolder("node-sqlite3-wasm"), "dist", "node-sqlite3-wasm.wasm"),
      path.join(output, "node-sqlite3-wasm.wasm"),
    ),
    ...slangFiles().map((file) => copyFile(file, path.join(output, path.basename(file)))),
    copyFile(path.join(codicons, "codicon.css"), path.join(output, "webviews", "codicon.css")),
    copyFile(path.join(codicons, "codicon.ttf"), path.join(output, "webviews", "codicon.ttf")),
    copyFolder(openZeppelin, path.join(library, "@openzeppelin", "contracts"), [
      ".sol",
      "package.json",
      "LICENSE",
    ]),
    copyFolder(path.join(root, "sdk", "contracts"), path.join(library, "@tolbooth", "sdk", "contracts"), [
      ".sol",
    ]),
    copyFolder(path.join(root, "sdk", "audits"), path.join(library, "@tolbooth", "sdk", "audits"), [
      "audit.json",
      "THREATS.md",
    ]),
    writeLibraryPackage(path.join(library, "@tolbooth", "sdk")),
    copyFolder(path.join(root, "sdk", "templates"), path.join(output, "templates"), [".sol", ".json", ".md"]),
  ]);
}

/** Of the patterns' package its name, licence and version, which a verdict about a pattern names. */
async function writeLibraryPackage(folder) {
  const { name, version, license } = JSON.parse(
    await readFile(path.join(root, "sdk", "package.json"), "utf8"),
  );
  await mkdir(folder, { recursive: true });
  await writeFile(
    path.join(folder, "package.json"),
    JSON.stringify({ name, version, license }, null, 2) + "\n",
  );
}

/** slang's WebAssembly, which the language worker reads from beside itself. */
function slangFiles() {
  const folder = path.join(packageFolder("@nomicfoundation/slang"), "wasm", "generated");
  return ["", "2", "3", "4"].map((part) =>
    path.join(folder, `solidity_cargo_wasm.component.core${part}.wasm`),
  );
}

/** The TextMate grammar, and its part of the collection's notices: MIT asks that it stays with the copy. */
async function copyGrammar() {
  const grammars = packageFolder("tm-grammars", rootRequire);
  await copyFile(
    path.join(grammars, "grammars", "solidity.json"),
    path.join(output, "solidity.tmLanguage.json"),
  );
  const notices = (await readFile(path.join(grammars, "NOTICE"), "utf8")).split(/^={20,}$/m);
  const notice = notices.find((one) => /^Files:\s+solidity\.json$/m.test(one));
  if (!notice)
    throw new Error("The licence notice of the Solidity grammar was not found in tm-grammars/NOTICE.");
  await writeFile(path.join(output, "solidity.tmLanguage.NOTICE.txt"), notice.trim() + "\n");
}

/** The local network's program for a platform (default: this one), as the VSIX carries it. */
export async function copyBinaries(platform = process.platform, architecture = process.arch) {
  const cpu = architecture === "x64" ? "amd64" : architecture;
  const program = platform === "win32" ? "anvil.exe" : "anvil";
  const from = path.join(packageFolder(`@foundry-rs/anvil-${platform}-${cpu}`), "bin", program);
  const to = path.join(output, "bin", program);
  await copyFile(from, to);
  await chmod(to, 0o755);
}
