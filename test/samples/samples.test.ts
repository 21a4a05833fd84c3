import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");
/** Copies, so that a developer's own network and deployments in samples/ are left alone. Inside the repository, so that imports resolve. */
const copies = path.join(root, "test/samples/.build");
const mocha = path.join(root, "node_modules/mocha/bin/mocha.js");
const tolbooth = path.join(root, "sdk/bin/tolbooth.mjs");

function run(folder: string, ...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  return { status, stdout, stderr };
}

for (const name of readdirSync(path.join(root, "samples")).sort()) {
  describe(`Sample ${name}`, () => {
    const folder = path.join(copies, name);

    before(() => {
      rmSync(folder, { recursive: true, force: true });
      const left = new Set([".tolbooth", "deployments", "node_modules"]);
      cpSync(path.join(root, "samples", name), folder, {
        recursive: true,
        filter: (source) => !left.has(path.basename(source)),
      });
    });

    after(() => {
      run(folder, tolbooth, "network", "stop");
      rmSync(folder, { recursive: true, force: true });
    });

    it("compiles without an error or a warning", () => {
      const { status, stdout, stderr } = run(folder, tolbooth, "compile", "--json");
      assert.equal(status, 0, stderr);
      const findings = JSON.parse(stdout).result.findings as { own: boolean }[];
      // Warnings of libraries are their owners' to mend.
      assert.deepEqual(
        findings.filter((finding) => finding.own),
        [],
      );
    });

    it("plays its scenario", () => {
      const { status, stdout, stderr } = run(folder, "--import", "tsx", "scenario/run.ts");
      assert.equal(status, 0, stderr);
      assert.match(stdout, /\nAt the end /);
    });

    it("plays it again on the same chain", () => {
      const { status, stderr } = run(folder, "--import", "tsx", "scenario/run.ts");
      assert.equal(status, 0, stderr);
    });

    it("has done all that its plan says", () => {
      assert.equal(run(folder, tolbooth, "network", "start").status, 0);
      const { status, stdout, stderr } = run(folder, tolbooth, "deploy", "--plan", "--json");
      assert.equal(status, 0, stderr);
      const { steps, calls } = JSON.parse(stdout).result as Record<"steps" | "calls", { action: string }[]>;
      assert.ok(steps.length >= 3 && calls.length >= 6, `${steps.length} steps, ${calls.length} calls`);
      assert.deepEqual([...new Set([...steps, ...calls].map(({ action }) => action))], ["unchanged", "done"]);
    });

    it("passes its own tests", () => {
      const { status, stdout, stderr } = run(
        folder,
        "--import",
        "tsx",
        mocha,
        "--timeout",
        "120000",
        "test/**/*.test.ts",
      );
      assert.equal(status, 0, stdout + stderr);
      assert.match(stdout, /[1-9]\d* passing/);
    });

    it("has a README whose commands are those of its package", () => {
      assert.ok(existsSync(path.join(folder, "README.md")));
      const readme = readFileSync(path.join(folder, "README.md"), "utf8");
      const { scripts } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as {
        scripts: object;
      };
      const named = [...readme.matchAll(/npm (?:run )?(scenario|test)\b/g)].map((match) => match[1]!);
      assert.ok(named.length >= 2);
      for (const script of named) assert.ok(script in scripts, script);
    });
  });
}
