import assert from "node:assert/strict";
import { readPresentBuild, readSources, writeArtifacts, type Project } from "@tolbooth/sdk";
import type { MemoryFileSystem } from "../support/memory-files.js";
import { at, head, memoryProject, sharedCompiler } from "../support/projects.js";

const contents = {
  "contracts/A.sol": `${head}import {P} from "p/P.sol"; contract A is P { uint public x; }`,
  "node_modules/p/P.sol": `${head}abstract contract P {}`,
};

async function built(): Promise<{ files: MemoryFileSystem; project: Project }> {
  const { files, project } = await memoryProject(contents);
  const sources = await readSources(files, project);
  await writeArtifacts(files, project, await sharedCompiler().compile(sources, { mode: "build" }));
  return { files, project };
}

async function isPresent(files: MemoryFileSystem, project: Project): Promise<boolean> {
  return (await readPresentBuild(files, project, await readSources(files, project))) !== undefined;
}

describe("readPresentBuild", () => {
  it("finds the build that was made from what is there now", async () => {
    const { files, project } = await built();
    const present = await readPresentBuild(files, project, await readSources(files, project));
    const { sources } = present!.input as { sources: object };
    assert.deepEqual(Object.keys(sources).sort(), ["contracts/A.sol", "p/P.sol"]);
  });

  it("finds none where nothing was compiled", async () => {
    const { files, project } = await memoryProject(contents);
    assert.equal(await isPresent(files, project), false);
  });

  it("finds none once a source, a library, a setting or the list of sources is another", async () => {
    for (const [file, text] of [
      ["contracts/A.sol", `${contents["contracts/A.sol"]} `],
      ["node_modules/p/P.sol", `${contents["node_modules/p/P.sol"]}\n`],
      ["contracts/B.sol", `${head}contract B {}`],
    ] as const) {
      const { files, project } = await built();
      await files.writeFileAtomic(at(...file.split("/")), text);
      assert.equal(await isPresent(files, project), false, file);
    }
    const { files, project } = await built();
    const other = { ...project, solcSettings: { ...project.solcSettings, optimizer: { enabled: false } } };
    assert.equal(await isPresent(files, other), false);
  });

  it("finds none once an artifact, the build info or the list of artifacts is gone or cut off", async () => {
    for (const lost of [["contracts", "A.sol", "A.json"], ["manifest.json"]]) {
      const { files, project } = await built();
      await files.removeFile(at(".tolbooth", "artifacts", ...lost));
      assert.equal(await isPresent(files, project), false, lost.join("/"));
    }
    const { files, project } = await built();
    const folder = at(".tolbooth", "artifacts", "build-info");
    const [info] = await files.list(folder);
    await files.writeFileAtomic(at(".tolbooth", "artifacts", "build-info", info!.name), '{"input": {');
    assert.equal(await isPresent(files, project), false);
  });
});
