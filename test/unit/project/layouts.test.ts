import assert from "node:assert/strict";
import path from "node:path";
import { findProject, listOwnSources, readSources } from "@tolbooth/sdk";
import { MemoryFileSystem } from "../support/memory-files.js";
import { at, root } from "../support/projects.js";
import { diskProject } from "./support/disk-project.js";
import { assertSolcAgrees, declares, importing } from "./support/solc-agrees.js";

describe("several projects", () => {
  it("in one root: the nearest counts, and each has its own files and remappings", async () => {
    const contents = {
      [at("tolbooth.json")]: '{ "remappings": ["x/=one/"] }',
      [at("A.sol")]: importing("x/X.sol"),
      [at("one", "X.sol")]: declares("X"),
      [at("apps", "f", "foundry.toml")]: '[profile.default]\nremappings = ["x/=two/"]\n',
      [at("apps", "f", "src", "F.sol")]: importing("x/X.sol"),
      [at("apps", "f", "two", "X.sol")]: declares("X"),
      [at("apps", "h", "hardhat.config.js")]: "",
      [at("apps", "h", "remappings.txt")]: "x/=three/\n",
      [at("apps", "h", "contracts", "H.sol")]: importing("x/X.sol"),
      [at("apps", "h", "three", "X.sol")]: declares("X"),
    };
    const files = new MemoryFileSystem(contents);
    for (const [start, own, target] of [
      [at("A.sol"), ["A.sol", "one/X.sol"], "one/X.sol"],
      [at("apps", "f", "src", "F.sol"), ["src/F.sol"], "two/X.sol"],
      [at("apps", "h", "contracts", "H.sol"), ["contracts/H.sol"], "three/X.sol"],
    ] as const) {
      const project = await findProject(files, start, { stopAt: root });
      const listed = (await listOwnSources(files, project)).map((file) =>
        path.relative(project.root, file).split(path.sep).join("/"),
      );
      assert.deepEqual(listed, own);
      const sources = await readSources(files, project, { entries: [start] });
      await assertSolcAgrees(sources);
      assert.ok(sources.sources.has(target), `${start} does not lead to ${target}`);
    }
  });

  it("do not begin at a remappings.txt inside another project", async () => {
    for (const marker of ["tolbooth.json", "foundry.toml", "hardhat.config.ts"]) {
      const files = new MemoryFileSystem({
        [at(marker)]: marker === "tolbooth.json" ? "{}" : "",
        [at("contracts", "vendor", "remappings.txt")]: "x/=y/\n",
        [at("contracts", "vendor", "V.sol")]: "",
      });
      const project = await findProject(files, at("contracts", "vendor", "V.sol"), { stopAt: root });
      assert.equal(project.root, root, marker);
      assert.deepEqual(await listOwnSources(files, project), [at("contracts", "vendor", "V.sol")], marker);
    }
    const alone = new MemoryFileSystem({ [at("a", "remappings.txt")]: "", [at("a", "b", "B.sol")]: "" });
    assert.equal((await findProject(alone, at("a", "b"), { stopAt: root })).root, at("a"));
  });
});

describe("links on the disk", () => {
  it("to files, folders and packages lead to one unit for each file", async () => {
    const project = await diskProject({
      "tolbooth.json": '{ "sources": ["contracts"] }',
      "contracts/A.sol": importing("./linked/B.sol", "./C.sol", "p/P.sol", "shared/B.sol"),
      "shared/B.sol": declares("B"),
      "shared/C2.sol": declares("C"),
      "store/p@1/node_modules/p/P.sol": declares("P", 'import "q/Q.sol";'),
      "store/q@1/node_modules/q/Q.sol": declares("Q"),
    });
    try {
      await project.link("contracts/linked", project.at("shared"));
      await project.link("contracts/C.sol", project.at("shared", "C2.sol"));
      await project.link("node_modules/p", project.at("store", "p@1", "node_modules", "p"));
      await project.link("store/p@1/node_modules/q", project.at("store", "q@1", "node_modules", "q"));
      const sources = await readSources(project.files, await project.open(), {
        entries: ["contracts/A.sol"],
      });
      await assertSolcAgrees(sources);
      assert.deepEqual(
        [...sources.sources.keys()].sort(),
        ["contracts/A.sol", "p/P.sol", "q/Q.sol", "shared/B.sol", "shared/C2.sol"].sort(),
      );
    } finally {
      await project.remove();
    }
  });

  it("in circles, and to themselves, end", async () => {
    const project = await diskProject({
      "foundry.toml": "",
      "src/A.sol": importing("./loop.sol", "./around/A.sol", "a/src/A.sol"),
      "lib/a/src/A.sol": declares("X"),
    });
    try {
      await project.link("src/loop.sol", "loop.sol");
      await project.link("src/around", project.at("src"));
      await project.link("lib/a/back", project.at("lib"));
      await project.link("lib/a/again", project.at("lib", "a"));
      const found = await project.open();
      assert.deepEqual(await listOwnSources(project.files, found), [project.at("src", "A.sol")]);
      const { problems, imports } = await readSources(project.files, found);
      assert.deepEqual(
        problems.map(({ code, importPath }) => [code, importPath]),
        [
          ["IMPORT_NOT_FOUND", "./loop.sol"],
          ["IMPORT_NOT_FOUND", "a/src/A.sol"],
        ],
      );
      assert.deepEqual(imports.get("src/A.sol"), ["src/A.sol"]);
    } finally {
      await project.remove();
    }
  });
});
