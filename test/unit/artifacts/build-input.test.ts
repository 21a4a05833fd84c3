import assert from "node:assert/strict";
import path from "node:path";
import { isTolboothError, readBuildInput } from "@tolbooth/sdk";
import { at, head, memoryBuilder, memoryProject } from "../support/projects.js";

describe("the compiler's input in a build info", () => {
  it("is what stands in the file now, whatever stood there before", async () => {
    const { files, project } = await memoryProject({
      "tolbooth.json": "{}",
      "contracts/A.sol": `${head}\ncontract A { uint256 public one; }`,
    });
    await memoryBuilder(files).build({});
    const textAt = async (file: string): Promise<string> =>
      new TextDecoder().decode(await files.readFile(file));
    const contentNow = async (): Promise<string | undefined> => {
      const artifact = { sourceName: "contracts/A.sol", contractName: "A" };
      const input = await readBuildInput(files, project, artifact);
      return (input as { sources: Record<string, { content: string }> }).sources["contracts/A.sol"]?.content;
    };
    const folder = at(".tolbooth", "artifacts", "contracts", "A.sol");
    const debug = JSON.parse(await textAt(path.join(folder, "A.dbg.json"))) as { buildInfo: string };
    const file = path.resolve(folder, debug.buildInfo);
    const text = await textAt(file);
    const write = (changed: string): Promise<void> =>
      files.writeFileAtomic(file, new TextEncoder().encode(changed));

    const before = await contentNow();
    assert.match(before ?? "", /public one/);
    assert.equal(await contentNow(), before);
    await write(text.replaceAll("public one", "public two"));
    assert.match((await contentNow()) ?? "", /public two/);
    await write(text.slice(0, -3));
    await assert.rejects(contentNow(), (error) => isTolboothError(error, "FILE_FORMAT_UNKNOWN"));
    await write(text);
    assert.equal(await contentNow(), before);
  });
});
