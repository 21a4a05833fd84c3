import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ABOVE_PEER } from "../evidence/gas.js";
import * as allowLists from "./allow-lists.js";
import {
  acceptFindings,
  acceptedLoops,
  checkRules,
  compileForRules,
  placesOf,
  projectRoot,
  type AcceptedFinding,
  type CompiledForRules,
} from "./index.js";
import { storedSizes } from "./compile.js";
import { slotsOf, storedRecords } from "./house/record-size.js";
import { runLinters } from "./linters.js";
import { SourceModel, documentationOf } from "./model.js";

const folder = "sdk/contracts";
const own = readdirSync(path.join(projectRoot, folder), { recursive: true })
  .map((file) => `${folder}/${String(file).split(path.sep).join("/")}`)
  .filter((file) => file.endsWith(".sol"))
  .sort();

/** Every accepted finding of every pattern. */
function acceptedFindings(): AcceptedFinding[] {
  const audits = path.join(projectRoot, "sdk/audits");
  if (!existsSync(audits)) return [];
  return readdirSync(audits).flatMap((pattern) => {
    const file = path.join(audits, pattern, "exceptions.json");
    if (!existsSync(file)) return [];
    const { findings = [] } = JSON.parse(readFileSync(file, "utf8")) as { findings?: AcceptedFinding[] };
    // Gas is no rule over the source: the audit holds these against the gas report.
    return findings.filter(({ rule }) => rule !== ABOVE_PEER);
  });
}

describe("the patterns under the static rules", () => {
  let compiled: CompiledForRules;
  let model: SourceModel;

  before(() => {
    compiled = compileForRules(own);
    model = new SourceModel({ ...compiled, own });
  });

  it("have no finding that nobody accepted with a reason, and no reason without its finding", async () => {
    const findings = [...checkRules({ ...compiled, own }), ...(await runLinters(own, { compiled }))];
    const places = new Map(placesOf(findings).map((place, index) => [findings[index], place]));
    const { open, unused } = acceptFindings(findings, acceptedFindings());
    assert.deepEqual(
      open.map(
        (one) => `${one.rule} in ${places.get(one) ?? ""} (${one.file}:${String(one.line)}): ${one.message}`,
      ),
      [],
    );
    assert.deepEqual(unused, []);
  });

  it("no entry of a written list names something that is gone", () => {
    const names = new Set(
      model.contracts.flatMap((contract) =>
        contract.nodes.flatMap((part) => {
          if (part.nodeType === "FunctionDefinition") {
            const name = `${contract.name}.${part.name || part.kind}`;
            const values = [...part.parameters.parameters, ...part.returnParameters.parameters];
            return [name, ...values.map((one) => `${name}.${one.name || "return"}`)];
          }
          if (part.nodeType === "EventDefinition" || part.nodeType === "ErrorDefinition") {
            const name = `${contract.name}.${part.name}`;
            return [name, ...part.parameters.parameters.map((one) => `${name}.${one.name}`)];
          }
          return "name" in part ? [`${contract.name}.${part.name}`] : [];
        }),
      ),
    );
    for (const [list, entries] of Object.entries(allowLists))
      if (typeof entries === "object")
        for (const [name, reason] of Object.entries(entries)) {
          assert.ok(names.has(name), `${list}: ${name}`);
          assert.ok(reason.length >= 10, `${list}: ${name}`);
        }
  });

  it("record sizes are those of the compiler's storage layout", () => {
    const layouts = storedSizes(own);
    const records = storedRecords(model);
    assert.ok(records.length >= 5);
    for (const record of records) {
      const known = layouts.get(record.canonicalName ?? record.name);
      assert.equal(slotsOf(model, record) * 32, known, record.canonicalName);
    }
  });

  it("take no money, no text and no free bytes by anything that they inherit either", () => {
    let seen = 0;
    for (const contract of model.leaves())
      for (const callable of model.entryPoints(contract)) {
        seen += 1;
        const name = `${contract.name}.${callable.name}`;
        assert.notEqual(callable.stateMutability, "payable", name);
        for (const { typeDescriptions, name: parameter } of callable.parameters.parameters) {
          if (`I${name}.${parameter}` in allowLists.freeBytes) continue;
          assert.doesNotMatch(typeDescriptions.typeString ?? "", /^(string|bytes)( |\[|$)/, name);
        }
      }
    assert.ok(seen > 60, String(seen));
  });

  it("say which loops are accepted, and why", () => {
    const loops = acceptedLoops({ ...compiled, own });
    assert.ok(loops.some((one) => one.where === "ConsentRegistry.recordMany"));
    for (const loop of loops) assert.notEqual(loop.reason, "");
  });

  it("B2_7: nothing that the consent registry is given, tells or stores has room for a subject", () => {
    const allowed = /^(bytes32|uint(8|16|32|48|256)|contract I\w+|enum .+)$/;
    const consent = model.contracts.filter((one) => /^I?ConsentRegistry$/.test(one.name));
    assert.equal(consent.length, 2);
    let seen = 0;
    for (const contract of consent)
      for (const part of contract.nodes) {
        const values =
          part.nodeType === "FunctionDefinition" && part.visibility === "external"
            ? [...part.parameters.parameters, ...part.returnParameters.parameters]
            : part.nodeType === "EventDefinition" || part.nodeType === "ErrorDefinition"
              ? part.parameters.parameters
              : part.nodeType === "StructDefinition"
                ? part.members
                : [];
        const isStruct =
          /^struct IConsentRegistry\.\w+( (memory|calldata))?$|^struct IConsentRegistry\.\w+\[\]|^bytes32\[\]|^bool$/;
        for (const value of values) {
          seen += 1;
          const type = value.typeDescriptions.typeString ?? "";
          assert.ok(
            allowed.test(type) || isStruct.test(type),
            `${contract.name}.${"name" in part ? part.name : ""}: ${type}`,
          );
        }
        if (part.nodeType === "VariableDeclaration" && !part.constant && part.mutability !== "immutable")
          assert.match(
            part.typeDescriptions.typeString ?? "",
            /^mapping\(bytes32 => struct IConsentRegistry\.Consent\)$/,
          );
      }
    assert.ok(seen > 60, String(seen));
    assert.match(documentationOf(consent[0] ?? {}), /\S/);
  });
});
