import type { Expression, Mapping, TypeName, VariableDeclaration } from "solidity-ast";
import { findAll } from "solidity-ast/utils.js";
import { argumentsOf, kindOf, resolveCall } from "../calls.js";
import { rootOf } from "../values.js";
import type { SourceModel } from "../model.js";
import type { Rule } from "../types.js";
import { elementary, mappingsIn } from "./public-members.js";

export const subjectList: Rule = {
  id: "subject-list",
  title: "A list or a count for one subject",
  severity: "error",
  explanation:
    "A list or count under a person's or trader's key shows how often and with whom they deal, even where the key is a hash. Records that nobody can join are the protection.",
  remedy: "Give each record an id of its own with a new salt. Count by agency, if at all.",
  check(model, report) {
    for (const contract of model.ownContracts)
      for (const part of contract.nodes) {
        if (part.nodeType !== "VariableDeclaration") continue;
        for (const mapping of mappingsIn(part)) {
          if (!couldBeSubject(mapping.keyType, mapping.keyName)) continue;
          const problem = problemOf(model, part, mapping);
          if (problem)
            report(part, `${part.name} keeps ${problem} under a key that can stand for a subject.`);
        }
      }
  },
};

/** What a number that counts places is called. */
export const placeNames = /^(seq|sequence|version|index|word|lane|place|level|round|revision|epoch|slot)$/;

/** A key with room for one person among many: not an agency number, a lane or a code. */
function couldBeSubject(key: TypeName, called: string | undefined): boolean {
  const name = elementary(key);
  const bits = /^u?int(\d*)$/.exec(name);
  if (bits) return Number(bits[1] || 256) > 16 && !placeNames.test(called ?? "");
  const bytes = /^bytes(\d+)$/.exec(name);
  if (bytes) return Number(bytes[1]) > 4;
  return name === "address" || name === "string" || name === "bytes";
}

function problemOf(model: SourceModel, variable: VariableDeclaration, mapping: Mapping): string | undefined {
  const value = mapping.valueType;
  if (value.nodeType === "ArrayTypeName" && !value.length) return "a list";
  if (value.nodeType === "Mapping") {
    // By agency is how a record is filed, not what is known of a subject.
    return couldBeSubject(value.keyType, value.keyName) ? "a table" : undefined;
  }
  if (/^u?int\d*$/.test(elementary(value))) return isCounted(model, variable) ? "a count" : undefined;
  if (value.nodeType !== "UserDefinedTypeName") return undefined;
  const struct = model.node(value.referencedDeclaration);
  if (struct?.nodeType !== "StructDefinition") return undefined;
  const hasList = struct.members.some(
    (member) =>
      member.typeName?.nodeType === "Mapping" ||
      (member.typeName?.nodeType === "ArrayTypeName" && !member.typeName.length) ||
      /struct \w+\.\w*(Set|Map|Deque|Trace\d*)\b/.test(member.typeDescriptions.typeString ?? ""),
  );
  if (hasList) return "a list";
  const counter = struct.members.find(
    (member) =>
      /count|total|times|number|uses|hits/i.test(member.name) &&
      /^u?int/.test(member.typeDescriptions.typeString ?? "") &&
      isRaised(model, (id) => id === member.id),
  );
  return counter ? `a count (${counter.name})` : undefined;
}

/** Somewhere the stored number is raised by what it was before, also where the mapping has another name. */
function isCounted(model: SourceModel, variable: VariableDeclaration): boolean {
  const names = aliasesOf(model, variable);
  return isRaised(model, (id) => names.has(id));
}

function isRaised(model: SourceModel, isIt: (id: number) => boolean): boolean {
  const names = (node: Expression): boolean =>
    isIt(rootOf(node) ?? -1) || (node.nodeType === "MemberAccess" && isIt(node.referencedDeclaration ?? -1));
  return model.units.some((unit) =>
    [...findAll(["UnaryOperation", "Assignment"], unit)].some((node) => {
      if (node.nodeType === "UnaryOperation")
        return ["++", "--"].includes(node.operator) && names(node.subExpression);
      if (!names(node.leftHandSide)) return false;
      if (["+=", "-="].includes(node.operator)) return true;
      return [...findAll("BinaryOperation", node.rightHandSide)].some(
        (sum) =>
          ["+", "-"].includes(sum.operator) && (names(sum.leftExpression) || names(sum.rightExpression)),
      );
    }),
  );
}

/** The variable and every parameter and pointer that it is handed to. */
function aliasesOf(model: SourceModel, variable: VariableDeclaration): Set<number> {
  const names = new Set([variable.id]);
  let before = 0;
  while (before < names.size) {
    before = names.size;
    for (const unit of model.units)
      for (const node of findAll(["FunctionCall", "VariableDeclarationStatement"], unit)) {
        if (node.nodeType === "VariableDeclarationStatement") {
          const [pointer] = node.declarations;
          if (
            pointer?.storageLocation === "storage" &&
            node.initialValue &&
            names.has(rootOf(node.initialValue) ?? -1)
          )
            names.add(pointer.id);
          continue;
        }
        const target = kindOf(node) === "internal" ? resolveCall(model, node, undefined) : undefined;
        if (!target) continue;
        argumentsOf(node, target).forEach((given, index) => {
          const parameter = target.parameters.parameters[index];
          if (given && parameter?.storageLocation === "storage" && names.has(rootOf(given) ?? -1))
            names.add(parameter.id);
        });
      }
  }
  return names;
}
