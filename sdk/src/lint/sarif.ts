/** Findings in the Static Analysis Results Interchange Format 2.1.0 (OASIS), which code hosts and editors read. */
import type { Log, PhysicalLocation, ReportingDescriptor, Result } from "sarif";
import type { LintedFile } from "./lint-project.js";
import { lintRules } from "./rules/index.js";
import type { LintRule, LintSeverity } from "./rules/types.js";
import type { LintFinding } from "./types.js";

export interface SarifOptions {
  /** Tolbooth's own version. */
  readonly version: string;
  /** A file's path as the log is to name it: from the repository's root, with `/`. */
  readonly uriOf: (path: string) => string;
}

const levels: Record<LintSeverity, "error" | "warning" | "note"> = {
  error: "error",
  warning: "warning",
  information: "note",
};

/** One run with all findings. Suppressed ones are in it as such, with their reasons. */
export function sarifLog(files: readonly LintedFile[], { version, uriOf }: SarifOptions): Log {
  const results = files.flatMap((file) => file.findings.map((one) => resultOf(one, uriOf(file.path))));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Tolbooth", semanticVersion: version, rules: lintRules.map(descriptorOf) } },
        columnKind: "utf16CodeUnits",
        results,
      },
    ],
  };
}

function descriptorOf(rule: LintRule): ReportingDescriptor {
  const law = rule.law.map((one) => `${one.source}: ${one.says}`);
  return {
    id: rule.id,
    name: rule.id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.explanation },
    help: {
      text: [rule.explanation, rule.remedy, ...law].join("\n\n"),
      markdown: [rule.explanation, rule.remedy, law.map((one) => `- ${one}`).join("\n")].join("\n\n"),
    },
    defaultConfiguration: { level: levels[rule.severity] },
    properties: { tags: ["privacy", "data-protection"] },
  };
}

function resultOf(finding: LintFinding, uri: string): Result {
  const { start, end } = finding.range;
  const location: PhysicalLocation = {
    artifactLocation: { uri },
    region: {
      startLine: start.line + 1,
      startColumn: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
    },
  };
  return {
    ruleId: finding.rule,
    ruleIndex: lintRules.findIndex((one) => one.id === finding.rule),
    level: levels[finding.severity],
    message: { text: [finding.message, ...finding.because].join(" ") },
    locations: [{ physicalLocation: location }],
    ...(finding.suppressedBecause !== undefined && {
      suppressions: [{ kind: "inSource" as const, justification: finding.suppressedBecause }],
    }),
  };
}
