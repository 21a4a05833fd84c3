import type { ContractDefinition } from "solidity-ast";
import { documentationOf } from "../model.js";
import type { Report, Rule } from "../types.js";

type Part = ContractDefinition["nodes"][number];

export const missingNatspec: Rule = {
  id: "missing-natspec",
  title: "Something public is not documented",
  severity: "error",
  explanation:
    "The reference is made from these comments. What has none, or leaves a parameter out, is missing there.",
  remedy: "Write @notice, one @param for each parameter and one @return for each result, or @inheritdoc.",
  check(model, report) {
    for (const contract of model.ownContracts) {
      if (!/@title/.test(documentationOf(contract)) || !/@notice/.test(documentationOf(contract)))
        report(contract, `${contract.name} needs a @title and a @notice.`);
      for (const part of contract.nodes) checkPart(part, report);
    }
  },
};

function checkPart(part: Part, report: Report): void {
  const text = documentationOf(part);
  switch (part.nodeType) {
    case "FunctionDefinition": {
      if (part.visibility === "private" || part.visibility === "internal") {
        if (text.trim() === "") report(part, `${part.name} has no comment.`);
        return;
      }
      if (/@inheritdoc/.test(text)) return;
      needNotice(part, part.name || part.kind, text, report);
      needParameters(part, part.parameters.parameters, text, report);
      const results = (text.match(/@return/g) ?? []).length;
      if (results < part.returnParameters.parameters.length)
        report(part, `${part.name} needs a @return for each result.`);
      return;
    }
    case "EventDefinition":
    case "ErrorDefinition":
      needNotice(part, part.name, text, report);
      return needParameters(part, part.parameters.parameters, text, report);
    case "StructDefinition":
      if (!/@notice|@dev/.test(text)) report(part, `${part.name} needs a @notice.`);
      // Every field, where the struct is part of what others see.
      if (part.visibility === "public" && /@param/.test(text))
        needParameters(part, part.members, text, report);
      return;
    case "EnumDefinition":
      return needNotice(part, part.name, documentationOf(part), report);
    case "VariableDeclaration":
      if (part.visibility === "public" && !/@inheritdoc/.test(text))
        needNotice(part, part.name, text, report);
      return;
    case "ModifierDefinition":
      if (text.trim() === "") report(part, `${part.name} has no comment.`);
  }
}

function needNotice(part: Part, name: string, text: string, report: Report): void {
  if (!/@notice\s+\S/.test(text)) report(part, `${name} needs a @notice.`);
}

function needParameters(
  part: Part,
  parameters: readonly { name: string }[],
  text: string,
  report: Report,
): void {
  const missing = parameters.filter(
    (one) => one.name && !new RegExp(`@param\\s+${one.name}\\s+\\S`).test(text),
  );
  if (missing.length > 0) report(part, `No @param for ${missing.map((one) => one.name).join(", ")}.`);
}
