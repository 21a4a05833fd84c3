import assert from "node:assert/strict";
import { optionValuesText, readAgencyText, readOptionText, recipeOf, renderPattern } from "@tolbooth/sdk";
import { recipes } from "../../../sdk/dist/patterns/source/recipes/index.js";

describe("options of a pattern as text", () => {
  it("are read by their kind", () => {
    assert.equal(readOptionText("ConsentRegistry", "longestConsentDays", " 365 "), 365);
    assert.equal(readOptionText("ConsentRegistry", "recipientMustBeActive", "true"), true);
    assert.equal(readOptionText("ConsentRegistry", "recipientMustBeActive", "false"), false);
    assert.deepEqual(readOptionText("ConsentRegistry", "onlyRecipients", "NHS Fife, NHS Lothian"), [
      "NHS Fife",
      "NHS Lothian",
    ]);
    assert.deepEqual(readOptionText("SharingAgreementRegistry", "legalBases", "public-task,1"), [5, 1]);
  });

  for (const [key, text] of [
    ["unknown", "1"],
    ["longestConsentDays", "1.5"],
    ["longestConsentDays", "-1"],
    ["longestConsentDays", ""],
    ["longestConsentDays", "9999999999999999"],
    ["recipientMustBeActive", "yes"],
    ["onlyRecipients", ""],
    ["onlyRecipients", "NHS Fife,,NHS Lothian"],
  ] as const) {
    it(`refuse ${key}=${text}`, () => {
      assert.throws(() => readOptionText("ConsentRegistry", key, text), { code: "PATTERN_OPTION_INVALID" });
    });
  }

  it("refuse a code that there is not, and a pattern that there is not", () => {
    assert.throws(() => readOptionText("SharingAgreementRegistry", "legalBases", "public-task,7"), {
      code: "PATTERN_OPTION_INVALID",
    });
    assert.throws(() => readOptionText("Nothing", "legalBases", "1"), { code: "PATTERN_UNKNOWN" });
  });

  it("name agencies with number and lane", () => {
    assert.deepEqual(readAgencyText("MovementClearance", "Border Force=2:5"), {
      name: "Border Force",
      number: 2,
      lane: 5,
    });
    assert.deepEqual(readAgencyText("MovementClearance", "HMRC=1"), { name: "HMRC", number: 1 });
    for (const text of ["HMRC", "=1", "HMRC=", "HMRC=a", "HMRC=1:", "HMRC=1:2:3"])
      assert.throws(() => readAgencyText("MovementClearance", text), { code: "PATTERN_OPTION_INVALID" });
  });

  it("lead to the same contract as values do", () => {
    const agencies = [readAgencyText("MovementClearance", "HMRC=1:1")];
    const alwaysRequired = readOptionText("MovementClearance", "alwaysRequired", "HMRC");
    assert.equal(
      renderPattern("MovementClearance", { agencies, rules: { alwaysRequired } }).source,
      renderPattern("MovementClearance", {
        agencies: [{ name: "HMRC", number: 1, lane: 1 }],
        rules: { alwaysRequired: ["HMRC"] },
      }).source,
    );
  });

  it("are described for every option of every pattern", () => {
    for (const { pattern } of recipes)
      for (const option of recipeOf(pattern).options)
        assert.match(optionValuesText(option), /\w/, `${pattern} ${option.key}`);
  });
});
