import assert from "node:assert/strict";
import { recipeOf, renderPattern, type WorkspaceSource } from "@tolbooth/sdk";
import { readAuditRecord, auditCheck } from "@tolbooth/sdk";
import { nodeBundledLibraries, nodeFiles } from "@tolbooth/sdk/node";
import { invariantFunctions } from "../../../../sdk/dist/patterns/drift/invariant-functions.js";
import { audited, copyOf, importing, patternNamed, statusesOf, statusOf } from "./support.js";

const head = "// SPDX-License-Identifier: MIT\npragma solidity ^0.8.30;\n";
const movement = patternNamed("MovementClearance").file;
const textOf = (file: string): string => audited.audited[file]?.text ?? "";
const moved = (sources: readonly WorkspaceSource[], from: string, to: string): WorkspaceSource[] =>
  sources.map((one) => ({
    ...one,
    unit: one.unit === from ? to : one.unit,
    imports: Object.fromEntries(
      Object.entries(one.imports).map(([literal, unit]) => [literal, unit === from ? to : unit]),
    ),
  }));
const withText = (unit: string, change: (text: string) => string, sources = copyOf("MovementClearance")) =>
  sources.map((one) => (one.unit === unit ? { ...one, text: change(one.text) } : one));

const file = "src/border/MovementClearance.sol";
const registryImport = `import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";\n`;
const derived = (body: string): string =>
  `${head}${registryImport}import {MovementClearance} from "${movement}";\ncontract Own is MovementClearance {\n  constructor(IAgencyRegistry r) MovementClearance(r) {}\n${body}\n}\n`;

describe("drift of patterns", () => {
  describe("copies", () => {
    it("are recognised in another file and under another name", () => {
      const sources = moved(
        withText(file, (text) => text.replace("contract MovementClearance", "contract Lorries")),
        file,
        "elsewhere/Lorries.sol",
      );
      const found = statusOf(sources, "MovementClearance");
      assert.deepEqual(
        [found.contract, found.unit, found.verdict],
        ["Lorries", "elsewhere/Lorries.sol", "form"],
      );
    });

    it("name what was changed, with a diff and the invariants that depend on it", () => {
      const found = statusOf(
        withText(file, (text) =>
          text.replace("if (movement.seq != expectSeq)", "if (movement.seq > expectSeq)"),
        ),
        "MovementClearance",
      );
      assert.equal(found.verdict, "changed");
      assert.deepEqual(
        found.changes.map((one) => [one.part.replace(/\(.*/, ""), one.change]),
        [["decide", "changed"]],
      );
      assert.match(found.changes[0]?.diff ?? "", /^-.*seq != expectSeq[^]*^\+.*seq > expectSeq/m);
      assert.equal(found.invariants.includes("C2.7"), true);
    });

    it("name invariants of a helper by who calls it", () => {
      const found = statusOf(
        withText(file, (text) => text.replace("movement.seq += 1;", "movement.seq += 2;")),
        "MovementClearance",
      );
      assert.deepEqual(
        found.changes.map((one) => one.part.replace(/\(.*/, "")),
        ["_store"],
      );
      assert.equal(found.invariants.includes("C2.3"), true);
      assert.equal(found.invariants.includes("C2.6"), true);
    });

    it("name invariants that a function which reaches no further can break", () => {
      const exit = statusOf(
        withText(file, (text) =>
          text.replace("movement.state != MovementState.Released", "movement.state < MovementState.Released"),
        ),
        "MovementClearance",
      );
      assert.deepEqual(
        exit.changes.map(({ part }) => part),
        ["exit(bytes32)"],
      );
      assert.equal(exit.invariants.includes("C2.8"), true, "what is invalidated could be given back");
      const coordinator = patternNamed("InterventionCoordinator").file;
      const complete = copyOf("InterventionCoordinator", {
        [coordinator]: textOf(coordinator).replace("_totals.completed += 1;", ""),
      });
      assert.equal(statusOf(complete, "InterventionCoordinator").invariants.includes("C3.5"), true);
    });

    it("are changed when what they use is: a base, a library, an interface, a capability", () => {
      for (const [unit, before, after] of [
        ["src/governance/AgencyGated.sol", "function _authorise(", "event Odd(); function _authorise("],
        ["src/libraries/ClearanceMasks.sol", "settled | ", "settled & "],
        ["src/governance/Capabilities.sol", "MOVEMENT_DECIDE = 1 << ", "MOVEMENT_DECIDE = 2 << "],
        ["src/border/IMovementClearance.sol", "Open,", "Opened, Open,"],
      ] as const) {
        const sources = withText(unit, (text) => text.replace(before, after));
        assert.notDeepEqual(sources, copyOf("MovementClearance"), `${before} is there`);
        assert.equal(statusOf(sources, "MovementClearance").verdict, "changed", unit);
      }
    });

    it("are changed when storage is in another order, or has one more variable", () => {
      const line = "    mapping(bytes32 id => Record movement) private _movements;\n";
      const last = "    mapping(uint8 lane => Lane record) private _lanes;\n";
      const swapped = withText(file, (text) => text.replace(line + last, last + line));
      assert.equal(statusOf(swapped, "MovementClearance").changes[0]?.part, "storage");
      const more = withText(file, (text) => text.replace(line, `${line}    uint256 private _more;\n`));
      assert.equal(statusOf(more, "MovementClearance").verdict, "changed");
    });

    it("are changed when two names are swapped in one place only", () => {
      const swapped = withText("src/libraries/ClearanceMasks.sol", (text) =>
        text
          .replace(/function hold\b/, "function swap")
          .replace(/function refuse\b/, "function hold")
          .replace(/function swap\b/, "function refuse"),
      );
      assert.equal(statusOf(swapped, "MovementClearance").verdict, "changed");
    });

    it("may stand in one file, several patterns together, and each is judged by itself", () => {
      const strip = (text: string): string => text.replace(/^(?:\/\/ SPDX.*|pragma .*|import .*)$/gm, "");
      const closure = [...copyOf("MovementClearance"), ...copyOf("EmergencyAccess")];
      const order = (one: WorkspaceSource): number =>
        ["interface", "library", "abstract"].findIndex((word) => one.text.includes(`\n${word} `));
      const parts = [...new Map(closure.map((one) => [one.unit, one])).values()].sort(
        (a, b) => order(a) - order(b),
      );
      const text = head + parts.map((one) => strip(one.text)).join("\n");
      const broken = text.replace("if (movement.seq != expectSeq)", "if (movement.seq > expectSeq)");
      const one = [{ unit: "All.sol", path: "/workspace/All.sol", text: broken, own: true, imports: {} }];
      assert.equal(statusOf(one, "EmergencyAccess").verdict, "as-audited");
      assert.equal(statusOf(one, "MovementClearance").verdict, "changed");
    });
  });

  describe("never a false 'as audited'", () => {
    const verdicts = (sources: readonly WorkspaceSource[]): string[] =>
      statusesOf(sources)
        .filter((one) => one.unit === file || one.unit === "Two.sol")
        .map((one) => one.verdict);

    it("a file that does not parse is unknown", () => {
      assert.deepEqual(
        verdicts(
          withText(file, (text) =>
            text.replace("_beforeOpen(agency, id, required);", "_beforeOpen(agency, id required;"),
          ),
        ),
        ["unknown"],
      );
    });

    it("an import that leads nowhere is unknown", () => {
      const sources = copyOf("MovementClearance").map((one) =>
        one.unit === file ? { ...one, imports: {} } : one,
      );
      assert.deepEqual(verdicts(sources), ["unknown"]);
    });

    it("a base that cannot be found is unknown", () => {
      const [only] = importing("Own.sol", derived(""));
      assert.equal(only !== undefined, true);
      const found = statusesOf(only ? [{ ...only, imports: {} }] : []);
      assert.deepEqual(
        found.map((one) => [one.declaration, one.verdict]),
        [["MovementClearance", "unknown"]],
      );
    });

    it("two patterns in one contract are unknown", () => {
      const body = (name: string): string => {
        const text = textOf(patternNamed(name).file);
        return text.slice(text.indexOf("{", text.indexOf(`contract ${name}`)) + 1, text.lastIndexOf("}"));
      };
      const two = `${head}contract Two {\n${body("MovementClearance")}\n${body("EmergencyAccess").replace(/constructor[^}]*}/, "")}\n}\n`;
      const found = statusesOf([{ unit: "Two.sol", path: "/Two.sol", text: two, own: true, imports: {} }]);
      assert.equal(found.length > 0, true, "it is noticed");
      assert.equal(
        found.every((one) => one.verdict === "unknown" || one.verdict === "changed"),
        true,
        found.map((one) => one.verdict).join(),
      );
    });

    it("a pattern that was split into a base and a derived contract is not as audited", () => {
      const cut = (text: string): string => {
        const at = text.indexOf("    /// @inheritdoc IMovementClearance\n    function exit");
        assert.equal(at > 0, true, "there is a place to cut");
        const start = text.indexOf("contract MovementClearance");
        const name = text.slice(start).replace("contract MovementClearance", "contract Lower");
        const lower = `${name.slice(0, at - start)}}\n`;
        return `${text.slice(0, start)}abstract ${lower}\ncontract Upper is Lower {\n${text.slice(at)}`;
      };
      const found = verdicts(withText(file, cut));
      assert.equal(found.length > 0, true, "it is noticed");
      for (const one of found) assert.match(one, /^(?:changed|unknown)$/);
    });

    it("half a pattern is not as audited", () => {
      const half = withText(file, (text) =>
        text.replace(/ {4}\/\/\/ @inheritdoc IMovementClearance\n {4}function exit[^]*?\n {4}}\n/, ""),
      );
      const found = statusOf(half, "MovementClearance");
      assert.deepEqual([found.verdict, found.changes.map((one) => one.change)], ["changed", ["missing"]]);
    });

    it("a changed copy of the package is not as audited, however it is imported", () => {
      const edited = {
        [movement]: textOf(movement).replace(
          "if (movement.seq != expectSeq)",
          "if (movement.seq > expectSeq)",
        ),
      };
      const found = statusOf(importing("Own.sol", derived(""), edited), "MovementClearance");
      assert.deepEqual([found.relation, found.verdict], ["inherits", "changed"]);
    });
  });

  describe("derived contracts", () => {
    it("that add nothing are as audited", () => {
      const found = statusOf(importing("Own.sol", derived("")), "MovementClearance");
      assert.equal(["as-audited", "generated"].includes(found.verdict), true, found.verdict);
    });

    it("that override the hook touch no invariant", () => {
      const own = derived(
        "  function _beforeOpen(uint16, bytes32, uint32) internal view override { require(block.number > 5); }",
      );
      const found = statusOf(importing("Own.sol", own), "MovementClearance");
      assert.equal(found.verdict, "overridden");
      assert.deepEqual(found.overridden, [
        { function: "_beforeOpen(uint16,bytes32,uint32)", invariants: [] },
      ]);
    });

    it("that write to a variable of the pattern are changed", () => {
      const own = derived("  function odd() external { assignedLanes = 7; }");
      assert.equal(statusOf(importing("Own.sol", own), "MovementClearance").verdict, "changed");
    });

    it("that have assembly are unknown", () => {
      const own = derived("  function odd() external { assembly { sstore(0, 7) } }");
      assert.equal(statusOf(importing("Own.sol", own), "MovementClearance").verdict, "unknown");
    });

    it("that were generated say with which options", () => {
      for (const { pattern } of audited.patterns) {
        let options;
        try {
          options = recipeOf(pattern).options;
        } catch {
          continue;
        }
        const agencies = [
          { name: "NHS Lothian", number: 7, lane: 3 },
          { name: "Border Force", number: 2, lane: 5 },
        ];
        const rules = Object.fromEntries(
          options.map((one) => [
            one.key,
            one.kind === "flag"
              ? true
              : one.kind === "number"
                ? one.minimum
                : one.kind === "codes"
                  ? [one.codes[0]?.code ?? 0]
                  : ["Border Force"],
          ]),
        );
        const { source, fileName } = renderPattern(pattern, { name: "Made", agencies, rules });
        const found = statusOf(importing(fileName, source), pattern);
        assert.equal(found.verdict, "generated", pattern);
        assert.deepEqual(
          Object.keys(found.options?.["rules"] as object).sort(),
          Object.keys(rules).sort(),
          pattern,
        );
        const changed = statusOf(importing(fileName, source.replace("if (", "if (false && ")), pattern);
        assert.notEqual(changed.verdict, "generated", pattern);
      }
    });
  });

  it("the map of invariants is about the invariants of the records and the functions of the contracts", async () => {
    const folder = nodeBundledLibraries().find((one) => one.prefix === "@tolbooth/sdk/")?.folder ?? "";
    for (const { pattern, ownFiles } of audited.patterns) {
      const record = await readAuditRecord(nodeFiles(), folder, pattern);
      const held = (record && auditCheck(record, "invariants")?.result.held) ?? [];
      assert.deepEqual(
        Object.keys(invariantFunctions[pattern] ?? {}).sort(),
        held.map((one) => one.id).sort(),
        pattern,
      );
      const text = ownFiles.map(textOf).join("\n");
      for (const name of new Set(Object.values(invariantFunctions[pattern] ?? {}).flat()))
        assert.equal(new RegExp(`\\bfunction ${name}\\(`).test(text), true, `${pattern}.${name}`);
    }
  });
});
