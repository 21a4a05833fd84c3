import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { isTolboothError } from "@tolbooth/sdk";
import { Fixture, hasForge, type Run } from "./support/fixture.js";

const head = "// SPDX-License-Identifier: MIT\npragma solidity ^0.8.30;\n";

const counter = `${head}
contract Counter {
    error TooBig(uint256 value, uint256 limit);

    uint256 public value;
    uint256 public calls;

    function add(uint256 amount) external {
        if (amount > 1000) revert TooBig(amount, 1000);
        value += amount;
        calls += 1;
    }

    function reset() external {
        require(value > 0, "nothing to reset");
        if (calls == 3) {
            calls = 7;
        }
        value = 0;
    }
}
`;

const support = `${head}
interface Vm {
    function assertEq(uint256 left, uint256 right, string calldata why) external pure;
    function skip(bool really) external;
}

abstract contract Checks {
    bool public constant IS_TEST = true;
    Vm internal constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    function same(uint256 left, uint256 right) internal pure {
        vm.assertEq(left, right, "same");
    }

    function test_inherited() public pure {
        same(1, 1);
    }
}
`;

const counterTest = `${head}
import {Counter} from "../contracts/Counter.sol";
import {Checks} from "./Checks.sol";

contract CounterTest is Checks {
    Counter internal counter;

    event Said(uint256 what);

    function setUp() public {
        counter = new Counter();
    }

    function test_adds() public {
        counter.add(2);
        same(counter.value(), 2);
    }

    function test_cheatcode() public {
        counter.add(2);
        vm.assertEq(counter.value(), 3, "three");
    }

    function test_require() public {
        counter.add(2);
        _check(3);
    }

    function test_helperInBase() public {
        counter.add(2);
        same(counter.value(), 5);
    }

    function test_callee() public {
        emit Said(4);
        counter.add(2000);
    }

    function test_panic() public view {
        uint256[] memory list = new uint256[](1);
        list[counter.value() + 3];
    }

    function test_noReason() public pure {
        revert();
    }

    function test_skipped() public {
        vm.skip(true);
    }

    function testFuzz_small(uint256 amount, address who) public {
        amount = amount % 1000;
        counter.add(amount);
        require(counter.value() < 500 || who == address(0), "small");
    }

    function testFuzz_holds(uint8 amount) public {
        counter.add(amount);
        require(counter.value() == amount, "not wanted");
    }

    function _check(uint256 wanted) internal view {
        require(
            counter.value() == wanted,
            "not wanted"
        );
    }
}
`;

const invariants = `${head}
import {Counter} from "../contracts/Counter.sol";

contract Handler {
    Counter internal counter;

    constructor(Counter c) {
        counter = c;
    }

    function add(uint8 amount) external {
        counter.add(amount);
    }

    function reset() external {
        if (counter.value() > 0) counter.reset();
    }
}

contract Invariants {
    bool public constant IS_TEST = true;
    Counter internal counter;
    Handler internal handler;

    function setUp() public {
        counter = new Counter();
        handler = new Handler(counter);
    }

    function targetContracts() public view returns (address[] memory all) {
        all = new address[](1);
        all[0] = address(handler);
    }

    function invariant_neverSeven() public view {
        require(counter.calls() != 7, "seven");
    }

    function invariant_holds() public view {
        require(counter.value() < type(uint256).max, "max");
    }
}
`;

const setUpFails = `${head}
contract SetUpFails {
    bool public constant IS_TEST = true;

    function setUp() public pure {
        require(false, "no set-up");
    }

    function test_never() public pure {}

    function test_norThis() public pure {}
}
`;

const sources = {
  "contracts/Counter.sol": counter,
  "test/Checks.sol": support,
  "test/Counter.t.sol": counterTest,
  "test/Invariants.t.sol": invariants,
  "test/SetUpFails.t.sol": setUpFails,
};

const statuses = {
  test_adds: "passed",
  test_inherited: "passed",
  test_cheatcode: "failed",
  test_require: "failed",
  test_helperInBase: "failed",
  test_callee: "failed",
  test_panic: "failed",
  test_noReason: "failed",
  test_skipped: "skipped",
  testFuzz_small: "failed",
  testFuzz_holds: "passed",
  invariant_neverSeven: "failed",
  invariant_holds: "passed",
  test_never: "errored",
  test_norThis: "errored",
};

/** Line of a text in a source, from 1. */
const lineOf = (source: string, text: string): number =>
  source.slice(0, source.indexOf(text)).split("\n").length;

const configurations: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "a project without a foundry.toml": { "tolbooth.json": "{}" },
  "a project with a foundry.toml, optimised": {
    "foundry.toml":
      '[profile.default]\nsrc = "contracts"\nsolc_version = "0.8.20"\noptimizer = true\n[invariant]\nruns = 64\ndepth = 32\n',
  },
};

for (const [what, configuration] of Object.entries(configurations))
  describe(`runForgeTests in ${what}`, function () {
    this.timeout(300_000);
    let fixture: Fixture;
    let run: Run;

    before(async function () {
      if (!hasForge()) return this.skip();
      // A space and a letter beyond ASCII, as in people's own folders.
      fixture = await Fixture.make({ ...sources, ...configuration }, "my projeçt");
      run = await fixture.run();
    });

    after(() => fixture?.remove());

    it("tells of every test", () => {
      assert.deepEqual(sorted(run.statuses()), sorted(statuses));
      assert.equal(run.started.length, Object.keys(statuses).length);
      assert.deepEqual(run.found, []);
    });

    const places: readonly (readonly [string, string, string, string])[] = [
      ["test_cheatcode", "Counter.t.sol", counterTest, 'vm.assertEq(counter.value(), 3, "three")'],
      ["test_require", "Counter.t.sol", counterTest, "require(\n            counter.value() == wanted"],
      ["test_callee", "Counter.t.sol", counterTest, "counter.add(2000)"],
      ["test_panic", "Counter.t.sol", counterTest, "list[counter.value() + 3]"],
      ["test_noReason", "Counter.t.sol", counterTest, "revert()"],
      ["testFuzz_small", "Counter.t.sol", counterTest, "require(counter.value() < 500"],
      ["test_helperInBase", "Checks.sol", support, 'vm.assertEq(left, right, "same")'],
      ["invariant_neverSeven", "Invariants.t.sol", invariants, "require(counter.calls() != 7"],
      ["test_never", "SetUpFails.t.sol", setUpFails, "function setUp()"],
    ];
    for (const [test, file, source, text] of places)
      it(`finds the line where ${test} failed`, () => {
        assert.equal(run.placeOf(test), `test/${file}:${lineOf(source, text)}`);
      });

    it("names the calls that had not returned", () => {
      assert.deepEqual(run.framesOf("test_require"), [
        `CounterTest._check test/Counter.t.sol:${lineOf(counterTest, "require(\n            counter")}`,
        `CounterTest.test_require test/Counter.t.sol:${lineOf(counterTest, "_check(3)")}`,
      ]);
      assert.deepEqual(run.framesOf("test_callee"), [
        `Counter.add contracts/Counter.sol:${lineOf(counter, "if (amount > 1000) revert")}`,
        `CounterTest.test_callee test/Counter.t.sol:${lineOf(counterTest, "counter.add(2000)")}`,
      ]);
      assert.equal(run.framesOf("test_helperInBase").length, 2);
    });

    it("shows the arguments that a fuzz test failed with, by name", () => {
      const [amount, who] = run.of("testFuzz_small").failure?.counterexample ?? [];
      assert.deepEqual(
        [amount?.name, amount?.type, who?.name, who?.type],
        ["amount", "uint256", "who", "address"],
      );
      assert.ok(BigInt(String(amount?.value)) % 1000n >= 500n, String(amount?.value));
    });

    it("shows the calls that broke an invariant, and they do break it", () => {
      const { sequence = [], originalSequenceLength = 0 } = run.of("invariant_neverSeven").failure ?? {};
      assert.ok(sequence.length >= 1 && originalSequenceLength >= sequence.length);
      let value = 0n;
      let calls = 0;
      for (const call of sequence) {
        assert.equal(call.contract, "Handler");
        assert.match(call.sender, /^0x[0-9a-fA-F]{40}$/);
        if (call.function === "add") {
          assert.deepEqual([call.arguments[0]?.name, call.arguments[0]?.type], ["amount", "uint8"]);
          value += BigInt(String(call.arguments[0]?.value));
          calls += 1;
        } else {
          assert.equal(call.function, "reset");
          if (value > 0n && calls === 3) calls = 7;
          value = 0n;
        }
      }
      assert.equal(calls, 7);
    });

    it("keeps the reason, the trace and the figures", () => {
      assert.match(run.of("test_callee").failure?.message ?? "", /TooBig\(2000, 1000\)/);
      assert.match(run.of("test_callee").failure?.trace ?? "", /Counter::add\(2000\)/);
      assert.match(run.of("test_never").failure?.trace ?? "", /SetUpFails::setUp\(\)/);
      assert.ok((run.of("test_adds").gas ?? 0) > 20_000);
      assert.equal(run.of("testFuzz_holds").runs, 256);
      assert.equal(run.of("invariant_holds").runs, 64);
    });

    it("leaves nothing outside the folders that are its own", async () => {
      const own = new Set([".tolbooth", "node_modules", "contracts", "test", ...Object.keys(configuration)]);
      if (configuration["foundry.toml"]) for (const name of ["out", "cache"]) own.add(name);
      const left = (await readdir(fixture.root)).filter((name) => !own.has(name));
      assert.deepEqual(left, []);
    });
  });

describe("runForgeTests", function () {
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

function sorted(table: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(table).sort(([one], [other]) => (one < other ? -1 : 1)));
}
