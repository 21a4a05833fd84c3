import assert from "node:assert/strict";
import { after, before, describe, it } from "mocha";
import { Interface, Wallet, HDNodeWallet, JsonRpcProvider } from "ethers";
import {
  removeFolder,
  temporaryFolder,
  tolbooth,
  tolboothInProcess,
  tolboothJson,
  writeFiles,
} from "./harness.js";

const source = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;
contract Rules {
    /// @notice The day is full.
    /// @dev Try another day: freeDay names one.
    error Full(uint16 day, uint256 booked);
    function check(uint16 day, uint256 booked) external pure {
        if (booked > 1) revert Full(day, booked);
    }
}
contract Bookings {
    event Booked(uint16 indexed day, address who);
    Rules public immutable rules = new Rules();
    mapping(uint16 day => address[]) private booked;
    function book(uint16 day) external {
        rules.check(day, booked[day].length);
        booked[day].push(msg.sender);
        emit Booked(day, msg.sender);
    }
}
`;

/** anvil's published development key: worth nothing anywhere. */
const developmentKey = HDNodeWallet.fromPhrase(
  "test test test test test test test test test test test junk",
).privateKey;

describe("tolbooth transactions and tolbooth transaction", () => {
  let folder: string;
  let bookings: { address: string; transactionHash: string };
  let refused: string;
  before(async function () {
    this.timeout(120_000);
    folder = await temporaryFolder();
    await writeFiles(folder, {
      "contracts/Bookings.sol": source,
      "tolbooth.json": JSON.stringify({ agencies: [{ name: "hmrc", title: "HM Revenue and Customs" }] }),
    });
    const started = await tolboothJson(["network", "start"], { cwd: folder });
    bookings = (await tolboothJson(["deploy", "Bookings", "--from", "hmrc"], { cwd: folder })).result
      .deployment;
    for (let at = 0; at < 2; at += 1)
      await tolboothJson(["send", "Bookings", "book", "7", "--from", "hmrc"], { cwd: folder });
    // What the contract refuses is sent all the same, past the command that would not.
    const provider = new JsonRpcProvider(started.result.network.url as string);
    provider.pollingInterval = 50;
    const wallet = new Wallet(developmentKey, provider);
    const data = new Interface(["function book(uint16 day)"]).encodeFunctionData("book", [7]);
    const sent = await wallet.sendTransaction({ to: bookings.address, data, gasLimit: 300_000 });
    refused = sent.hash;
    // The node answers before the transaction is in a block.
    await provider.waitForTransaction(refused);
    provider.destroy();
  });
  after(async () => {
    await tolbooth(["network", "stop"], { cwd: folder });
    await removeFolder(folder);
  });
  const json = (...words: string[]) => tolboothJson(words, { cwd: folder, inProcess: true });

  it("lists them newest first, in pages", async () => {
    const all = await json("transactions");
    assert.equal(all.exit, 0);
    assert.deepEqual(
      all.result.transactions.map((one: Record<string, unknown>) => [
        one["status"],
        one["contract"],
        one["function"],
      ]),
      [
        ["reverted", "Bookings", "book"],
        ["succeeded", "Bookings", "book"],
        ["succeeded", "Bookings", "book"],
        ["succeeded", "Bookings", "constructor"],
      ],
    );
    const first = await json("transactions", "--limit", "3");
    assert.equal(first.result.transactions.length, 3);
    const rest = await json("transactions", "--after", first.result.next as string);
    assert.deepEqual(
      rest.result.transactions.map(({ hash }: { hash: string }) => hash),
      [bookings.transactionHash],
    );
    const wrong = await json("transactions", "--after", "yesterday");
    assert.deepEqual([wrong.exit, wrong.error?.code], [2, "TRANSACTION_PLACE_INVALID"]);
  });

  it("shows the list to people with the sender's name and the whole hash", async () => {
    const { stdout } = await tolboothInProcess(["transactions"], { cwd: folder });
    const [heading, newest] = stdout.split("\n");
    assert.match(heading!, /^block +time +outcome +from +what +gas +hash$/);
    assert.match(newest!, /reverted +\S+ +Bookings\.book /);
    assert.ok(newest!.endsWith(refused), newest);
    assert.match(stdout, /succeeded +hmrc +deploys Bookings /);
  });

  it("shows one, with calls, events and changes", async () => {
    const [, sent] = (await json("transactions")).result.transactions as { hash: string }[];
    const { result } = await json("transaction", sent!.hash);
    const { call, changes, events, status } = result.transaction;
    assert.deepEqual([status, call.function, call.calls[0].contract], ["succeeded", "book", "Rules"]);
    assert.deepEqual(call.calls[0].calledAt, { unit: "contracts/Bookings.sol", line: 16 });
    assert.equal(events[0].event, "Booked");
    assert.deepEqual(changes[0].storage.map((one: { variable: string }) => one.variable).sort(), [
      "booked[7].length",
      "booked[7][1]",
    ]);
  });

  it("tells people why one was refused, what helps, and at which line", async () => {
    const { stdout, code } = await tolboothInProcess(["transaction", refused], { cwd: folder });
    assert.equal(code, 0);
    assert.match(stdout, /reverted in block \d+ of local/);
    assert.match(stdout, /Full\(day: 7, booked: 2\)/);
    assert.match(stdout, /freeDay names one/);
    assert.match(stdout, /at contracts\/Bookings\.sol:8\n {5}called from contracts\/Bookings\.sol:16\n/);
    assert.match(stdout, /^ {2}CALL {2}Bookings\.book\(day: 7\) {2}[\d,]+ gas$/m);
    assert.match(
      stdout,
      /^ {4}STATICCALL {2}Rules\.check\(day: 7, booked: 2\) {2}[\d,]+ gas {2}contracts\/Bookings\.sol:16$/m,
    );
    assert.match(stdout, /nonce: \d+ → \d+/);
    const { result } = await json("transaction", refused);
    assert.equal(result.transaction.failure.errorName, "Full");
    assert.equal(result.transaction.failure.errorArguments[1].value, "2");
  });

  it("refuses what is no transaction, and one that nobody knows", async () => {
    assert.equal((await json("transaction", "0x12")).error?.code, "TRANSACTION_HASH_INVALID");
    assert.equal((await json("transaction", `0x${"a".repeat(64)}`)).error?.code, "TRANSACTION_UNKNOWN");
    assert.equal((await json("transactions", "--network", "nowhere")).error?.code, "NETWORK_UNKNOWN");
  });
});
