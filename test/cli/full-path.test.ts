import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { after, before, describe, it } from "mocha";
import {
  checkDocument,
  removeFolder,
  temporaryFolder,
  tolbooth,
  tolboothJson,
  writeFiles,
} from "./harness.js";

const permit = `0x${"5a".repeat(32)}`;
const otherPermit = `0x${"6b".repeat(32)}`;
const issueAndAdmin = String((1n << 48n) | 1n);
const year2100 = "4102444800";

const shapes = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;
contract Shapes {
    struct Lane { uint8 number; address body; }
    Lane[] public lanes;
    string public title;
    uint256 public big;
    event Told(string title, uint256 big);
    error TooMany(uint256 given);
    constructor(Lane[] memory lanes_, string memory title_, uint256 big_) {
        if (lanes_.length > 2) revert TooMany(lanes_.length);
        for (uint256 i = 0; i < lanes_.length; ++i) lanes.push(lanes_[i]);
        title = title_;
        big = big_;
    }
    function tell() external { emit Told(title, big); }
    function same(uint256 a) external pure returns (uint256) { return a; }
    function same(address a) external pure returns (address) { return a; }
    function bodies(address[2] calldata given) external pure returns (address, address) { return (given[0], given[1]); }
}
contract NeedsLibrary { function f() external pure returns (uint256) { return 1; } }
abstract contract Unfinished { function f() external virtual; }
`;

describe("tolbooth: from an empty folder to a decision and back", () => {
  let folder: string;
  before(async function () {
    this.timeout(120_000);
    folder = await temporaryFolder();
    assert.equal((await json("init")).exit, 0);
    await writeFiles(folder, { "contracts/Shapes.sol": shapes });
    assert.equal((await json("network", "start")).exit, 0);
  });
  after(async () => {
    await tolbooth(["network", "stop"], { cwd: folder });
    await removeFolder(folder);
  });

  const json = (...words: string[]) => tolboothJson(words, { cwd: folder });

  it("deploys, compiling first, and keeps a record", async () => {
    const words = ["AgencyRegistry", "@account:governance", "@account:governance", "--from", "governance"];
    const done = await json("deploy", ...words);
    assert.equal(done.exit, 0);
    assert.equal(done.result.compiled, true);
    assert.equal(done.result.reused, false);
    const { deployment, file } = done.result;
    const record = JSON.parse(await readFile(path.join(folder, file), "utf8"));
    assert.equal(record.address, deployment.address);
    assert.deepEqual(deployment.arguments, [deployment.from, deployment.from]);

    const again = await json("deploy", ...words);
    assert.equal(again.result.reused, true);
    assert.equal(again.result.compiled, false);
    assert.equal(again.result.deployment.address, deployment.address);
    assert.equal(again.result.deployment.inputHash, deployment.inputHash);
  });

  it("compiles again for a deployment when a source has changed", async () => {
    assert.equal((await json("deploy", "NeedsLibrary", "--name", "First")).result.compiled, false);
    await writeFiles(folder, { "contracts/Shapes.sol": shapes.replace("return 1;", "return 2;") });
    const changed = await json("deploy", "NeedsLibrary", "--name", "Second");
    assert.equal(changed.result.compiled, true);
    assert.equal((await json("call", "First", "f")).result.outputs[0].value, "1");
    assert.equal((await json("call", "Second", "f")).result.outputs[0].value, "2");
  });

  it("sends, calls, lists events, and names the contract's errors", async () => {
    const zero = `0x${"00".repeat(32)}`;
    const admitted = await json(
      ...["send", "AgencyRegistry", "admitAgency", "2", "0x00000000", zero, issueAndAdmin],
      ...["--from", "governance"],
    );
    assert.equal(admitted.exit, 0);
    assert.equal(admitted.result.function, "admitAgency(uint16,bytes4,bytes32,uint64)");
    assert.deepEqual(
      admitted.result.events.map((one: { event: string }) => one.event),
      ["AgencyAdmitted"],
    );
    const key = ["@account:harbour", "0", year2100, "--from", "governance"];
    assert.equal((await json("send", "AgencyRegistry", "appointAdmin", "2", ...key)).exit, 0);
    const setKey = ["setKey", "@account:harbour", issueAndAdmin, "0", year2100, "--from", "harbour"];
    assert.equal((await json("send", "AgencyRegistry", ...setKey)).exit, 0);
    const register = await json("deploy", "PermitRegister", "@AgencyRegistry", "--from", "harbour");
    assert.equal(register.exit, 0);

    const issue = ["send", "PermitRegister", "issue"];
    const issued = await json(...issue, permit, year2100, "--from", "harbour");
    assert.equal(issued.exit, 0);
    assert.ok(BigInt(issued.result.gasUsed) > 21_000n);
    assert.equal((await json("call", "PermitRegister", "isValid", permit)).result.outputs[0].value, true);
    const record = await json("call", register.result.deployment.address, "permitRecord", permit);
    assert.deepEqual(
      record.result.outputs[0].value.map((one: { name: string; value: unknown }) => [one.name, one.value]),
      [
        ["agency", "2"],
        ["until", year2100],
        ["revoked", false],
      ],
    );

    const denied = await json(...issue, otherPermit, year2100, "--from", "fisheries");
    assert.equal(denied.exit, 1);
    assert.equal(denied.error?.code, "TRANSACTION_REVERTED");
    assert.equal(denied.error.details["errorName"], "Denied");
    assert.match(String(denied.error.details["explanation"]), /\w+ \w+/, "what the source says of the error");

    const events = await json("events", "PermitRegister");
    assert.deepEqual(
      events.result.events.map((one: { event: string }) => one.event),
      ["PermitIssued"],
    );
    const all = await json("events", "--event", "KeySet", "--from-block", "1");
    assert.equal(all.result.events.length, 2);
    const later = await json("events", "--from-block", String(issued.result.blockNumber + 1));
    assert.deepEqual(later.result.events, []);
  });

  it("keeps every digit of JSON arguments, and finds references in structs and arrays only where addresses stand", async () => {
    const big = "115792089237316195423570985008687907853269984665640564039457584007913129639935";
    const list = `[[{"body": "@AgencyRegistry", "number": 1}, [2, "@account:harbour"]], "@AgencyRegistry", ${big}]`;
    const done = await json("deploy", "Shapes", "--args-json", list);
    assert.equal(done.exit, 0);
    const registry = (await json("call", "AgencyRegistry", "GOVERNOR_ROLE")).result.address;
    const output = async (...words: string[]) => (await json("call", "Shapes", ...words)).result.outputs;
    assert.equal((await output("lanes", "0"))[1].value, registry);
    assert.equal((await output("title"))[0].value, "@AgencyRegistry");
    assert.equal((await output("big"))[0].value, big);
    const bodies = await output("bodies", '["@AgencyRegistry", "@account:harbour"]');
    assert.equal(bodies[0].value, registry);
    assert.equal((await output("same(uint256)", "7"))[0].value, "7");
    assert.equal((await output("same(address)", "@AgencyRegistry"))[0].value, registry);
  });

  for (const [problem, code, exit, words] of [
    ["an unknown contract", "CONTRACT_NOT_FOUND", 2, ["deploy", "Castle"]],
    ["an abstract contract", "CONTRACT_NOT_DEPLOYABLE", 2, ["deploy", "Unfinished"]],
    ["a wrong argument type", "ARGUMENT_INVALID", 2, ["deploy", "PermitRegister", "nonsense"]],
    ["too few arguments", "WRONG_USAGE", 2, ["deploy", "PermitRegister"]],
    ["too many arguments", "WRONG_USAGE", 2, ["deploy", "NeedsLibrary", "1"]],
    ["a struct of the wrong shape", "ARGUMENT_INVALID", 2, ["deploy", "Shapes", "[[1]]", "a", "1"]],
    ["broken JSON", "WRONG_USAGE", 2, ["deploy", "Shapes", "--args-json", "[1,"]],
    ["words and JSON at once", "WRONG_USAGE", 2, ["deploy", "Shapes", "1", "--args-json", "[]"]],
    [
      "a constructor's refusal",
      "DEPLOYMENT_REVERTED",
      1,
      ["deploy", "Shapes", `[${zeroLanes(3)}]`, "a", "1"],
    ],
    ["an unknown account", "ACCOUNT_UNKNOWN", 2, ["deploy", "NeedsLibrary", "--from", "nobody"]],
    ["an unknown deployment", "DEPLOYMENT_NOT_FOUND", 2, ["call", "Castle", "f"]],
    ["an unknown reference", "DEPLOYMENT_NOT_FOUND", 2, ["deploy", "PermitRegister", "@Castle"]],
    ["an unknown function", "FUNCTION_NOT_FOUND", 2, ["call", "First", "g"]],
    ["a shared name", "FUNCTION_AMBIGUOUS", 2, ["call", "Shapes", "same", "1"]],
    ["a number out of range", "ARGUMENT_INVALID", 2, ["call", "AgencyRegistry", "isActive", "65536"]],
    ["an unknown network", "NETWORK_UNKNOWN", 2, ["call", "First", "f", "--network", "mars"]],
    ["a bad block", "WRONG_USAGE", 2, ["events", "--from-block", "soon"]],
    ["follow with an end", "WRONG_USAGE", 2, ["events", "--follow", "--to-block", "5"]],
  ] as const)
    it(`refuses ${problem}: ${code}`, async () => {
      const refused = await tolboothJson(words, { cwd: folder, inProcess: true });
      assert.equal(refused.error?.code, code, JSON.stringify(refused.error));
      assert.equal(refused.exit, exit);
    });

  it("--follow prints one document per event and line, goes on, and ends with SIGINT and exit 0", async () => {
    let seen = "";
    let sent: Promise<unknown> | undefined;
    const run = await tolbooth(["events", "Shapes", "--follow", "--json"], {
      cwd: folder,
      onStart: (child) => {
        child.stderr?.once("data", () => {
          sent = json("send", "Shapes", "tell");
        });
        child.stdout?.on("data", (chunk: Buffer) => {
          seen += chunk.toString();
          if (seen.includes("\n")) child.kill("SIGINT");
        });
      },
    });
    await sent;
    assert.equal(run.code, 0, run.stderr);
    const lines = run.stdout.trimEnd().split("\n");
    assert.equal(lines.length, 1);
    const document: unknown = JSON.parse(lines[0]!);
    await checkDocument(document, "cli-events.json");
    const { result } = document as { result: { events: { event: string }[] } };
    assert.deepEqual(
      result.events.map((one) => one.event),
      ["Told"],
    );
  });

  it("prints results for people on standard output", async () => {
    const called = await tolbooth(["call", "PermitRegister", "isValid", permit], { cwd: folder });
    assert.equal(called.stdout, "true\n");
    const events = await tolbooth(["events", "PermitRegister"], { cwd: folder });
    assert.match(events.stdout, /PermitRegister\.PermitIssued\(permit: 0x5a/);
  });
});

/** Items of a list of lanes. */
function zeroLanes(amount: number): string {
  return Array.from({ length: amount }, () => `[1, "0x${"00".repeat(20)}"]`).join(",");
}
