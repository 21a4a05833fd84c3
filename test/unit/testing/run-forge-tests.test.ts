import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import {
  counter,
  counterTest,
  invariants,
  lineOf,
  setUpFails,
  sorted,
  sources,
  statuses,
  support,
} from "./support/counter-project.js";
import { Fixture, hasForge, type Run } from "./support/fixture.js";

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
