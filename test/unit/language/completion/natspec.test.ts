/** Tags in documentation: those that the compiler takes at the place, and no others. */
import assert from "node:assert/strict";
import { compileMemory, head } from "../../support/projects.js";
import { Desk } from "./support.js";

/** Where documentation can stand: `‸` is its place. */
const places: Readonly<Record<string, string>> = {
  contract: "‸\ncontract C {}",
  interface: "‸\ninterface I {}",
  library: "‸\nlibrary L {}",
  function: "contract C {\n‸\nfunction f(uint256 a) external pure returns (uint256 b) { return a + b; }\n}",
  "function without parameters": "contract C {\n‸\nfunction f() external pure {}\n}",
  constructor: "contract C {\n‸\nconstructor(uint256 a) { a; }\n}",
  modifier: "contract C {\n‸\nmodifier m(uint256 a) { a; _; }\n}",
  event: "contract C {\n‸\nevent E(uint256 a);\n}",
  error: "contract C {\n‸\nerror E(uint256 a);\n}",
  struct: "contract C {\n‸\nstruct S { uint256 a; }\n}",
  enum: "contract C {\n‸\nenum E { A }\n}",
  "public variable": "contract C {\n‸\nuint256 public v;\n}",
  "private variable": "contract C {\n‸\nuint256 private v;\n}",
};
const written: Readonly<Record<string, string>> = {
  title: "@title T",
  author: "@author A",
  notice: "@notice N",
  dev: "@dev D",
  param: "@param a P",
  return: "@return b R",
};

describe("Completion of documentation", function () {
  this.timeout(120_000);

  it("offers what the compiler takes, everywhere", async () => {
    const wrong: string[] = [];
    for (const [place, text] of Object.entries(places)) {
      const labels = await new Desk(head + text.replace("‸", "/// @‸")).labels();
      for (const [tag, line] of Object.entries(written)) {
        const { findings } = await compileMemory({
          "contracts/A.sol": head + text.replace("‸", `/// ${line}`),
        });
        const isTaken = !findings.some((one) => one.severity === "error");
        if (labels.includes(`@${tag}`) !== isTaken)
          wrong.push(`${place}: ${tag} is ${isTaken ? "" : "not "}taken`);
      }
    }
    // The compiler takes these without a use for them, so nobody is led to them.
    assert.deepEqual(wrong, [
      "constructor: author is taken",
      "struct: return is taken",
      "enum: param is taken",
      "enum: return is taken",
    ]);
  });

  it("offers parameters, those without documentation first, and bases", async () => {
    const two = new Desk(
      `${head}contract C {\n/// @param a one\n/// @param ‸\nfunction f(uint256 a, uint256 b) external {}\n}`,
    );
    const items = [...(await two.list()).items].sort((one, other) =>
      one.sortText < other.sortText ? -1 : 1,
    );
    assert.deepEqual(
      items.map((one) => one.label),
      ["b", "a"],
    );
    const base = new Desk(
      `${head}interface I { function f() external; }\ncontract C is I {\n/// @inheritdoc ‸\nfunction f() external {}\n}`,
    );
    assert.deepEqual(await base.labels(), ["I"]);
  });

  it("writes a whole skeleton, and what is inherited as such", async () => {
    const desk = new Desk(
      `${head}contract C {\n    ///‸\n    function f(uint256 a) external returns (bool) {}\n}`,
    );
    const text = await desk.accepted("/// …");
    assert.match(text, /\/\/\/ @notice [^\n]*\n\/\/\/ @param a [^\n]*\n\/\/\/ @return /);
    const block = new Desk(`${head}contract C {\n    /**‸ */\n    function f(uint256 a) external {}\n}`);
    assert.match(
      await block.accepted("/** … */"),
      /\/\*\*\n \* @notice [^\n]*\n \* @param a [^\n]*\n {1,2}\*\//,
    );
    const base = new Desk(
      `${head}interface I { function f() external; }\ncontract C is I {\n    ///‸\n    function f() external {}\n}`,
    );
    assert.match(await base.accepted("/// …"), /\/\/\/ @inheritdoc I\n/);
  });

  it("offers nothing in prose, and in a comment that documents nothing", async () => {
    assert.deepEqual(await new Desk(`${head}/// It counts a‸\ncontract C {}`).labels(), []);
    assert.deepEqual(await new Desk(`${head}// It counts ‸\ncontract C {}`).labels(), []);
  });
});
