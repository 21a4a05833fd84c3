import assert from "node:assert/strict";
import path from "node:path";
import { listArtifacts, readArtifact, type Artifact } from "@tolbooth/sdk";
import type { Project } from "@tolbooth/sdk";
import type { MemoryFileSystem } from "../support/memory-files.js";
import { at, head, memoryBuilder, memoryProject } from "../support/projects.js";

async function build(files: MemoryFileSystem, entries?: readonly string[]): Promise<readonly string[]> {
  return (await memoryBuilder(files).build({ entries })).report.artifacts;
}

const folder = (...parts: string[]): string => at(".tolbooth", "artifacts", ...parts);
const names = async (files: MemoryFileSystem, project: Project): Promise<string[]> =>
  (await listArtifacts(files, project)).map((one) => `${one.sourceName}:${one.contractName}`);

/** The build info files that there are, and those that an artifact names. */
const buildInfosOf = (files: MemoryFileSystem): string[] =>
  files.paths().filter((place) => place.startsWith(folder("build-info")));
const namedBuildInfosOf = (files: MemoryFileSystem): string[] => {
  const named = files
    .paths()
    .filter((place) => place.endsWith(".dbg.json"))
    .map((place) =>
      path.resolve(path.dirname(place), JSON.parse(files.text(place) ?? "").buildInfo as string),
    );
  return [...new Set(named)].sort();
};

const contents = {
  "contracts/A.sol": `${head}import {P} from "p/P.sol"; contract A is P { uint public x; } interface I {}`,
  "contracts/B.sol": `${head}contract B {}`,
  "node_modules/p/P.sol": `${head}abstract contract P {}`,
};

describe("artifacts of a build", () => {
  it("writes Hardhat's artifacts, and the build info that they were made from", async () => {
    const { files } = await memoryProject(contents);
    const written = await build(files);
    assert.deepEqual(written.toSorted(), [
      folder("contracts", "A.sol", "A.json"),
      folder("contracts", "A.sol", "I.json"),
      folder("contracts", "B.sol", "B.json"),
      folder("p", "P.sol", "P.json"),
    ]);
    const artifact = JSON.parse(files.text(folder("contracts", "A.sol", "A.json")) ?? "") as Artifact;
    assert.deepEqual(Object.keys(artifact), [
      "_format",
      "contractName",
      "sourceName",
      "abi",
      "bytecode",
      "deployedBytecode",
      "linkReferences",
      "deployedLinkReferences",
    ]);
    assert.equal(artifact._format, "hh-sol-artifact-1");
    assert.equal(artifact.sourceName, "contracts/A.sol");
    assert.match(artifact.bytecode, /^0x[0-9a-f]+$/);

    const debug = JSON.parse(files.text(folder("contracts", "A.sol", "A.dbg.json")) ?? "") as {
      _format: string;
      buildInfo: string;
    };
    assert.equal(debug._format, "hh-sol-dbg-1");
    const infoFile = new URL(debug.buildInfo, `file://${folder("contracts", "A.sol")}/`).pathname;
    const info = JSON.parse(files.text(infoFile) ?? "") as Record<string, unknown>;
    assert.equal(info["_format"], "hh-sol-build-info-1");
    assert.equal(info["solcVersion"], "0.8.37");
    assert.match(String(info["solcLongVersion"]), /^0\.8\.37\+commit\.[0-9a-f]{8}$/);
    const input = info["input"] as { sources: Record<string, { content: string }> };
    assert.equal(input.sources["contracts/B.sol"]?.content, contents["contracts/B.sol"]);
    const output = info["output"] as {
      contracts: Record<string, Record<string, { evm: { bytecode: { object: string } } }>>;
    };
    assert.equal(`0x${output.contracts["contracts/A.sol"]?.["A"]?.evm.bytecode.object}`, artifact.bytecode);

    const manifest = JSON.parse(files.text(folder("manifest.json")) ?? "") as Record<string, unknown>;
    assert.deepEqual([manifest["format"], manifest["version"]], ["tolbooth/artifacts", 2]);
  });

  it("touches nothing when nothing changed", async () => {
    const { files } = await memoryProject(contents);
    await build(files);
    files.written.length = 0;
    await build(files);
    assert.deepEqual(files.written, []);
  });

  it("removes what no longer exists, its old build info too, and nothing that it did not write", async () => {
    const { files } = await memoryProject(contents);
    await build(files);
    const foreign = folder("contracts", "Old.sol", "Old.json");
    files.put(foreign, files.text(folder("contracts", "B.sol", "B.json"))?.replace('"B"', '"Old"') ?? "");
    files.put(at("contracts", "A.sol"), `${head}contract Renamed {}`);
    await files.removeFile(at("contracts", "B.sol"));
    await build(files);
    assert.deepEqual(
      files.paths().filter((place) => place.startsWith(folder("contracts"))),
      [
        folder("contracts", "A.sol", "Renamed.dbg.json"),
        folder("contracts", "A.sol", "Renamed.json"),
        foreign,
      ],
    );
    assert.deepEqual(buildInfosOf(files), namedBuildInfosOf(files));
    assert.equal(buildInfosOf(files).length, 1);
  });

  it("keeps the artifacts of what a build of a part did not look at", async () => {
    const { files, project } = await memoryProject({
      ...contents,
      "contracts/C.sol": `${head}contract C {}`,
    });
    await build(files);
    files.put(at("contracts", "B.sol"), `${head}contract B2 {}`);
    await files.removeFile(at("contracts", "C.sol"));
    await build(files, [at("contracts", "B.sol")]);
    assert.deepEqual(await names(files, project), [
      "contracts/A.sol:A",
      "contracts/A.sol:I",
      "contracts/B.sol:B2",
      "p/P.sol:P",
    ]);
    assert.equal(files.paths().filter((place) => place.startsWith(folder("build-info"))).length, 2);
  });

  it("is led out of its folder neither by a source outside nor by a list that somebody changed", async () => {
    const { files, project } = await memoryProject({
      "contracts/A.sol": `${head}import "../../other/O.sol";`,
    });
    files.put(at("..", "other", "O.sol"), `${head}contract O {}`);
    const precious = at("precious.json");
    files.put(precious, "{}");
    const entry = { unit: "x", contract: "X", own: false, buildInfo: "../../precious.json" };
    files.put(
      folder("manifest.json"),
      JSON.stringify({
        format: "tolbooth/artifacts",
        version: 1,
        artifacts: { "../../precious.json": entry },
      }),
    );
    const written = await build(files);
    assert.deepEqual(written, [folder("__", "other", "O.sol", "O.json")]);
    assert.equal(files.text(precious), "{}");
    assert.equal((await readArtifact(files, project, "../other/O.sol:O")).contractName, "O");
  });

  it("survives a list that cannot be read", async () => {
    for (const text of ["{", "null", '{"format":"other"}', '{"format":"tolbooth/artifacts","version":1}']) {
      const { files } = await memoryProject(contents);
      files.put(folder("manifest.json"), text);
      assert.equal((await build(files)).length, 4);
    }
  });

  it("refuses what does not compile, and leaves the old artifacts", async () => {
    const { files, project } = await memoryProject(contents);
    await build(files);
    files.put(at("contracts", "B.sol"), `${head}contract B { uint x = true; }`);
    files.written.length = 0;
    const { report } = await memoryBuilder(files).build();
    assert.equal(report.ok, false);
    assert.deepEqual(report.artifacts, []);
    assert.deepEqual(
      files.written.filter((file) => file.startsWith(folder())),
      [],
    );
    assert.equal((await readArtifact(files, project, "B")).contractName, "B");
  });

  it("says that the disk is full, and can be done again", async () => {
    const { files } = await memoryProject(contents);
    const file = folder("contracts", "B.sol", "B.json");
    files.failWriteOf.add(file);
    await assert.rejects(build(files), { code: "FILE_WRITE_FAILED" });
    files.failWriteOf.clear();
    assert.equal((await build(files)).length, 4);
    assert.ok(files.text(file));
  });
});

describe("readArtifact", () => {
  it("says that nothing has been compiled yet", async () => {
    const { files, project } = await memoryProject(contents);
    await assert.rejects(readArtifact(files, project, "A"), { code: "ARTIFACT_MISSING" });
    assert.deepEqual(await listArtifacts(files, project), []);
  });

  it("finds by name and by full name, and says what there is otherwise", async () => {
    const { files, project } = await memoryProject(contents);
    await build(files);
    assert.equal((await readArtifact(files, project, "A")).sourceName, "contracts/A.sol");
    assert.equal((await readArtifact(files, project, "contracts/B.sol:B")).contractName, "B");
    await assert.rejects(readArtifact(files, project, "Nope"), {
      code: "CONTRACT_NOT_FOUND",
      details: { name: "Nope", known: ["A", "B", "I", "P"] },
    });
    for (const name of ["contracts/A.sol:B", "", ":", "../A", "manifest", "A.dbg"])
      await assert.rejects(readArtifact(files, project, name), { code: "CONTRACT_NOT_FOUND" }, name);
  });

  it("lists the full names where several contracts have one name", async () => {
    const { files, project } = await memoryProject({
      "contracts/A.sol": `${head}contract Same {}`,
      "contracts/b/B.sol": `${head}contract Same {}`,
    });
    await build(files);
    await assert.rejects(readArtifact(files, project, "Same"), {
      code: "CONTRACT_NAME_AMBIGUOUS",
      details: {
        name: "Same",
        candidates: ["contracts/A.sol:Same", "contracts/b/B.sol:Same"],
        example: "contracts/A.sol:Same",
      },
    });
    assert.equal(
      (await readArtifact(files, project, "contracts/b/B.sol:Same")).sourceName,
      "contracts/b/B.sol",
    );
  });

  it("names a file that is no artifact", async () => {
    const { files, project } = await memoryProject(contents);
    await build(files);
    const file = folder("contracts", "B.sol", "B.json");
    const good = files.text(file) ?? "";
    for (const text of ["", "{", "null", "[]", "{}", good.slice(0, 100), good.replace('"abi"', '"api"')]) {
      files.put(file, text);
      await assert.rejects(readArtifact(files, project, "B"), { code: "FILE_FORMAT_UNKNOWN" }, text);
    }
  });
});
