/**
 * What only people can answer, by the steps of the ICO's template for data protection impact assessments, in words of
 * our own. Source: ICO, "Data protection impact assessments" and its sample template,
 * https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/accountability-and-governance/data-protection-impact-assessments-dpias/
 */
export interface QuestionText {
  readonly id: string;
  readonly ask: string;
  readonly consider: readonly string[];
}

const question = (id: string, ask: string, ...consider: string[]): QuestionText => ({ id, ask, consider });

export const needQuestions: readonly QuestionText[] = [
  question(
    "need.aims",
    "What is the project to achieve, and what processing of personal data does that involve?",
    "Name the service and who asked for it.",
    "Link the proposal or business case.",
  ),
  question(
    "need.why",
    "Why is an impact assessment needed?",
    "New technology, together with another risk, needs one by the ICO's list.",
    "So does special category data on a large scale, or matching data of several bodies.",
  ),
];

export const natureQuestions: readonly QuestionText[] = [
  question(
    "nature.source",
    "Where does the data come from, and which systems off the chain keep it?",
    "What is put on the chain is only a part. Name the databases, forms and messages around it.",
    "A diagram of the flow helps.",
  ),
  question(
    "nature.sharing",
    "With whom is data shared, on the chain and beside it?",
    "Everybody with access to a node reads all that is on the chain, from its first block.",
    "Who gets salts, secrets and look-up keys?",
  ),
  question(
    "nature.nodes",
    "Who runs the nodes of the network that this is for, and who can read it?",
    "A public chain is readable by everybody. On a permissioned one, name the members.",
  ),
  question(
    "nature.deletion",
    "How is data deleted, and what happens to its trace on the chain?",
    "Nothing is erased from a chain. Destroying the salt or the key off the chain can leave the trace without meaning.",
    "Who destroys it, when, and how is that shown?",
  ),
];

export const scopeQuestions: readonly QuestionText[] = [
  question(
    "scope.data",
    "What personal data is processed, and does it include special category or criminal offence data?",
    "Think of what a record's mere existence tells: a consent filed with an oncology clinic is health data.",
  ),
  question(
    "scope.amount",
    "How much data, how often, and about how many people, in which area?",
    "Write numbers: records a day, people in all.",
  ),
  question(
    "scope.retention",
    "How long is data kept?",
    "On the chain: for ever. Off the chain: by which rule, and who deletes it?",
  ),
];

export const contextQuestions: readonly QuestionText[] = [
  question(
    "context.people",
    "Who are the people concerned, and what is your relation to them?",
    "Children, patients and people who depend on a service cannot simply say no.",
    "Would they expect this use?",
  ),
  question(
    "context.control",
    "How much control do people have?",
    "Can they see what is recorded, object, and withdraw, without an account and without cost?",
  ),
  question(
    "context.technology",
    "Is anything about it new, and are there known concerns or flaws?",
    "Prior incidents with this kind of ledger; the state of the hash and signature algorithms.",
    "Any code of conduct or certification that you follow.",
  ),
];

export const purposeQuestions: readonly QuestionText[] = [
  question(
    "purpose.effect",
    "What is the effect on people that is meant, and what are the benefits for you and for others?",
    "Say why a ledger, and not a database of one body, is needed for it.",
  ),
];

export const consultationQuestions: readonly QuestionText[] = [
  question(
    "consultation.people",
    "When and how will you ask the people concerned for their views, or why is that not appropriate?",
  ),
  question(
    "consultation.others",
    "Who else is asked: within the bodies, processors, security experts, the data protection officer?",
    "Each body named here may be a controller of its own.",
  ),
];

export const necessityQuestions: readonly QuestionText[] = [
  question(
    "necessity.basis",
    "What is the lawful basis, and for special category data which condition of article 9?",
    "Public bodies seldom rely on consent: think of public task, article 6(1)(e).",
    "Where consent in a contract is the law's consent, and where only a preference, say so.",
  ),
  question(
    "necessity.purpose",
    "Does the processing achieve the purpose, and is there another way that needs less?",
    "Could the ledger hold nothing but a root of commitments, or nothing at all?",
  ),
  question(
    "necessity.creep",
    "How do you prevent that the data is used for other purposes later?",
    "Whoever reads the chain later was perhaps not thought of today.",
  ),
  question(
    "necessity.quality",
    "How do you ensure that data is right and no more than needed?",
    "A wrong entry cannot be taken back, only followed by a correction.",
  ),
  question(
    "necessity.information",
    "What do you tell people, and how do you help them to use their rights?",
    "Access, rectification, erasure, restriction, objection: say for each what happens on the chain.",
  ),
  question(
    "necessity.processors",
    "How do you make sure that processors comply, and how are international transfers safeguarded?",
    "A node abroad is a transfer.",
  ),
];

export const signOffQuestions: readonly QuestionText[] = [
  question(
    "signoff.measures",
    "Who approved the measures, and when?",
    "Put them into the project's plan, with a date and a name each.",
  ),
  question(
    "signoff.residual",
    "Who approved the risks that remain, and when?",
    "If a high risk remains, ask the ICO before you begin (article 36).",
  ),
  question(
    "signoff.officer",
    "What did the data protection officer advise, and was it followed? If not, why?",
  ),
  question(
    "signoff.consultation",
    "Who looked at the answers of the consultation, and where you differ from them, why?",
  ),
  question("signoff.review", "Who keeps this assessment under review, and when is it looked at next?"),
];
