import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { lintRuleIds, lintRules, sarifLog, suppressionComment } from "@tolbooth/sdk";
import { lintText } from "../../../sdk/dist/lint/lint-text.js";
import { readCorpus } from "../../lint/corpus.js";

const examples = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../../docs/lint/examples");
const read = (name: string): string => readFileSync(path.join(examples, name), "utf8");
/** The rule for TypeScript has a test of its own. */
const languageOf = (id: string): string => (id === "person-value-in-sdk-call" ? "ts" : "sol");
const rulesIn = (text: string, file = "/p/A.sol"): string[] =>
  lintText({ path: file, text }).findings.map((one) => one.rule);
const openIn = (text: string): string[] =>
  lintText({ path: "/p/A.sol", text }).findings.flatMap((one) =>
    one.suppressedBecause === undefined ? one.rule : [],
  );

describe("the rules of the privacy lint", () => {
  it("are the list of ids, each once, in its order", () => {
    assert.deepEqual(
      lintRules.map((one) => one.id),
      [...lintRuleIds],
    );
  });

  it("each name a law or guidance, and say what to do", () => {
    for (const rule of lintRules) {
      assert.notEqual(rule.law.length, 0, rule.id);
      for (const { source, says, url } of rule.law)
        assert.match(`${source} ${says} ${url}`, /^(?:UK GDPR|EDPB|ICO|AEPD)[^]* https:\/\/\S+$/, rule.id);
      assert.notEqual(rule.remedy, "", rule.id);
    }
  });

  it("have examples, and no example is left over", () => {
    const wanted = lintRuleIds
      .flatMap((id) => [`${id}.bad.${languageOf(id)}`, `${id}.good.${languageOf(id)}`])
      .sort();
    assert.deepEqual(readdirSync(examples).sort(), wanted);
  });

  for (const id of lintRuleIds.filter((one) => languageOf(one) === "sol")) {
    it(`${id} is found in its bad example, and not in the good one`, () => {
      assert.equal(rulesIn(read(`${id}.bad.sol`)).includes(id), true, "the bad example");
      assert.deepEqual(
        openIn(read(`${id}.good.sol`)).filter((one) => one === id),
        [],
        "the good example",
      );
    });
  }
});

describe("the pages of the rules", () => {
  it("are what the rules say", () => {
    const script = path.resolve(examples, "../../../scripts/generate-lint-docs.mjs");
    const { status, stderr } = spawnSync(process.execPath, [script, "--check"], { encoding: "utf8" });
    assert.deepEqual([status, stderr], [0, ""], "run node scripts/generate-lint-docs.mjs");
  }).timeout(60_000);
});

describe("the privacy lint", () => {
  it("finds the same in a text that does not compile", () => {
    const whole = "contract A { struct Patient { string surname; } mapping(bytes32 => Patient) p; }";
    const broken =
      "contract A { struct Patient { string surname; } mapping(bytes32 => Patient) p; function f( }";
    assert.deepEqual(rulesIn(whole), ["personal-data-in-storage"]);
    assert.deepEqual(rulesIn(broken), ["personal-data-in-storage"]);
  });

  it("gives places in a piece of a contract as they are in it", () => {
    const text = "event Seen(string indexed nhsNumber);";
    const [finding] = lintText({ path: "/p/A.sol", text }).findings;
    assert.equal(text.slice(finding?.span.start, finding?.span.end), "nhsNumber");
    assert.deepEqual(finding?.range.start, { line: 0, character: 26 });
  });

  it("takes structs from imported files", () => {
    const text = 'import "./P.sol"; contract A { function f(P calldata p) external {} }';
    const imports = [{ path: "/p/P.sol", text: "struct P { string passportNumber; }" }];
    assert.deepEqual(
      lintText({ path: "/p/A.sol", text, imports }).findings.map((one) => one.rule),
      ["personal-data-in-calldata"],
    );
  });

  it("is silent in tests, but for keys", () => {
    const text =
      "contract ATest { string surname; uint256 key = 0x8f2a55949038a9610f50fb23b5883af3b4ecb3c3bb792cbcefbd1542c692be63; }";
    assert.deepEqual(rulesIn(text, "/p/test/A.t.sol"), ["key-in-test"]);
  });

  for (const [name, text] of Object.entries({
    empty: "",
    "one brace": "}",
    "only a comment": "// contract",
    "deeply nested": `contract A { function f() public { ${"(".repeat(3000)} } }`,
    "not Solidity": "SELECT name FROM patients;",
    "a lone surrogate": "contract A { string a = '\ud800'; }",
    recursion: "contract A { function f(uint a) internal { g(a); } function g(uint a) internal { f(a); } }",
    "its own base": "contract A is A { function f() public { super.f(); } }",
    "a struct in itself":
      "contract A { struct S { S[] s; string surname; } S[] s; function f(S calldata s_) external {} }",
  }))
    it(`takes any text: ${name}`, () => assert.equal(Array.isArray(rulesIn(text)), true));

  it("removes the ambiguity of a packed hash by its fix", () => {
    const text = read("ambiguous-packed-hash.bad.sol");
    const [edit] = lintText({ path: "/p/A.sol", text }).findings[0]?.fixes[0]?.edits ?? [];
    assert.notEqual(edit, undefined);
    const fixed = text.slice(0, edit?.start) + (edit?.newText ?? "") + text.slice(edit?.end);
    assert.deepEqual(rulesIn(fixed), []);
  });

  it("removes a pause from a withdrawal by its fix", () => {
    const text = read("obstructed-withdrawal.bad.sol");
    const found = lintText({ path: "/p/A.sol", text }).findings.find(
      (one) => one.rule === "obstructed-withdrawal",
    );
    const [edit] = found?.fixes[0]?.edits ?? [];
    const fixed = text.slice(0, edit?.start) + (edit?.newText ?? "") + text.slice(edit?.end);
    assert.match(fixed, /withdrawConsent\(bytes32 id\) external \{/);
  });
});

describe("suppressions", () => {
  const event = "event Listed(string surname);";
  const withComment = (comment: string): string => `contract A {\n    ${comment}\n    ${event}\n}\n`;

  it("keep the finding with its reason", () => {
    const text = withComment(suppressionComment("personal-data-in-event", "public by law"));
    const { findings } = lintText({ path: "/p/A.sol", text });
    assert.deepEqual(
      findings.map((one) => [one.rule, one.suppressedBecause]),
      [["personal-data-in-event", "public by law"]],
    );
  });

  it("suppress nothing without a reason, and say so", () => {
    for (const comment of [
      "// tolbooth-lint-disable-next-line personal-data-in-event",
      "// tolbooth-lint-disable-next-line personal-data-in-event --",
      "// tolbooth-lint-disable-next-line personal-data-in-event because",
      "/* tolbooth-lint-disable-next-line personal-data-in-event */",
    ])
      assert.deepEqual(
        openIn(withComment(comment)).sort(),
        ["personal-data-in-event", "suppression-without-reason"],
        comment,
      );
  });

  it("of another rule, of no rule or of nothing are told of, with a fix that removes the line", () => {
    for (const rule of ["free-text", "no-such-rule", ""]) {
      const text = withComment(`// tolbooth-lint-disable-next-line ${rule} -- a reason`);
      const found = lintText({ path: "/p/A.sol", text }).findings.find(
        (one) => one.rule === "unused-suppression",
      );
      const [edit] = found?.fixes[0]?.edits ?? [];
      assert.equal(
        text.slice(0, edit?.start) + text.slice(edit?.end),
        `contract A {\n    ${event}\n}\n`,
        rule,
      );
    }
  });

  it("of several rules stand above one line", () => {
    const text = `contract A {
    // tolbooth-lint-disable-next-line personal-data-in-event -- public by law
    // tolbooth-lint-disable-next-line identifying-topic -- public by law
    event Listed(string surname, string indexed passportNumber);
}`;
    assert.deepEqual(openIn(text), []);
  });
});

describe("the SARIF log", () => {
  it("names every rule, places findings from 1, and keeps suppressions with their reasons", () => {
    const text =
      "contract A {\n  // tolbooth-lint-disable-next-line personal-data-in-event -- public\n  event E(string surname);\n  event F(string nino);\n}";
    const { findings } = lintText({ path: "/p/A.sol", text });
    const log = sarifLog([{ path: "/p/A.sol", text, findings }], { version: "1.2.3", uriOf: () => "A.sol" });
    const [run] = log.runs;
    assert.equal(run?.tool.driver.rules?.length, lintRuleIds.length);
    assert.deepEqual(
      run?.results?.map((one) => [
        one.ruleId,
        one.locations?.[0]?.physicalLocation?.region?.startLine,
        one.suppressions?.[0]?.justification,
      ]),
      [
        ["personal-data-in-event", 3, "public"],
        ["personal-data-in-event", 4, undefined],
      ],
    );
  });
});

describe("the privacy lint while somebody types", () => {
  it("takes every beginning of every example", () => {
    for (const name of readdirSync(examples).filter((one) => one.endsWith(".bad.sol"))) {
      const text = read(name);
      for (let end = 0; end < text.length; end += 7)
        assert.equal(Array.isArray(rulesIn(text.slice(0, end))), true, `${name}, ${String(end)} characters`);
    }
  }).timeout(60_000);

  it("finds after an edit what it finds in the whole text anew", () => {
    const wrong = readCorpus("development").flatMap(({ name, text }) => {
      const rows = text.split("\n");
      const middle = Math.floor(rows.length / 2);
      const edits = [
        text,
        `// moved\n${text}`,
        [...rows.slice(0, middle), "", ...rows.slice(middle)].join("\n"),
        [...rows.slice(0, middle), ...rows.slice(middle + 1)].join("\n"),
        text.replace(/\/\/\/[^\n]*/, "/// said otherwise"),
        text,
      ];
      return edits.flatMap((edited, index) => {
        const after = lintText({ path: `/typed/${name}`, text: edited });
        const anew = lintText({ path: `/anew/${String(index)}/${name}`, text: edited });
        return isDeepStrictEqual(after, anew) ? [] : `${name}, edit ${String(index)}`;
      });
    });
    assert.deepEqual(wrong, []);
  }).timeout(120_000);

  it("takes a file of 5,000 lines", () => {
    const member = (index: number): string =>
      `    mapping(bytes32 => uint256) private total${String(index)};\n    function add${String(index)}(bytes32 k, uint256 v) external {\n        total${String(index)}[k] += v;\n    }\n`;
    const text = `contract Long {\n${Array.from({ length: 1_250 }, (_, index) => member(index)).join("")}    event Seen(string nhsNumber);\n}\n`;
    assert.deepEqual(rulesIn(text), ["personal-data-in-event"]);
  }).timeout(60_000);
});
