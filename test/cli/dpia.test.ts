import assert from "node:assert/strict";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { ImpactAssessment } from "@tolbooth/sdk";
import { afterEach, beforeEach, describe, it } from "mocha";
import { removeFolder, temporaryFolder, tolboothJson, writeFiles } from "./harness.js";

const head = "// SPDX-License-Identifier: MIT\npragma solidity ^0.8.30;\n";
const beds = `${head}contract Beds {
    mapping(string nhsNumber => uint8 bed) private bedOf;
    function book(string calldata nhsNumber, uint8 bed) external { bedOf[nhsNumber] = bed; }
}
`;
const consents = `${head}import {ConsentRegistry} from "@tolbooth/sdk/contracts/data-sharing/ConsentRegistry.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";

/// @notice Consents of the ward.
contract WardConsents is ConsentRegistry {
    constructor(IAgencyRegistry registry) ConsentRegistry(registry) {}
}
`;

interface Result {
  assessment: ImpactAssessment;
  unanswered: string[];
  stale: string[];
  written: string | null;
  aside: string | null;
}

describe("tolbooth dpia", function () {
  this.timeout(120_000);
  let folder: string;
  const dpia = async (...words: string[]) => {
    const done = await tolboothJson(["dpia", ...words], { cwd: folder, inProcess: true });
    return { exit: done.exit, code: done.error?.code, result: done.result as unknown as Result };
  };
  const draft = (): string => path.join(folder, "dpia.md");

  beforeEach(async () => {
    folder = await temporaryFolder();
    await writeFiles(folder, {
      "Beds.sol": beds,
      "tolbooth.json": JSON.stringify({ agencies: [{ name: "nhs-lothian", title: "NHS Lothian" }] }),
    });
  });
  afterEach(() => removeFolder(folder));

  it("drafts from contracts, patterns, findings and the configuration, writes it, and keeps answers", async () => {
    await writeFiles(folder, { "Consents.sol": consents });
    const first = await dpia("--output", "dpia.md");
    assert.deepEqual([first.exit, first.result.written, first.result.aside], [0, "dpia.md", null]);
    const evidence = first.result.assessment.evidence.map((one) => `${one.kind} ${one.file ?? ""}`);
    for (const one of [
      "source Beds.sol",
      "lint Beds.sol",
      "pattern Consents.sol",
      "configuration tolbooth.json",
    ])
      assert.equal(evidence.includes(one), true, one);
    assert.equal(evidence.includes("audit @tolbooth/sdk/audits/ConsentRegistry/audit.json"), true);
    const inherited = "source @tolbooth/sdk/contracts/data-sharing/ConsentRegistry.sol";
    assert.equal(evidence.includes(inherited), true, "what the pattern keeps is said too");

    const text = await readFile(draft(), "utf8");
    assert.equal(text.includes(folder), false, "no path of this machine");
    await writeFile(
      draft(),
      text.replace(/(<!-- tolbooth:answer need\.aims [^\n]*\n)/, "$1\nBeds for people.\n"),
    );
    const checked = await dpia("--output", "dpia.md", "--check");
    assert.deepEqual([checked.exit, checked.code], [1, "ASSESSMENT_INCOMPLETE"]);
    assert.equal(checked.result.unanswered.length, first.result.unanswered.length - 1);

    await writeFiles(folder, { "Beds.sol": beds.replaceAll("nhsNumber", "bedCode") });
    const second = await dpia("--output", "dpia.md");
    assert.deepEqual([second.exit, second.result.stale, second.result.aside], [0, ["need.aims"], null]);
    assert.match(await readFile(draft(), "utf8"), /Beds for people\./);
  });

  it("ends with 0 when all is answered and true, and with 1 when the project has moved on", async () => {
    await dpia("--output", "dpia.md");
    const text = await readFile(draft(), "utf8");
    await writeFile(draft(), text.replaceAll(/(<!-- tolbooth:answer [^\n]*\n)/g, "$1\nAn answer.\n"));
    const done = await dpia("--output", "dpia.md", "--check");
    assert.deepEqual([done.exit, done.result.unanswered, done.result.stale], [0, [], []]);
    await writeFiles(folder, { "tolbooth.json": "{}" });
    const moved = await dpia("--output", "dpia.md", "--check");
    assert.deepEqual(
      [moved.exit, moved.code],
      [1, "ASSESSMENT_INCOMPLETE"],
      "what answers rest on has changed",
    );
  });

  it("keeps a draft that was changed outside the answers beside the new one, and refuses broken marks", async () => {
    await dpia("--output", "dpia.md");
    const text = await readFile(draft(), "utf8");
    await writeFile(draft(), text.replace("## Step 3", "Our own words.\n\n## Step 3"));
    const aside = (await dpia("--output", "dpia.md")).result.aside;
    assert.equal(aside, "dpia.before-1.md");
    assert.match(await readFile(path.join(folder, "dpia.before-1.md"), "utf8"), /Our own words\./);
    assert.doesNotMatch(await readFile(draft(), "utf8"), /Our own words\./);
    const windows = Buffer.concat([Buffer.from(text), Buffer.from([0xa3])]);
    await writeFile(draft(), windows);
    assert.equal((await dpia("--output", "dpia.md")).code, "FILE_NOT_UTF8");
    assert.equal((await readFile(draft())).equals(windows), true, "nothing is lost");
    const broken = text.replace("<!-- tolbooth:end -->", "");
    await writeFile(draft(), broken);
    const refused = await dpia("--output", "dpia.md");
    assert.deepEqual([refused.exit, refused.code], [2, "ASSESSMENT_MARKERS_BROKEN"]);
    assert.equal(await readFile(draft(), "utf8"), broken, "nothing is lost");
  });

  it("drafts from what parses where nothing compiles, and from an empty folder", async () => {
    await writeFiles(folder, { "Beds.sol": `${beds}\ncontract {` });
    const { exit, result } = await dpia();
    assert.equal(exit, 0);
    const kinds = result.assessment.evidence.map((one) => one.kind);
    assert.equal(kinds.includes("lint"), true);
    const nature = result.assessment.sections[1]?.parts[0]?.statements[0];
    assert.match(nature?.text ?? "", /not compile/);
    const empty = await temporaryFolder();
    const none = await tolboothJson(["dpia"], { cwd: empty, inProcess: true });
    assert.equal(none.exit, 0, none.error?.what);
    assert.deepEqual(await readdir(empty), [], "nothing is written");
    await removeFolder(empty);
  });

  it("refuses --check without a file, and a file that is not there", async () => {
    assert.equal((await dpia("--check")).code, "WRONG_USAGE");
    assert.equal((await dpia("--output", "none.md", "--check")).code, "FILE_NOT_FOUND");
  });
});
