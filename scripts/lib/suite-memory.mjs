/**
 * Which suites passed with which inputs on this machine: a suite whose inputs are the same as when it passed need not run
 * again. The inputs are every file of the project that the suite can reach, what is installed, Node, and the machine.
 * `npm ci` removes the memory with `node_modules`.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

const FORMAT = "tolbooth/suite-memory";
const VERSION = 1;
/** Tests look at clocks and certificates too, so what passed long ago says little. */
const OLDEST_MILLISECONDS = 24 * 60 * 60 * 1000;

/** Files beside the project that tests read, from the project's root. */
const besideTheProject = ["../shared/vectors"];
/** What is installed, beyond what the lock file says: npm's own records. */
const installed = [
  "node_modules/.package-lock.json",
  "test/editor/host/node_modules/.tolbooth-installed.json",
];
/** Programs that tests start and that npm does not install. */
const programs = ["/usr/bin/chromium", "/usr/bin/google-chrome"];
const environment = /^(TOLBOOTH_|FOUNDRY_|VSCODE_EXECUTABLE$|NODE_OPTIONS$|DISPLAY$|LANG$|LC_|TZ$)/;

/**
 * The suite that a file is a test of. Nobody imports such a file: a test holds that. Every other file, also below
 * `test/`, counts as reached by all suites.
 */
export function suiteOf(file) {
  const found = /^test\/([^/]+)\/(?:([^/]+)\/)?.*\.(?:test|ui)\.[cm]?ts$/.exec(file);
  if (!found) return undefined;
  const [, folder, below] = found;
  return folder === "editor" && below === "ui" ? "editor-ui" : folder;
}

/** Whether a suite can notice a change of a file. The static checks read every file. */
export const reaches = (suite, file) =>
  suite === "lint" || [undefined, suite].includes(suiteOf(file.split(path.sep).join("/")));

const sha256 = (content) => createHash("sha256").update(content).digest("hex");

/** The project's files: those that git knows, and new ones that it does not ignore. Nothing without git. */
function projectFiles(root) {
  const git = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const { status, stdout } = spawnSync("git", git, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 28 });
  return status === 0 ? [...new Set(stdout.split("\0").filter(Boolean))] : undefined;
}

function filesBeside(root) {
  return besideTheProject
    .filter((folder) => existsSync(path.join(root, folder)))
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true }).map((name) => path.join(folder, name)),
    );
}

function hashOfFile(root, file) {
  const place = path.join(root, file);
  // A file that was removed, or a folder: a submodule, or one of the vectors'.
  const found = statSync(place, { throwIfNoEntry: false });
  return found?.isFile() ? sha256(readFileSync(place)) : "none";
}

/** What a program is, without reading it. */
function describeProgram(program) {
  const found = statSync(program, { throwIfNoEntry: false });
  return [program, found?.size, found?.mtimeMs];
}

/**
 * Reads the inputs of all suites as they are now.
 *
 * @returns {undefined | ((suite: string) => string)} one hash over the inputs of a suite; undefined without git
 */
export function readInputs(root) {
  const files = projectFiles(root);
  if (!files) return undefined;
  const hashes = [...files, ...filesBeside(root), ...installed]
    .sort()
    .map((file) => [file, hashOfFile(root, file)]);
  const surroundings = [
    [process.version, process.platform, process.arch],
    Object.entries(process.env)
      .filter(([name]) => environment.test(name))
      .sort(([left], [right]) => (left < right ? -1 : 1)),
    programs.map(describeProgram),
  ];
  return (suite) =>
    sha256(JSON.stringify([suite, surroundings, hashes.filter(([file]) => reaches(suite, file))]));
}

/** The memory in a file. A file that cannot be read remembers nothing. */
export class SuiteMemory {
  constructor(file) {
    this.file = file;
  }

  #read() {
    try {
      const kept = JSON.parse(readFileSync(this.file, "utf8"));
      return kept.format === FORMAT && kept.version === VERSION ? kept.suites : {};
    } catch {
      return {};
    }
  }

  /**
   * What a suite gave with these inputs, when it passed without a skip.
   *
   * @returns {undefined | { passed: number, at: number }}
   */
  recall(suite, inputs, now = Date.now()) {
    const known = this.#read()[suite];
    if (!known || known.inputs !== inputs || known.failed) return undefined;
    const age = now - known.at;
    return age >= 0 && age < OLDEST_MILLISECONDS ? { passed: known.passed, at: known.at } : undefined;
  }

  /**
   * Takes note of a run. `before` and `after` are the inputs' hashes at its start and end: files that change meanwhile
   * leave it open what was tested. A suite that failed once and passed with the same inputs is not to be relied on, and
   * runs until its inputs change.
   */
  note(suite, { before, after, passed, failed, skipped }, now = Date.now()) {
    const suites = this.#read();
    const wasUnsteady = suites[suite]?.inputs === before && suites[suite].failed === true;
    if (failed > 0 || wasUnsteady) suites[suite] = { inputs: before, failed: true };
    else if (before === after && skipped === 0) suites[suite] = { inputs: before, passed, at: now };
    else delete suites[suite];
    mkdirSync(path.dirname(this.file), { recursive: true });
    const fresh = `${this.file}.${process.pid}.new`;
    writeFileSync(fresh, JSON.stringify({ format: FORMAT, version: VERSION, suites }));
    renameSync(fresh, this.file);
  }
}
