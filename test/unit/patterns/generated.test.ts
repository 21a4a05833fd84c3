import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { Capability, capabilities, capabilityNames, patternCatalogue } from "@tolbooth/sdk";
import * as sdk from "@tolbooth/sdk";

const root = path.resolve(import.meta.dirname, "../../..");

describe("patterns", () => {
  it("have ABIs made from the contracts as they are now", () => {
    const check = spawnSync(process.execPath, ["scripts/generate-patterns.mjs", "--check"], {
      cwd: root,
      encoding: "utf8",
    });
    assert.equal(check.status, 0, check.stderr);
  });

  it("have the capabilities of Capabilities.sol, bit by bit", () => {
    const text = readFileSync(path.join(root, "sdk/contracts/governance/Capabilities.sol"), "utf8");
    const bits = [...text.matchAll(/uint64 internal constant (\w+) = 1 << (\d+);/g)].map(
      (match) => [match[1]!, 1n << BigInt(match[2]!)] as const,
    );
    assert.deepEqual(Capability, Object.fromEntries(bits));
  });

  it("add capabilities up and take them apart", () => {
    const bits = capabilities("AGENCY_ADMIN", "MOVEMENT_DECIDE") | (1n << 50n);
    assert.deepEqual(capabilityNames(bits), {
      names: ["AGENCY_ADMIN", "MOVEMENT_DECIDE"],
      otherBits: 1n << 50n,
    });
    assert.equal(capabilities(), 0n);
  });

  for (const pattern of patternCatalogue) {
    it(`list ${pattern.name} with a file, a client, an ABI and neighbours that exist`, () => {
      const file = pattern.importPath.replace("@tolbooth/sdk/", "");
      assert.ok(existsSync(path.join(root, "sdk", file)), file);
      const names = sdk as Record<string, unknown>;
      const variable = pattern.name[0]!.toLowerCase() + pattern.name.slice(1);
      assert.equal(typeof names[`${pattern.name}Client`], "function");
      assert.ok(Array.isArray(names[`${variable}Abi`]));
      assert.match(String(names[`${variable}CreationCode`]), /^0x[0-9a-f]{100,}$/);
      for (const neighbour of pattern.worksWith) {
        assert.ok(
          patternCatalogue.some((one) => one.name === neighbour),
          neighbour,
        );
      }
      const constructor = (names[`${variable}Abi`] as { type: string; inputs?: unknown[] }[]).find(
        (entry) => entry.type === "constructor",
      );
      assert.equal(constructor?.inputs?.length, pattern.needs.length);
    });
  }
});
