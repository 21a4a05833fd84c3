import assert from "node:assert/strict";
import { id, keccak256 } from "ethers";
import { showTransaction, type TransactionDetails } from "@tolbooth/sdk";
import { endScratches } from "../networks/support/scratch.js";
import { hashOfMined, tracedProject, withoutMethods, type TracedProject } from "./support/traced-project.js";

const source = `library Ledger {
  function put(mapping(address => uint256) storage entries, address who, uint256 amount) external {
    entries[who] = amount;
  }
}
contract Register {
  enum Lane { None, Red, Green }
  struct Permit {
    address holder;
    uint64 until;
    bool open;
    string title;
    mapping(uint16 => Lane) lanes;
  }
  uint128 private low;
  uint128 private high;
  bool private flag;
  Lane private lane;
  int16 private shift;
  bytes4 private mark;
  address private owner;
  uint256[3] private three;
  uint64[] private times;
  string private name;
  bytes private data;
  mapping(bytes32 => Permit) private permits;
  mapping(address => mapping(uint16 => uint256)) private counts;
  mapping(string => uint256) private byText;
  mapping(address => uint256) private balances;
  Permit[] private list;
  uint256 private gone = 7;

  function plain() external {
    high = 5;
    flag = true;
    lane = Lane.Green;
    shift = -3;
    mark = 0xdeadbeef;
    owner = msg.sender;
    three[2] = 9;
    times.push(11);
    times.push(12);
    name = "short";
    delete gone;
  }
  function long(string calldata text) external { name = text; data = hex"0102"; }
  function derived(bytes32 named, uint16 number) external {
    Permit storage permit = permits[keccak256(abi.encode(named))];
    permit.holder = msg.sender;
    permit.until = 4;
    permit.lanes[number] = Lane.Red;
  }
  function keyed(address who, uint16 number, string calldata word, bytes32 permit) external {
    counts[who][number] = 3;
    byText[word] = 8;
    permits[permit].open = true;
    Ledger.put(balances, who, 21);
  }
  function item() external { list.push(); list.push().lanes[6] = Lane.Green; list[1].title = "second"; }
  function low_(uint256 value) external { assembly { sstore(0x1234567890, value) } }
  function pay(address payable to) external payable { to.transfer(msg.value); }
}
`;

const someone = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";
const reference = id("a permit");

type Shown = [string | undefined, string, string][];

function storageOf({ changes }: TransactionDetails): Shown {
  return (changes ?? []).flatMap(({ storage }) =>
    storage.map(({ variable, before, after }): Shown[number] => [variable, before, after]),
  );
}

describe("what a transaction changed (anvil)", function () {
  this.timeout(180_000);
  let project: TracedProject;
  let register: Awaited<ReturnType<TracedProject["deploy"]>>;
  before(async () => {
    project = await tracedProject(source, { agencies: [{ name: "hmrc", title: "HMRC" }] });
    await project.deploy("Ledger");
    register = await project.deploy("Register");
  });
  after(endScratches);
  const sent = async (name: string, ...values: unknown[]): Promise<string> =>
    project.send(register, register.address, name, values);

  it("names variables, also where several share a slot, with the line that wrote each", async () => {
    const shown = await showTransaction(project.where, await sent("plain"));
    assert.deepEqual(shown.notes, []);
    assert.deepEqual(storageOf(shown), [
      ["high", "0", "5"],
      ["flag", "false", "true"],
      ["lane", "0", "2"],
      ["shift", "0", "-3"],
      ["mark", "0x00000000", "0xdeadbeef"],
      ["owner", `0x${"0".repeat(40)}`, project.from.address],
      ["three[2]", "0", "9"],
      ["times.length", "0", "2"],
      ["name", '""', '"short"'],
      ["gone", "7", "0"],
      ["times[0]", "0", "11"],
      ["times[1]", "0", "12"],
    ]);
    const lines = shown.changes?.[0]?.storage.map(({ variable, writtenAt }) => [variable, writtenAt?.line]);
    assert.deepEqual(lines?.[0], ["high", 36]);
    assert.deepEqual(
      shown.changes?.filter(({ storage }) => storage.length > 0).map(({ contract }) => contract),
      ["Register"],
    );
  });

  it("names what lies behind keys that the contract works out itself", async () => {
    const shown = await showTransaction(project.where, await sent("derived", reference, 6));
    const key = keccak256(reference);
    assert.deepEqual(
      new Set(storageOf(shown).map((one) => JSON.stringify(one))),
      new Set([
        JSON.stringify([`permits[${key}].holder`, `0x${"0".repeat(40)}`, project.from.address]),
        JSON.stringify([`permits[${key}].until`, "0", "4"]),
        JSON.stringify([`permits[${key}].lanes[6]`, "0", "1"]),
      ]),
    );
  });

  it("names nested mappings, keys that are texts, what a library wrote, and mappings in items of an array", async () => {
    const keyed = await showTransaction(
      project.where,
      await sent("keyed", someone, 40_000, "a word", reference),
    );
    assert.deepEqual(
      storageOf(keyed)
        .map(([variable]) => variable)
        .sort(),
      [`balances[${someone}]`, 'byText["a word"]', `counts[${someone}][40000]`, `permits[${reference}].open`],
    );
    const item = await showTransaction(project.where, await sent("item"));
    assert.deepEqual(storageOf(item).sort(), [
      ["list.length", "0", "2"],
      ["list[1].lanes[6]", "0", "2"],
      ["list[1].title", '""', '"second"'],
    ]);
  });

  it("shows a long text by its length and its pieces", async () => {
    const shown = await showTransaction(project.where, await sent("long", "x".repeat(40)));
    assert.deepEqual(
      storageOf(shown)
        .map(([variable]) => variable)
        .sort(),
      ["data", "name", "name (bytes 0 to 31)", "name (bytes 32 to 63)"],
    );
  });

  it("tries the keys of call data and events where the node gives no instructions", async () => {
    const hash = await sent("keyed", someone, 41_000, "another", reference.replace(/.$/, "0"));
    const shown = await showTransaction(
      withoutMethods(project, (method) => method === "debug_traceCall"),
      hash,
    );
    assert.equal(shown.failureLines.length, 0);
    assert.equal(shown.notes.length, 1, shown.notes.join("\n"));
    assert.deepEqual(
      storageOf(shown)
        .map(([variable]) => variable)
        .sort(),
      ['byText["another"]', `counts[${someone}][41000]`, `permits[${reference.replace(/.$/, "0")}].open`],
    );
    const derived = await sent("derived", id("another permit"), 7);
    const raw = await showTransaction(
      withoutMethods(project, (method) => method === "debug_traceCall"),
      derived,
    );
    for (const { variable, slot, after } of raw.changes![0]!.storage) {
      assert.equal(variable, undefined);
      assert.match(slot, /^0x[0-9a-f]{64}$/);
      assert.match(after, /^0x[0-9a-f]{64}$/);
    }
  });

  it("shows a slot of no variable as it is", async () => {
    const shown = await showTransaction(project.where, await sent("low_", 3));
    assert.deepEqual(storageOf(shown), [[undefined, `0x${"0".repeat(64)}`, `0x${"3".padStart(64, "0")}`]]);
  });

  it("shows balances and nonces, and of a refused transaction nothing else", async () => {
    const signer = await project.connection.signer(project.from.name);
    const hash = await hashOfMined(
      project.connection,
      await signer.sendTransaction({ to: someone, value: 1000n }),
    );
    const shown = await showTransaction(project.where, hash);
    const of = (address: string) => shown.changes?.find((one) => one.address === address);
    const paid = of(someone)!.balance!;
    assert.equal(BigInt(paid.after) - BigInt(paid.before), 1000n);
    const nonce = of(project.from.address)!.nonce!;
    assert.equal(nonce.after - nonce.before, 1);
    const cost = of(project.from.address)!.balance!;
    assert.equal(BigInt(cost.before) - BigInt(cost.after), 1000n + BigInt(shown.fee));
    // The register itself takes no money.
    const refused = await showTransaction(project.where, await sent("pay", register.address));
    assert.equal(refused.status, "reverted");
    assert.deepEqual(storageOf(refused), []);
    assert.deepEqual(
      refused.changes?.map(({ nonce }) => nonce && nonce.after - nonce.before).filter(Boolean),
      [1],
    );
  });

  it("says so where the node has no such tracer", async () => {
    const hash = await sent("low_", 4);
    const shown = await showTransaction(
      withoutMethods(project, (_, [, options]) => JSON.stringify(options ?? "").includes('"diffMode":true')),
      hash,
    );
    assert.equal(shown.changes, undefined);
    assert.equal(shown.notes.length, 1, shown.notes.join("\n"));
    assert.equal(shown.call?.function, "low_");
  });
});
