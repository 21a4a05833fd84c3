import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { readFile, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, it } from "mocha";
import {
  assertNoStack,
  checkDocument,
  removeFolder,
  temporaryFolder,
  tolbooth,
  writeFiles,
  type Document,
} from "./harness.js";

const head = "// SPDX-License-Identifier: MIT\npragma solidity ^0.8.30;\n";
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/** `tolbooth compile --watch` while it runs. */
class Watching {
  private output = "";
  private errors = "";
  private wake: () => void = () => undefined;
  readonly ended: Promise<number | null>;
  private readonly child: ChildProcess;

  constructor(folder: string, ...words: string[]) {
    this.child = spawn(
      process.execPath,
      [path.join(root, "sdk/bin/tolbooth.mjs"), "compile", "--watch", ...words],
      {
        cwd: folder,
        stdio: ["ignore", "pipe", "pipe"],
      },
    );
    this.child.stdout?.on("data", (chunk: Buffer) => {
      this.output += chunk.toString();
      this.wake();
    });
    this.child.stderr?.on("data", (chunk: Buffer) => (this.errors += chunk.toString()));
    this.ended = new Promise((resolve) => this.child.once("close", resolve));
    void this.ended.then(() => this.wake());
  }

  /** The lines so far, whole ones only. */
  lines(): string[] {
    return this.output.split("\n").slice(0, -1);
  }

  /** Waits until so many lines are there that look like this, and gives the last of them. */
  async line(pattern: RegExp, amount = 1): Promise<string> {
    let isOver = false;
    void this.ended.then(() => (isOver = true));
    for (;;) {
      const found = this.lines().filter((one) => pattern.test(one));
      if (found.length >= amount) return found[amount - 1]!;
      assert.ok(!isOver, `it ended:\n${this.output}\n${this.errors}`);
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }

  /** The document of the build of that number, from 1. */
  async document(number: number): Promise<Document> {
    const text = await this.line(/^\{/, number);
    const document = JSON.parse(text) as Document;
    await checkDocument(document, "cli-compile.json");
    return document;
  }

  /** The first document from `number` on that is as wanted: one edit may show in two builds. */
  async documentWith(number: number, isWanted: (document: Document) => boolean): Promise<[Document, number]> {
    for (let at = number; ; at++) {
      const document = await this.document(at);
      if (isWanted(document)) return [document, at];
    }
  }

  async stop(): Promise<number | null> {
    this.child.kill("SIGINT");
    const code = await this.ended;
    assertNoStack({ stdout: this.output, stderr: this.errors });
    return code;
  }

  kill(): void {
    this.child.kill("SIGKILL");
  }
}

describe("tolbooth compile --watch", () => {
  let folder: string;
  let watching: Watching | undefined;
  beforeEach(async () => (folder = await temporaryFolder()));
  afterEach(async () => {
    watching?.kill();
    watching = undefined;
    await removeFolder(folder);
  });

  const artifact = (name: string): string =>
    path.join(folder, ".tolbooth", "artifacts", "contracts", `${name}.sol`, `${name}.json`);

  it("prints a document for each build, with what was compiled for it, and ends with 0", async () => {
    await writeFiles(folder, {
      "tolbooth.json": "{}",
      "contracts/A.sol": `${head}contract A { uint256 public x; }\n`,
      "contracts/B.sol": `${head}contract B {}\n`,
    });
    watching = new Watching(folder, "--json");
    const first = await watching.document(1);
    assert.deepEqual(first.result.compiled.toSorted(), ["contracts/A.sol", "contracts/B.sol"]);
    assert.equal(first.ok, true);

    await writeFiles(folder, { "contracts/A.sol": `${head}contract A { uint256 public y = true; }\n` });
    const [wrong, at] = await watching.documentWith(2, ({ ok }) => !ok);
    assert.equal(wrong.error?.code, "COMPILE_FAILED");
    assert.equal(wrong.result.findings[0].code, "7407");

    await writeFiles(folder, { "contracts/A.sol": `${head}contract A { uint256 public y; }\n` });
    const [right] = await watching.documentWith(at + 1, ({ ok }) => ok);
    assert.deepEqual(right.result.compiled, ["contracts/A.sol"]);
    assert.match(await readFile(artifact("A"), "utf8"), /"y"/);
    assert.equal(await watching.stop(), 0);
  });

  it("follows new files, libraries and removed files", async () => {
    await writeFiles(folder, {
      "tolbooth.json": "{}",
      "contracts/A.sol": `${head}import {P} from "p/P.sol"; contract A is P {}\n`,
      "node_modules/p/P.sol": `${head}contract P { uint256 public one; }\n`,
    });
    watching = new Watching(folder, "--json");
    await watching.document(1);
    await writeFiles(folder, { "node_modules/p/P.sol": `${head}contract P { uint256 public two; }\n` });
    const hasCompiled = (unit: string) => (one: Document) => one.result?.compiled.includes(unit) === true;
    const [, library] = await watching.documentWith(2, hasCompiled("p/P.sol"));
    await writeFiles(folder, { "contracts/deep/er/New.sol": `${head}contract New {}\n` });
    const [, added] = await watching.documentWith(library + 1, hasCompiled("contracts/deep/er/New.sol"));
    await rm(path.join(folder, "contracts", "deep"), { recursive: true });
    await watching.documentWith(added + 1, ({ ok, result }) => ok && result.contracts.length === 1);
    await assert.rejects(stat(path.join(folder, ".tolbooth/artifacts/contracts/deep/er/New.sol/New.json")));
    assert.equal(await watching.stop(), 0);
  });

  it("says that tolbooth.json is broken or the folder gone, and goes on when it is not any more", async () => {
    await writeFiles(folder, {
      "p/tolbooth.json": "{}",
      "p/contracts/A.sol": `${head}contract A {}\n`,
    });
    const project = path.join(folder, "p");
    watching = new Watching(folder, "--json", "--project", "p");
    await watching.document(1);
    await writeFiles(folder, { "p/tolbooth.json": '{ "sources": ' });
    const [, broken] = await watching.documentWith(
      2,
      ({ error }) => error?.code === "CONFIGURATION_UNREADABLE",
    );
    await writeFiles(folder, {
      "p/tolbooth.json": '{ "solc": { "settings": { "optimizer": { "enabled": false } } } }',
    });
    const [mended, at] = await watching.documentWith(broken + 1, ({ ok }) => ok);
    assert.deepEqual(mended.result.compiled, ["contracts/A.sol"]);

    await rename(project, path.join(folder, "elsewhere"));
    const [, gone] = await watching.documentWith(at + 1, ({ ok }) => !ok);
    await rename(path.join(folder, "elsewhere"), project);
    await watching.documentWith(gone + 1, ({ ok }) => ok);
    assert.equal(await watching.stop(), 0);
  });

  it("prints lines that the editor's problem matchers understand", async () => {
    const manifest = JSON.parse(await readFile(path.join(root, "package.json"), "utf8")) as {
      contributes: {
        problemMatchers: {
          name: string;
          pattern?: { regexp: string };
          background?: { beginsPattern: string; endsPattern: string };
        }[];
      };
    };
    const matcher = (name: string) => manifest.contributes.problemMatchers.find((one) => one.name === name);
    const pattern = new RegExp(matcher("tolbooth")!.pattern!.regexp);
    const { beginsPattern, endsPattern } = matcher("tolbooth-watch")!.background!;
    await writeFiles(folder, {
      "tolbooth.json": "{}",
      "contracts/My Contract.sol": `${head}contract A { uint256 x = true; function f() public { uint256 unused; } }\n`,
    });
    watching = new Watching(folder);
    await watching.line(new RegExp(endsPattern));
    const lines = watching.lines();
    assert.match(lines[0]!, new RegExp(beginsPattern));
    assert.match(lines.at(-1)!, new RegExp(endsPattern));
    const found = lines.flatMap((one) => pattern.exec(one)?.slice(1) ?? []);
    assert.deepEqual(found, [
      "contracts/My Contract.sol",
      "3",
      "26",
      "error",
      "Type bool is not implicitly convertible to expected type uint256.",
      "7407",
    ]);
    await writeFiles(folder, { "contracts/My Contract.sol": `${head}contract A {}\n` });
    assert.match(await watching.line(new RegExp(endsPattern), 2), /0 errors/);
    assert.equal(await watching.stop(), 0);
  });

  it("is not for looking only", async () => {
    const run = await tolbooth(["compile", "--watch", "--check"], { cwd: folder });
    assert.equal(run.code, 2);
    assert.match(run.stderr, /WRONG_USAGE/);
  });
});
