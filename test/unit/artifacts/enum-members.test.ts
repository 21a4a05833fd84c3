import assert from "node:assert/strict";
import { enumMembers } from "@tolbooth/sdk";

const found = (...sources: string[]): Record<string, readonly string[]> =>
  Object.fromEntries(enumMembers(sources));

describe("The members of enums", () => {
  it("are found by the names that an ABI gives them, whatever stands around", () => {
    const source = `// enum Not { This }
      enum Free { One, Two }
      contract Gate { /* enum Nor { That } */
        string constant text = "enum Never { Here }";
        enum State { Open, /** held by an agency */ Held, Released }
        function f() external { if (true) { } }
        enum Last { Only }
      }
      interface Other { enum State { A } }`;
    assert.deepEqual(found(source), {
      Free: ["One", "Two"],
      "Gate.State": ["Open", "Held", "Released"],
      "Gate.Last": ["Only"],
      "Other.State": ["A"],
    });
  });

  it("are left out where two of one name differ, and kept where they are the same", () => {
    const one = "contract A { enum S { X, Y } enum T { Z } }";
    assert.deepEqual(found(one, "contract A { enum S { X } enum T { Z } }"), { "A.T": ["Z"] });
  });

  it("never fail on half a text", () => {
    for (const text of ["enum", "enum E", "enum E {", "contract A { enum E { X", "}} enum E { X }", ""])
      assert.doesNotThrow(() => enumMembers([text]), text);
  });
});
