import assert from "node:assert/strict";
import { callFunction, deployContract, sendFunction } from "@tolbooth/sdk";
import type {
  ContractReference,
  DeployContext,
  DeploymentRecord,
  TolboothError,
  TransactionSummary,
} from "@tolbooth/sdk";
import { createScratch, endScratches, type Scratch } from "../networks/support/scratch.js";
import { contracts, terms } from "./support/contracts.js";

interface Stage {
  readonly scratch: Scratch;
  readonly context: DeployContext;
  readonly permit: DeploymentRecord;
  call(name: string, ...given: unknown[]): ReturnType<typeof callFunction>;
  send(name: string, ...given: unknown[]): ReturnType<typeof sendFunction>;
}

async function stage(): Promise<Stage> {
  const agencies = [{ name: "hmrc", title: "HM Revenue and Customs" }];
  const scratch = await createScratch({ agencies });
  await scratch.network().start();
  const context = { host: scratch.host, project: scratch.project, connection: await scratch.connect() };
  const request = { artifact: contracts["Permit"]!, arguments: [5, terms], from: "relayer" };
  const { record } = await deployContract(context, request);
  return {
    scratch,
    context,
    permit: record,
    call: (name, ...given) => callFunction(context, { record, function: name, arguments: given }),
    send: (name, ...given) =>
      sendFunction(context, { record, function: name, arguments: given, from: "hmrc" }),
  };
}

/** The error that a promise ends with. */
async function errorOf(work: Promise<unknown>): Promise<TolboothError> {
  return work.then(
    () => assert.fail("it went through"),
    (error: TolboothError) => error,
  );
}

describe("callFunction (anvil)", () => {
  afterEach(endScratches);

  it("gives decoded results: numbers, structs, enums, addresses", async () => {
    const { call, permit } = await stage();
    assert.deepEqual(await call("number"), { outputs: [{ name: "", type: "uint256", value: "5" }] });
    assert.deepEqual((await call("getTerms")).outputs, [
      {
        name: "found",
        type: "tuple",
        value: [
          { name: "agency", type: "uint16", value: "3" },
          { name: "note", type: "string", value: "Zoë's lorry" },
          { name: "window", type: "uint48[2]", value: ["1", "2"] },
        ],
      },
      { name: "", type: "uint8", value: "0" },
      { name: "self", type: "address", value: permit.address },
    ]);
  });

  it("finds a function by its name, or by its signature where there are several", async () => {
    const { call } = await stage();
    const ambiguous = await errorOf(call("setNumber", 1));
    assert.equal(ambiguous.code, "FUNCTION_AMBIGUOUS");
    assert.deepEqual(ambiguous.details["candidates"], ["setNumber(uint256)", "setNumber(uint256,bool)"]);
    assert.deepEqual(await call("setNumber(uint256,bool)", 1, true), { outputs: [] });
    assert.deepEqual(await call("setNumber( uint256 )", 1), { outputs: [] });
    assert.deepEqual(await call("setNumber(uint)", 1), { outputs: [] });
    assert.equal((await errorOf(call("setNumber(address)", 1))).code, "FUNCTION_NOT_FOUND");
    assert.equal((await errorOf(call("toString"))).code, "FUNCTION_NOT_FOUND");
    assert.equal((await errorOf(call("number", 1))).code, "ARGUMENT_INVALID");
    assert.equal((await errorOf(call("divide", -1))).code, "ARGUMENT_INVALID");
  });

  it("says why a contract refuses, also when it is one beneath that is not called itself", async () => {
    const { call, context } = await stage();
    const panic = await errorOf(call("divide", 0));
    assert.equal(panic.code, "CALL_REVERTED");
    assert.deepEqual([panic.details["errorName"], panic.details["errorArguments"]], ["Panic", ["code: 18"]]);
    const silent = await errorOf(call("silent"));
    assert.deepEqual([silent.code, silent.details["errorName"]], ["CALL_REVERTED", undefined]);
    const beneath = { artifact: contracts["Beneath"]!, arguments: [], from: "relayer" };
    const { record } = await deployContract(context, beneath);
    const deep = await errorOf(call("callBeneath", record.address, 4));
    assert.equal(deep.details["errorName"], "TooDeep");
    assert.equal((deep.details["errorArguments"] as string[])[0], "level: 4");
  });

  it("calls in the name of anybody, without a key", async () => {
    const { context, permit } = await stage();
    const from = `0x${"5".repeat(40)}`;
    const beneath = { artifact: contracts["Beneath"]!, arguments: [], from: "relayer" };
    const { record } = await deployContract(context, beneath);
    const error = await errorOf(callFunction(context, { record, function: "fail", arguments: [1], from }));
    assert.deepEqual(error.details["errorArguments"], ["level: 1", `caller: ${from}`]);
    const request = { record: permit, function: "number", arguments: [], from: "hmrc" };
    assert.equal((await callFunction(context, request)).outputs[0]?.value, "5");
    const unknown = callFunction(context, { ...request, from: "nobody" });
    assert.equal((await errorOf(unknown)).code, "ACCOUNT_UNKNOWN");
  });

  it("tells an address without a contract, and one with another contract", async () => {
    const { context, permit } = await stage();
    const nowhere: ContractReference = { name: "Nowhere", abi: permit.abi, address: `0x${"6".repeat(40)}` };
    const call = { record: nowhere, function: "number", arguments: [] };
    assert.equal((await errorOf(callFunction(context, call))).code, "CONTRACT_HAS_NO_CODE");
    assert.equal(
      (await errorOf(sendFunction(context, { ...call, function: "setClosed", from: "hmrc" }))).code,
      "CONTRACT_HAS_NO_CODE",
    );
    const abi = [
      {
        type: "function",
        name: "number",
        inputs: [],
        outputs: [{ name: "", type: "string" }],
        stateMutability: "view",
      },
    ];
    const other = { record: { ...permit, abi }, function: "number", arguments: [] };
    assert.equal((await errorOf(callFunction(context, other))).code, "RESULT_NOT_DECODABLE");
  });
});

describe("sendFunction (anvil)", () => {
  afterEach(endScratches);

  it("sends, waits for the block, and gives gas and decoded events", async () => {
    const { send, call, context, permit } = await stage();
    const result = await send("setNumber(uint256)", "42");
    const receipt = await context.connection.provider.getTransactionReceipt(result.transactionHash);
    assert.equal(result.blockNumber, receipt?.blockNumber);
    assert.equal(result.gasUsed, receipt?.gasUsed.toString());
    assert.equal((await call("number")).outputs[0]?.value, "42");
    const [event] = result.events;
    assert.equal(result.events.length, 1);
    assert.equal(event?.contract, "Permit");
    assert.equal(event?.event, "Numbered");
    assert.equal(event?.address, permit.address);
    const hmrc = await (await context.connection.signer("hmrc")).getAddress();
    assert.deepEqual(event?.arguments.slice(0, 2), [
      { name: "by", type: "address", value: hmrc },
      { name: "number", type: "uint256", value: "42" },
    ]);
  });

  it("does not send what the contract would refuse, and says why", async () => {
    const { send, context } = await stage();
    const hmrc = await (await context.connection.signer("hmrc")).getAddress();
    const custom = await errorOf(send("setNumber(uint256)", 7));
    assert.equal(custom.code, "TRANSACTION_REVERTED");
    assert.equal(custom.details["errorName"], "Refused");
    assert.equal((custom.details["errorArguments"] as string[])[0], "number: 7");
    const required = await errorOf(send("setNumber(uint256)", 8));
    assert.deepEqual(
      [required.details["errorName"], required.details["errorArguments"]],
      ["Error", ["message: eight is closed"]],
    );
    assert.equal((await errorOf(send("burn"))).code, "TRANSACTION_REVERTED");
    assert.equal((await errorOf(send("setClosed", 1))).code, "ARGUMENT_INVALID");
    assert.equal(await context.connection.provider.getTransactionCount(hmrc), 0);
  });

  it("says why a transaction failed in its block though the trial went through", async () => {
    const { context } = await stage();
    const { connection } = context;
    const { record } = await deployContract(context, {
      artifact: contracts["OnlyOnce"]!,
      arguments: [],
      from: "relayer",
    });
    await connection.provider.send("evm_setAutomine", [false]);
    const one = sendFunction(context, { record, function: "once", arguments: [], from: "relayer" });
    const two = sendFunction(context, { record, function: "once", arguments: [], from: "hmrc" });
    const results = await Promise.allSettled([one, two]);
    const failed = results.filter((result) => result.status === "rejected");
    assert.equal(failed.length, 1);
    const error = failed[0]!.reason as TolboothError;
    assert.deepEqual([error.code, error.details["errorName"]], ["TRANSACTION_REVERTED", "SameBlock"]);
    assert.ok(error.details["transactionHash"]);
  });

  it("sends many at once from one account, each once and in order", async () => {
    const { send, context } = await stage();
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, index) => send("setNumber(uint256)", 100 + index)),
    );
    assert.equal(new Set(all.map(({ transactionHash }) => transactionHash)).size, 20);
    const hmrc = await (await context.connection.signer("hmrc")).getAddress();
    assert.equal(await context.connection.provider.getTransactionCount(hmrc), 20);
  });

  it("sends ether only where it is taken", async () => {
    const { context, permit } = await stage();
    const { provider } = context.connection;
    const request = { record: permit, arguments: [], from: "hmrc", value: "1000" };
    await sendFunction(context, { ...request, function: "pay" });
    assert.equal(await provider.getBalance(permit.address), 1000n);
    assert.equal(
      (await errorOf(sendFunction(context, { ...request, function: "setClosed" }))).code,
      "ARGUMENT_INVALID",
    );
    const rich = { ...request, function: "pay", value: (10n ** 30n).toString() };
    assert.equal((await errorOf(sendFunction(context, rich))).code, "INSUFFICIENT_FUNDS");
  });

  it("asks for a yes before it sends to a network that is not of this machine", async () => {
    const { context, permit } = await stage();
    const connection = { ...context.connection, network: { ...context.connection.network, local: false } };
    const request = { record: permit, function: "setNumber(uint256)", arguments: [9], from: "hmrc" };
    assert.equal(
      (await errorOf(sendFunction({ ...context, connection }, request))).code,
      "SEND_NOT_APPROVED",
    );
    const asked: TransactionSummary[] = [];
    const approve = (what: TransactionSummary): Promise<boolean> => (
      asked.push(what),
      Promise.resolve(asked.length > 1)
    );
    const remote = { ...context, connection, approve };
    assert.equal((await errorOf(sendFunction(remote, request))).code, "SEND_NOT_APPROVED");
    assert.equal((await sendFunction(remote, request)).events.length, 1);
    assert.deepEqual(
      [asked[0]?.function, asked[0]?.arguments, asked[0]?.to],
      ["setNumber(uint256)", ["9"], permit.address],
    );
  });

  it("stops when it is cancelled or the folder is not trusted, and says when the network is gone", async () => {
    const { context, permit, scratch, send, call } = await stage();
    const request = { record: permit, function: "setClosed", arguments: [], from: "hmrc" };
    const signal = AbortSignal.abort();
    assert.equal((await errorOf(sendFunction(context, request, { signal }))).code, "OPERATION_CANCELLED");
    const host = { ...scratch.host, trust: { isTrusted: () => false } };
    assert.equal((await errorOf(sendFunction({ ...context, host }, request))).code, "WORKSPACE_NOT_TRUSTED");
    await scratch.network().stop();
    assert.equal((await errorOf(send("setClosed"))).code, "NETWORK_UNREACHABLE");
    assert.equal((await errorOf(call("number"))).code, "NETWORK_UNREACHABLE");
  });
});
