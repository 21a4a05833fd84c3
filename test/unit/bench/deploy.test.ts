import assert from "node:assert/strict";
import { mkdtemp, readFile, realpath, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { findProject, readSources } from "@tolbooth/sdk";
import { createNodeHost } from "@tolbooth/sdk/node";
import { createProject, printedAnswer } from "../../../bench/deploy/contestant.js";
import { answerFunction, deployedSubjects, withAnswer } from "../../../bench/deploy/contracts.js";
import { closureOf } from "../../../bench/projects/import-graph.js";
import { compileMemory } from "../support/projects.js";

describe("what the bench deploys", () => {
  it("has other code for every number, and the same interface", async () => {
    const [small] = deployedSubjects;
    assert.ok(small);
    const builds = await Promise.all(
      [1, 2].map((answer) => compileMemory({ [small.file]: small.text(answer) }, "build")),
    );
    const [one, two] = builds.map(({ findings, contracts }) => {
      assert.deepEqual(findings, []);
      return contracts.find(({ name }) => name === small.name);
    });
    assert.deepEqual(one?.abi, two?.abi);
    assert.notEqual(one?.creationCode, two?.creationCode);
    assert.equal(
      one?.abi.some(({ name }) => name === answerFunction),
      true,
      "the function that is called",
    );
  });

  it("puts the function into the last contract of a text", () => {
    const text = withAnswer("contract A {}\ncontract B {}\n", 7);
    assert.match(
      text,
      /^contract A \{\}\ncontract B \{\n {4}function benchAnswer\(\)[^}]*return 7;\n {4}\}\n\}\n$/,
    );
  });

  it("is compiled with as many files as the bench says", async () => {
    const folder = await realpath(await mkdtemp(path.join(os.tmpdir(), "tolbooth-bench-test-")));
    try {
      const { files } = createNodeHost();
      for (const [place, subject] of deployedSubjects.entries()) {
        const root = path.join(folder, String(place));
        await createProject(root, subject, { "tolbooth.json": "{}" });
        assert.equal(await readFile(path.join(root, subject.file), "utf8"), subject.text(0));
        const sources = await readSources(files, await findProject(files, root, { stopAt: root }));
        assert.equal(closureOf(sources.imports, sources.entries[0] ?? "").size, subject.files, subject.label);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

describe("the answer of a function in what a tool prints", () => {
  it("is the first number, behind a word where one is given", () => {
    assert.equal(printedAnswer("1004 [1.004e3]\n"), "1004");
    assert.equal(printedAnswer("Hardhat 3\nbenchAnswer is 1004\n", "benchAnswer is "), "1004");
  });

  it("is missed where there is none", () => {
    assert.throws(() => printedAnswer("nothing"));
    assert.throws(() => printedAnswer("1004", "benchAnswer is "));
  });
});
