// What was changed can be put back, part by part or as a whole, and keeps the names that it has in the workspace.
import assert from "node:assert/strict";
import type { PatternStatus, WorkspaceSource } from "@tolbooth/sdk";
import { Solc } from "../../../audit/solc.js";
import { astsOf, formEdits, mutants } from "./edits.js";
import { copyOf, patternNamed, statusesOf, unitOf } from "./support.js";

const pattern = "MovementClearance";
const file = unitOf(patternNamed(pattern).file);

type Edit = { readonly unit: string; readonly start: number; readonly end: number; readonly text: string };

function withEdits(sources: readonly WorkspaceSource[], edits: readonly Edit[]): WorkspaceSource[] {
  return sources.map((source) => {
    const own = edits
      .filter(({ unit }) => unit === source.unit)
      .sort((one, other) => other.start - one.start);
    const text = own.reduce(
      (before, { start, end, text: put }) => before.slice(0, start) + put + before.slice(end),
      source.text,
    );
    return { ...source, text };
  });
}

const statusIn = (sources: readonly WorkspaceSource[]): PatternStatus => {
  const found = statusesOf(sources).find(({ declaration }) => declaration === pattern);
  assert.ok(found, "the copy is recognised");
  return found;
};

/** What the text is after each changed part was put back, by itself. */
function restored(sources: readonly WorkspaceSource[], { changes }: PatternStatus): WorkspaceSource[] {
  const edits = changes.map(({ part, unit, place }): Edit => {
    assert.equal(typeof place?.restored, "string", `${part} can be put back`);
    const { start = 0, end = 0, restored: text = "" } = place ?? {};
    return { unit, start, end, text: start === end ? `\n${text}` : text };
  });
  return withEdits(sources, edits);
}

const changed = (edit: (text: string) => string, sources = copyOf(pattern)): WorkspaceSource[] =>
  sources.map((one) => (one.unit === file ? { ...one, text: edit(one.text) } : one));

describe("putting the audited source back", () => {
  const solc = new Solc();
  after(() => solc.dispose());

  it("undoes what was changed, part by part and as a whole, with the names of the workspace", async function () {
    this.timeout(0);
    const asts = await astsOf(solc, pattern);
    const rename = formEdits["all of these renamed"];
    assert.ok(rename, "there is such an edit");
    const names = await rename(asts);
    const renamedText = names[patternNamed(pattern).file] ?? "";
    let tried = 0;
    for (const { id, edited } of mutants(asts, 59)) {
      tried += 1;
      const sources = copyOf(pattern, edited);
      assert.equal(statusIn(restored(sources, statusIn(sources))).verdict, "as-audited", id);
    }
    assert.equal(tried > 5, true, "there are mutants");

    for (const [from, to] of [
      ["+= 1;", "+= 2;"],
      ["!= otherexpectSeq", "> otherexpectSeq"],
    ] as const) {
      assert.equal(renamedText.includes(from), true, from);
      const sources = changed(() => renamedText.replace(from, to));
      const status = statusIn(sources);
      assert.equal(status.verdict, "changed", from);
      assert.equal(statusIn(restored(sources, status)).verdict, "form", `${from}, the part`);
      assert.equal(typeof status.restored, "string", `${from}: the whole contract can be put back`);
      const whole = { unit: file, start: status.start, end: status.end, text: status.restored ?? "" };
      const after = withEdits(sources, [whole]);
      assert.equal(statusIn(after).verdict, "form", `${from}, the whole`);
      const text = after.find(({ unit }) => unit === file)?.text ?? "";
      assert.match(text, /\bother[a-z]/i, "the names of the workspace are kept");
    }
  });

  it("takes out what was added and puts in what is missing", () => {
    const added = changed((text) =>
      text.replace(/\}\s*$/, "\n    function extra() external pure returns (uint256) { return 7; }\n}\n"),
    );
    const extra = statusIn(added);
    assert.deepEqual(
      extra.changes.map(({ change }) => change),
      ["added"],
    );
    assert.equal(statusIn(restored(added, extra)).verdict, "form", "layout is all that is left");

    const missing = changed((text) => text.replace(/\n {4}function _bit[^]*?\n {4}\}\n/, "\n"));
    const gone = statusIn(missing);
    assert.deepEqual(
      gone.changes.map(({ change }) => change),
      ["missing"],
    );
    assert.match(statusIn(restored(missing, gone)).verdict, /^(?:form|as-audited)$/);
  });

  it("says where the audited part stands", () => {
    const status = statusIn(changed((text) => text.replace("movement.seq += 1;", "movement.seq += 2;")));
    const { audited } = status.changes[0]?.place ?? {};
    assert.equal(audited?.unit, patternNamed(pattern).file);
    const text = copyOf(pattern).find(({ unit }) => unit === file)?.text ?? "";
    assert.match(text.slice(audited?.start, audited?.end), /^function \w+[^]*movement\.seq \+= 1;[^]*\}$/);
  });
});
