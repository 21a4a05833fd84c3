import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { isTolboothError } from "@tolbooth/sdk";
import { counter, head, lineOf, sorted, sources, statuses } from "./support/counter-project.js";
import { Fixture, hasForge } from "./support/fixture.js";

describe("A run of forge's tests", function () {
  this.timeout(300_000);
  let fixture: Fixture;

  before(function () {
    if (!hasForge()) this.skip();
  });

  beforeEach(async () => {
    fixture = await Fixture.make({ "tolbooth.json": "{}", ...sources });
  });

  afterEach(() => fixture?.remove());

  it("runs what was chosen and nothing else", async () => {
    const ids = ["forge:test/Counter.t.sol:CounterTest:test_adds", "forge:test/SetUpFails.t.sol"];
    const run = await fixture.run({ ids });
    assert.deepEqual(sorted(run.statuses()), {
      test_adds: "passed",
      test_never: "errored",
      test_norThis: "errored",
    });
  });

  it("counts the lines that tests run", async () => {
    const run = await fixture.run({
      ids: ["forge:test/Counter.t.sol:CounterTest:test_adds"],
      coverage: true,
    });
    const file = run.coverage.find((one) => path.basename(one.path) === "Counter.sol");
    const hits = (text: string): number | undefined =>
      file?.lines.find(({ line }) => line + 1 === lineOf(counter, text))?.hits;
    assert.equal(hits("value += amount"), 1);
    assert.equal(hits("calls = 7"), 0);
    assert.deepEqual(
      file?.functions.map(({ name, hits: times }) => [name, times]),
      [
        ["Counter.add", 1],
        ["Counter.reset", 0],
      ],
    );
    assert.equal(run.statuses()["test_adds"], "passed");
  });

  it("puts what the compiler finds at every test, where the compiler found it", async () => {
    const bad = `${head}\ncontract BadTest {\n    function test_a() public {\n        uint256 x = missing;\n    }\n}\n`;
    await fixture.write("test/Bad.t.sol", bad);
    const run = await fixture.run();
    assert.ok(Object.values(run.statuses()).every((status) => status === "errored"));
    assert.equal(run.outcomes.size, Object.keys(statuses).length + 1);
    assert.equal(run.placeOf("test_a"), `test/Bad.t.sol:${lineOf(bad, "missing")}`);
    assert.equal(run.placeOf("test_adds"), run.placeOf("test_a"));
  });

  it("sees an edit", async () => {
    const ids = ["forge:test/Counter.t.sol:CounterTest:test_adds"];
    assert.equal((await fixture.run({ ids })).statuses()["test_adds"], "passed");
    await fixture.write("contracts/Counter.sol", counter.replace("value += amount", "value += amount + 1"));
    const run = await fixture.run({ ids });
    assert.equal(run.statuses()["test_adds"], "failed");
    assert.match(run.of("test_adds").failure?.message ?? "", /3 != 2/);
  });

  it("runs tests at the root of a folder without settings, with the libraries that Tolbooth brings", async () => {
    await fixture.remove();
    fixture = await Fixture.make({
      "Lonely.sol": `${head}
import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";

contract LonelyTest {
    bool public constant IS_TEST = true;

    function test_text() public pure {
        require(keccak256(bytes(Strings.toString(Capabilities.AGENCY_ADMIN))) != 0, "text");
    }
}
`,
    });
    assert.deepEqual((await fixture.run()).statuses(), { test_text: "passed" });
    assert.equal(existsSync(path.join(fixture.root, ".tolbooth", "forge", "index", "Index.sol")), true);
  });

  it("says what it wrote", async () => {
    await fixture.run({ ids: ["forge:test/Counter.t.sol:CounterTest:test_adds"] });
    const text = await readFile(path.join(fixture.root, ".tolbooth", "forge", "foundry.toml"), "utf8");
    assert.match(text, /^# Format tolbooth\/forge, version 1\./);
  });

  it("ends everything that it started when it is cancelled", async () => {
    const endless = `${head}
contract EndlessTest {
    bool public constant IS_TEST = true;

    function test_endless() public pure {
        for (uint256 i = 0; i < 1e18; i++) {}
    }
}
`;
    await fixture.write("test/Endless.t.sol", endless);
    await fixture.write(
      "foundry.toml",
      '[profile.default]\nsrc = "contracts"\ngas_limit = "18446744073709551615"\n',
    );
    const cancel = new AbortController();
    let begun = false;
    const started = fixture.run({
      ids: ["forge:test/Endless.t.sol"],
      signal: cancel.signal,
      onEvent: (event) => {
        // Compiled: from here on forge is in the endless test.
        if (event.kind !== "output" || !/^Compiler run successful/.test(event.line)) return;
        begun = true;
        setTimeout(() => cancel.abort(), 500);
      },
    });
    await assert.rejects(started, (error) => isTolboothError(error, "OPERATION_CANCELLED"));
    assert.equal(begun, true);
  });

  it("says which tests forge did not run", async () => {
    await fixture.write(
      "test/Takes.t.sol",
      `${head}contract TakesTest { constructor(uint256) {} function test_a() public pure {} }`,
    );
    const run = await fixture.run({
      ids: ["forge:test/Takes.t.sol", "forge:test/Counter.t.sol:CounterTest:test_adds"],
    });
    assert.deepEqual(sorted(run.statuses()), { test_a: "errored", test_adds: "passed" });
  });
});
