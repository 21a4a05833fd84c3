import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { lintTypeScript } from "@tolbooth/sdk";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");

/** Lints texts as files of a folder in which the sdk is found. */
function lintTexts(texts: Readonly<Record<string, string>>): Record<string, string[]> {
  const folder = path.join(root, "test", "unit", "lint");
  const files = new Map(
    Object.entries(texts).map(([name, text]) => [path.join(folder, `__${name}.ts`), text]),
  );
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.fileExists = (file) => files.has(file) || fileExists.call(host, file);
  host.readFile = (file) => files.get(file) ?? readFile.call(host, file);
  host.getSourceFile = (file, version) => {
    const text = files.get(file);
    return text === undefined
      ? getSourceFile.call(host, file, version)
      : ts.createSourceFile(file, text, version, true);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return Object.fromEntries(
    [...files].map(([file, text]) => {
      const source = program.getSourceFile(file);
      assert.notEqual(source, undefined, file);
      const errors = program
        .getSemanticDiagnostics(source)
        .map((one) => ts.flattenDiagnosticMessageText(one.messageText, " "));
      assert.deepEqual(errors, [], "the text must be right, so that its types are");
      const findings = lintTypeScript(ts, program, source as ts.SourceFile);
      return [
        path.basename(file, ".ts").slice(2),
        findings.map((one) => text.slice(one.span.start, one.span.end)),
      ];
    }),
  );
}

const example = (which: string): string =>
  readFileSync(path.join(root, "docs/lint/examples", `person-value-in-sdk-call.${which}.ts`), "utf8");
const head =
  'import type { RecordAnchorClient, ConsentRegistryClient } from "@tolbooth/sdk";\nimport { id, keccak256, toUtf8Bytes, encodeBytes32String } from "ethers";\ndeclare const records: RecordAnchorClient; declare const consents: ConsentRegistryClient;\nvoid id; void keccak256; void toUtf8Bytes; void encodeBytes32String; void consents; void records;\n';

describe("the privacy lint over TypeScript", () => {
  it("finds a person's value that is given to the SDK in place of a commitment", () => {
    const found = lintTexts({
      bad: example("bad"),
      good: example("good"),
      flow: `${head}export async function f(form: { surname: string }) { const text = form.surname.trim(); const value = text; await records.anchor(encodeBytes32String(value)); }`,
      hash: `${head}export async function f(nino: string) { await records.anchor(keccak256(toUtf8Bytes(nino))); }`,
      field: `${head}interface Patient { name: string }\nexport async function f(p: Patient) { await consents.record({ terms: id(p.name), withdrawLock: "0x", recipient: 1, from: 0, until: 1, kind: "permit" }); }`,
      body: `${head}interface Agency { name: string }\nexport async function f(agency: Agency) { await records.anchor(id(agency.name)); }`,
      own: `export function anchor(nhsNumber: string) { return nhsNumber; }\nanchor("943 476 5919");`,
    });
    assert.deepEqual(found, {
      bad: ["patient.nhsNumber"],
      good: [],
      flow: ["encodeBytes32String(value)"],
      hash: ["keccak256(toUtf8Bytes(nino))"],
      field: ["id(p.name)"],
      body: [],
      own: [],
    });
  }).timeout(60_000);
});
