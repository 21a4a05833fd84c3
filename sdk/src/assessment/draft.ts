import { keccak256, toUtf8Bytes } from "ethers";
import { EvidenceList } from "./evidence.js";
import {
  auditStatements,
  contractStatements,
  counted,
  deploymentStatements,
  descriptionOf,
  findingEvidence,
  listed,
  patternEvidence,
  problemStatements,
} from "./facts.js";
import * as questions from "./questions.js";
import { risksOf, type Risk } from "./risks.js";
import type {
  AssessedPattern,
  AssessmentFacts,
  AssessmentPart,
  AssessmentQuestion,
  AssessmentSection,
  AssessmentStatement,
  ImpactAssessment,
} from "./types.js";

/**
 * Drafts a data protection impact assessment by the steps of the ICO's template. It says only what the project's own
 * files show, each with its evidence, and asks for the rest. It decides nothing.
 */
export function draftAssessment(facts: AssessmentFacts): ImpactAssessment {
  const evidence = new EvidenceList();
  const part = (
    title: string,
    statements: readonly AssessmentStatement[],
    asked: readonly questions.QuestionText[],
    introduction?: string,
    restsOn: readonly AssessmentStatement[] = statements,
  ): AssessmentPart => ({
    title,
    ...(introduction !== undefined && { introduction }),
    statements,
    questions: asked.map((one) => withAbout(one, restsOn, evidence)),
  });
  const described: AssessmentSection[] = [
    {
      id: "need",
      title: "Step 1: Identify the need",
      parts: [part("The project", needStatements(facts, evidence), questions.needQuestions)],
    },
    {
      id: "processing",
      title: "Step 2: Describe the processing",
      parts: [
        part(
          "Its nature",
          [
            ...problemStatements(facts, evidence),
            ...contractStatements(facts, evidence),
            ...deploymentStatements(facts, evidence),
          ],
          questions.natureQuestions,
          "How data is collected, used, kept, shared and deleted.",
        ),
        part(
          "Its scope",
          [...findingStatements(facts, evidence), ...windowStatements(facts, evidence)],
          questions.scopeQuestions,
          "What data, how much of it, about whom, and for how long.",
        ),
        part(
          "Its context",
          auditStatements(facts, evidence),
          questions.contextQuestions,
          "The people concerned, and how well the technology is understood.",
        ),
        part("Its purposes", purposeStatements(facts, evidence), questions.purposeQuestions),
      ],
    },
    {
      id: "consultation",
      title: "Step 3: Consultation",
      parts: [part("Whom to ask", agencyStatements(facts, evidence), questions.consultationQuestions)],
    },
  ];
  const saidOf = (sections: readonly AssessmentSection[]): AssessmentStatement[] =>
    sections.flatMap((section) => section.parts.flatMap((one) => one.statements));
  const legal = legalStatements(facts, evidence);
  const necessity = part(
    "Compliance and proportion",
    legal,
    questions.necessityQuestions,
    undefined,
    // Whether it is lawful depends on all that is done.
    [...saidOf(described), ...legal],
  );
  // Evidence is numbered as it is named first: the risks come after what they are drawn from.
  const risks = risksOf(facts, evidence);
  const all = [
    ...saidOf(described),
    ...legal,
    ...risks.flatMap((one) => [...one.statements, ...one.measures]),
  ];
  const sections: AssessmentSection[] = [
    ...described,
    { id: "necessity", title: "Step 4: Necessity and proportionality", parts: [necessity] },
    {
      id: "risks",
      title: "Step 5: Identify and assess risks",
      parts: risks.map((risk) => part(risk.title, risk.statements, [harmQuestion(risk)])),
    },
    {
      id: "measures",
      title: "Step 6: Measures to reduce the risks",
      parts: risks.map((risk) => part(risk.title, risk.measures, [measureQuestion(risk)])),
    },
    {
      id: "signoff",
      title: "Step 7: Sign off and record outcomes",
      // Who approved, approved all of the above.
      parts: [part("Outcomes", [], questions.signOffQuestions, undefined, all)],
    },
  ];
  const { project, draftedOn } = facts;
  return {
    format: "tolbooth/impact-assessment",
    version: 1,
    project,
    draftedOn,
    sections,
    evidence: evidence.all(),
  };
}

/** What an answer rests on is what is said above it, and the evidence of that; numbers of evidence are no part of it. */
function withAbout(
  { id, ask, consider }: questions.QuestionText,
  statements: readonly AssessmentStatement[],
  evidence: EvidenceList,
): AssessmentQuestion {
  const said = statements.map(({ text, evidence: ids }) => [
    text,
    // Lines move when something else is edited.
    ...ids.map((one) => evidence.byId(one)).map((one) => [one?.kind, one?.file, one?.text]),
  ]);
  return { id, ask, consider, about: keccak256(toUtf8Bytes(JSON.stringify(said))).slice(2, 14) };
}

function harmQuestion({ id }: Risk): questions.QuestionText {
  return {
    id: `${id}.harm`,
    ask: "How likely is harm to people, how severe would it be, and what is the risk overall?",
    consider: [
      "Likelihood: remote, possible or probable. Severity: minimal, significant or severe. Overall: low, medium or high.",
      "Think of the people concerned, not of the project.",
    ],
  };
}

function measureQuestion({ id }: Risk): questions.QuestionText {
  return {
    id: `${id}.measure`,
    ask: "Which measures do you take, what is their effect, and what risk remains?",
    consider: [
      "Effect: eliminated, reduced or accepted. Remaining risk: low, medium or high. Approved: yes or no.",
    ],
  };
}

function needStatements(facts: AssessmentFacts, evidence: EvidenceList): AssessmentStatement[] {
  const contracts = facts.contracts.map(({ file, outline }) => ({
    kind: "source" as const,
    text: `contract ${outline.name}`,
    file,
    line: outline.line,
  }));
  const open = openFindings(facts);
  return [
    ...(contracts.length > 0
      ? [
          evidence.state(
            `The project '${facts.project}' has ${counted(contracts.length, "contract")} of its own. A contract writes to a ledger that several parties keep and that is never cleared.`,
            ...contracts,
          ),
        ]
      : []),
    ...usedPatterns(facts).map((one) =>
      evidence.state(
        `It uses ${one.status.pattern}: ${descriptionOf(one)?.purpose ?? "a pattern of Tolbooth."}`,
        patternEvidence(one),
      ),
    ),
    ...(open.length > 0
      ? [
          evidence.state(
            `The search for personal data found ${counted(open.length, "place")} where data of people may come onto a chain.`,
            ...open.map(findingEvidence),
          ),
        ]
      : []),
  ];
}

function openFindings(facts: AssessmentFacts): AssessmentFacts["findings"] {
  return facts.findings.filter(({ finding }) => finding.suppressedBecause === undefined);
}

/** One of each pattern, the first. */
function usedPatterns(facts: AssessmentFacts): AssessedPattern[] {
  const names = new Set<string>();
  return facts.patterns.filter(({ status }) => !names.has(status.pattern) && names.add(status.pattern));
}

function findingStatements(facts: AssessmentFacts, evidence: EvidenceList): AssessmentStatement[] {
  if (facts.findings.length === 0 && facts.contracts.length > 0)
    return [
      evidence.state(
        "The search for personal data found nothing. It goes by names, documentation, types and flows, and can miss what these do not tell.",
        ...facts.contracts.map(({ file, outline }) => ({
          kind: "lint" as const,
          text: `nothing found in ${outline.name}`,
          file,
        })),
      ),
    ];
  return facts.findings.map((one) =>
    evidence.state(
      one.finding.suppressedBecause === undefined
        ? one.finding.message
        : `${one.finding.message} It was left, with this reason: "${one.finding.suppressedBecause}"`,
      findingEvidence(one),
    ),
  );
}

/** Limits of time that a contract was generated with. */
function windowStatements(facts: AssessmentFacts, evidence: EvidenceList): AssessmentStatement[] {
  return facts.patterns.flatMap((one) => {
    const days = one.status.options?.["longestConsentDays"];
    return typeof days === "number" || typeof days === "string"
      ? [
          evidence.state(
            `\`${one.status.contract}\` lets no consent hold for longer than ${String(days)} days.`,
            patternEvidence(one),
          ),
        ]
      : [];
  });
}

function purposeStatements(facts: AssessmentFacts, evidence: EvidenceList): AssessmentStatement[] {
  return [
    ...facts.contracts
      .filter(({ outline }) => outline.documentation !== "")
      .map(({ file, outline }) =>
        evidence.state(
          `\`${outline.name}\` is described as: "${outline.documentation.replace(/\s+/g, " ")}"`,
          {
            kind: "source",
            text: `documentation of ${outline.name}`,
            file,
            line: outline.line,
          },
        ),
      ),
    ...usedPatterns(facts).flatMap((one) => {
      const description = descriptionOf(one);
      return description
        ? [evidence.state(`${description.name}: ${description.plainWords}`, patternEvidence(one))]
        : [];
    }),
  ];
}

function agencyStatements(facts: AssessmentFacts, evidence: EvidenceList): AssessmentStatement[] {
  const { agencies, configurationFile } = facts;
  if (agencies.length === 0 || configurationFile === undefined) return [];
  return [
    evidence.state(
      `The configuration names ${counted(agencies.length, "public body", "public bodies")}: ${listed(agencies.map((one) => one.title))}.`,
      { kind: "configuration", text: listed(agencies.map((one) => one.name)), file: configurationFile },
    ),
  ];
}

function legalStatements(facts: AssessmentFacts, evidence: EvidenceList): AssessmentStatement[] {
  return usedPatterns(facts).flatMap((one) =>
    (descriptionOf(one)?.legalBasis ?? []).map((reference) =>
      evidence.state(
        `${one.status.pattern} can support ${reference.law}, ${reference.section}: ${reference.supports}. Whether your use is lawful, you must judge.`,
        patternEvidence(one),
        { kind: "guidance", text: `${reference.law}, ${reference.section}`, url: reference.url },
      ),
    ),
  );
}
