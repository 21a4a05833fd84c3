// What is audited: every contract that can be deployed, and the library that they share.
import { readdirSync } from "node:fs";
import path from "node:path";
import { scanSolidity } from "../../sdk/dist/project/index.js";
import { closureOf, readSource, root } from "./sources.js";

/** One thing that gets an audit. */
export interface AuditUnit {
  readonly name: string;
  /** The file that declares it, from the root. */
  readonly file: string;
  /** The files whose code is this unit's own: its file, and what it alone is built from. */
  readonly ownFiles: readonly string[];
  /** Its test files. Every one begins with the unit's full name. */
  readonly testFiles: readonly string[];
  /** Whether it can be deployed. Otherwise it is a library or a base that is compiled into others. */
  readonly deployable: boolean;
}

const families = ["governance", "data-sharing", "border"] as const;

/** Code that several patterns share and that is audited by itself or read with each of them. */
const sharedFiles = new Set([
  "sdk/contracts/libraries/Commitments.sol",
  "sdk/contracts/governance/AgencyGated.sol",
  "sdk/contracts/governance/Capabilities.sol",
]);

function solidityFiles(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .map((file) => path.posix.join(folder, file.split(path.sep).join("/")))
    .filter((file) => file.endsWith(".sol") && !file.split("/").some((part) => part.startsWith(".")))
    .sort();
}

const kindsIn = (file: string): readonly { kind: string; name: string }[] =>
  scanSolidity(readSource(file)).declarations;

const nameOf = (file: string): string => path.posix.basename(file, ".sol");

function deployableFiles(): string[] {
  return families
    .flatMap((family) => solidityFiles(`sdk/contracts/${family}`))
    .filter((file) => kindsIn(file).some(({ kind, name }) => kind === "contract" && name === nameOf(file)));
}

/** Every unit: the deployable contracts by family and name, then the libraries and bases that have tests of their own. */
export function listUnits(): AuditUnit[] {
  const deployable = deployableFiles();
  const tests = solidityFiles("test/contracts").filter((file) => file.endsWith(".t.sol"));
  const testsOf = (name: string): string[] =>
    tests.filter((file) => path.posix.basename(file).startsWith(`${name}.`));
  const ownFilesOf = (file: string): string[] =>
    [...closureOf([file]).keys()].filter(
      (one) =>
        one === file ||
        (one.startsWith("sdk/contracts/") &&
          !sharedFiles.has(one) &&
          !deployable.includes(one) &&
          kindsIn(one).some(({ kind }) => kind !== "interface")),
    );
  const units = deployable.map((file): AuditUnit => {
    const name = nameOf(file);
    return { name, file, ownFiles: ownFilesOf(file), testFiles: testsOf(name), deployable: true };
  });
  for (const file of sharedFiles) {
    const name = nameOf(file);
    const testFiles = testsOf(name);
    if (testFiles.length > 0) units.push({ name, file, ownFiles: [file], testFiles, deployable: false });
  }
  return units;
}

/** The units with these names, or all. An unknown name fails with the list of the known ones. */
export function chooseUnits(names: readonly string[]): AuditUnit[] {
  const units = listUnits();
  if (names.length === 0) return units;
  return names.map((name) => {
    const found = units.find((unit) => unit.name.toLowerCase() === name.toLowerCase());
    if (!found)
      throw new Error(`There is no pattern ${name}. There are ${units.map((unit) => unit.name).join(", ")}.`);
    return found;
  });
}
