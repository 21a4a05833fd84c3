import assert from "node:assert/strict";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, it } from "mocha";
import { auditedClosure, sourceReader, type AuditRecord, type BundledLibrary } from "@tolbooth/sdk";
import { createNodeHost, nodeBundledLibraries } from "@tolbooth/sdk/node";
import { audit } from "../../sdk/dist/cli/commands/audit.js";
import { patterns } from "../../sdk/dist/cli/commands/patterns.js";
import { commandContext } from "../../sdk/dist/cli/frame/context.js";
import { envelope, toJsonText } from "../../sdk/dist/cli/frame/envelope.js";
import { auditRecordOf } from "../unit/support/audit-record.js";
import {
  checkDocument,
  removeFolder,
  temporaryFolder,
  tolboothInProcess,
  tolboothJson,
  writeFiles,
} from "./harness.js";

const consent = "@tolbooth/sdk/contracts/data-sharing/ConsentRegistry.sol";
const gated = "@tolbooth/sdk/contracts/governance/AgencyGated.sol";
const sdkFolder = path.resolve(import.meta.dirname, "../../sdk");

describe("tolbooth audit", () => {
  let folder: string;
  let libraries: BundledLibrary[];
  beforeEach(async () => {
    folder = await temporaryFolder();
    await mkdir(path.join(folder, "project"));
    // A package of its own, so that a test can change it.
    await cp(path.join(sdkFolder, "contracts"), path.join(folder, "sdk/contracts"), { recursive: true });
    libraries = nodeBundledLibraries().map((one) =>
      one.prefix === "@tolbooth/sdk/" ? { ...one, folder: path.join(folder, "sdk") } : one,
    );
  });
  afterEach(() => removeFolder(folder));

  const context = () =>
    commandContext(
      {
        out: () => undefined,
        err: () => undefined,
        outIsTerminal: false,
        errIsTerminal: false,
        environment: {},
        currentFolder: path.join(folder, "project"),
      },
      {},
      new AbortController().signal,
    );

  /** Writes a record of the sources as they are now. */
  async function record(reviews: AuditRecord["independentReview"] = []): Promise<void> {
    const reader = sourceReader(createNodeHost().files, libraries);
    const made = auditRecordOf("ConsentRegistry", consent, await auditedClosure(consent, reader), reviews);
    await writeFiles(folder, { "sdk/audits/ConsentRegistry/audit.json": JSON.stringify(made) });
  }

  /** What the command says, held against its schema. */
  async function said(name: string | undefined) {
    const outcome = await audit(context(), name, libraries);
    const document = JSON.parse(toJsonText(envelope("audit", outcome))) as {
      result: { audits: Audited[] };
      error?: { code: string; details: Record<string, unknown> };
    };
    await checkDocument(document, "cli-audit.json");
    return { ...document, text: outcome.text, first: document.result.audits[0]! };
  }

  it("says that sources are the audited ones, what was checked and what was not", async () => {
    await record();
    const { error, first, text } = await said("consentregistry");
    assert.equal(error, undefined);
    assert.equal(first.recorded, true);
    assert.deepEqual(
      first.copies.map((one) => [one.where, one.same]),
      [["package", true]],
    );
    assert.deepEqual(
      first.checks?.map((one) => one.kind),
      ["tests", "invariants", "coverage", "mutation", "rules", "linters", "proofs", "gas"],
    );
    assert.deepEqual(first.summary?.["mutants"], { killed: 207, survived: 2, equivalent: 1 });
    assert.deepEqual(first.independentReview, []);
    for (const part of ["120,000", "56,000", "97 of 98", "207 of 210", "A limit.", "An assumption."])
      assert.ok(text.includes(part), part);
    assert.match(text, /no independent review yet/i);
  });

  it("names a review when there is one", async () => {
    await record([
      { by: "A Reviewer", date: "2026-11-01", closure: "1".repeat(64), report: "https://example.org" },
    ]);
    const { text, first } = await said("ConsentRegistry");
    assert.equal(first.independentReview?.length, 1);
    assert.match(text, /A Reviewer/);
    assert.doesNotMatch(text, /no independent review/i);
  });

  it("finds what was changed, lost and added in the package", async () => {
    await record();
    const file = path.join(folder, "sdk/contracts/governance/AgencyGated.sol");
    await writeFile(file, `${await readFile(file, "utf8")}\nimport "./New.sol";\n`);
    await writeFiles(folder, { "sdk/contracts/governance/New.sol": "pragma solidity ^0.8.30;\n" });
    await rm(path.join(folder, "sdk/contracts/data-sharing/ConsentRules.sol"));
    const { error, first } = await said("ConsentRegistry");
    assert.equal(error?.code, "AUDITED_SOURCES_DIFFER");
    assert.deepEqual(error.details["patterns"], ["ConsentRegistry"]);
    assert.deepEqual(first.copies[0]?.changed, [gated]);
    assert.deepEqual(first.copies[0]?.added, ["@tolbooth/sdk/contracts/governance/New.sol"]);
    assert.ok(first.copies[0]?.missing.includes(consent.replace("ConsentRegistry", "ConsentRules")));
  });

  it("finds a changed copy that the project imports, and none where it imports another pattern", async () => {
    await record();
    const own = `import {ConsentRegistry} from "${consent}"; contract Own {}`;
    await writeFiles(path.join(folder, "project"), { "contracts/Own.sol": own });
    const copied = path.join(folder, "project/node_modules/@tolbooth/sdk/contracts");
    await cp(path.join(folder, "sdk/contracts"), copied, { recursive: true });
    const same = await said("ConsentRegistry");
    assert.deepEqual(
      same.first.copies.map((one) => [one.where, one.same]),
      [
        ["package", true],
        ["project", true],
      ],
    );
    const file = path.join(copied, "governance/AgencyGated.sol");
    await writeFile(file, `${await readFile(file, "utf8")} `);
    const { error, first, text } = await said("ConsentRegistry");
    assert.equal(error?.code, "AUDITED_SOURCES_DIFFER");
    assert.deepEqual(first.copies[1]?.changed, [gated]);
    assert.equal(first.copies[1]?.file, path.join(copied, "data-sharing/ConsentRegistry.sol"));
    assert.ok(text.includes(gated));

    await writeFiles(path.join(folder, "project"), {
      "contracts/Own.sol": own
        .replaceAll("ConsentRegistry", "AgencyRegistry")
        .replace("data-sharing", "governance"),
    });
    assert.equal((await said("ConsentRegistry")).first.copies.length, 1);
  });

  it("lists all patterns, and says which have no record", async () => {
    await record();
    const { error, result, text } = await said(undefined);
    assert.equal(error?.code, "AUDIT_RECORD_MISSING");
    assert.ok(!(error.details["patterns"] as string[]).includes("ConsentRegistry"));
    assert.equal(result.audits.filter((one) => one.recorded).length, 1);
    assert.equal(result.audits.length, 12);
    assert.match(text, /ConsentRegistry .*package: same/);
  });

  it("refuses a record that is none, and one of another pattern", async () => {
    await writeFiles(folder, { "sdk/audits/ConsentRegistry/audit.json": "{}" });
    await assert.rejects(audit(context(), "ConsentRegistry", libraries), { code: "FILE_FORMAT_UNKNOWN" });
    await record();
    await cp(path.join(folder, "sdk/audits/ConsentRegistry"), path.join(folder, "sdk/audits/RecordAnchor"), {
      recursive: true,
    });
    await assert.rejects(audit(context(), "RecordAnchor", libraries), { code: "FILE_FORMAT_UNKNOWN" });
  });

  it("gives its figures to 'tolbooth patterns' too", async () => {
    await record();
    const outcome = await patterns(context(), "ConsentRegistry", {}, libraries);
    const document = JSON.parse(toJsonText(envelope("patterns", outcome))) as {
      result: { pattern: { gas: unknown[]; audit: { tests: number } } };
    };
    await checkDocument(document, "cli-patterns.json");
    assert.equal(document.result.pattern.audit.tests, 43);
    assert.equal(document.result.pattern.gas.length, 1);
    assert.match(outcome.text, /61,618/);
  });

  it("works on the package itself, with records or without", async () => {
    const found = await tolboothJson(["audit"], { cwd: path.join(folder, "project"), inProcess: true });
    assert.equal(found.result.audits.length, 12);
    assert.equal(found.exit, found.error ? 1 : 0);
    const run = await tolboothInProcess(["audit", "RecordAnchor"], { cwd: path.join(folder, "project") });
    assert.match(run.stdout, /independent review/i);
  });

  it("refuses a pattern that there is not", async () => {
    const refused = await tolboothJson(["audit", "Castle"], { cwd: folder, inProcess: true });
    assert.equal(refused.exit, 2);
    assert.equal(refused.error?.code, "PATTERN_UNKNOWN");
  });
});

interface Audited {
  readonly pattern: string;
  readonly recorded: boolean;
  readonly copies: readonly {
    where: string;
    file: string;
    same: boolean;
    changed: string[];
    missing: string[];
    added: string[];
  }[];
  readonly checks?: readonly { kind: string }[];
  readonly summary?: Record<string, unknown>;
  readonly independentReview?: readonly unknown[];
}
