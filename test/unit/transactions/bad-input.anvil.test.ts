import assert from "node:assert/strict";
import { Interface } from "ethers";
import { showTransaction, type TracedCall } from "@tolbooth/sdk";
import { endScratches } from "../networks/support/scratch.js";
import { tracedProject, withoutMethods, type TracedProject } from "./support/traced-project.js";

const source = `library Arithmetic {
  error TooLarge(uint256 given);
  function half(uint256 given) external pure returns (uint256) {
    if (given > 100)
      revert TooLarge(given);
    return given / 2;
  }
}
contract Target {
  /// @notice The count is more than the register allows.
  /// @dev Ask for a larger register first: setMost.
  error TooMany(uint256 count);
  uint256 public immutable most;
  address public immutable maker = msg.sender;
  uint256 public count;
  constructor(uint256 most_) { most = most_; }
  function add(uint256 n) external returns (uint256) {
    if (n > most)
      revert TooMany(n);
    count += n;
    return count;
  }
  function halve(uint256 n) external { count = Arithmetic.half(n); }
  function bare() external pure {
    revert();
  }
  function forever() external {
    while (true)
      count += 1;
  }
  function wide(uint256 calls) external {
    for (uint256 at = 0; at < calls; at++) this.nothing();
  }
  function wideThenFail(uint256 calls) external {
    for (uint256 at = 0; at < calls; at++) this.nothing();
    this.bare();
  }
  function nothing() external {}
  function kept(uint256 n) external {
    try this.add(n) {} catch {}
    require(count > 1_000_000, "no");
  }
}
contract Proxy {
  bytes32 private constant SLOT = 0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc;
  constructor(address implementation) { bytes32 slot = SLOT; assembly { sstore(slot, implementation) } }
  fallback() external {
    bytes32 slot = SLOT;
    assembly {
      calldatacopy(0, 0, calldatasize())
      let ok := delegatecall(gas(), sload(slot), 0, calldatasize(), 0, 0)
      returndatacopy(0, 0, returndatasize())
      if iszero(ok) { revert(0, returndatasize()) }
      return(0, returndatasize())
    }
  }
}
`;

const line = (text: string): number =>
  `// SPDX-License-Identifier: MIT\npragma solidity ^0.8.30;\n${source}`
    .split("\n")
    .findIndex((one) => one.includes(text)) + 1;

const shape = (call: TracedCall): unknown[] => [
  call.kind,
  call.contract,
  call.function,
  ...call.calls.map(shape),
];

for (const viaIR of [false, true])
  describe(`transactions that are not smooth${viaIR ? ", compiled via IR" : ""} (anvil)`, function () {
    this.timeout(240_000);
    let project: TracedProject;
    let target: Awaited<ReturnType<TracedProject["deploy"]>>;
    before(async () => {
      project = await tracedProject(source, {
        solc: { settings: { viaIR, optimizer: { enabled: viaIR, runs: 200 } } },
      });
      await project.deploy("Arithmetic");
      target = await project.deploy("Target", ["50"]);
    });
    after(endScratches);
    const sent = async (name: string, values: unknown[] = [], gasLimit?: number): Promise<string> =>
      project.send(target, target.address, name, values, gasLimit);
    // The optimizer leaves nothing of such a function but a jump: then its own line is what is known.
    const bareLine = line(viaIR ? "function bare()" : "    revert();");
    const show = (hash: string) => showTransaction(project.where, hash);

    it("explains a custom error in the source's words, and finds its line in a contract with immutables", async () => {
      const shown = await show(await sent("add", [51]));
      assert.equal(shown.failure?.errorName, "TooMany");
      assert.match(shown.failure?.explanation ?? "", /setMost/);
      assert.deepEqual(shown.call?.failure, shown.failure);
      assert.equal(shown.failureLines.length, 1);
      // The condition and the revert are two lines; a compiler may join them.
      assert.ok([line("if (n > most)"), line("revert TooMany(n)")].includes(shown.failureLines[0]!.line));
    });

    it("looks through a library", async () => {
      const shown = await show(await sent("halve", [101]));
      assert.deepEqual(shape(shown.call!), [
        "CALL",
        "Target",
        "halve",
        ["DELEGATECALL", "Arithmetic", "half"],
      ]);
      assert.equal(shown.failure?.errorName, "TooLarge");
      assert.equal(shown.failureLines.at(-1)?.line, line("Arithmetic.half(n)"));
      const smooth = await show(await sent("halve", [20]));
      assert.deepEqual(
        smooth.changes![0]!.storage.map(({ variable, after }) => [variable, after]),
        [["count", "10"]],
      );
    });

    it("looks through a proxy, and names what it changed there", async () => {
      const proxy = await project.deploy("Proxy", [target.address]);
      const made = await show(proxy.transactionHash!);
      assert.deepEqual(
        made.changes![0]!.storage.map(({ variable, after }) => [variable, after]),
        [["implementation (ERC-1967)", target.address]],
      );
      const shown = await show(await project.send(target, proxy.address, "add", [5]));
      assert.equal(shown.call?.contract, "Proxy");
      assert.deepEqual(shape(shown.call!.calls[0]!), ["DELEGATECALL", "Target", "add"]);
      assert.deepEqual(
        shown.changes![0]!.storage.map(({ variable, before, after }) => [variable, before, after]),
        [["count", "0", "5"]],
      );
      const refused = await show(await project.send(target, proxy.address, "add", [51]));
      assert.equal(refused.failure?.errorName, "TooMany");
      // Of a block in assembly the IR's compiler names no more than its beginning.
      assert.equal(refused.failureLines.at(-1)?.line, line("let ok := delegatecall") - (viaIR ? 2 : 0));
    });

    it("says of a revert without data where it was", async () => {
      const shown = await show(await sent("bare"));
      assert.deepEqual([shown.status, shown.failure?.errorName], ["reverted", undefined]);
      assert.equal(shown.failureLines[0]?.line, bareLine);
    });

    it("says of one that ran out of gas where it was, and that it was the gas", async () => {
      const shown = await show(await sent("forever", [], 200_000));
      assert.match(shown.failure?.reason ?? "", /gas/);
      assert.equal(shown.gasUsed, "200000");
      const inside = [line("function forever()"), line("while (true)"), line("      count += 1")];
      assert.ok(inside.includes(shown.failureLines[0]!.line), JSON.stringify(shown.failureLines));
    });

    it("takes an error of its own for its own, though a call before failed too", async () => {
      const shown = await show(await sent("kept", [51]));
      assert.equal(shown.failure?.errorName, "Error");
      assert.deepEqual(
        shown.failureLines.map((one) => one.line),
        [line("require(count > 1_000_000")],
      );
    });

    it("shows a very wide tree up to a limit, says so, and finds the failure behind it all the same", async () => {
      const shown = await show(await sent("wideThenFail", [2_100], 12_000_000));
      assert.equal(shown.call?.calls.length, 1_999);
      assert.equal(shown.notes.length, 2, shown.notes.join("\n"));
      assert.deepEqual(
        shown.failureLines.map((one) => one.line),
        [bareLine, line("    this.bare();")],
      );
    });

    it("shows no lines of a code that is another than the compiled one, and says so", async () => {
      const hash = await sent("add", [52]);
      await project.compile("A.sol", source.replace("n > most", "n >= most"));
      const shown = await show(hash);
      assert.deepEqual(shown.failureLines, []);
      assert.equal(shown.call?.function, "add");
      assert.equal(shown.failure?.errorName, "TooMany");
      assert.equal(shown.notes.length, 1, shown.notes.join("\n"));
      for (const { storage } of shown.changes ?? [])
        for (const { variable } of storage) assert.equal(variable, undefined);
      await project.compile("A.sol", source);
      assert.equal((await show(hash)).failureLines.length, 1);
    });
  });

describe("nodes that do not tell everything (anvil)", function () {
  this.timeout(120_000);
  afterEach(endScratches);

  it("shows input, events and the reason without the debug namespace, and names what is missing", async () => {
    const project = await tracedProject(source);
    await project.deploy("Arithmetic");
    const target = await project.deploy("Target", ["50"]);
    const hash = await project.send(target, target.address, "add", [51]);
    const silent = withoutMethods(project, (method) => method.startsWith("debug_"));
    const shown = await showTransaction(silent, hash);
    assert.deepEqual([shown.call, shown.changes, shown.failureLines], [undefined, undefined, []]);
    assert.deepEqual([shown.contract, shown.function, shown.arguments?.[0]?.value], ["Target", "add", "51"]);
    assert.equal(shown.failure?.errorName, "TooMany");
    assert.match(shown.failure?.explanation ?? "", /setMost/);
    assert.equal(shown.notes.length, 3, shown.notes.join("\n"));
  });

  it("says of a transaction that waits that it waits", async () => {
    const project = await tracedProject(source);
    await project.deploy("Arithmetic");
    const target = await project.deploy("Target", ["50"]);
    await project.network.setMining("manual");
    const signer = await project.connection.signer(project.from.name);
    const data = new Interface(target.abi as never).encodeFunctionData("add", [1]);
    const { hash } = await signer.sendTransaction({ to: target.address, data, gasLimit: 100_000 });
    await assert.rejects(showTransaction(project.where, hash), { code: "TRANSACTION_NOT_IN_BLOCK" });
    await assert.rejects(showTransaction(project.where, `0x${"ab".repeat(32)}`), {
      code: "TRANSACTION_UNKNOWN",
    });
    await assert.rejects(showTransaction(project.where, "ab".repeat(32)), {
      code: "TRANSACTION_HASH_INVALID",
    });
  });

  it("stops when it is asked to", async () => {
    const project = await tracedProject(source);
    const library = await project.deploy("Arithmetic");
    const signal = AbortSignal.abort();
    await assert.rejects(showTransaction(project.where, library.transactionHash, { signal }), {
      code: "OPERATION_CANCELLED",
    });
  });

  it("no longer waits for a node that is tracing when it is asked to stop", async () => {
    const project = await tracedProject(source);
    const library = await project.deploy("Arithmetic");
    const { provider } = project.where.connection;
    const send = provider.send.bind(provider);
    const stop = new AbortController();
    provider.send = (method, params) => {
      if (method !== "debug_traceTransaction") return send(method, params);
      // Somebody cancels while the node works, and it works on.
      setImmediate(() => stop.abort());
      return new Promise(() => undefined);
    };
    await assert.rejects(showTransaction(project.where, library.transactionHash, { signal: stop.signal }), {
      code: "OPERATION_CANCELLED",
    });
  });
});
