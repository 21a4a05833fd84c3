// Gas of every operation, measured again and held against the checked-in report and against peers.
import { existsSync } from "node:fs";
import path from "node:path";
import { nearestPeer, type GasRow } from "@tolbooth/sdk";
import { scratchFolder } from "../cache.js";
import type { AuditExceptions } from "../exceptions.js";
import { runForge } from "../forge.js";
import { runProgram } from "../processes.js";
import { Sandbox } from "../mutation/sandbox.js";
import { closureOf, readSource, root } from "../sources.js";
import { listUnits, type AuditUnit } from "../units.js";
import { BUNDLED_SOLC_VERSION } from "../../../sdk/dist/compile/version.js";
import { hashInputs } from "./inputs.js";
import type { AuditPart, PartContext, PartVerdict } from "./part.js";

interface GasFacts {
  /** What the comparison with the report had to say. */
  readonly differences: readonly string[];
}

interface GasReport {
  readonly measuredWith: { readonly anvil: string };
  readonly operations: Readonly<Record<string, GasRow & { readonly budget?: number }>>;
}

const reportFile = (unit: AuditUnit): string => `test/contracts/gas/reports/${unit.name}.json`;
const operationsFile = (unit: AuditUnit): string => `test/contracts/gas/operations/${unit.name}.mjs`;
const exists = (file: string): boolean => existsSync(path.join(root, file));

/** The rule under which an operation that costs more than a peer's is explained in exceptions.json. */
export const ABOVE_PEER = "gas/above-peer";

/** The part. */
export const gasPart: AuditPart<GasFacts> = {
  name: "gas",
  usualSeconds: 30,
  applies: (unit) => unit.deployable,
  inputs: (unit) =>
    hashInputs({
      solidity: contractsOf(unit),
      files: [
        ...["report.mjs", "stage.mjs", "peers.mjs"].map((file) => `test/contracts/gas/${file}`),
        ...[operationsFile(unit), reportFile(unit)].filter(exists),
      ],
      code: ["evidence/gas.ts", "evidence/measure-gas.mjs"],
    }),
  gather: gatherGas,
  judge: judgeGas,
};

/** The contracts that are put on the stage: the unit's, the registry, the probe, and what the operations deploy. */
function contractsOf(unit: AuditUnit): string[] {
  const operations = exists(operationsFile(unit)) ? readSource(operationsFile(unit)) : "";
  const deployed = [...operations.matchAll(/deploy\(\s*"(\w+)"/g)].map(([, name]) => name);
  const others = listUnits().filter(({ name }) => name === "AgencyRegistry" || deployed.includes(name));
  return [...new Set([unit.file, ...others.map(({ file }) => file), "test/contracts/gas/Probe.sol"])];
}

async function gatherGas(unit: AuditUnit, { signal }: PartContext): Promise<GasFacts> {
  for (const file of [operationsFile(unit), reportFile(unit)])
    if (!exists(file)) return { differences: [`there is no ${file}`] };
  const folder = scratchFolder(`${unit.name}-gas`);
  const sandbox = new Sandbox(path.join(folder, "tree"));
  sandbox.layOut(closureOf(contractsOf(unit)));
  const built = await runForge({ folder: sandbox.folder, arguments: ["build", "--color", "never"], signal });
  if (built.code !== 0) throw new Error(`${unit.name} does not build:\n${built.output}${built.errors}`);
  const differences = await measure(unit.name, path.join(sandbox.folder, "test/contracts/.build"), signal);
  sandbox.remove();
  return { differences };
}

/** Measures in a process of its own, because where the contracts lie is read from its environment. */
async function measure(pattern: string, build: string, signal: AbortSignal): Promise<string[]> {
  const { code, output, errors } = await runProgram({
    program: process.execPath,
    arguments: ["test/audit/evidence/measure-gas.mjs", pattern],
    folder: root,
    environment: { TOLBOOTH_FORGE_BUILD: build },
    signal,
  });
  const wrong = output.split("\n").filter((line) => line.includes("✗"));
  if (code !== 0 && wrong.length === 0)
    throw new Error(`Gas of ${pattern} could not be measured:\n${output}${errors}`);
  return wrong.map((line) => line.replace(/^\s*✗ gas: /, ""));
}

function judgeGas(
  unit: AuditUnit,
  { differences }: GasFacts,
  { findings }: AuditExceptions,
  inputs: string,
): PartVerdict {
  const problems = [...differences];
  const report = exists(reportFile(unit))
    ? (JSON.parse(readSource(reportFile(unit))) as GasReport)
    : undefined;
  const rows = Object.values(report?.operations ?? {}).map(({ operation, gas, limit, peers }): GasRow => ({
    operation,
    gas,
    ...(limit === undefined ? {} : { limit }),
    ...(peers === undefined ? {} : { peers }),
  }));
  const explained = findings.filter(({ rule }) => rule === ABOVE_PEER);
  for (const row of rows) {
    const peer = nearestPeer([row]);
    const reason = explained.find(({ where }) => where === row.operation);
    if (peer && peer.gas > peer.peerGas && !reason)
      problems.push(
        `${row.operation} costs ${row.gas}, ${peer.peer} ${peer.peerGas}: make it cheaper, or explain it (findings, rule ${ABOVE_PEER})`,
      );
  }
  for (const { where } of explained) {
    const row = rows.find(({ operation }) => operation === where);
    const peer = row && nearestPeer([row]);
    if (!peer || peer.gas <= peer.peerGas)
      problems.push(`exceptions.json: no operation "${where}" costs more than a peer's`);
  }
  const nearest = nearestPeer(rows);
  return {
    problems,
    figures: {
      "gas against peer": nearest
        ? `${Math.round((100 * nearest.gas) / nearest.peerGas)} % of ${nearest.peer}`
        : "no peer",
    },
    checks:
      problems.length > 0 || !report
        ? []
        : [
            {
              kind: "gas",
              tools: [
                { name: "anvil", version: report.measuredWith.anvil },
                { name: "solc", version: BUNDLED_SOLC_VERSION },
              ],
              parameters: { optimizerRuns: 200 },
              inputs,
              result: { operations: rows },
            },
          ],
  };
}
