import assert from "node:assert/strict";
import { chmod, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { isTolboothError } from "@tolbooth/sdk";
import {
  BUNDLED_SOLC_LONG_VERSION,
  forgeProgram,
  forgeSolcFile,
  nodeProcesses,
  soljsonFile,
} from "@tolbooth/sdk/node";

const program = process.platform === "win32" ? "forge.exe" : "forge";
const cpu = process.arch === "x64" ? "amd64" : process.arch;
const platformPackage = `@foundry-rs/forge-${process.platform}-${cpu}`;

describe("forgeProgram", () => {
  let folder: string;
  beforeEach(async () => (folder = await realpath(await mkdtemp(path.join(tmpdir(), "tolbooth-forge-")))));
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const install = async (at: string): Promise<string> => {
    const place = path.join(folder, at, ...platformPackage.split("/"));
    await mkdir(path.join(place, "bin"), { recursive: true });
    await writeFile(
      path.join(place, "package.json"),
      JSON.stringify({ name: platformPackage, version: "1.7.1" }),
    );
    await writeFile(path.join(place, "bin", program), "");
    return path.join(place, "bin", program);
  };

  it("is the project's own first", async () => {
    const own = await install("node_modules");
    assert.equal(forgeProgram(folder, {}), own);
  });

  it("is found where a package manager nests packages", async () => {
    const parent = path.join(folder, "node_modules", "@foundry-rs", "forge");
    await mkdir(parent, { recursive: true });
    await writeFile(path.join(parent, "package.json"), '{"name":"@foundry-rs/forge","version":"1.7.1"}');
    const nested = await install("node_modules/@foundry-rs/forge/node_modules");
    assert.equal(forgeProgram(folder, {}), nested);
  });

  it("is the one that the environment names, or an error that says so", async () => {
    const named = path.join(folder, "my-forge");
    assert.throws(
      () => forgeProgram(folder, { TOLBOOTH_FORGE: named }),
      (error) =>
        isTolboothError(error, "FORGE_NOT_FOUND") && String(error.details["problem"]).includes(named),
    );
    await writeFile(named, "");
    assert.equal(forgeProgram(folder, { TOLBOOTH_FORGE: named }), named);
  });
});

describe("forge's compiler", function () {
  this.timeout(60_000);
  const run = async (
    args: readonly string[],
    environment: Record<string, string | undefined>,
  ): Promise<string> => {
    const lines: string[] = [];
    await nodeProcesses().run(process.execPath, [forgeSolcFile(), ...args], {
      cwd: tmpdir(),
      environment,
      onLine: (line) => void lines.push(line),
    });
    return lines.join("\n");
  };

  it("says the version that is written down, which is the compiler's own", async () => {
    const soljson = createRequire(import.meta.url)(soljsonFile()) as {
      cwrap(name: string, type: string, parameters: string[]): () => string;
    };
    assert.equal(soljson.cwrap("solidity_version", "string", [])(), BUNDLED_SOLC_LONG_VERSION);
    const told = await run(["--version"], { TOLBOOTH_SOLC_VERSION: BUNDLED_SOLC_LONG_VERSION });
    assert.match(
      told,
      new RegExp(`^Version: ${BUNDLED_SOLC_LONG_VERSION.replaceAll(/[.+]/g, "\\$&")}$`, "m"),
    );
    const asked = await run(["--version"], {
      TOLBOOTH_SOLC_VERSION: undefined,
      TOLBOOTH_SOLJSON: soljsonFile(),
    });
    assert.equal(asked, told);
  });

  it("refuses anything else", async () => {
    assert.match(await run(["--bin"], { TOLBOOTH_SOLJSON: soljsonFile() }), /--standard-json/);
  });
});

describe("Processes.run", function () {
  this.timeout(30_000);
  let folder: string;
  beforeEach(async () => (folder = await mkdtemp(path.join(tmpdir(), "tolbooth-run-"))));
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it("gives every line before the end, and how it ended", async () => {
    const lines: string[] = [];
    const code = "for (let i = 0; i < 2000; i++) console.log(i); console.error('oh'); process.exitCode = 4";
    const exit = await nodeProcesses().run(process.execPath, ["-e", code], {
      cwd: folder,
      onLine: (line, stream) => void lines.push(`${stream} ${line}`),
    });
    assert.equal(exit, 4);
    assert.equal(lines.length, 2001);
    assert.ok(lines.includes("out 1999") && lines.includes("error oh"));
  });

  it("sets and takes away variables", async () => {
    process.env["TOLBOOTH_TEST_GONE"] = "there";
    try {
      const lines: string[] = [];
      const code = "console.log(process.env.TOLBOOTH_TEST_GONE, process.env.TOLBOOTH_TEST_NEW)";
      await nodeProcesses().run(process.execPath, ["-e", code], {
        cwd: folder,
        environment: { TOLBOOTH_TEST_GONE: undefined, TOLBOOTH_TEST_NEW: "new" },
        onLine: (line) => void lines.push(line),
      });
      assert.deepEqual(lines, ["undefined new"]);
    } finally {
      delete process.env["TOLBOOTH_TEST_GONE"];
    }
  });

  it("ends a program with all that it started when the signal is given", async () => {
    const file = path.join(folder, "child.txt");
    const inner = `process.on("SIGTERM", () => {}); require("fs").writeFileSync(${JSON.stringify(file)}, String(process.pid)); setInterval(() => {}, 1000);`;
    const outer = `require("child_process").spawn(process.execPath, ["-e", ${JSON.stringify(inner)}], { stdio: "inherit" }); setInterval(() => {}, 1000);`;
    const cancel = new AbortController();
    const processes = nodeProcesses();
    const ended = processes.run(process.execPath, ["-e", outer], { cwd: folder, signal: cancel.signal });
    let pid = 0;
    while (pid === 0) {
      pid = Number(await readFile(file, "utf8").catch(() => "0"));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    cancel.abort();
    await ended;
    while (processes.isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 20));
  });

  it("refuses a program that is not there", async () => {
    const missing = path.join(folder, "nothing");
    await assert.rejects(nodeProcesses().run(missing, [], { cwd: folder }), (error) =>
      isTolboothError(error, "PROGRAM_NOT_STARTED"),
    );
    await writeFile(missing, "no program");
    await chmod(missing, 0o644);
    await assert.rejects(nodeProcesses().run(missing, [], { cwd: folder }), (error) =>
      isTolboothError(error, "PROGRAM_NOT_STARTED"),
    );
  });
});
