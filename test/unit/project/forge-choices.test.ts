/** Which files forge builds, and which warnings it shows: Tolbooth must make the same choices. */
import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { isTolboothError, listOwnSources, readSources } from "@tolbooth/sdk";
import { everyOr } from "../../support/thorough.js";
import { head, sharedCompiler } from "../support/projects.js";
import { diskProject, type DiskProject } from "./support/disk-project.js";
import { forge, forgeProgram } from "./support/forge.js";

const solc = fileURLToPath(new URL("../../contracts/tools/solc", import.meta.url));

describe("the choices of foundry.toml", function () {
  this.timeout(120_000);
  let project: DiskProject;
  before(function () {
    if (!forgeProgram()) this.skip();
  });
  afterEach(() => project.remove());

  const open = async (toml: string, contents: Readonly<Record<string, string>>): Promise<void> => {
    project = await diskProject({
      "foundry.toml": `[profile.default]\nsolc = ${JSON.stringify(solc)}\noffline = true\n${toml}`,
      ...contents,
    });
  };

  describe("skip", () => {
    const names = [
      "A",
      "clz/Count",
      "deep/clz/Lead",
      "deep/er/Lib7702",
      "Transient",
      "TransientCap",
      "A.t",
      "Run.s",
      "x/Mock",
    ];
    const contents = Object.fromEntries(
      names.map((name, index) => [`src/${name}.sol`, `${head}contract C${index} { uint256 public x; }\n`]),
    );
    for (const patterns of everyOr(2, [
      '["*/clz/*"]',
      '["*/*7702*", "*Transient*"]',
      '["Transient"]',
      '["src/clz/**"]',
      '["./src/x/*"]',
      '["test", "script"]',
      '["src/A.sol"]',
      '["src/{x,clz}/*.sol", "**/Lead.sol"]',
      '["src/?.sol"]',
      '["nothing"]',
    ]))
      it(`of ${patterns} leaves out what forge leaves out`, async () => {
        await open(`skip = ${patterns}\n`, contents);
        const built = await forge(project.root, ["build"]);
        assert.equal(built.ok, true, built.out);
        const artifacts = await readdir(project.at("out"), { recursive: true });
        const expected = names.filter((_, index) =>
          artifacts.some((file) => path.basename(file) === `C${index}.json`),
        );
        const own = await listOwnSources(project.files, await project.open());
        const listed = own.map((file) => path.relative(project.at("src"), file).replace(/\.sol$/, ""));
        assert.deepEqual(listed.sort(), expected.sort());
      });

    it("does not leave out what another file imports", async () => {
      await open('skip = ["Base.sol"]\n', {
        "src/A.sol": `${head}import "./Base.sol"; contract A is Base {}\n`,
        "src/Base.sol": `${head}contract Base {}\n`,
      });
      const sources = await readSources(project.files, await project.open());
      assert.deepEqual([...sources.sources.keys()], ["src/A.sol", "src/Base.sol"]);
    });
  });

  describe("ignored warnings", () => {
    // An unused local (2072), an unused parameter (5667), and a function that could be pure (2018).
    const noisy = (name: string): string =>
      `${head}contract ${name} { function f(uint256 a) public { uint256 b; } }\n`;
    const contents = { "src/A.sol": noisy("A"), "src/old/B.sol": noisy("B") };
    for (const toml of everyOr(2, [
      "",
      "ignored_error_codes = [2072]\n",
      'ignored_error_codes = ["unused-param", 2018]\n',
      'ignored_warnings_from = ["src/old"]\n',
      'ignored_warnings_from = ["src/A.sol"]\nignored_error_codes = ["func-mutability"]\n',
      'ignored_error_codes_from = [["src/old", [2072, "unused-param"]]]\n',
    ]))
      it(`of ${JSON.stringify(toml)} are those that forge does not show`, async () => {
        await open(toml, contents);
        const built = await forge(project.root, ["build"]);
        assert.equal(built.ok, true, built.out);
        const expected = [...built.out.matchAll(/^Warning \((\d+)\)[^]*?--> ([^:]+):/gm)].map(
          ([, code, file]) => `${file} ${code}`,
        );
        const { findings } = await sharedCompiler().compile(
          await readSources(project.files, await project.open()),
          { mode: "check" },
        );
        assert.deepEqual(findings.map(({ unit, code }) => `${unit} ${code}`).sort(), expected.sort());
      });

    for (const wrong of [
      "ignored_error_codes = 1",
      'ignored_error_codes = ["no-such-name"]',
      'ignored_error_codes_from = [["src", 1]]',
      "skip = [1]",
    ])
      it(`cannot be ${wrong}`, async () => {
        await open(`${wrong}\n`, contents);
        assert.equal((await forge(project.root, ["build"])).ok, false);
        await assert.rejects(project.open(), (error) => isTolboothError(error, "CONFIGURATION_INVALID"));
      });
  });
});
