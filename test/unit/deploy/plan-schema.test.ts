import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import {
  checkDeploymentPlan,
  parseDeploymentPlan,
  TolboothError,
  type FindPlanArtifact,
} from "@tolbooth/sdk";
import { Ajv, type ValidateFunction } from "ajv";
import { compileSolidity } from "../networks/support/solidity.js";

const contracts = compileSolidity(`
contract Paid { constructor() payable {} }
contract PortAgencyRegistry { constructor(address owner, address guardian) {} }
contract PortClearance { constructor(PortAgencyRegistry registry) {} }
`);
const find: FindPlanArtifact = (name) => {
  const artifact = contracts[name.slice(name.lastIndexOf(":") + 1)];
  if (!artifact) throw new TolboothError("CONTRACT_NOT_FOUND", { name, known: [] });
  return Promise.resolve({ artifact });
};
const accounts = ["hmrc", "cabinet-office"];

const head = { format: "tolbooth/deployment-plan", version: 1 };
const paid = (more: object = {}): object => ({ ...head, deployments: [{ contract: "Paid", ...more }] });

/** Plans that are right, by what each is about. */
const right: Readonly<Record<string, object>> = {
  smallest: paid(),
  "every field": {
    ...paid({ name: "First-1.0_a$", arguments: [], from: "hmrc", value: "12" }),
    $schema: "./plan.json",
    from: "hmrc",
  },
  references: {
    ...head,
    deployments: [
      { contract: "PortClearance", arguments: [{ $deployed: "PortAgencyRegistry" }] },
      { contract: "PortAgencyRegistry", arguments: [{ $account: "hmrc" }, `0x${"12".repeat(20)}`] },
    ],
  },
};

/** Plans that are wrong. */
const wrong: Readonly<Record<string, unknown>> = {
  "a list": [],
  "no format": { version: 1, deployments: [{ contract: "Paid" }] },
  "another format": { ...paid(), format: "tolbooth/deployment" },
  "a later version": { ...paid(), version: 2 },
  "a version as text": { ...paid(), version: "1" },
  "no deployments": head,
  "none in the list": { ...head, deployments: [] },
  "deployments that are no list": { ...head, deployments: { contract: "Paid" } },
  "a deployment that is a text": { ...head, deployments: ["Paid"] },
  "no contract": { ...head, deployments: [{ name: "Paid" }] },
  "an empty contract": paid({ contract: "" }),
  "an unknown field": { ...paid(), network: "local" },
  "an unknown field of a deployment": paid({ args: [] }),
  "arguments that are no list": paid({ arguments: "5" }),
  "a value as number": paid({ value: 5 }),
  "a value with a unit": paid({ value: "1 ether" }),
  "an empty sender": { ...paid(), from: "" },
  "a sender that is no text": paid({ from: 1 }),
  "a name that is no file's": paid({ name: "../Paid" }),
  "a name that is too long": paid({ name: "P".repeat(101) }),
};

describe("The schema of deployment plans", () => {
  let fits: ValidateFunction;
  before(async () => {
    const file = new URL("../../../sdk/schemas/deployment-plan.schema.json", import.meta.url);
    const ajv = new Ajv({ strict: true, keywords: ["defaultSnippets"] });
    fits = ajv.compile(JSON.parse(await readFile(file, "utf8")) as object);
  });

  const isTaken = async (plan: unknown): Promise<boolean> => {
    try {
      await checkDeploymentPlan(parseDeploymentPlan(JSON.stringify(plan), "plan.json"), find, accounts);
      return true;
    } catch (error) {
      assert.equal(error instanceof TolboothError, true, String(error));
      return false;
    }
  };

  for (const [name, plan] of Object.entries(right))
    it(`and the reader take: ${name}`, async () => {
      assert.deepEqual([fits(plan), await isTaken(plan)], [true, true]);
    });
  for (const [name, plan] of Object.entries(wrong))
    it(`and the reader refuse: ${name}`, async () => {
      assert.deepEqual([fits(plan), await isTaken(plan)], [false, false]);
    });

  it("takes the plan of docs/deployments.md, and so does the reader", async () => {
    const text = await readFile(new URL("../../../docs/deployments.md", import.meta.url), "utf8");
    const sample = /^```json\n([\s\S]*?)^```/m.exec(text)?.[1] ?? "";
    assert.equal(fits(JSON.parse(sample)), true, JSON.stringify(fits.errors));
    const steps = await checkDeploymentPlan(parseDeploymentPlan(sample, "docs"), find, accounts);
    assert.deepEqual(
      steps.map(({ name }) => name),
      ["PortAgencyRegistry", "PortClearance"],
    );
  });

  it("stands in the manifest, for the file that the command reads", async () => {
    const manifest = JSON.parse(
      await readFile(new URL("../../../package.json", import.meta.url), "utf8"),
    ) as { contributes: { jsonValidation: { fileMatch: string[]; url: string }[] } };
    const found = manifest.contributes.jsonValidation.find(({ fileMatch }) =>
      fileMatch.includes("deployment-plan.json"),
    );
    assert.equal(found?.url, "./sdk/schemas/deployment-plan.schema.json");
  });
});
