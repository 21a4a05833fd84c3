import assert from "node:assert/strict";
import { findScenarioProblems, parseScenario, type ScenarioWorld, type TolboothError } from "@tolbooth/sdk";
import { find, known, text } from "./support/stage.js";

const hmrc = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266";
/** The published development key of that address: it is worth nothing. */
const hmrcKey = "ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80";
const someHash = "ab".repeat(32);

const world: ScenarioWorld = {
  find,
  deployments: [{ name: "Standing", address: `0x${"22".repeat(20)}`, abi: known.Permit!.abi }],
  accounts: [
    { name: "hmrc", address: hmrc },
    { name: "defra", address: `0x${"33".repeat(20)}` },
  ],
  agencies: [
    { name: "hmrc", title: "HMRC", id: 1, lane: 1 },
    { name: "defra", title: "Defra", id: 2 },
  ],
  knownContracts: [],
};

/** Line and path of each problem. */
async function problems(
  steps: readonly unknown[],
  more: object = {},
  changed: Partial<ScenarioWorld> = {},
): Promise<string[]> {
  const scenario = parseScenario(text(steps, { as: "hmrc", ...more }), "x.json");
  const found = await findScenarioProblems(scenario, { ...world, ...changed });
  return found.map(({ line, path }) => `${line} ${path}`).toSorted();
}

async function code(work: () => unknown): Promise<string> {
  try {
    await work();
  } catch (error) {
    return (error as TolboothError).code;
  }
  return "none";
}

const terms = { agency: { $agency: "hmrc" }, note: "a", window: [0, { $time: "2030-01-01" }] };
const permit = { deploy: "Permit", arguments: { first: 1, given: terms } };
const log = { deploy: "Log" };

describe("checking scenarios", () => {
  it("takes one that can be played", async () => {
    assert.deepEqual(
      await problems([
        permit,
        { send: "Permit.setNumber(uint256)", arguments: { next: 2 }, expect: { emits: ["Numbered"] } },
        { send: "Permit.setNumber(uint256)", arguments: [7], expect: { reverts: "Refused" } },
        { call: "Permit.getTerms", expect: { returns: { found: { note: "a" } } }, keep: { who: "self" } },
        { call: "Permit.callBeneath", arguments: { beneath: { $value: "who" }, level: 1 } },
        { call: "Standing.number", expect: { returns: 1 } },
        { use: "Standing", name: "Old" },
        { call: "Old.number" },
        { time: "2h" },
        { mine: 3 },
      ]),
      [],
    );
  });

  it("finds all problems at once, each with its line and path", async () => {
    assert.deepEqual(
      await problems([
        { deploy: "Nothing" },
        { deploy: "Permit", as: "dvla", arguments: { first: -1, given: { ...terms, window: [1] }, more: 1 } },
        { send: "Permit.gone" },
        { send: "Permit.setNumber", arguments: { next: 1 } },
        { send: "Nobody.at" },
        { send: "Permit.setClosed", value: "5", expect: { emits: ["Unheard"] } },
        { send: "Permit.setClosed", expect: { reverts: "Unheard" } },
        { send: "Permit.number" },
        { call: "Permit.divide", expect: { returns: "many" } },
        { call: "Later.number" },
        { deploy: "Permit", name: "Later", arguments: [1] },
        { call: "Permit.number", expect: { state: [{ call: "Permit.x", returns: 1 }] }, keep: { a: "b" } },
      ]),
      [
        "10 steps[8].arguments",
        "10 steps[8].expect.returns",
        "11 steps[9].call",
        "12 steps[10].arguments",
        "13 steps[11].expect.state[0].call",
        "13 steps[11].keep.a",
        "2 steps[0].deploy",
        "3 steps[1].arguments.first",
        "3 steps[1].arguments.given.window",
        "3 steps[1].arguments.more",
        "3 steps[1].as",
        "4 steps[2].send",
        "5 steps[3].send",
        "6 steps[4].send",
        "7 steps[5].expect.emits[0]",
        "7 steps[5].value",
        "8 steps[6].expect.reverts",
        "9 steps[7].send",
      ],
    );
  });

  it("finds what is wrong with the file beside what is wrong with the contracts", async () => {
    assert.deepEqual(
      await problems([
        { colour: "red", deploy: "Nothing" },
        {},
        5,
        { send: "Permit", call: "Permit.number" },
        { time: "soon" },
        { mine: 0 },
        { call: "Standing.number", expect: { reverts: "Refused", returns: 1, emits: [] } },
      ]),
      [
        "2 steps[0].colour",
        "2 steps[0].deploy",
        "3 steps[1]",
        "4 steps[2]",
        "5 steps[3]",
        "5 steps[3].send",
        "6 steps[4].time",
        "7 steps[5].mine",
        "8 steps[6].expect.emits",
        "8 steps[6].expect.reverts",
      ],
    );
    assert.deepEqual(await problems([]), ["1 steps"]);
  });

  it("finds references that lead nowhere, and values that need themselves", async () => {
    const values = { round: { $value: "about" }, about: { $value: "round" }, bad: { $lane: "defra" } };
    const note = (one: object): object => ({ send: "Log.note", arguments: { what: "a", one } });
    assert.deepEqual(
      await problems(
        [
          log,
          note({ kind: { $agency: "dvla" }, scheme: { $text: "too long" }, by: "nobody" }),
          note({ kind: { $value: "nothing" }, scheme: { $nonsense: 1 }, by: { $deployed: "Nobody" } }),
          note({ kind: { $capabilities: ["FLY"] }, scheme: { $random: 3 }, by: { $account: "x", more: 1 } }),
          note({ kind: { $now: "soon" }, scheme: { $keccak256: 1 }, by: { $time: "soon" } }),
        ],
        { values },
      ),
      [
        "1 values.about.$value",
        "1 values.bad.$lane",
        "3 steps[1].arguments.one.by",
        "3 steps[1].arguments.one.kind.$agency",
        "3 steps[1].arguments.one.scheme",
        "4 steps[2].arguments.one.by.$deployed",
        "4 steps[2].arguments.one.kind.$value",
        "4 steps[2].arguments.one.scheme.$nonsense",
        "5 steps[3].arguments.one.by",
        "5 steps[3].arguments.one.kind.$capabilities",
        "5 steps[3].arguments.one.scheme",
        "6 steps[4].arguments.one.by.$time",
        "6 steps[4].arguments.one.kind.$now",
        "6 steps[4].arguments.one.scheme.$keccak256",
      ],
    );
  });

  it("says who must send, and that a clock elsewhere cannot be moved", async () => {
    assert.deepEqual(await problems([log], { as: undefined }), ["2 steps[0]"]);
    assert.deepEqual(await problems([{ time: "1h" }, { mine: 1 }], {}, { canMoveClock: false }), [
      "2 steps[0].time",
      "3 steps[1].mine",
    ]);
  });

  it("refuses a contract whose code is another, or that is not there", async () => {
    const steps = [{ call: "Standing.number" }, { use: "Log", address: `0x${"44".repeat(20)}` }];
    const code = (artifact: string) => ({ codeAt: () => Promise.resolve(artifact) });
    assert.deepEqual(await problems(steps, {}, code(known.Permit!.deployedBytecode)), ["3 steps[1].address"]);
    assert.deepEqual(await problems(steps, {}, code(known.Log!.deployedBytecode)), ["2 steps[0].call"]);
    assert.deepEqual(await problems(steps, {}, code("0x")), ["2 steps[0].call", "3 steps[1].address"]);
    // A proxy's own code says nothing: it hands its calls on.
    assert.deepEqual(await problems(steps, {}, code("0x363d3d373d3d3d363d73f4")), [
      "2 steps[0].call",
      "3 steps[1].address",
    ]);
    assert.deepEqual(await problems(steps, {}, code("0x363d3d373d3d3d36f4")), []);
  });

  it("refuses private keys by their place, and never shows them", async () => {
    const withKey = (steps: readonly unknown[], more: object = {}): Promise<string[]> =>
      problems([log, ...steps], more);
    const note = (by: string): object => ({
      send: "Log.note",
      arguments: { what: "a", one: { kind: 1, scheme: "0x00000000", by } },
    });
    assert.equal(await code(() => withKey([{ call: "Log.last", as: someHash }])), "KEY_MISPLACED");
    assert.equal(
      await code(() => withKey([{ call: "Log.last", title: `with ${someHash}` }])),
      "KEY_MISPLACED",
    );
    assert.equal(await code(() => withKey([{ call: "Log.last", key: `0x${someHash}` }])), "KEY_MISPLACED");
    assert.equal(await code(() => withKey([{ call: "Log.last", [hmrcKey]: 1 }])), "KEY_MISPLACED");
    assert.equal(await code(() => withKey([], { as: someHash })), "KEY_MISPLACED");
    // A key of an account is known for one even where a hash may stand.
    assert.equal(await code(() => withKey([], { values: { x: `0x${hmrcKey}` } })), "KEY_MISPLACED");
    assert.deepEqual(await withKey([], { values: { x: `0x${someHash}` } }), []);
    // Where an address belongs, whatever has the form of a key is none.
    const scenario = parseScenario(text([log, note(`0x${someHash}`)], { as: "hmrc" }), "x.json");
    const found = await findScenarioProblems(scenario, world);
    assert.deepEqual(
      found.map(({ path }) => path),
      ["steps[1].arguments.one.by"],
    );
    assert.equal(JSON.stringify(found).includes(someHash), false, "the key is shown");
    try {
      await withKey([{ call: "Log.last", as: someHash }]);
      assert.fail("it was taken");
    } catch (error) {
      assert.equal(JSON.stringify(error).includes(someHash), false, "the key is shown");
      assert.equal((error as TolboothError).details["line"], 3);
    }
  });
});

describe("reading scenarios", () => {
  it("says where text is not JSON, and finds keys that stand twice", async () => {
    assert.equal(await code(() => parseScenario("", "x")), "SCENARIO_INVALID");
    assert.equal(await code(() => parseScenario('{\n "format": }', "x")), "SCENARIO_INVALID");
    assert.equal(await code(() => parseScenario("[]", "x")), "FILE_FORMAT_UNKNOWN");
    assert.equal(await code(() => parseScenario('{"format": "tolbooth/x"}', "x")), "FILE_FORMAT_UNKNOWN");
    const two = '{"format": "tolbooth/scenario", "version": 2}';
    assert.equal(await code(() => parseScenario(two, "x")), "FILE_FORMAT_UNKNOWN");
    const twice = text([log]).replace('"title"', '"title": "x",\n"title"');
    assert.deepEqual(
      parseScenario(twice, "x").problems.map(({ line, column, path }) => [line, column, path]),
      [[2, 1, "title"]],
    );
  });

  it("loses no digit of a number, and refuses __proto__", async () => {
    const long = "123456789012345678901234567890";
    const steps = `[{"send": "Standing.setNumber(uint256)", "arguments": {"next": ${long}}}]`;
    const head = '{"format": "tolbooth/scenario", "version": 1, "title": "t", "as": "hmrc", "steps": ';
    const scenario = parseScenario(`${head}${steps}}`, "x");
    assert.deepEqual(await findScenarioProblems(scenario, world), []);
    const [step] = scenario.steps;
    assert.deepEqual(step?.kind === "send" && step.arguments, { next: long });
    const proto = parseScenario(`${head}[{"mine": 1}], "__proto__": {"a": 1}}`, "x");
    assert.deepEqual(
      proto.problems.map(({ path }) => path),
      ["__proto__"],
    );
  });
});
