import type { FunctionDefinition, VariableDeclaration } from "solidity-ast";
import type { Node } from "solidity-ast/node.js";
import { findAll } from "solidity-ast/utils.js";
import { kindOf, resolveCall } from "../calls.js";
import { isStorage } from "../flow-values.js";
import type { SourceModel } from "../model.js";
import type { Rule } from "../types.js";

const outward = ["external", "low-level", "delegate", "creation"];

export const staleRead: Rule = {
  id: "stale-read",
  title: "A stored value that was read before a call is used after it",
  severity: "error",
  explanation:
    "During the call the other contract can call back and change what is stored. What was read before may no longer be so, even where nothing is written afterwards.",
  remedy: "Do everything that needs the value before the call, or read it again afterwards.",
  check(model, report) {
    for (const contract of model.ownContracts)
      for (const callable of findAll("FunctionDefinition", contract)) {
        const calls = outwardCalls(model, callable);
        if (calls.length === 0) continue;
        for (const variable of findAll("VariableDeclaration", callable)) {
          for (const use of staleUses(model, callable, variable, calls))
            report(
              use,
              `${variable.name} was read from storage before a call that can change what is stored.`,
            );
        }
      }
  },
};

/** Calls in this function that can lead back into it, themselves or by a function that they enter. */
function outwardCalls(model: SourceModel, callable: FunctionDefinition): Node[] {
  return [...findAll("FunctionCall", callable)].filter((call) => {
    const target = kindOf(call) === "internal" ? resolveCall(model, call, undefined) : undefined;
    return target ? callsOut(model, target, new Set()) : outward.includes(kindOf(call));
  });
}

function callsOut(model: SourceModel, target: FunctionDefinition, seen: Set<FunctionDefinition>): boolean {
  if (seen.has(target)) return false;
  seen.add(target);
  return [...findAll("FunctionCall", target)].some((call) => {
    const next = kindOf(call) === "internal" ? resolveCall(model, call, undefined) : undefined;
    return next ? callsOut(model, next, seen) : outward.includes(kindOf(call));
  });
}

function staleUses(
  model: SourceModel,
  callable: FunctionDefinition,
  variable: VariableDeclaration,
  calls: readonly Node[],
): Node[] {
  // A storage pointer is read anew at each use.
  if (variable.storageLocation === "storage") return [];
  const reads = readings(model, callable, variable);
  return [...findAll("Identifier", callable)].filter((use) => {
    if (use.referencedDeclaration !== variable.id || use.typeDescriptions.typeIdentifier === undefined)
      return false;
    const last = reads.filter((one) => one.at < startOf(use)).at(-1);
    if (!last?.fromStorage) return false;
    // A call whose own arguments hold the use is made after it.
    return calls.some((call) => startOf(call) > last.at && endOf(call) <= startOf(use));
  });
}

/** Where the variable gets a value, in the order of the source. */
function readings(model: SourceModel, callable: FunctionDefinition, variable: VariableDeclaration) {
  const found: { at: number; fromStorage: boolean }[] = [];
  for (const node of findAll(["VariableDeclarationStatement", "Assignment"], callable)) {
    if (node.nodeType === "VariableDeclarationStatement") {
      if (node.declarations.includes(variable) && node.initialValue)
        found.push({ at: startOf(node), fromStorage: readsStorage(model, node.initialValue, new Set()) });
    } else if (
      node.leftHandSide.nodeType === "Identifier" &&
      node.leftHandSide.referencedDeclaration === variable.id
    ) {
      // The assignment counts from its end on: what it assigns to is not a use.
      found.push({ at: startOf(node) - 1, fromStorage: readsStorage(model, node.rightHandSide, new Set()) });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

function readsStorage(model: SourceModel, node: Node, seen: Set<Node>): boolean {
  if (seen.has(node)) return false;
  seen.add(node);
  for (const part of findAll(["Identifier", "MemberAccess", "IndexAccess", "FunctionCall"], node)) {
    if (part.nodeType === "FunctionCall") {
      const target = kindOf(part) === "internal" ? resolveCall(model, part, undefined) : undefined;
      if (target?.body && readsStorage(model, target.body, seen)) return true;
    } else if (part.nodeType === "Identifier") {
      const variable = model.variable(part.referencedDeclaration);
      if (variable?.stateVariable && variable.mutability === "mutable") return true;
    } else if (isStorage(model, part)) {
      return true;
    }
  }
  return false;
}

function startOf(node: Node): number {
  return Number(node.src.split(":")[0]);
}

function endOf(node: Node): number {
  const [start, length] = node.src.split(":").map(Number);
  return (start ?? 0) + (length ?? 0);
}
