import assert from "node:assert/strict";
import { checkScenarioText, listScenarios, scenarioFile, writeScenario } from "@tolbooth/sdk";
import { at, head, memoryBuilder, memoryProject } from "../support/projects.js";

const contents = {
  "tolbooth.json": '{"agencies": [{"name": "hmrc", "title": "HMRC"}]}',
  "contracts/Gate.sol": `${head}contract Gate { function open() external {} }`,
};

describe("checking a scenario's text in an editor", () => {
  const text = (steps: unknown): string =>
    JSON.stringify({ format: "tolbooth/scenario", version: 1, title: "t", as: "hmrc", steps });
  const steps = [{ deploy: "Gate" }, { deploy: "Gat" }, { call: "Gate.shut" }, { mine: -1 }];

  it("judges the file alone before the first build, and the contracts after it", async () => {
    const { files, project } = await memoryProject(contents);
    const paths = async (): Promise<string[]> =>
      (await checkScenarioText(files, project, text(steps), "x")).map(({ path }) => path);
    assert.deepEqual(await paths(), ["steps[3].mine"]);
    await memoryBuilder(files).build({});
    assert.deepEqual(await paths(), ["steps[3].mine", "steps[1].deploy", "steps[2].call"]);
  });

  it("gives what no scenario can be as a problem too, and shows no key", async () => {
    const { files, project } = await memoryProject(contents);
    const check = (content: string) => checkScenarioText(files, project, content, "x");
    assert.equal((await check("{")).length > 0, true);
    assert.equal((await check('{"format": "other"}')).length, 1);
    const key = "ab".repeat(32);
    const found = await check(`{"format": "tolbooth/scenario", "version": 1,\n"title": "t", "as": "${key}"}`);
    assert.deepEqual(
      found.map(({ line, path }) => [line, path]),
      [[2, "as"]],
    );
    assert.equal(JSON.stringify(found).includes(key), false, "the key is shown");
  });
});

describe("files of scenarios", () => {
  it("are written once, listed, and named as files can be", async () => {
    const { files, project } = await memoryProject(contents);
    const file = scenarioFile(project, "a-name");
    assert.equal(file, at("scenario", "a-name.scenario.json"));
    await writeScenario(files, file, { a: 1 });
    await assert.rejects(writeScenario(files, file, { a: 2 }), { code: "FILE_EXISTS" });
    await writeScenario(files, file, { a: 3 }, true);
    assert.equal(files.text(file), '{\n  "a": 3\n}\n');
    files.put(at("scenario", "notes.json"), "{}");
    assert.deepEqual(await listScenarios(files, project), [file]);
    for (const name of ["../x", "a/b", "", " "])
      assert.throws(() => scenarioFile(project, name), { code: "WRONG_USAGE" });
    assert.throws(() => scenarioFile(project, "ab".repeat(32)), { code: "KEY_MISPLACED" });
  });
});
