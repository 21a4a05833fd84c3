import assert from "node:assert/strict";
import {
  comparableDeployment,
  deploymentHistoryRows,
  deploymentPlanPlaces,
  isTolboothError,
  withCommonSources,
  wouldDeploy,
  type Artifact,
  type DeploymentRecord,
  type PastDeployment,
} from "@tolbooth/sdk";

const constructorEntry = { type: "constructor", inputs: [{ name: "limit", type: "uint16" }] };
const count = {
  type: "function",
  name: "count",
  inputs: [],
  outputs: [{ name: "", type: "uint256" }],
  stateMutability: "view",
};
const counted = { type: "event", name: "Counted", inputs: [{ name: "by", type: "address" }] };

function record(change: Partial<DeploymentRecord> = {}): DeploymentRecord {
  return {
    format: "tolbooth/deployment",
    version: 1,
    name: "Counter",
    contract: "Counter",
    sourceName: "contracts/Counter.sol",
    network: "local",
    chainId: 31337,
    address: "0x5FbDB2315678afecb367f032d93F642f64180aa3",
    abi: [constructorEntry, count],
    arguments: ["5"],
    libraries: {},
    from: "0x70997970C51812dc3A010C7d01b50e0d17dc79C8",
    transactionHash: `0x${"01".repeat(32)}`,
    blockNumber: 1,
    codeHash: `0x${"02".repeat(32)}`,
    deployedAt: "2026-01-01T00:00:00.000Z",
    ...change,
  };
}

function past(number: number, state: PastDeployment["state"], of?: DeploymentRecord): PastDeployment {
  return {
    number,
    name: of?.name ?? "Counter",
    state,
    contract: "Counter",
    sourceName: "contracts/Counter.sol",
    chainId: 31337,
    at: `2026-01-0${number}T00:00:00.000Z`,
    ...(of && { record: of }),
  };
}

describe("Rows of what was deployed", () => {
  it("stand by name, newest first, each with what differs from the one before that was confirmed", () => {
    const rows = deploymentHistoryRows([
      past(1, "replaced", record()),
      past(2, "failed"),
      past(3, "current", record({ arguments: ["6"], abi: [constructorEntry, counted] })),
      past(1, "current", record({ name: "Another" })),
    ]);
    assert.deepEqual(
      rows.map(({ name, deployments }) => [
        name,
        deployments.map(({ number, earlier }) => [number, earlier]),
      ]),
      [
        ["Another", [[1, undefined]]],
        [
          "Counter",
          [
            [3, 1],
            [2, undefined],
            [1, undefined],
          ],
        ],
      ],
    );
    assert.deepEqual(
      rows[1]?.deployments[0]?.differences?.map((one) => ("entry" in one ? one.entry : one.kind)),
      ["argument", "event Counted(address)", "function count()"],
    );
  });
});

describe("A deployment as a text to compare", () => {
  it("does not depend on the order of the ABI", () => {
    const one = comparableDeployment(record({ abi: [constructorEntry, count, counted] }));
    assert.equal(one, comparableDeployment(record({ abi: [counted, count, constructorEntry] })));
    const content = JSON.parse(one) as { arguments: unknown; interface: Record<string, string[]> };
    assert.deepEqual(content.arguments, [{ name: "limit", type: "uint16", value: "5" }]);
    assert.deepEqual(content.interface["event"], ["event Counted(address by)"]);
  });
});

describe("What the workspace would deploy", () => {
  const artifact: Artifact = {
    _format: "hh-sol-artifact-1",
    contractName: "Counter",
    sourceName: "contracts/Counter.sol",
    abi: [constructorEntry],
    bytecode: `0x60${"00".repeat(20)}`,
    deployedBytecode: "0x60",
    linkReferences: { "contracts/Sums.sol": { Sums: [{ start: 1, length: 20 }] } },
    deployedLinkReferences: {},
  };

  it("is linked to the same libraries, has the code of now, and keeps place and arguments", () => {
    const address = "0x9fE46736679d2D9a65F0992F2272dE9f3c7fa6e0";
    const libraries = { "contracts/Sums.sol:Sums": address };
    const before = record({ libraries, inputHash: "0x01" });
    const now = wouldDeploy(before, { artifact });
    assert.deepEqual(now.libraries, libraries);
    assert.deepEqual([now.address, now.arguments], [before.address, before.arguments]);
    assert.notEqual(now.codeHash, before.codeHash);
    assert.equal(now.inputHash, undefined, "the input of before says nothing about the code of now");
    const other = "0xe7f1725E7734CE288F8367e1Bb143E90bb3F0512";
    const moved = wouldDeploy({ ...before, libraries: { "contracts/Sums.sol:Sums": other } }, { artifact });
    assert.notEqual(moved.codeHash, now.codeHash);
  });

  it("is refused where a library has no address", () => {
    assert.throws(
      () => wouldDeploy(record(), { artifact }),
      (error) => isTolboothError(error) && error.code === "LIBRARY_NOT_LINKED",
    );
  });
});

describe("Two inputs of the compiler", () => {
  it("are compared by the sources that both held: a build holds what had to be compiled, and no more", () => {
    const from = (sources: Record<string, string>) => ({ compiledFrom: { sources, settings: {} } });
    const before = record(from({ "a.sol": "0x01", "b.sol": "0x02" }));
    const after = record(from({ "a.sol": "0x03", "c.sol": "0x04" }));
    const [left, right] = withCommonSources(before, after);
    assert.deepEqual(
      [left.compiledFrom?.sources, right.compiledFrom?.sources],
      [{ "a.sol": "0x01" }, { "a.sol": "0x03" }],
    );
    assert.deepEqual(withCommonSources(before, record()), [before, record()]);
  });
});

describe("Places in a plan's text", () => {
  it("are found by name, also while the text is being written", () => {
    const text = `{ "format": "tolbooth/deployment-plan",
  "deployments": [
    { "contract": "a.sol:One" },
    { "contract": "Two", "name": "Second" },
    {},`;
    const { list, deployments } = deploymentPlanPlaces(text);
    assert.equal(list, text.indexOf('"deployments"'));
    assert.deepEqual(deployments, [
      { name: "One", offset: text.indexOf('{ "contract": "a') },
      { name: "Second", offset: text.indexOf('{ "contract": "T') },
    ]);
    for (const none of ["", "[]", '{"deployments": 5}', "no JSON"])
      assert.deepEqual(deploymentPlanPlaces(none).deployments, [], none);
  });
});
