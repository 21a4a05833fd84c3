import assert from "node:assert/strict";
import { fixableCodes } from "../../../../sdk/dist/language/fixes/fixes-for.js";
import { attributeFixtures } from "./fixtures-attributes.js";
import { constructFixtures } from "./fixtures-constructs.js";
import { localFixtures } from "./fixtures-locals.js";
import { nameFixtures } from "./fixtures-names.js";
import {
  applied,
  check,
  errorCodes,
  filesOf,
  findingsWith,
  summary,
  wantedFix,
  type Fixture,
  type Texts,
} from "./support.js";

const fixtures = [...nameFixtures, ...attributeFixtures, ...localFixtures, ...constructFixtures];

/** The same program written differently. What is in packages and settings stays. */
const writings: Readonly<Record<string, (text: string, fixture: Fixture) => string>> = {
  "as it is": (text) => text,
  "with CRLF": (text) => text.replaceAll("\n", "\r\n"),
  "with tabs": (text) => text.replaceAll("    ", "\t"),
  "behind characters of two and four bytes": (text, { header }) =>
    header ? text : text.replace("\n", "\n// \u00fc\ud834\udd1e\n/* \ud83d\ude00 */ "),
};

function written(files: Texts, fixture: Fixture, write: (text: string, fixture: Fixture) => string): Texts {
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, name.endsWith(".sol") ? write(text, fixture) : text]),
  );
}

describe("a quick fix", function () {
  // Each test compiles twice, perhaps on a busy machine.
  this.timeout(120_000);
  for (const [writing, write] of Object.entries(writings)) {
    describe(writing, () => {
      for (const fixture of fixtures) {
        it(`${fixture.code}: ${fixture.name}`, async () => {
          const before = written(filesOf(fixture, fixture.before), fixture, write);
          const after = written(
            filesOf(fixture, fixture.after, { ...fixture.others, ...fixture.othersAfter }),
            fixture,
            write,
          );
          const checked = await check(before, fixture.importable);
          const fix = wantedFix(checked, fixture);
          const result = applied(before, fix.files);
          assert.deepEqual(result, after);

          const again = await check(result, fixture.importable);
          assert.equal(
            findingsWith(again, fixture.code).length,
            fixture.remaining ?? 0,
            summary(again).join("\n"),
          );
          assert.deepEqual(errorCodes(again), fixture.otherErrors ?? [], summary(again).join("\n"));
        });
      }
    });
  }

  it("has a test for each code that it mends", () => {
    // What needs no change of a text is tested in contract-size.test.ts; the rest are other codes for the same fix.
    const elsewhere = ["5574", "3860", "9397", "8760", "5878"];
    const tested = new Set([...fixtures.map(({ code }) => code), ...elsewhere]);
    assert.deepEqual(
      [...fixableCodes].filter((code) => !tested.has(code)),
      [],
    );
  });
});
