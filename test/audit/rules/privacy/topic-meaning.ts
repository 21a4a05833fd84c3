import type { ContractDefinition, TypeName } from "solidity-ast";
import { documentationOf, type SourceModel } from "../model.js";
import type { Report, Rule } from "../types.js";
import { placeNames } from "./subject-list.js";
import { elementary, mappingsIn, membersOf } from "./public-members.js";

/** What documented bytes may be. */
const commitments =
  /\b(commitments?|commits|hash(es)?|root|ids?|identifiers?|look-?up key|keyed|hmac|keccak256|selector)\b/i;
/** What documented numbers may be. */
const numbers =
  /\b(agency|agencies|body|lane|sequence|version|index|word|place|round|revision|epoch|number of|'s number)\b/i;
/** Words for what names a person or a firm. */
const personalName =
  /(nhs|nino|eori|passport|surname|forename|fullname|birth|dob|postcode|email|phone|patient|citizen|subject|person|licen[cs]e(No|Number))/i;
const personalText = /\b(nhs|nino|eori|passport|birth|postcode|e-?mail|telephone|national insurance)\b/i;
/** Words for a hash that cannot be reversed by trial. */
const protectedBy = /\b(commitment|keyed|hmac|look-?up key|salt(ed)?)\b/i;

export const topicMeaning: Rule = {
  id: "topic-meaning",
  title: "A topic or key of which nobody says what it is",
  severity: "error",
  explanation:
    "Topics and keys are what people search the ledger by. Each must be an agency's number, a lane, or a commitment that says so, so that nobody puts an identifier of a person there.",
  remedy: "Say in NatSpec of what the topic or key is a commitment, an id or a number; or use another type.",
  check(model, report) {
    for (const member of membersOf(model)) {
      if (member.kind === "event") {
        const text = documentationOf(member.node);
        for (const topic of member.values)
          if (topic.indexed && topic.typeName)
            judge(
              model,
              report,
              member.contract,
              topic,
              topic.typeName,
              topic.name,
              parameterText(text, topic.name),
            );
      }
      if (member.kind !== "storage") continue;
      for (const value of member.values)
        for (const mapping of mappingsIn(value)) {
          const name = mapping.keyName ?? "";
          judge(model, report, member.contract, value, mapping.keyType, name, documentationOf(value));
        }
    }
  },
};

function judge(
  model: SourceModel,
  report: Report,
  contract: ContractDefinition,
  node: { src: string },
  type: TypeName,
  name: string,
  text: string,
): void {
  const kind = elementary(type);
  // Judged by a rule of its own.
  if (kind === "address" || type.nodeType === "UserDefinedTypeName") return;
  if (personalName.test(name)) return report(node, `${name} has the name of something personal.`);
  // With no more than 65,536 values there is no room for a person.
  if (/^(u?int(8|16)|bytes[1-4]|bool)$/.test(kind)) return;
  const said = `${text} ${explanations(model, contract, name)}`;
  const isPersonal = personalText.test(text) && !protectedBy.test(said);
  const isNumber = /^u?int\d*$/.test(kind) && (placeNames.test(name) || numbers.test(text));
  const isCommitment = kind === "bytes32" && (/^(id|\w+Id)$/.test(name) || commitments.test(said));
  if (isPersonal || (!isNumber && !isCommitment))
    report(node, `Nothing says what ${name || "this key"} (${kind}) is a commitment to or a number of.`);
}

/** What the contract's own text, and the parameters of its functions, say of something with this name. */
function explanations(model: SourceModel, contract: ContractDefinition, name: string): string {
  if (name === "") return "";
  const word = new RegExp(`\\b${name}\\b`);
  return model
    .linearised(contract)
    .flatMap((base) => [
      ...documentationOf(base)
        .split(/(?<=\.)\s/)
        .filter((sentence) => word.test(sentence)),
      ...base.nodes.map((part) => parameterText(documentationOf(part), name)),
    ])
    .join(" ");
}

function parameterText(text: string, name: string): string {
  return new RegExp(`@param\\s+${name}\\s+([^@]*)`).exec(text)?.[1] ?? "";
}
