// The checked-in audit records: quick checks only. `npm run audit` makes the evidence again.
import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { compareAuditedSources, parseAuditRecord, type AuditRecord } from "@tolbooth/sdk";
import { catalogueInvariants } from "./evidence/invariant-ids.js";
import { exceptionsFile, readExceptions } from "./exceptions.js";
import { closureHash, importedSources, readRecord, recordFile } from "./record.js";
import { root, sha256 } from "./sources.js";
import { listUnits } from "./units.js";

const units = listUnits();
const audits = path.join(root, "sdk/audits");
const folders = existsSync(audits) ? readdirSync(audits) : [];

describe("audit records", () => {
  it("stand for the patterns that there are", () => {
    const known = units.map(({ name }) => name);
    assert.deepEqual(
      folders.filter((name) => !known.includes(name)),
      [],
    );
    const missing = units.filter(
      ({ name, deployable }) => deployable && !existsSync(path.join(root, recordFile(name))),
    );
    assert.deepEqual(missing, []);
  });

  it("know the numbered invariants of every pattern", () => {
    const numbered = Object.keys(catalogueInvariants);
    for (const { name, deployable } of units) if (deployable) assert.ok(numbered.includes(name), name);
  });

  for (const unit of units) {
    const record = readRecordSafely(unit.name);
    if (record !== undefined) {
      it(`${unit.name}: is of the present sources`, () => {
        assert.ok(record instanceof Error === false, String(record));
        assert.deepEqual(
          compareAuditedSources(record, importedSources(unit)),
          { changed: [], missing: [], added: [] },
          `The sources changed after the audit: run npm run audit -- ${unit.name}`,
        );
        assert.equal(record.source.closure, closureHash(record.source.files));
      });
      it(`${unit.name}: holds every kind of evidence`, () => {
        assert.ok(record instanceof Error === false, String(record));
        const kinds = new Set(record.checks.map(({ kind }) => kind));
        const wanted = ["tests", "invariants", "coverage", "mutation", "rules", "linters"] as const;
        for (const kind of unit.deployable ? [...wanted, "gas" as const] : wanted)
          assert.ok(kinds.has(kind), kind);
        assert.ok(record.limits.length > 0);
      });
    }
    if (existsSync(path.join(root, exceptionsFile(unit.name))))
      it(`${unit.name}: its exceptions can be read`, () => {
        readExceptions(unit.name);
      });
  }

  it("see every changed, added and lost file", () => {
    const unit = units.find(({ name }) => name === "ConsentRegistry");
    assert.ok(unit);
    const sources = importedSources(unit);
    const files = [...sources].map(([file, text]) => ({ path: file, sha256: sha256(text) }));
    const record = { source: { files } } as unknown as AuditRecord;
    const [first = "", second = ""] = [...sources.keys()];
    const changed = new Map(sources).set(first, `${sources.get(first)} `);
    changed.delete(second);
    changed.set("@tolbooth/sdk/contracts/New.sol", "");
    assert.deepEqual(compareAuditedSources(record, changed), {
      changed: [first],
      missing: [second],
      added: ["@tolbooth/sdk/contracts/New.sol"],
    });
  });

  it("of another format are refused", () => {
    assert.throws(() => parseAuditRecord("{}", "audit.json"), { code: "FILE_FORMAT_UNKNOWN" });
  });
});

function readRecordSafely(pattern: string): AuditRecord | Error | undefined {
  try {
    return readRecord(pattern);
  } catch (error) {
    return error as Error;
  }
}
