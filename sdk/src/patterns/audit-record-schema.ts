/**
 * The JSON schema of an audit record: what the reader checks it against, and, written to
 * `sdk/schemas/audit-record.json`, its published description. A unit test holds the two equal.
 */
const text = { type: "string", minLength: 1 };
const count = { type: "integer", minimum: 0 };
const hash = { type: "string", pattern: "^[0-9a-f]{64}$" };
const texts = { type: "array", items: text };
const path = { type: "string", pattern: "^[^/.\\\\][^\\\\]*\\.sol$" };

/** An object with these properties, all required but the named ones, and no others. */
const object = (
  properties: Record<string, object>,
  optional: readonly string[] = [],
  description?: string,
): object => ({
  type: "object",
  ...(description ? { description } : {}),
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});
const list = (items: object): object => ({ type: "array", items });
const map = (values: object): object => ({ type: "object", additionalProperties: values });

const code = { sha256: hash, bytes: { ...count, description: "Size with metadata." } };
const entries = list(object({ label: text, slot: text, offset: count, type: text }));
const part = object({ covered: count, total: count });
const explained = list(object({ rule: text, where: text, reason: text }));

const check = (kind: string, description: string, result: object, optional = ["seed"]): object =>
  object(
    {
      kind: { const: kind },
      tools: { type: "array", minItems: 1, items: object({ name: text, version: text }) },
      parameters: map({ type: ["string", "number", "boolean"] }),
      seed: { ...text, description: "Repeats what was drawn by chance." },
      inputs: { ...hash, description: "Hash of everything that the check read." },
      result,
    },
    optional,
    description,
  );

const checks = [
  check(
    "tests",
    "Unit and fuzz tests.",
    object({ suites: count, unitTests: count, fuzzTests: count, fuzzRuns: count }),
  ),
  check(
    "invariants",
    "Random calls, then questions whose answer never changes.",
    object({
      functions: count,
      calls: count,
      held: list(
        object({
          id: { type: "string", pattern: "^[A-Z][0-9]\\.[0-9]+$" },
          tests: { ...texts, minItems: 1 },
        }),
      ),
    }),
  ),
  check(
    "coverage",
    "What of the own files the tests ran.",
    object({
      lines: part,
      branches: part,
      functions: part,
      uncovered: list(object({ function: text, line: text, reason: text })),
    }),
  ),
  check(
    "mutation",
    "Every small change of the code, and whether the tests noticed.",
    object({
      mutants: count,
      killed: count,
      killedByTimeout: count,
      equivalent: list(object({ id: text, reason: text })),
      operators: map(count),
    }),
  ),
  check("rules", "The project's own rules over the syntax tree.", object({ rules: texts, explained })),
  check("linters", "Linters of others.", object({ findings: count, explained })),
  check(
    "proofs",
    "What solc's model checker decided.",
    object({
      properties: list(
        object(
          {
            property: text,
            contract: text,
            engine: text,
            solver: text,
            outcome: { enum: ["proved", "refuted", "undecided"] },
            trace: text,
          },
          ["trace"],
        ),
      ),
    }),
  ),
  check(
    "gas",
    "Gas of whole transactions, from the checked-in report.",
    object({
      operations: list(
        object({ operation: text, gas: count, limit: count, peers: map(count) }, ["limit", "peers"]),
      ),
    }),
  ),
];

/** Version 1. */
export const auditRecordSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "audit-record.json",
  title: "Tolbooth audit record",
  description:
    "What machines checked about a pattern, over which source, with which result. `npm run audit` makes it and checks it again.",
  type: "object",
  properties: {
    format: { const: "tolbooth/audit-record" },
    version: { const: 1 },
    pattern: text,
    source: object(
      {
        file: path,
        ownFiles: { type: "array", minItems: 1, items: path },
        closure: {
          ...hash,
          description: "SHA-256 over the lines '<sha256>  <path>\\n' of all files, sorted.",
        },
        files: { type: "array", minItems: 1, items: object({ path, sha256: hash }) },
        packages: map(text),
      },
      [],
      "The whole import closure, by the paths in import statements.",
    ),
    compiler: object({ name: { const: "solc" }, version: text, settings: { type: "object" } }),
    code: object(
      {
        creation: object(code),
        runtime: object({ ...code, immutables: list(object({ start: count, length: count })) }),
        functions: map({ type: "string", pattern: "^0x[0-9a-f]{8}$" }),
        events: map({ type: "string", pattern: "^0x[0-9a-f]{64}$" }),
        errors: map({ type: "string", pattern: "^0x[0-9a-f]{8}$" }),
        abi: hash,
        storage: entries,
        structs: map(entries),
      },
      [],
      "What it compiles to. Hashes leave out the CBOR metadata; immutables are zero. Absent for a library.",
    ),
    checks: { type: "array", minItems: 1, items: { oneOf: checks } },
    limits: { ...texts, description: "What the checks cannot see." },
    assumptions: { ...texts, description: "What must hold outside the contract." },
    independentReview: list(
      object({
        by: text,
        date: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
        closure: hash,
        report: text,
      }),
    ),
  },
  required: [
    "format",
    "version",
    "pattern",
    "source",
    "compiler",
    "checks",
    "limits",
    "assumptions",
    "independentReview",
  ],
  additionalProperties: false,
} as const;
