import { partyIn } from "../meaning/context.js";
import { freeTextElsewhere } from "../meaning/languages.js";
import { stemsOf } from "../meaning/words.js";
import type { TypeModel } from "../model/types.js";
import { law } from "./law.js";
import { isSent } from "./on-chain.js";
import type { LintRule } from "./types.js";

/** What people write whatever they like into. */
const always =
  /^(?:note|comment|remark|feedback|complaint|memo|narrative|justification|statement|freetext|message|letter|testimony|opinion|observation|explanation|reason|excuse|answer|reply|grievance|allegation|anamnesis|annotation|ground|circumstance|rationale|motivation|concern)$/;
const perhaps =
  /^(?:description|detail|text|content|body|summary|info|information|data|metadata|payload|value|report|evidence|record|entry|field|input|str|string|document|json|s|t|a|b|c|d|x|y|v|n|m|r|e|i|o|p|q|w|z|k|l|f|g|h|j|u)$/;
/** Proposals and tokens say to the public what they are about. */
const publicTopics =
  /^(?:dao|governor|governance|proposal|propose|token|nft|collection|product|batch|shipment|asset|auction|listing|market|erc20|erc721|erc1155)$/;

export const freeText: LintRule = {
  id: "free-text",
  title: "Free text in a transaction",
  severity: "warning",
  explanation:
    "Whoever fills in a free text writes names, symptoms and telephone numbers into it, whatever the form says. In a transaction it stays for ever.",
  remedy: "Take a code from a list, or a commitment to the text, and keep the text off the chain.",
  law: [law.minimisation, law.byDesign, law.erasure, law.edpb],
  check(analysis, report) {
    for (const { contract, callable } of analysis.entries()) {
      if (!isSent(contract, callable) || callable.kind === "constructor") continue;
      for (const parameter of callable.parameters) {
        const type = elementOf(parameter.type);
        const isText = type === "string";
        if ((!isText && type !== "bytes") || analysis.meaningOf(parameter)) continue;
        const words = stemsOf(parameter.name);
        const head = words.at(-1) ?? "";
        const around = [...stemsOf(callable.name), ...stemsOf(contract.name)];
        const isPublic = around.some((word) => publicTopics.test(word)) && !analysis.isAboutPeople(contract);
        const isOfThing =
          partyIn([...stemsOf(callable.name), ...words.slice(0, -1)])?.party === "body or thing";
        const isFree =
          (isText && (always.test(head) || freeTextElsewhere.test(head)) && !isPublic) ||
          (perhaps.test(head) &&
            !isPublic &&
            !isOfThing &&
            !saysWhatItIs(parameter.documentation) &&
            (isText || analysis.isAboutPeople(contract)));
        if (isFree)
          report(
            parameter.nameSpan,
            `'${callable.name || callable.kind}' takes a text in which anything can stand ('${parameter.name}').`,
          );
      }
    }
  },
};

/** Documentation that says what a text is, without saying that anything can stand in it, makes it a field of a form. */
function saysWhatItIs(documentation: string): boolean {
  const said = stemsOf(documentation);
  return (
    said.length > 0 &&
    !said.some((word) => always.test(word) || /^(?:free|any|anything|text|word)$/.test(word))
  );
}

function elementOf(type: TypeModel): string {
  if (type.kind === "array") return elementOf(type.element);
  return type.kind === "elementary" ? type.name : "";
}
