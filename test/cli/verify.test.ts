import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { getAddress, id, JsonRpcProvider, toBeHex, ZeroAddress, zeroPadValue } from "ethers";
import { after, before, describe, it } from "mocha";
import type { Verification } from "@tolbooth/sdk";
import { removeFolder, temporaryFolder, tolbooth, tolboothJson, writeFiles } from "./harness.js";

const head = "// SPDX-License-Identifier: MIT\npragma solidity ^0.8.30;\n";
const pattern = `${head}import {MovementClearance} from "@tolbooth/sdk/contracts/border/MovementClearance.sol";
import {AgencyRegistry} from "@tolbooth/sdk/contracts/governance/AgencyRegistry.sol";
`;
const own = (fee: number, comment = ""): string => `${head}${comment}
library Sums { function add(uint256 a, uint256 b) external pure returns (uint256) { return a + b; } }
contract Desk {
    address public immutable owner;
    constructor(address first) { owner = first; }
    function fee() external pure returns (uint256) { return ${String(fee)}; }
    function sum(uint256 a) external pure returns (uint256) { return Sums.add(a, 1); }
}
`;

describe("tolbooth verify", function () {
  this.timeout(120_000);
  let folder: string;
  let provider: JsonRpcProvider;
  const json = (...words: string[]) => tolboothJson(words, { cwd: folder, inProcess: true });
  const verify = async (name: string, ...words: string[]) => {
    const done = await json("verify", name, ...words);
    return {
      exit: done.exit,
      error: done.error,
      one: (done.result?.["verifications"] as Verification[])[0]!,
    };
  };

  before(async () => {
    folder = await temporaryFolder();
    await writeFiles(folder, {
      "Patterns.sol": pattern,
      "Desk.sol": own(1),
      "tolbooth.json": JSON.stringify({
        agencies: [{ name: "hmrc", title: "HM Revenue and Customs" }],
        solc: { settings: { evmVersion: "osaka" } },
      }),
    });
    const started = await json("network", "start");
    assert.equal(started.exit, 0, "the network does not start");
    provider = new JsonRpcProvider((started.result as { network: { url: string } }).network.url, undefined, {
      cacheTimeout: -1,
    });
    const owner = "0x000000000000000000000000000000000000dEaD";
    assert.equal((await json("deploy", "Sums", "--from", "hmrc")).exit, 0, "the library is not deployed");
    assert.equal((await json("deploy", "Desk", owner, "--from", "hmrc")).exit, 0, "the desk is not deployed");
  });
  after(async () => {
    provider.destroy();
    await tolbooth(["network", "stop"], { cwd: folder });
    await removeFolder(folder);
  });

  it("says that nothing differs, and shows immutables and libraries", async () => {
    const { exit, one } = await verify("Desk");
    assert.equal(exit, 0);
    assert.deepEqual([one.verdict, one.sources, one.audited], ["exact", "same", undefined]);
    assert.deepEqual(
      one.immutables.map(({ name, value }) => [name, BigInt(value ?? 0)]),
      [["owner", 0xdeadn]],
    );
    assert.deepEqual(Object.keys(one.libraries), ["Desk.sol:Sums"]);
    assert.match(one.metadata?.solc ?? "", /^0\.8\./);
    assert.equal((await verify("Sums")).one.verdict, "exact", "a library holds its own address");
  });

  it("says that an address runs a pattern as audited, and writes the evidence", async () => {
    const [account] = (await provider.send("eth_accounts", [])) as [string];
    const registry = await json("deploy", "AgencyRegistry", account, account, "--from", "hmrc");
    assert.equal(registry.exit, 0, registry.error?.what);
    const { address } = (registry.result as { deployment: { address: string } }).deployment;
    const deployed = await json("deploy", "MovementClearance", address, "--from", "hmrc");
    assert.equal(deployed.exit, 0, deployed.error?.what);
    const { exit, one } = await verify("MovementClearance", "--report", "evidence");
    assert.equal(exit, 0);
    assert.deepEqual([one.verdict, one.audited?.pattern], ["exact", "MovementClearance"]);
    const base = path.join(folder, "evidence", "MovementClearance-local");
    const written = JSON.parse(await readFile(`${base}.json`, "utf8")) as Verification;
    assert.deepEqual(
      [written.format, written.version, written.verdict],
      ["tolbooth/verification", 1, "exact"],
    );
    assert.match(await readFile(`${base}.md`, "utf8"), /MovementClearance \d/);
  });

  it("looks at all deployments of the network where none is named, and fails when one is not shown", async () => {
    const verdicts = async () => {
      const { exit, error, result } = await json("verify");
      const all = result?.["verifications"] as Verification[];
      return { exit, code: error?.code, verdicts: all.map((one) => [one.deployment, one.verdict]) };
    };
    const names = ["AgencyRegistry", "Desk", "MovementClearance", "Sums"];
    const found = await verdicts();
    assert.deepEqual(
      { ...found, verdicts: found.verdicts.sort() },
      { exit: 0, code: undefined, verdicts: names.map((name) => [name, "exact"]) },
    );
    await writeFiles(folder, { "Desk.sol": own(3) });
    const changed = await verdicts();
    assert.deepEqual([changed.exit, changed.code], [1, "DEPLOYED_CODE_DIFFERS"]);
    assert.deepEqual(changed.verdicts.sort(), [
      ["AgencyRegistry", "exact"],
      ["Desk", "different"],
      ["MovementClearance", "exact"],
      // It stands in the same file, whose hash is in its metadata.
      ["Sums", "same-logic"],
    ]);
    await writeFiles(folder, { "Desk.sol": own(1) });
  });

  it("tells a comment from other instructions, and names the function", async () => {
    await writeFiles(folder, { "Desk.sol": own(1, "// a comment") });
    const comment = await verify("Desk");
    assert.deepEqual([comment.exit, comment.one.verdict, comment.one.sources], [0, "same-logic", "changed"]);
    assert.deepEqual(comment.one.changedSources, ["Desk.sol"]);
    await writeFiles(folder, { "Desk.sol": own(2) });
    const changed = await verify("Desk");
    assert.deepEqual(
      [changed.exit, changed.error?.code, changed.one.verdict],
      [1, "DEPLOYED_CODE_DIFFERS", "different"],
    );
    assert.deepEqual(
      changed.one.functions.map((one) => one.function),
      ["fee"],
    );
    await writeFiles(folder, { "Desk.sol": own(1).replace("function fee", "function charge") });
    assert.deepEqual(
      (await verify("Desk")).one.functions
        .filter((one) => one.because === "missing on the chain")
        .map((one) => one.function),
      ["charge()"],
    );
  });

  it("says what is known when the contract does not compile", async () => {
    await writeFiles(folder, { "Desk.sol": `${own(1)} contract {` });
    const { exit, one } = await verify("Desk");
    assert.deepEqual([exit, one.verdict, one.sources], [1, "unknown", "not compiled"]);
    await writeFiles(folder, { "Desk.sol": own(1) });
  });

  it("knows stripped metadata, a proxy and an empty address", async () => {
    const { one } = await verify("Desk");
    const code = await provider.getCode(one.address);
    const tail = Number.parseInt(code.slice(-4), 16) * 2 + 4;
    await provider.send("anvil_setCode", [one.address, code.slice(0, -tail)]);
    const stripped = await verify("Desk");
    assert.deepEqual([stripped.exit, stripped.one.verdict], [0, "stripped"]);
    const behind = "0x00000000000000000000000000000000000000AA";
    await provider.send("anvil_setCode", [one.address, "0x6000"]);
    assert.equal((await verify("Desk")).one.verdict, "different");
    const put = async (name: string, address: string): Promise<void> => {
      const slot = toBeHex(BigInt(id(`eip1967.proxy.${name}`)) - 1n, 32);
      await provider.send("anvil_setStorageAt", [one.address, slot, zeroPadValue(address, 32)]);
    };
    const proxy = async (): Promise<Verification["proxy"]> => {
      const found = await verify("Desk");
      assert.deepEqual([found.exit, found.one.verdict, found.one.audited], [1, "proxy", undefined]);
      assert.equal(found.one.notes.length > 0, true, "it says that what is behind can be changed");
      return found.one.proxy;
    };
    const admin = "0x00000000000000000000000000000000000000bb";
    await put("implementation", behind);
    assert.deepEqual(await proxy(), { kind: "eip1967", behind });
    await put("admin", admin);
    assert.deepEqual(await proxy(), { kind: "eip1967", behind, admin: getAddress(admin) });
    await put("implementation", ZeroAddress);
    await put("admin", ZeroAddress);
    await put("beacon", behind);
    assert.deepEqual(await proxy(), { kind: "eip1967-beacon", behind });
    await put("beacon", ZeroAddress);
    const minimal = `0x363d3d373d3d3d363d73${behind.slice(2).toLowerCase()}5af43d82803e903d91602b57fd5bf3`;
    await provider.send("anvil_setCode", [one.address, minimal]);
    assert.deepEqual(await proxy(), { kind: "eip1167", behind });
    await provider.send("anvil_setCode", [one.address, "0x"]);
    assert.deepEqual((await verify("Desk")).one.verdict, "no-code");
    await provider.send("anvil_setCode", [one.address, code]);
  });
});
