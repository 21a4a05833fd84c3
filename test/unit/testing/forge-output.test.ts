import assert from "node:assert/strict";
import {
  ForgeOutputReader,
  logsIn,
  traceIn,
  type ForgeTextSuite,
} from "../../../sdk/dist/testing/forge/forge-output.js";

function read(text: string): ForgeTextSuite[] {
  const reader = new ForgeOutputReader();
  return text.split("\n").flatMap((line) => reader.take(line) ?? []);
}

const suite = `Compiling 2 files with Solc 0.8.37

Ran 4 tests for test/Counter.t.sol:CounterTest
[FAIL: small; counterexample: calldata=0x31 args=[1757 [1.757e3], 0x35]] testFuzz_add(uint256,address) (runs: 3, μ: 52106, ~: 52107)
Logs:
  one
  two

Traces:
  [52402] CounterTest::testFuzz_add(1757)
    └─ ← [Revert] small

Backtrace:
  at CounterTest.testFuzz_add (test/Counter.t.sol:52:38)

[PASS] test_adds() (gas: 51552)
[PASS] testFuzz_tuple((uint256,address)[]) (runs: 256, μ: 12, ~: 13)
[SKIP: not now] test_skipped() (gas: 0)
Suite result: FAILED. 2 passed; 1 failed; 1 skipped; finished in 2.84ms (2.69ms CPU time)

Ran 1 test for C:\\work\\test\\Inv.t.sol:Inv
[FAIL: seven]
	[Sequence] (original: 11, shrunk: 1)
		sender=0x01 addr=[test/Inv.t.sol:Handler]0x02 calldata=add(uint8) args=[129]
 invariant_holds() (runs: 7, calls: 900, reverts: 1)

Suite result: FAILED. 0 passed; 1 failed; 0 skipped; finished in 1s (1s CPU time)
`;

describe("ForgeOutputReader", () => {
  it("reads every kind of result", () => {
    const [counter, invariants] = read(suite);
    assert.equal(
      `${counter?.unit} ${counter?.contract} ${counter?.complete}`,
      "test/Counter.t.sol CounterTest true",
    );
    const figures = counter?.results.map(({ test, status, gas, runs }) => [test, status, gas, runs]);
    assert.deepEqual(figures, [
      ["testFuzz_add", "failed", 52107, 3],
      ["test_adds", "passed", 51552, undefined],
      ["testFuzz_tuple", "passed", 13, 256],
      ["test_skipped", "skipped", 0, undefined],
    ]);
    assert.equal(invariants?.unit, "C:/work/test/Inv.t.sol");
    assert.deepEqual(
      invariants?.results.map(({ test, status, runs, calls }) => [test, status, runs, calls]),
      [["invariant_holds", "failed", 7, 900]],
    );
  });

  it("keeps logs and trace apart", () => {
    const text = read(suite)[0]!.results[0]!.text;
    assert.equal(logsIn(text), "one\ntwo");
    assert.equal(traceIn(text), "  [52402] CounterTest::testFuzz_add(1757)\n    └─ ← [Revert] small");
    assert.equal(traceIn("[PASS] test_a() (gas: 1)"), undefined);
  });

  it("says when it did not understand all that forge counted", () => {
    const text =
      "Ran 2 tests for a.sol:A\n[PASS] test_a() (gas: 1)\nSuite result: ok. 2 passed; 0 failed; 0 skipped; finished";
    assert.equal(read(text)[0]?.complete, false);
  });

  it("is not fooled by a reason that looks like a result", () => {
    const text = `Ran 2 tests for a.sol:A
[FAIL: first
[PASS] test_b() (gas: 1)] test_a() (gas: 2)
[PASS] test_b() (gas: 1)
Suite result: FAILED. 1 passed; 1 failed; 0 skipped; finished`;
    // Then the details are asked for, of all tests of the contract.
    assert.equal(read(text)[0]?.complete, false);
  });
});
