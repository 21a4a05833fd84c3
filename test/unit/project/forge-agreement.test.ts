/**
 * forge itself says which remappings it infers and which imports it builds; Tolbooth must say the same. Skipped where
 * npm has no forge for the machine.
 */
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { findProject, readSources } from "@tolbooth/sdk";
import { head, sharedCompiler } from "../support/projects.js";
import { diskProject, type DiskProject } from "./support/disk-project.js";
import { askForge, askTolbooth, forge, forgeProgram } from "./support/forge.js";
import { declares, importing } from "./support/solc-agrees.js";

const solc = fileURLToPath(new URL("../../contracts/tools/solc", import.meta.url));
const pattern = declares("P");

describe("agreement with forge", function () {
  this.timeout(120_000);
  let project: DiskProject | undefined;
  before(function () {
    if (!forgeProgram()) this.skip();
  });
  afterEach(() => project?.remove());

  /** What `forge remappings` prints, after seeing that Tolbooth would print the same. */
  const remappings = async (
    contents: Readonly<Record<string, string>>,
    environment: Readonly<Record<string, string>> = {},
  ): Promise<string[]> => {
    project = await diskProject({ "foundry.toml": "", ...contents });
    const expected = await askForge(project.root, environment);
    const { printed } = await askTolbooth(project.root, environment);
    assert.deepEqual(printed, expected);
    return expected;
  };

  describe("remappings", () => {
    it("of libraries with src, contracts, neither, and libraries of their own", async () => {
      const inferred = await remappings({
        "lib/forge-std/src/Test.sol": "",
        "lib/forge-std/src/interfaces/IERC20.sol": "",
        "lib/forge-std/lib/ds-test/src/test.sol": "",
        "lib/oz/contracts/access/A.sol": "",
        "lib/oz/contracts/token/T.sol": "",
        "lib/flat/F.sol": "",
        "lib/deep/a/b/D.sol": "",
        "lib/@scope/one/contracts/O.sol": "",
        "lib/@scope/two/contracts/T.sol": "",
        "lib/test-only/test/T.sol": "",
        "lib/.hidden/src/H.sol": "",
        "lib/loose.sol": "",
        "lib/no-solidity/src/readme.md": "",
      });
      assert.deepEqual(inferred, [
        "@scope/=lib/@scope/",
        "deep/=lib/deep/",
        "ds-test/=lib/forge-std/lib/ds-test/src/",
        "flat/=lib/flat/",
        "forge-std/=lib/forge-std/src/",
        "oz/=lib/oz/contracts/",
      ]);
    });

    it("that libraries bring themselves, of one name the least deep", async () => {
      await remappings({
        "lib/a/foundry.toml":
          '[profile.default]\nsrc = "code"\nremappings = ["x/=lib/x/src/", "b/=deps/b/"]\n',
        "lib/a/remappings.txt": "y=lib/y\n",
        "lib/a/code/A.sol": "",
        "lib/a/lib/x/src/X.sol": "",
        "lib/a/lib/x/foundry.toml": '[profile.default]\nremappings = ["deep/=../../deep/"]\n',
        "lib/b/contracts/B.sol": "",
        "lib/broken/foundry.toml": "[profile.default\n",
        "lib/broken/src/X.sol": "",
      });
    });

    it("in the order environment, remappings.txt, foundry.toml, inferred", async () => {
      const all = await remappings(
        {
          "foundry.toml": '[profile.default]\nremappings = ["a/=toml/", "b/=toml/", "c/=toml/"]\n',
          "remappings.txt": "a/=txt/\r\nb/=txt/\r\n",
          "lib/a/src/A.sol": "",
          "lib/d/src/D.sol": "",
        },
        { FOUNDRY_REMAPPINGS: "a/=env/\n" },
      );
      assert.deepEqual(all, ["a/=env/", "b/=txt/", "c/=toml/", "d/=lib/d/src/"]);
    });

    it("the first of two for one prefix, slashes where they are missing, single files", async () => {
      const all = await remappings({
        "remappings.txt":
          "a/=lib/one\na/=lib/two/\na/=lib/three/\nX.sol=lib/one/Y.sol\nsrc/:a/=lib/four/\n:b/=lib/five/\n",
      });
      assert.equal(all[0], "a/=lib/one/");
    });

    it("of the profile that FOUNDRY_PROFILE names, over the default, and of none that is not there", async () => {
      const contents = {
        "foundry.toml": `[profile.default]
remappings = ["a/=default/"]
libs = ["deps"]
[profile.ci]
remappings = ["a/=ci/"]
auto-detect-remappings = false
`,
        "deps/d/src/D.sol": "",
      };
      assert.deepEqual(await remappings(contents), ["a/=default/", "d/=deps/d/src/"]);
      await project?.remove();
      assert.deepEqual(await remappings(contents, { FOUNDRY_PROFILE: "ci" }), ["a/=ci/"]);
      await project?.remove();
      assert.deepEqual(await remappings(contents, { FOUNDRY_PROFILE: "unknown" }), [
        "a/=default/",
        "d/=deps/d/src/",
      ]);
    });

    it("of a file that is extended", async () => {
      const all = await remappings({
        "base.toml": '[profile.default]\nremappings = ["a/=base/"]\nauto_detect_remappings = false\n',
        "foundry.toml": '[profile.default]\nextends = "base.toml"\nremappings = ["b/=own/"]\n',
        "lib/c/src/C.sol": "",
      });
      assert.deepEqual(all, ["a/=base/", "b/=own/"]);
    });

    it("by FOUNDRY_LIBS and FOUNDRY_AUTO_DETECT_REMAPPINGS", async () => {
      const contents = { "lib/a/src/A.sol": "", "deps/b/src/B.sol": "" };
      assert.deepEqual(await remappings(contents, { FOUNDRY_LIBS: "[deps]" }), ["b/=deps/b/src/"]);
      await project?.remove();
      assert.deepEqual(await remappings(contents, { FOUNDRY_AUTO_DETECT_REMAPPINGS: "false" }), []);
    });

    it("of thirty random trees of folders", async () => {
      const random = generator(20_261_122);
      for (let round = 0; round < 30; round++) {
        await remappings(randomTree(random));
        await project?.remove();
      }
    });
  });

  describe("forge build", () => {
    /** Whether forge builds it, after seeing that Tolbooth finds every import exactly when forge does. */
    const builds = async (contents: Readonly<Record<string, string>>, toml = ""): Promise<boolean> => {
      project = await diskProject({
        "foundry.toml": `[profile.default]\nsolc = ${JSON.stringify(solc)}\noffline = true\n${toml}`,
        ...contents,
      });
      const built = await forge(project.root, ["build"]);
      const found = await findProject(project.files, project.root, { stopAt: project.root });
      const sources = await readSources(project.files, found);
      const { findings } = await sharedCompiler().compile(sources, { mode: "check" });
      assert.equal(findings.length === 0, built.ok, `${built.out}\n${JSON.stringify(findings)}`);
      return built.ok;
    };

    it("follows remappings, inferred ones, and paths from the root", async () => {
      const contents = {
        "src/A.sol": importing("./B.sol", "src/B.sol", "x/X.sol", "lib1/L.sol"),
        "src/B.sol": declares("B"),
        "other/X.sol": declares("X", 'import "lib1/L.sol";'),
        "lib/lib1/src/L.sol": declares("L"),
      };
      assert.equal(await builds(contents, 'remappings = ["x/=other/"]\n'), true);
    });

    it("takes the first of two remappings of which one begins as the other", async () => {
      const contents = {
        "src/A.sol": importing("q/Q.sol"),
        "one/Q.sol": declares("Q"),
        "two/R.sol": declares("R"),
      };
      assert.equal(await builds(contents, 'remappings = ["q/=one/", "q/r/=two/"]\n'), true);
      await project?.remove();
      const narrow = { ...contents, "src/A.sol": importing("q/r/R.sol") };
      assert.equal(await builds(narrow, 'remappings = ["q/=one/", "q/r/=two/"]\n'), false);
      await project?.remove();
      assert.equal(await builds(narrow, 'remappings = ["q/r/=two/", "q/=one/"]\n'), true);
    });

    it("applies a remapping to relative imports, and then looks nowhere else", async () => {
      const contents = {
        "src/A.sol": importing("./v/V.sol"),
        "src/v/V.sol": `${head}contract V { string x = 1; }`,
        "other/V.sol": declares("V"),
      };
      const toml = 'skip = ["src/v/*"]\nremappings = ["src/v/=other/"]\n';
      project = await diskProject({ "foundry.toml": `[profile.default]\n${toml}`, ...contents });
      const found = await project.open();
      const sources = await readSources(project.files, found, { entries: ["src/A.sol"] });
      assert.deepEqual([...sources.sources.keys()], ["src/A.sol", "other/V.sol"]);
      await project.remove();
      const missing = { "src/A.sol": importing("./v/W.sol"), "src/v/W.sol": pattern, "other/V.sol": pattern };
      assert.equal(await builds(missing, 'remappings = ["src/v/=other/"]\n'), false);
    });

    it("does not let a remapping stand for the project's own folders", async () => {
      const contents = { "src/A.sol": importing("src/B.sol"), "src/B.sol": pattern, "other/B.sol": pattern };
      assert.equal(await builds(contents, 'remappings = ["src/=other/"]\n'), true);
    });

    it("takes a package in node_modules before a folder of the root, and not by its src folder", async () => {
      const contents = {
        "src/A.sol": importing("p/P.sol", "@org/flat/F.sol"),
        "p/P.sol": "wrong",
        "node_modules/p/P.sol": declares("P"),
        "node_modules/p/src/S.sol": declares("S"),
        "node_modules/@org/flat/F.sol": declares("F"),
      };
      assert.equal(await builds(contents), true);
      await project?.remove();
      assert.equal(await builds({ ...contents, "src/A.sol": importing("p/S.sol") }), false);
    });

    it("knows a context in node_modules by its path from the root", async () => {
      const contents = {
        "src/A.sol": importing("p/P.sol", "x/X.sol"),
        "node_modules/p/P.sol": declares("P", 'import "x/X.sol";'),
        "one/X.sol": declares("X"),
        "two/X.sol": declares("Y"),
      };
      const toml = 'remappings = ["p/=node_modules/p/", "node_modules/p/:x/=two/", "x/=one/"]\n';
      assert.equal(await builds(contents, toml), true);
      const sources = await readSources(project!.files, await project!.open());
      assert.deepEqual(sources.imports.get("p/P.sol"), ["two/X.sol"]);
    });
  });
});

/** The same numbers for the same seed. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

/**
 * Libraries with folders of telling names at random, some with a configuration. No two of them bring a remapping of one
 * name equally deep: between those forge goes by the order of the disk.
 */
function randomTree(random: () => number): Record<string, string> {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const libraries = ["a", "b", "c", "@s", "oz"];
  const folders = [
    "a",
    "b",
    "src",
    "contracts",
    "lib",
    "test",
    "node_modules",
    "interfaces",
    "@s",
    "x.y",
    "demo",
  ];
  const tree: Record<string, string> = {};
  for (let file = 0; file < 1 + random() * 7; file++) {
    const between = Array.from({ length: Math.floor(random() * 5) }, () => pick(folders));
    tree[["lib", pick(libraries), ...between, pick(["X.sol", "Y.sol", "readme.md"])].join("/")] = "";
  }
  for (const [index, library] of libraries.entries()) {
    if (random() < 0.35)
      tree[`lib/${library}/foundry.toml`] = pick([
        "",
        "[profile.default]\nsrc = 'code'\n",
        `[profile.default]\nremappings = ['q${index}/=lib/q/', 'a/=lib/${"z/".repeat(index + 1)}']\n`,
        "[profile.default]\nlibs = ['deps', 'lib']\n",
        `[profile.default]\nremappings = ['context/:q${index}/=lib/q']\n`,
      ]);
    if (random() < 0.2)
      tree[`lib/${library}/remappings.txt`] = pick([
        `r${index}/=lib/r/src/\n`,
        `one${index}.sol=src/two.sol\n`,
      ]);
  }
  if (random() < 0.5)
    tree["remappings.txt"] = pick(["a/=lib/b/\n", "oz/contracts/=lib/oz/contracts/\n", "lib/a/:q/=lib/c/\n"]);
  return Object.keys(tree).length > 0 ? tree : { "lib/a/A.sol": "" };
}
