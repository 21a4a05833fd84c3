import assert from "node:assert/strict";
import { configurationSchema, isTolboothError } from "@tolbooth/sdk";
import { memoryProject, memorySources, sharedCompiler } from "../support/projects.js";

interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly examples?: readonly unknown[];
  readonly minimum?: number;
  readonly properties?: Readonly<Record<string, Schema | false>>;
  readonly additionalProperties?: boolean | Schema;
}

const settings = configurationSchema.definitions.solcSettings as unknown as Schema;

/** What a compiler says to a setting that it does not know. Everything else it may say is about the value. */
const UNKNOWN = /Unknown key/;

/** Every setting by its path, with some value of its type. */
function* settingsOf(schema: Schema, path: readonly string[]): Generator<[readonly string[], unknown]> {
  for (const [name, inner] of Object.entries(schema.properties ?? {})) {
    if (inner === false) continue;
    const here = [...path, name];
    if (inner.properties) yield* settingsOf(inner, here);
    else yield [here, valueOf(inner)];
  }
}

function valueOf({ type, enum: values, items, minimum = 0 }: Schema): unknown {
  if (values) return values[0];
  if (type === "boolean") return false;
  if (type === "integer") return minimum;
  if (type === "array") return [items ? valueOf(items) : ""];
  return type === "object" ? {} : "cancun";
}

const nested = (path: readonly string[], value: unknown): Record<string, unknown> =>
  path.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value) as Record<string, unknown>;

async function refusal(solc: unknown): Promise<[unknown, unknown]> {
  const text = JSON.stringify({ solc }, undefined, 1);
  try {
    await memoryProject({ "tolbooth.json": text });
  } catch (error) {
    assert.ok(isTolboothError(error, "CONFIGURATION_INVALID"), String(error));
    const line = text.split("\n")[Number(error.details["line"]) - 1] ?? "";
    return [error.details["field"], line.trim().split(":")[0]];
  }
  return assert.fail(`accepted: ${text}`);
}

describe("the compiler's settings in tolbooth.json", () => {
  const removedSince: readonly string[] = ["parserErrorRecovery"];

  for (const [path, value] of settingsOf(settings, []))
    it(`are known to the compiler and taken: ${path.join(".")}`, async () => {
      const configuration = JSON.stringify({ solc: { settings: nested(path, value) } });
      const sources = await memorySources({ "tolbooth.json": configuration, "A.sol": "contract A {}" });
      const { findings } = await sharedCompiler().compile(sources, { mode: "check" });
      const unknown = findings.filter(({ message }) => UNKNOWN.test(message));
      assert.equal(unknown.length > 0, removedSince.includes(path.join(".")), JSON.stringify(findings));
    });

  const wrong: [unknown, string, string][] = [
    [{ settings: { optimzer: {} } }, "solc.settings.optimzer", '"optimzer"'],
    [
      { settings: { optimizer: { details: { yull: true } } } },
      "solc.settings.optimizer.details.yull",
      '"yull"',
    ],
    [{ settings: { stopAfter: "parsing" } }, "solc.settings.stopAfter", '"stopAfter"'],
    [{ settings: { evmVersion: 3 } }, "solc.settings.evmVersion", '"evmVersion"'],
    [{ settings: { evmVersion: "" } }, "solc.settings.evmVersion", '"evmVersion"'],
    [
      { settings: { metadata: { bytecodeHash: "md5" } } },
      "solc.settings.metadata.bytecodeHash",
      '"bytecodeHash"',
    ],
    [{ settings: { libraries: { "A.sol": { L: "0x12" } } } }, "solc.settings.libraries.A.sol.L", '"L"'],
    [{ settings: { modelChecker: { timeout: -1 } } }, "solc.settings.modelChecker.timeout", '"timeout"'],
    [{ download: "yes" }, "solc.download", '"download"'],
    [{ overrides: { "A.sol": { version: "^0.8.0" } } }, "solc.overrides.A.sol.version", '"version"'],
    [{ overrides: { "A.sol": {} } }, "solc.overrides.A.sol", '"A.sol"'],
    [{ overrides: { "A.sol": { setting: {} } } }, "solc.overrides.A.sol.setting", '"setting"'],
    [
      { overrides: { "A.sol": { settings: { viaIr: true } } } },
      "solc.overrides.A.sol.settings.viaIr",
      '"viaIr"',
    ],
    [{ overrides: { "/abs/A.sol": { version: "0.8.19" } } }, "solc.overrides./abs/A.sol", '"/abs/A.sol"'],
    [{ overrides: { contracts: { version: "0.8.19" } } }, "solc.overrides.contracts", '"contracts"'],
  ];
  for (const [solc, field, key] of wrong)
    it(`are refused at their field and line: ${JSON.stringify(solc)}`, async () => {
      assert.deepEqual(await refusal(solc), [field, key]);
    });
});
