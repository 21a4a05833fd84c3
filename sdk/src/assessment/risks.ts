import { lintRules } from "../lint/index.js";
import type { EvidenceList } from "./evidence.js";
import { auditEvidence, chainGuidance, counted, findingEvidence, listed, patternEvidence } from "./facts.js";
import type { AssessmentFacts, AssessmentStatement } from "./types.js";

/** A risk to people, with what is known of it and what could be done. */
export interface Risk {
  readonly id: string;
  readonly title: string;
  readonly statements: readonly AssessmentStatement[];
  readonly measures: readonly AssessmentStatement[];
}

/** The risks that the project's own evidence shows, then those that every chain has. */
export function risksOf(facts: AssessmentFacts, evidence: EvidenceList): Risk[] {
  return [...lintRisks(facts, evidence), ...chainRisks(facts, evidence)];
}

function lintRisks(facts: AssessmentFacts, evidence: EvidenceList): Risk[] {
  return lintRules.flatMap((rule) => {
    const found = facts.findings.filter(({ finding }) => finding.rule === rule.id);
    if (found.length === 0) return [];
    const open = found.filter(({ finding }) => finding.suppressedBecause === undefined);
    const reasons = found.flatMap((one) =>
      one.finding.suppressedBecause === undefined ? [] : [{ ...one, reason: one.finding.suppressedBecause }],
    );
    const law = rule.law.map(({ source, says, url }) => ({
      kind: "guidance" as const,
      text: `${source}: ${says}`,
      url,
    }));
    return [
      {
        id: `risk.${rule.id}`,
        title: rule.title,
        statements: [
          ...(open.length > 0
            ? [
                evidence.state(
                  `${rule.explanation} Found in ${counted(open.length, "place")}.`,
                  ...open.map(findingEvidence),
                  ...law,
                ),
              ]
            : []),
          ...reasons.map((one) =>
            evidence.state(
              `Somebody decided to leave one, with this reason: "${one.reason}"`,
              findingEvidence(one),
            ),
          ),
        ],
        measures: [evidence.state(rule.remedy, ...found.map(findingEvidence))],
      },
    ];
  });
}

/** What comes with a chain, whatever the contracts do. */
function chainRisks(facts: AssessmentFacts, evidence: EvidenceList): Risk[] {
  if (facts.contracts.length === 0) return [];
  const contracts = facts.contracts.map(({ file, outline }) => ({
    kind: "source" as const,
    text: `contract ${outline.name}`,
    file,
    line: outline.line,
  }));
  const events = facts.contracts.flatMap(({ file, outline }) =>
    outline.publishes.map((one) => ({
      kind: "source" as const,
      text: one.declaration,
      file,
      line: one.line,
    })),
  );
  const audited = facts.patterns.filter(({ audit }) => audit !== undefined);
  const reviewed = audited.some(({ audit }) => (audit?.independentReviews ?? 0) > 0);
  const drifted = facts.patterns.filter(({ status }) =>
    /^(?:changed|overridden|unknown)$/.test(status.verdict),
  );
  const withdrawing = facts.patterns.filter(({ status }) => status.pattern === "ConsentRegistry");
  return [
    {
      id: "risk.permanence",
      title: "What is written cannot be erased",
      statements: [
        evidence.state(
          "Each transaction, event and stored value stays in the chain's history. Correcting adds to it, deleting does not shorten it.",
          ...contracts,
          chainGuidance,
        ),
      ],
      measures: [
        evidence.state(
          "Put nothing on the chain that would have to be erased, and destroy salts and keys off the chain when a record is erased.",
          chainGuidance,
        ),
      ],
    },
    ...(events.length > 0
      ? [
          {
            id: "risk.linkability",
            title: "Records of one person can be joined",
            statements: [
              evidence.state(
                "Whoever reads the log sees when each event happened, from which account, and which values come again. That can join the records of one person, also where no value names anybody.",
                ...events,
              ),
            ],
            measures: [
              evidence.state(
                "Use a new identifier with a new salt for each record, write in batches at fixed times, and send through a body's account.",
                ...events,
              ),
            ],
          },
        ]
      : []),
    {
      id: "risk.keys",
      title: "A key is lost, stolen or misused",
      statements: [
        evidence.state(
          facts.agencies.length > 0
            ? `Keys of ${counted(facts.agencies.length, "public body", "public bodies")} may write. Whoever has such a key writes in that body's name.`
            : "Whoever has a key that the contracts accept writes in the name of its owner.",
          ...(facts.configurationFile === undefined || facts.agencies.length === 0
            ? contracts
            : [
                {
                  kind: "configuration" as const,
                  text: listed(facts.agencies.map((one) => one.title)),
                  file: facts.configurationFile,
                },
              ]),
        ),
      ],
      measures: [
        evidence.state(
          facts.patterns.some(({ status }) => status.pattern === "AgencyRegistry")
            ? "The AgencyRegistry gives keys an end, lets a body replace its own, and lets a guardian suspend a body at once."
            : "Put the contracts behind the AgencyRegistry: its keys end, can be replaced, and a whole body can be suspended at once.",
          ...facts.patterns.filter(({ status }) => status.pattern === "AgencyRegistry").map(patternEvidence),
          ...contracts.slice(0, 1),
        ),
      ],
    },
    {
      id: "risk.fault",
      title: "A contract has a fault",
      statements: [
        evidence.state(
          [
            "A contract cannot be mended where it stands.",
            ...(drifted.length > 0
              ? [`${counted(drifted.length, "contract is", "contracts are")} not as the pattern was audited.`]
              : []),
            ...(audited.length > 0 && !reviewed
              ? ["Nobody outside has reviewed the patterns that are used."]
              : []),
            ...(facts.patterns.length === 0 ? ["No audit record covers these contracts."] : []),
          ].join(" "),
          ...(drifted.length > 0 ? drifted.map(patternEvidence) : contracts),
          ...audited.map(auditEvidence),
        ),
      ],
      measures: [
        evidence.state(
          "Have the contracts reviewed by somebody independent before real data is near them, restore audited sources where they were changed, and rehearse how a fault is met.",
          ...(drifted.length > 0 ? drifted.map(patternEvidence) : contracts),
        ),
      ],
    },
    ...(withdrawing.length > 0
      ? [
          {
            id: "risk.secret",
            title: "A person loses the secret with which they withdraw",
            statements: [
              evidence.state(
                "With ConsentRegistry a person withdraws with a secret that was handed out with the receipt. Who lost it needs another way.",
                ...withdrawing.map(patternEvidence),
              ),
            ],
            measures: [
              evidence.state(
                "Let the body that recorded a consent end it on request, by another way of showing who asks.",
                ...withdrawing.map(patternEvidence),
              ),
            ],
          },
        ]
      : []),
  ];
}
