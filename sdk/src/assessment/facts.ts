import { patternCatalogue } from "../patterns/catalogue/index.js";
import type { PatternDescription } from "../patterns/catalogue/types.js";
import type { EvidenceList } from "./evidence.js";
import type { AssessedPattern, AssessmentFacts, AssessmentStatement, Evidence } from "./types.js";

/** The guidance that says what a chain does to data. */
export const chainGuidance: Omit<Evidence, "id"> = {
  kind: "guidance",
  text: "EDPB, Guidelines 02/2025 on processing of personal data through blockchain technologies. Not binding in the UK.",
  url: "https://www.edpb.europa.eu/our-work-tools/documents/public-consultations/2025/guidelines-022025-processing-personal-data_en",
};

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${String(count)} ${count === 1 ? one : many}`;

export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;

/** The catalogue's entry of a pattern that the project uses. */
export function descriptionOf({ status }: AssessedPattern): PatternDescription | undefined {
  return patternCatalogue.find((one) => one.name === status.pattern);
}

export function patternEvidence({ file, line, status }: AssessedPattern): Omit<Evidence, "id"> {
  return {
    kind: "pattern",
    text: `${status.contract} has to do with the pattern ${status.pattern} (${status.relation})`,
    file,
    line,
  };
}

export function auditEvidence({ status, auditFile }: AssessedPattern): Omit<Evidence, "id"> {
  return { kind: "audit", text: `audit record of ${status.pattern}`, file: auditFile };
}

export function findingEvidence({
  file,
  finding,
}: AssessmentFacts["findings"][number]): Omit<Evidence, "id"> {
  return {
    kind: "lint",
    text: `${finding.rule}: ${finding.message}`,
    file,
    line: finding.range.start.line + 1,
  };
}

/** Files that the draft could not read whole. */
export function problemStatements(facts: AssessmentFacts, evidence: EvidenceList): AssessmentStatement[] {
  return facts.problems.length === 0
    ? []
    : [
        evidence.state(
          `${counted(new Set(facts.problems.map((one) => one.file)).size, "file does", "files do")} not compile. What is said of them rests on what could be read, and may be incomplete.`,
          ...facts.problems.map(({ file, line, text }) => ({ kind: "source" as const, text, file, line })),
        ),
      ];
}

/** What each contract puts on a chain. */
export function contractStatements(facts: AssessmentFacts, evidence: EvidenceList): AssessmentStatement[] {
  return [...facts.contracts, ...facts.inherited].flatMap(({ file, outline }) => {
    const at = (one: { declaration: string; line: number }): Omit<Evidence, "id"> => ({
      kind: "source",
      text: one.declaration,
      file,
      line: one.line,
    });
    const names = (items: readonly { readonly name: string }[]): string =>
      listed([...new Set(items.map((one) => `\`${one.name}\``))]);
    const { keeps, publishes, takes, bases } = outline;
    const from = bases.length > 0 ? ` It has more from ${listed(bases.map((one) => `\`${one}\``))}.` : "";
    if (keeps.length + publishes.length + takes.length === 0)
      return bases.length === 0
        ? []
        : [
            evidence.state(`\`${outline.name}\` declares no data of its own.${from}`, {
              kind: "source",
              text: `contract ${outline.name}`,
              file,
              line: outline.line,
            }),
          ];
    return [
      ...(keeps.length > 0
        ? [
            evidence.state(
              `\`${outline.name}\` keeps on the chain: ${names(keeps)}.${from}`,
              ...keeps.map(at),
            ),
          ]
        : []),
      ...(publishes.length > 0
        ? [
            evidence.state(
              `\`${outline.name}\` publishes these events: ${names(publishes)}.`,
              ...publishes.map(at),
            ),
          ]
        : []),
      ...(takes.length > 0
        ? [
            evidence.state(
              `\`${outline.name}\` takes data in transactions, which become part of a block: ${names(takes)}.`,
              ...takes.map(at),
            ),
          ]
        : []),
    ];
  });
}

/** Where the contracts stand, and who can read them. */
export function deploymentStatements(facts: AssessmentFacts, evidence: EvidenceList): AssessmentStatement[] {
  if (facts.deployments.length === 0) return [];
  const networks = [...new Set(facts.deployments.map(({ record }) => record.network))];
  return networks.map((network) => {
    const on = facts.deployments.filter(({ record }) => record.network === network);
    const where = on[0]?.isLocal
      ? "a test network on a developer's machine. It should never have held data of real people"
      : `the network '${network}' (chain ${String(on[0]?.record.chainId ?? "")}). Everybody who has access to a node of it can read all of it`;
    return evidence.state(
      `${listed(on.map(({ record }) => `\`${record.name}\``))} ${on.length === 1 ? "stands" : "stand"} on ${where}.`,
      ...on.map(({ file, record }) => ({
        kind: "deployment" as const,
        text: `${record.contract} at ${record.address}, block ${String(record.blockNumber)}, ${record.deployedAt}`,
        file,
      })),
    );
  });
}

/** What was checked of the patterns, and that nobody outside has looked. */
export function auditStatements(facts: AssessmentFacts, evidence: EvidenceList): AssessmentStatement[] {
  const statements = facts.patterns.map((one) => {
    const { status, audit, auditFile } = one;
    const threats: Omit<Evidence, "id"> = {
      kind: "audit",
      text: `threat model of ${status.pattern}`,
      file: auditFile.replace(/audit\.json$/, "THREATS.md"),
    };
    const verdict = verdicts[status.verdict];
    const touched =
      status.invariants.length > 0 ? ` It touches the invariants ${listed(status.invariants)}.` : "";
    const checked = audit
      ? ` The pattern was checked by ${counted(audit.tests, "test")}, ${audit.fuzzRuns.toLocaleString("en-GB")} fuzz runs and ${counted(audit.invariants, "invariant")}; of ${counted(audit.mutants.killed + audit.mutants.survived, "small change")} its tests noticed ${String(audit.mutants.killed)}. ${audit.independentReviews === 0 ? "There is no independent review yet." : `Independent reviews: ${String(audit.independentReviews)}.`}`
      : "";
    return evidence.state(
      `\`${status.contract}\` and the audited source of ${status.pattern} ${status.version}: ${verdict}.${touched}${checked}`,
      patternEvidence(one),
      ...(audit ? [auditEvidence(one), threats] : []),
    );
  });
  const covered = new Set(facts.patterns.map(({ status }) => status.contract));
  const own = facts.contracts.filter(({ outline }) => !covered.has(outline.name));
  if (own.length > 0)
    statements.push(
      evidence.state(
        `${listed(own.map(({ outline }) => `\`${outline.name}\``))} ${own.length === 1 ? "is" : "are"} of the project's own making. No audit record covers ${own.length === 1 ? "it" : "them"}.`,
        ...own.map(({ file, outline }) => ({
          kind: "source" as const,
          text: `contract ${outline.name}`,
          file,
          line: outline.line,
        })),
      ),
    );
  return statements;
}

const verdicts: Readonly<Record<AssessedPattern["status"]["verdict"], string>> = {
  "as-audited": "they are the same",
  form: "they differ in layout, comments or names only",
  generated: "it is used as it was audited, with rules that were generated from options",
  overridden: "functions of it were overridden",
  changed: "it was changed",
  unknown: "nothing certain can be said",
};
