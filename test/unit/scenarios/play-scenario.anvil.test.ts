import assert from "node:assert/strict";
import { id } from "ethers";
import {
  deployContract,
  parseScenario,
  prepareScenario,
  recordScenario,
  scenarioFailure,
  sendFunction,
  type TolboothError,
  type ScenarioResult,
} from "@tolbooth/sdk";
import { createScratch, endScratches, type Scratch } from "../networks/support/scratch.js";
import { known, play, stage, text } from "./support/stage.js";

const agencies = [
  { name: "hmrc", title: "HM Revenue and Customs", id: 1, lane: 1 },
  { name: "defra", title: "Defra", id: 2, lane: 2 },
];
const terms = { agency: { $agency: "defra" }, note: "n", window: [0, 5] };
const permit = { deploy: "Permit", arguments: { first: 1, given: terms } };
const log = { deploy: "Log" };
const note = (what: string, expect: object = {}): object => ({
  send: "Log.note",
  arguments: { what, one: { kind: { $lane: "defra" }, scheme: { $text: "GOV" }, by: "defra" } },
  expect,
});

/** Status of each step, and the paths of what was not as expected. */
const outcome = ({ steps }: ScenarioResult): unknown[] =>
  steps.map(({ status, problems }) =>
    problems.length === 0 ? status : [status, ...problems.map(({ path }) => path)],
  );

describe("playing scenarios", function () {
  this.timeout(60_000);
  let scratch: Scratch;
  beforeEach(async () => {
    scratch = await createScratch({ agencies });
    await scratch.network().start();
  });
  afterEach(endScratches);

  it("deploys, sends, calls, and compares what came", async () => {
    const result = await play(scratch, [
      permit,
      log,
      note("first", {
        emits: [
          { event: "Noted", contract: "Log", arguments: { what: "first", id: { $keccak256: "first" } } },
        ],
        state: [{ call: "Log.last", returns: { $keccak256: "first" } }],
      }),
      {
        call: "Log.all",
        expect: {
          returns: { found: [{ kind: 2, scheme: "0x474f5600", by: { $account: "defra" } }], count: 1 },
        },
        keep: { many: "count" },
      },
      { send: "Permit.setNumber(uint256)", arguments: [{ $value: "many" }], keep: { by: "Numbered.by" } },
      { call: "Permit.number", expect: { returns: { $value: "many" } } },
      {
        send: "Permit.setNumber(uint256)",
        arguments: [7],
        expect: {
          reverts: { error: "Refused", arguments: { number: 7, terms: { agency: 2, note: "n" } } },
          state: [{ call: "Permit.number", returns: 1 }],
        },
      },
      {
        send: "Permit.setNumber(uint256)",
        arguments: [8],
        expect: { reverts: { error: "Error", arguments: ["eight is closed"] } },
      },
      {
        call: "Permit.divide",
        arguments: { by: 0 },
        expect: { reverts: { error: "Panic", arguments: [18] } },
      },
      { deploy: "Refuses", expect: { reverts: "Error" } },
      { send: "Log.both", as: "defra", expect: { emits: [{ event: "Twice", arguments: [2] }, "Twice"] } },
    ]);
    assert.deepEqual(
      outcome(result),
      Array.from({ length: 11 }, () => "passed"),
    );
    assert.equal(result.ok, true);
    assert.equal(scenarioFailure(result), undefined);
  });

  it("stops at the first step that is not as expected, and says all that is wrong with it", async () => {
    const result = await play(scratch, [
      log,
      note("a", {
        emits: [{ event: "Noted", arguments: { what: "b", number: 2 } }, "Noted"],
        state: [{ call: "Log.last", returns: { $keccak256: "b" } }],
      }),
      note("c"),
    ]);
    const place = "steps[1].expect";
    assert.deepEqual(outcome(result), [
      "passed",
      [
        "failed",
        `${place}.emits[0].arguments.what`,
        `${place}.emits[0].arguments.number`,
        `${place}.state[0].returns`,
      ],
      "not-run",
    ]);
    const failure = scenarioFailure(result);
    assert.equal(failure?.code, "SCENARIO_NOT_AS_EXPECTED");
    assert.equal(failure?.exitCode, 1);
    assert.equal(failure?.details["line"], 3);
  });

  it("tells a refusal that was not expected from one that was, or was another", async () => {
    const set = (value: number, expect: object = {}): Promise<ScenarioResult> =>
      play(scratch, [permit, { send: "Permit.setNumber(uint256)", arguments: [value], expect }]);
    const refused = await set(7);
    assert.deepEqual(outcome(refused), ["passed", ["failed", "steps[1]"]]);
    assert.equal(refused.steps[1]?.revertedWith, "Refused");
    assert.equal(refused.steps[1]?.errorCode, "TRANSACTION_REVERTED");
    assert.deepEqual(outcome(await set(6, { reverts: "Refused" })), [
      "passed",
      ["failed", "steps[1].expect.reverts"],
    ]);
    assert.deepEqual(outcome(await set(7, { reverts: "TooDeep" })), [
      "passed",
      ["failed", "steps[1].expect.reverts"],
    ]);
    const other = { error: "Refused", arguments: { terms: { note: "other" } } };
    assert.deepEqual(outcome(await set(7, { reverts: other })), [
      "passed",
      ["failed", "steps[1].expect.reverts.arguments.terms.note"],
    ]);
  });

  it("one event does not count for two", async () => {
    const result = await play(scratch, [log, note("a", { emits: ["Noted", "Noted"] })]);
    assert.deepEqual(outcome(result), ["passed", ["failed", "steps[1].expect.emits[1]"]]);
    const both = { send: "Log.both", expect: { emits: [{ event: "Twice", arguments: [3] }] } };
    assert.deepEqual(outcome(await play(scratch, [log, both])), [
      "passed",
      ["failed", "steps[1].expect.emits[0]"],
    ]);
  });

  it("moves the clock, and knows what time it is then", async () => {
    const before = await play(scratch, [log, { call: "Log.clock", keep: { t: "0" } }]);
    const start = Number(before.steps[1]?.outputs?.[0]?.value);
    const result = await play(
      scratch,
      [
        log,
        { time: "30d" },
        { mine: 2 },
        { call: "Log.clock" },
        { send: "Permit.setNumber(uint256)", arguments: [{ $now: "-1h" }] },
        { call: "Permit.number" },
      ].toSpliced(1, 0, permit),
    );
    assert.equal(result.ok, true, JSON.stringify(outcome(result)));
    const day = 86_400;
    const clock = Number(result.steps[4]?.outputs?.[0]?.value);
    assert.equal(clock >= start + 30 * day && clock < start + 31 * day, true, `${clock} after ${start}`);
    const hourBefore = Number(result.steps[6]?.outputs?.[0]?.value);
    assert.equal(Math.abs(hourBefore - (clock - 3600)) < 600, true, `${hourBefore} and ${clock}`);
  });

  it("makes random values once in a run, and others in the next", async () => {
    const values = { salt: { $random: 32 } };
    const steps: readonly object[] = [
      log,
      { send: "Log.note", arguments: { what: { $value: "salt" }, one: [1, "0x00000000", "defra"] } },
      { call: "Log.last", expect: { returns: { $value: "kept" } } },
    ];
    const run = (): Promise<ScenarioResult> =>
      play(scratch, steps.with(1, { ...steps[1], keep: { kept: "Noted.id" } }), { values });
    const [first, second] = [await run(), await run()];
    assert.equal(first.ok && second.ok, true);
    assert.notDeepEqual(first.steps[2]?.outputs, second.steps[2]?.outputs);
  });

  it("sends nothing when anything is wrong with it", async () => {
    const scenario = parseScenario(text([log, { call: "Log.gone" }], { as: "hmrc" }), "x.scenario.json");
    const { context, ...rest } = await stage(scratch);
    await assert.rejects(prepareScenario(scenario, { ...rest, context }), (error: unknown) => {
      assert.equal((error as TolboothError).code, "SCENARIO_INVALID");
      return true;
    });
    assert.equal(await context.connection.provider.getBlockNumber(), 0);
  });

  it("is refused where the code at a deployment's address is another", async () => {
    const { context } = await stage(scratch);
    const { record } = await deployContract(context, {
      artifact: known.Plain!,
      arguments: [],
      from: "hmrc",
    });
    const use = { use: "Log", address: record.address };
    await assert.rejects(play(scratch, [use]), (error: unknown) => {
      assert.equal((error as TolboothError).code, "SCENARIO_INVALID");
      return true;
    });
  });

  it("what was sent becomes a scenario that can be played again on another chain", async () => {
    const { context } = await stage(scratch);
    const deploy = (artifact: typeof known.Log, values: unknown[]) =>
      deployContract(context, { artifact: artifact!, arguments: values, from: "hmrc" });
    await deploy(known.Permit, [1, ["2", "n", [0, 5]]]);
    const { record } = await deploy(known.Log, []);
    const from = await (await context.connection.signer("defra")).getAddress();
    const values = ["first", { kind: 2, scheme: "0x474f5600", by: from }];
    await sendFunction(context, { record, function: "note", arguments: values, from: "defra" });
    const recorded = await recordScenario(context, { title: "What was done", fromBlock: 3 });
    assert.equal(recorded.steps, 2);
    const content = recorded.content as { steps: { send?: string; as?: string }[] };
    assert.deepEqual(content.steps.at(-1), {
      title: "defra sends Log.note",
      send: "Log.note",
      as: "defra",
      arguments: { what: "first", one: { kind: 2, scheme: "0x474f5600", by: { $account: "defra" } } },
      expect: { emits: ["Noted"] },
    });

    const other = await createScratch({ agencies });
    await other.network().start();
    const again = parseScenario(JSON.stringify(recorded.content), "again.scenario.json");
    const prepared = await prepareScenario(again, await stage(other));
    assert.equal((await prepared.playNext()).status, "passed");
    assert.equal((await prepared.playNext()).status, "passed");
    const { provider } = await other.connect();
    const [last] = (await provider.getLogs({ fromBlock: 0 })).slice(-1);
    assert.equal(last?.topics[2], id("first"));
  });

  it("records nothing where nothing was sent", async () => {
    const { context } = await stage(scratch);
    await assert.rejects(recordScenario(context, { title: "x" }), (error: unknown) => {
      assert.equal((error as TolboothError).code, "SCENARIO_NOTHING_TO_RECORD");
      return true;
    });
  });
});
