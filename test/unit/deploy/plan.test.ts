import assert from "node:assert/strict";
import {
  checkDeploymentPlan,
  parseDeploymentPlan,
  TolboothError,
  type FindPlanArtifact,
  type PlanStep,
} from "@tolbooth/sdk";
import { compileSolidity } from "../networks/support/solidity.js";
import { contracts } from "./support/contracts.js";

const more = compileSolidity(`
contract Gate { constructor(address registry, address other) {} }
contract Numbered { constructor(uint8 number) {} }
`);
const known = { ...contracts, ...more };
const find: FindPlanArtifact = (name) => {
  const artifact = known[name.slice(name.lastIndexOf(":") + 1)];
  if (!artifact) throw new TolboothError("CONTRACT_NOT_FOUND", { name, known: [] });
  return Promise.resolve({ artifact });
};

const text = (deployments: unknown, more: object = {}): string =>
  JSON.stringify({ format: "tolbooth/deployment-plan", version: 1, ...more, deployments });
const check = (deployments: unknown): Promise<PlanStep[]> =>
  checkDeploymentPlan(parseDeploymentPlan(text(deployments), "plan.json"), find, ["hmrc"]);

/** Places of the problems that an error names. */
async function places(work: () => unknown): Promise<string[]> {
  try {
    await work();
  } catch (error) {
    assert.equal((error as TolboothError).code, "DEPLOYMENT_PLAN_INVALID");
    return (error as TolboothError & { details: { problems: string[] } }).details.problems.map(
      (one) => one.split(":")[0]!,
    );
  }
  return assert.fail("it was taken");
}

const deployed = (name: string): object => ({ $deployed: name });
const key = "ab".repeat(32);

describe("deployment plans", function () {
  this.timeout(30_000);

  it("stand in an order in which each comes after what it needs; otherwise as in the file", async () => {
    const steps = await check([
      { contract: "Gate", arguments: [deployed("Two"), { $account: "hmrc" }] },
      { contract: "Plain", name: "One" },
      { contract: "Gate", name: "Two", arguments: [deployed("One"), deployed("One")] },
    ]);
    assert.deepEqual(
      steps.map(({ name, needs }) => [name, needs]),
      [
        ["One", []],
        ["Two", ["One"]],
        ["Gate", ["Two"]],
      ],
    );
  });

  it("get the libraries that their contracts need, once", async () => {
    const steps = await check([{ contract: "Adder" }, { contract: "Adder", name: "Second" }]);
    assert.deepEqual(
      steps.map(({ name, added }) => [name, added]),
      [
        ["Sums", true],
        ["Adder", false],
        ["Second", false],
      ],
    );
  });

  it("take a library under the name that the file gives it", async () => {
    const steps = await check([{ contract: "Adder" }, { contract: "Sums", name: "OurSums" }]);
    assert.deepEqual(
      steps.map(({ name }) => name),
      ["OurSums", "Adder"],
    );
  });

  it("are refused with all problems at once, each with its place", async () => {
    const found = await places(() =>
      check([
        { contract: "Nothing", arguments: [deployed("Nobody")] },
        { contract: "Numbered", arguments: [256] },
        { contract: "Gate", name: "a b", arguments: [deployed("Nowhere"), { $account: "dvla" }] },
        { contract: "IPermit", from: "dvla" },
        { contract: "Plain", value: "1" },
      ]),
    );
    assert.deepEqual(found.toSorted(), [
      "deployments[0].arguments[0]",
      "deployments[0].contract",
      "deployments[1]",
      "deployments[2].arguments[0]",
      "deployments[2].arguments[1]",
      "deployments[2].name",
      "deployments[3].contract",
      "deployments[3].from",
      "deployments[4].value",
    ]);
  });

  it("that go round in circles are refused, and so are two of one name", async () => {
    const circle = [
      { contract: "Gate", name: "A", arguments: [deployed("B"), deployed("B")] },
      { contract: "Gate", name: "B", arguments: [deployed("A"), deployed("A")] },
    ];
    assert.deepEqual(await places(() => check(circle)), ["deployments"]);
    assert.deepEqual(await places(() => check([{ contract: "Plain" }, { contract: "Plain" }])), [
      "deployments[1].name",
    ]);
  });

  it("with wrong forms are refused", async () => {
    assert.deepEqual(await places(() => check([{ contract: 1, colour: "red" }, 5])), [
      "deployments[0].colour",
      "deployments[0].contract",
      "deployments[1]",
    ]);
    assert.deepEqual(await places(() => check([])), ["deployments"]);
    for (const wrong of ["{", "[]", '{"format":"x","version":1}', text([]).replace("1", "2")])
      assert.throws(() => parseDeploymentPlan(wrong, "plan.json"), { code: "FILE_FORMAT_UNKNOWN" });
  });

  for (const [place, step] of Object.entries({
    "a sender": { contract: "Plain", from: key },
    "a name": { contract: "Plain", name: `0x${key}` },
    "a field of its own": { contract: "Plain", privateKey: key },
    "a reference": { contract: "Gate", arguments: [{ $account: key }, deployed("Gate")] },
    "an address": { contract: "Gate", arguments: [`0x${key}`, { $account: "hmrc" }] },
  }))
    it(`refuses a private key as ${place}, and does not say it`, async () => {
      const error: unknown = await Promise.resolve()
        .then(() => check([step]))
        .catch((reason: unknown) => reason);
      assert.ok(error instanceof TolboothError, "it was taken");
      assert.equal(JSON.stringify([error, error.message]).includes(key), false);
    });
});
