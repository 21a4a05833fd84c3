import assert from "node:assert/strict";
import {
  assessmentState,
  draftAssessment,
  isTolboothError,
  type AssessmentFacts,
  type AssessmentPart,
  type ContractOutline,
  type ImpactAssessment,
  type LintFinding,
} from "@tolbooth/sdk";
import { readAnswers } from "../../../sdk/dist/assessment/answers.js";
import { assessmentMarkdown, restHash } from "../../../sdk/dist/assessment/markdown.js";

const outline = (name: string, more: Partial<ContractOutline> = {}): ContractOutline => ({
  ...{ name, line: 3, documentation: "", bases: [], keeps: [], publishes: [], takes: [] },
  ...more,
});

const item = (name: string, declaration: string, line: number) => ({
  ...{ name, declaration, line },
  documentation: "",
});

const finding = (
  rule: LintFinding["rule"],
  message: string,
  more: Partial<LintFinding> = {},
): LintFinding => ({
  ...{ rule, severity: "error", message, because: [], fixes: [], span: { start: 0, end: 1 } },
  range: { start: { line: 6, character: 4 }, end: { line: 6, character: 9 } },
  ...more,
});

const nothing: AssessmentFacts = {
  ...{ project: "ward", draftedOn: "2026-11-23", agencies: [], contracts: [], inherited: [], problems: [] },
  ...{ findings: [], patterns: [], deployments: [] },
};

const ward: AssessmentFacts = {
  ...nothing,
  contracts: [
    {
      file: "contracts/Ward.sol",
      outline: outline("Ward", {
        keeps: [item("beds", "mapping(bytes32 => Bed) private beds", 7)],
        publishes: [item("Booked", "event Booked(bytes32 indexed bed)", 9)],
        takes: [item("book", "function book(bytes32 bed) external", 11)],
      }),
    },
  ],
  findings: [
    {
      file: "contracts/Ward.sol",
      finding: finding("guessable-hash", "The hash of a name is found by trial."),
    },
  ],
};

const parts = (assessment: ImpactAssessment): AssessmentPart[] =>
  assessment.sections.flatMap((one) => one.parts);
const ids = (assessment: ImpactAssessment): string[] =>
  parts(assessment).flatMap((part) => part.questions.map((one) => one.id));
const markdown = (assessment: ImpactAssessment, before?: string): string =>
  assessmentMarkdown(assessment, {
    linkOf: (file) => file,
    ...(before !== undefined && { answers: readAnswers("dpia.md", before).answers }),
  });

/** Writes an answer where a question asks for one. */
function answered(text: string, id: string, answer: string): string {
  const at = text.indexOf(`<!-- tolbooth:answer ${id} `);
  assert.notEqual(at, -1, `'${id}' is not asked`);
  const end = text.indexOf("\n", at);
  return `${text.slice(0, end)}\n\n${answer}\n${text.slice(end)}`;
}

const refused = (text: string): { code: string; line: unknown } => {
  try {
    readAnswers("dpia.md", text);
  } catch (error) {
    if (isTolboothError(error)) return { code: error.code, line: error.details["line"] };
    throw error;
  }
  return { code: "read", line: undefined };
};

describe("a draft of an impact assessment", () => {
  it("has the seven steps, asks each question once, and gives evidence for each statement", () => {
    const assessment = draftAssessment(ward);
    assert.deepEqual(
      assessment.sections.map((one) => one.id),
      ["need", "processing", "consultation", "necessity", "risks", "measures", "signoff"],
    );
    const asked = ids(assessment);
    assert.deepEqual(asked, [...new Set(asked)]);
    const known = new Set(assessment.evidence.map((one) => one.id));
    for (const part of parts(assessment))
      for (const { text, evidence } of part.statements)
        assert.equal(evidence.length > 0 && evidence.every((one) => known.has(one)), true, text);
    assert.deepEqual(
      [...known],
      assessment.evidence.map((_, index) => `E${String(index + 1)}`),
      "numbered as they are named first",
    );
  });

  it("names what contracts put on the chain, with the line, and a risk and its measure for each rule that found something", () => {
    const assessment = draftAssessment(ward);
    const places = assessment.evidence.map(({ kind, file, line }) => `${kind} ${file ?? ""}:${String(line)}`);
    for (const line of [7, 9, 11])
      assert.equal(places.includes(`source contracts/Ward.sol:${String(line)}`), true);
    assert.equal(places.includes("lint contracts/Ward.sol:7"), true);
    const asked = ids(assessment);
    for (const end of ["harm", "measure"]) assert.equal(asked.includes(`risk.guessable-hash.${end}`), true);
    assert.equal(asked.includes("risk.constant-salt.harm"), false, "nothing of that was found");
  });

  it("says of an empty project nothing, and asks all the same", () => {
    const assessment = draftAssessment(nothing);
    assert.deepEqual(
      parts(assessment).flatMap((one) => one.statements),
      [],
    );
    assert.equal(assessmentState(assessment).unanswered.includes("necessity.basis"), true);
  });

  it("says what was left with a reason, and what does not compile", () => {
    const assessment = draftAssessment({
      ...ward,
      findings: [
        { file: "a.sol", finding: finding("free-text", "A text.", { suppressedBecause: "codes of a list" }) },
      ],
      problems: [{ file: "contracts/Broken.sol", line: 4, text: "Expected ';'" }],
    });
    const text = markdown(assessment);
    assert.match(text, /codes of a list/);
    assert.match(text, /contracts\/Broken\.sol:4/);
  });
});

describe("answers in a draft", () => {
  const first = draftAssessment(ward);
  const text = markdown(first);

  it("are kept word for word, and asked no more", () => {
    const answer = "Seven years.\n\n- by *our* schedule\n| a | b |\n<b>and</b> nothing else";
    const again = markdown(first, answered(text, "scope.retention", answer));
    assert.equal(readAnswers("dpia.md", again).answers.get("scope.retention")?.text, answer);
    assert.equal(markdown(first, again), again, "a second time changes nothing");
    const { unanswered, stale } = assessmentState(first, readAnswers("dpia.md", again).answers);
    assert.deepEqual([unanswered.includes("scope.retention"), stale], [false, []]);
    const windows = readAnswers("dpia.md", again.replaceAll("\n", "\r\n"));
    assert.equal(windows.answers.get("scope.retention")?.text, answer, "with the line ends of Windows");
  });

  it("are to be looked at again when what they rest on has changed, until somebody says that they are right", () => {
    const changed = draftAssessment({ ...ward, findings: [] });
    const before = answered(text, "scope.data", "Names of patients.");
    const marked = markdown(changed, before);
    const stateOf = (one: string) => assessmentState(changed, readAnswers("dpia.md", one).answers).stale;
    assert.deepEqual(stateOf(marked), ["scope.data"]);
    assert.deepEqual(stateOf(markdown(changed, marked)), ["scope.data"], "it stays marked");
    const confirmed = marked.replace(/(<!-- tolbooth:answer scope\.data) about=\w+/, "$1");
    assert.deepEqual(stateOf(confirmed), []);
    const settled = markdown(changed, confirmed);
    assert.deepEqual(stateOf(settled), []);
    assert.deepEqual(
      assessmentState(first, readAnswers("dpia.md", settled).answers).stale,
      ["scope.data"],
      "from then on it rests on what is known now",
    );
  });

  it("of who approved are to be looked at again whatever has changed above them", () => {
    const before = ["signoff.residual", "necessity.basis"].reduce(
      (one, id) => answered(one, id, "Approved."),
      text,
    );
    const changed = draftAssessment({ ...ward, findings: [] });
    const { stale } = assessmentState(changed, readAnswers("dpia.md", before).answers);
    assert.deepEqual([...stale].sort(), ["necessity.basis", "signoff.residual"]);
  });

  it("are safe from what sources say", () => {
    const told = draftAssessment({
      ...ward,
      contracts: [
        {
          file: "a.sol",
          outline: outline("A", {
            documentation: "<!-- tolbooth:end -->\n<!-- tolbooth:answer need.aims -->",
            keeps: [item("a", "uint256 a /* <!-- tolbooth:end --> */", 2)],
          }),
        },
      ],
      findings: [
        {
          file: "a.sol",
          finding: finding("free-text", "A text.", { suppressedBecause: "<!-- tolbooth:end -->" }),
        },
      ],
    });
    assert.equal(readAnswers("dpia.md", markdown(told)).answers.size, 0);
  });

  it("to a question that is asked no longer are kept at the end, and come back with it", () => {
    const before = answered(text, "risk.guessable-hash.harm", "Probable, severe, high.");
    const without = markdown(draftAssessment({ ...ward, findings: [] }), before);
    assert.equal(
      readAnswers("dpia.md", without).answers.get("risk.guessable-hash.harm")?.text,
      "Probable, severe, high.",
    );
    const { orphaned } = assessmentState(draftAssessment(nothing), readAnswers("dpia.md", without).answers);
    assert.deepEqual(orphaned, ["risk.guessable-hash.harm"]);
    assert.equal(markdown(first, without).includes("Probable, severe, high."), true);
  });

  it("stand in a draft of which it is known whether anything else was changed", () => {
    const kept = readAnswers("dpia.md", answered(text, "need.aims", "Beds."));
    assert.equal(restHash(kept.rest), kept.written);
    const edited = readAnswers("dpia.md", text.replace("## Step 3", "## Step three"));
    assert.notEqual(restHash(edited.rest), edited.written);
  });

  it("are refused by the line where the marks do not fit, and another file altogether", () => {
    const lines = text.split("\n");
    const end = lines.indexOf("<!-- tolbooth:end -->");
    const start = lines.findIndex((one) => one.startsWith("<!-- tolbooth:answer "));
    const without = (index: number): string => lines.filter((_, at) => at !== index).join("\n");
    const next = lines.findIndex((one, at) => at > end && one.startsWith("<!-- tolbooth:answer "));
    assert.deepEqual(refused(without(end)), { code: "ASSESSMENT_MARKERS_BROKEN", line: next });
    assert.deepEqual(refused(without(start)), { code: "ASSESSMENT_MARKERS_BROKEN", line: end });
    assert.deepEqual(
      refused([...lines, lines[start], "<!-- tolbooth:end -->"].join("\n")).code,
      "ASSESSMENT_MARKERS_BROKEN",
    );
    const spoilt = lines
      .map((one, at) => (at === start ? one.replace("need.aims", "need aims!") : one))
      .join("\n");
    assert.deepEqual(refused(spoilt), { code: "ASSESSMENT_MARKERS_BROKEN", line: start + 1 });
    assert.deepEqual(refused("# Our own document").code, "ASSESSMENT_FORMAT_UNKNOWN");
    assert.deepEqual(refused(text.replace("version=1", "version=2")).code, "ASSESSMENT_FORMAT_UNKNOWN");
    assert.deepEqual(refused("").code, "ASSESSMENT_FORMAT_UNKNOWN");
  });
});
