import assert from "node:assert/strict";
import { lintRuleIds } from "@tolbooth/sdk";
import { lintText } from "../../../sdk/dist/lint/lint-text.js";
import { precisionOf, readCorpus, recallOf, scoreOf, totalOf } from "../../lint/corpus.js";

describe("the corpus of the privacy lint", () => {
  const parts = { development: readCorpus("development"), "held-back": readCorpus("held-back") };
  const all = [...parts.development, ...parts["held-back"]];

  it("has at least 200 contracts and fragments, many of them clean, and a third held back", () => {
    assert.equal(all.length >= 200, true, `${String(all.length)} files`);
    const clean = all.filter((one) => one.expected.length === 0).length;
    assert.equal(clean >= all.length * 0.4, true, `${String(clean)} of ${String(all.length)} clean`);
    assert.equal(
      parts["held-back"].length >= all.length / 3,
      true,
      `${String(parts["held-back"].length)} held back`,
    );
  });

  it("is found by the rules as well as is aimed at, in the part that they were written with", () => {
    const { rules, mistakes } = scoreOf(parts.development, lintRuleIds, lintText);
    const total = totalOf(rules);
    const scores = [precisionOf(total) ?? 0, recallOf(total) ?? 0];
    assert.equal(
      scores.every((one) => one >= 0.95),
      true,
      [...scores, ...mistakes].join("\n"),
    );
  });
});
