import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import {
  recipeOf,
  renderPattern,
  TolboothError,
  type NamedAgency,
  type OptionValue,
  type PatternOption,
  type SourceOptions,
} from "@tolbooth/sdk";
import { format, resolveConfig } from "prettier";
import { recipes } from "../../../sdk/dist/patterns/source/recipes/index.js";

const root = path.resolve(import.meta.dirname, "../../..");
const requireFromSdk = createRequire(path.join(root, "sdk/package.json"));
const solc = requireFromSdk("solc") as {
  compile(input: string, callbacks: { import(unit: string): { contents?: string; error?: string } }): string;
};

const agencies = (count: number): NamedAgency[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `Public Body ${index + 1}`,
    number: index + 1,
    lane: index + 1,
  }));

/** Unset, and the values at the edges of what an option can be. */
function valuesOf(option: PatternOption, named: readonly NamedAgency[]): (OptionValue | undefined)[] {
  if (option.kind === "flag") return [undefined, false, true];
  if (option.kind === "number") return [undefined, option.minimum, option.maximum];
  const all = option.kind === "codes" ? option.codes.map(({ code }) => code) : named.map(({ name }) => name);
  const lists = [all.slice(0, 1), all.slice(-1), all].filter((list) => list.length > 0);
  return [undefined, ...(lists as OptionValue[])];
}

/** Every combination of the values of every option, with none, one and 28 agencies. */
function combinationsOf(pattern: string): SourceOptions[] {
  const { options } = recipeOf(pattern);
  return [0, 1, 28].flatMap((count) => {
    const named = agencies(count);
    let rules: Record<string, OptionValue>[] = [{}];
    for (const option of options)
      rules = rules.flatMap((before) =>
        valuesOf(option, named).map((value) =>
          value === undefined ? before : { ...before, [option.key]: value },
        ),
      );
    return rules.map((one) => ({ agencies: named, rules: one }));
  });
}

interface SolcError {
  readonly severity: string;
  readonly formattedMessage: string;
  readonly sourceLocation?: { readonly file: string };
}

function compile(contents: Readonly<Record<string, string>>, outputs: readonly string[]) {
  const input = {
    language: "Solidity",
    sources: Object.fromEntries(Object.entries(contents).map(([unit, content]) => [unit, { content }])),
    settings: {
      optimizer: { enabled: true, runs: 200 },
      outputSelection: Object.fromEntries(Object.keys(contents).map((unit) => [unit, { "*": outputs }])),
    },
  };
  const answer = JSON.parse(
    solc.compile(JSON.stringify(input), {
      import(unit) {
        const own = unit.replace(/^@tolbooth\/sdk\//, "");
        const file = own === unit ? requireFromSdk.resolve(unit) : path.join(root, "sdk", own);
        return { contents: readFileSync(file, "utf8") };
      },
    }),
  ) as {
    errors?: SolcError[];
    contracts?: Record<string, Record<string, { evm: { bytecode: { object: string } } }>>;
  };
  const findings = (answer.errors ?? []).filter(
    ({ severity, sourceLocation }) =>
      severity === "error" || (sourceLocation && sourceLocation.file in contents),
  );
  return { findings: findings.map((one) => one.formattedMessage), contracts: answer.contracts ?? {} };
}

describe("a project's own contract from a pattern", () => {
  for (const { pattern, options } of recipes) {
    it(`compiles without a warning for every combination of ${pattern}'s options`, () => {
      const all = combinationsOf(pattern);
      const sources = all.map((one, index) => renderPattern(pattern, { ...one, name: `Variant${index}` }));
      const contents = Object.fromEntries(sources.map(({ fileName, source }) => [fileName, source]));
      assert.equal(Object.keys(contents).length, all.length);
      assert.ok(all.length >= 3 * 2 ** options.length, `${all.length} combinations`);
      assert.deepEqual(compile(contents, []).findings, []);
    });

    it(`makes code that can be deployed for ${pattern} with every rule, formatted as the project formats`, async () => {
      const all = combinationsOf(pattern).at(-1);
      const { fileName, source } = renderPattern(pattern, { ...all, title: `Every rule of ${pattern}` });
      const { findings, contracts } = compile({ [fileName]: source }, ["evm.bytecode.object"]);
      assert.deepEqual(findings, []);
      assert.match(contracts[fileName]?.[`Own${pattern}`]?.evm.bytecode.object ?? "", /^[0-9a-f]{2000,}$/);
      const config =
        (await resolveConfig(path.join(root, "sdk/contracts/X.sol"), { editorconfig: false })) ?? {};
      assert.equal(await format(source, { ...config, filepath: fileName }), source);
    });
  }

  it("is the pattern by import and not a copy, and says that its rules can only refuse", () => {
    const { source } = renderPattern("ConsentRegistry", { rules: { recipientMustBeActive: true } });
    assert.match(
      source,
      /import \{ConsentRegistry\} from "@tolbooth\/sdk\/contracts\/data-sharing\/ConsentRegistry.sol";/,
    );
    assert.match(source, /internal view override/);
    assert.match(source, /only refuse/);
  });

  it("without options is the pattern under another name", () => {
    const { source, fileName, constructorArguments } = renderPattern("MovementClearance", {
      name: "PortClearance",
    });
    assert.equal(fileName, "PortClearance.sol");
    assert.equal(constructorArguments.length, 1);
    assert.doesNotMatch(source, /_beforeOpen|error /);
  });

  for (const [options, option] of [
    [{ name: "port" }, "name"],
    [{ name: "ConsentRegistry" }, "name"],
    [{ name: "A b" }, "name"],
    [{ title: "one\nline */ contract Evil {}" }, "title"],
    [{ agencies: [{ name: "1", number: 1 }] }, "agencies[0].name"],
    [{ agencies: [{ name: "A", number: 0 }] }, "agencies[0].number"],
    [{ agencies: [{ name: "A", number: 1, lane: 33 }] }, "agencies[0].lane"],
    [
      {
        agencies: [
          { name: "A b", number: 1 },
          { name: "a-B", number: 2 },
        ],
      },
      "agencies[1].name",
    ],
    [
      {
        agencies: [
          { name: "A", number: 1 },
          { name: "B", number: 1 },
        ],
      },
      "agencies[1].number",
    ],
    [{ rules: { unknown: true } }, "unknown"],
    [{ rules: { longestConsentDays: 0 } }, "longestConsentDays"],
    [{ rules: { longestConsentDays: 1.5 } }, "longestConsentDays"],
    [{ rules: { recipientMustBeActive: 1 } }, "recipientMustBeActive"],
    [{ rules: { onlyRecipients: ["Nobody"] } }, "onlyRecipients"],
    [{ rules: { onlyRecipients: [] } }, "onlyRecipients"],
  ] as const satisfies readonly (readonly [SourceOptions, string])[]) {
    it(`refuses ${JSON.stringify(options)} and names ${option}`, () => {
      assert.throws(
        () => renderPattern("ConsentRegistry", options),
        (error: unknown) =>
          error instanceof TolboothError &&
          error.code === "PATTERN_OPTION_INVALID" &&
          error.details["option"] === option,
      );
    });
  }

  it("refuses a pattern that there is not", () => {
    assert.throws(() => renderPattern("Nothing"), { code: "PATTERN_UNKNOWN" });
  });
});
