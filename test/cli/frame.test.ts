import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { afterEach, beforeEach, describe, it } from "mocha";
import { buildProgram } from "../../sdk/dist/cli/main.js";
import {
  assertNoStack,
  removeFolder,
  temporaryFolder,
  tolbooth,
  tolboothJson,
  writeFiles,
} from "./harness.js";

/** Every command and group of commands, as its words. */
async function everyCommand(): Promise<string[][]> {
  const found: string[][] = [];
  const visit = (command: Awaited<ReturnType<typeof buildProgram>>, words: string[]): void => {
    for (const one of command.commands) {
      const next = [...words, one.name()];
      found.push(next);
      visit(one as typeof command, next);
    }
  };
  visit(
    await buildProgram(
      () => Promise.resolve(),
      () => undefined,
    ),
    [],
  );
  return found;
}

const commandWords = await everyCommand();

describe("tolbooth: what every command has in common", () => {
  let folder: string;
  beforeEach(async () => (folder = await temporaryFolder()));
  afterEach(() => removeFolder(folder));

  for (const words of [[], ...commandWords]) {
    const name = words.join(" ") || "(no command)";

    it(`${name} --help prints help and exits 0`, async () => {
      const json = await tolboothJson([...words, "--help"], {
        ...{ cwd: folder, schema: "cli-help.json", inProcess: true },
      });
      assert.equal(json.exit, 0);
      assert.match(json.result.help, /^Usage: tolbooth/);
    });

    it(`${name} with an unknown option is wrong use`, async () => {
      const json = await tolboothJson([...words, "--no-such-option"], { cwd: folder, inProcess: true });
      assert.equal(json.exit, 2);
      assert.equal(json.error?.code, "WRONG_USAGE");
      assert.equal(json.command, words.join(" ") || "tolbooth");
    });
  }

  it("prints help on standard output, and what is wrong on standard error", async () => {
    const help = await tolbooth(["--help"], { cwd: folder });
    assert.equal(help.code, 0);
    assert.match(help.stdout, /^Usage: tolbooth/);
    assert.equal(help.stderr, "");
    const wrong = await tolbooth(["compile", "--no-such-option"], { cwd: folder });
    assert.equal(wrong.code, 2);
    assert.equal(wrong.stdout, "");
    assert.match(wrong.stderr, /WRONG_USAGE/);
    assertNoStack(wrong);
  });

  it("prints its version", async () => {
    const { version } = JSON.parse(
      await readFile(new URL("../../sdk/package.json", import.meta.url), "utf8"),
    ) as { version: string };
    assert.equal((await tolbooth(["--version"], { cwd: folder })).stdout, `${version}\n`);
    const json = await tolboothJson(["--version"], { cwd: folder, schema: "cli-help.json" });
    assert.equal(json.result.version, version);
  });

  for (const words of [[], ["network"], ["import"], ["no-such-command"], ["network", "fly"], ["call"]])
    it(`'${words.join(" ")}' is wrong use`, async () => {
      const json = await tolboothJson(words, { cwd: folder, inProcess: true });
      assert.equal(json.exit, 2);
      assert.equal(json.error?.code, "WRONG_USAGE");
    });

  it("takes --json and --project before the command as well", async () => {
    await writeFiles(folder, { "a/contracts/A.sol": "pragma solidity ^0.8.30; contract A {}" });
    const run = await tolbooth(["--json", "--project", "a", "compile", "--check"], { cwd: folder });
    assert.equal(run.code, 0, run.stderr);
    assert.equal((JSON.parse(run.stdout) as { command: string }).command, "compile");
  });

  it("writes no colour without a terminal", async () => {
    const run = await tolbooth(["compile"], { cwd: folder });
    assert.ok(!(run.stdout + run.stderr).includes("\u001b["));
  });

  it("shows the stack of an error on standard error only with TOLBOOTH_DEBUG=1", async () => {
    const quiet = await tolbooth(["compile", "no-such.sol"], { cwd: folder });
    assertNoStack(quiet);
    const loud = await tolbooth(["compile", "no-such.sol"], {
      cwd: folder,
      environment: { TOLBOOTH_DEBUG: "1" },
    });
    assert.equal(loud.code, quiet.code);
    assert.equal(loud.stdout, quiet.stdout);
    assert.match(loud.stderr, /^\s+at /m);
  });

  it("survives a reader that goes away", async () => {
    const run = await tolbooth(["--help"], { cwd: folder, onStart: (child) => child.stdout?.destroy() });
    assert.equal(run.signal, null);
    assertNoStack(run);
    assert.doesNotMatch(run.stderr, /EPIPE/);
  });
});
