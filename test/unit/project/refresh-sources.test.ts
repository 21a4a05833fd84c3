import assert from "node:assert/strict";
import { refreshSources, readSources } from "@tolbooth/sdk";
import { at, head, memoryProject, memorySources } from "../support/projects.js";

const files = {
  "contracts/A.sol": `${head}import "./B.sol"; contract A is B {}`,
  "contracts/B.sol": `${head}contract B {}`,
};

describe("refreshing sources", () => {
  it("takes the newest text of every open editor and leaves the rest as it was", async () => {
    const before = await memorySources(files);
    const text = `${head}contract B { uint x; }`;
    const after = refreshSources(before, new Map([[at("contracts", "B.sol"), text]]));
    assert.equal(after?.sources.get("contracts/B.sol")?.content, text);
    assert.equal(after.sources.get("contracts/A.sol"), before.sources.get("contracts/A.sol"));
    assert.equal(before.sources.get("contracts/B.sol")?.content, files["contracts/B.sol"]);
  });

  it("gives what reading anew gives", async () => {
    const { files: memory, project } = await memoryProject(files);
    const overlay = new Map([
      [at("contracts", "A.sol"), `${files["contracts/A.sol"]} // half \ud83d a pair`],
    ]);
    const refreshed = refreshSources(await readSources(memory, project), overlay);
    assert.deepEqual(refreshed, await readSources(memory, project, { overlay }));
  });

  it("asks to read anew when an import changed, and when one could not be found", async () => {
    const before = await memorySources(files);
    const other = `${head}import "./C.sol"; contract A {}`;
    assert.equal(refreshSources(before, new Map([[at("contracts", "A.sol"), other]])), undefined);
    const missing = await memorySources({ "contracts/A.sol": other });
    const moved = `\n${other}`;
    assert.equal(refreshSources(missing, new Map([[at("contracts", "A.sol"), moved]])), undefined);
  });
});
