import type { FunctionCall, FunctionDefinition } from "solidity-ast";
import type { Node } from "solidity-ast/node.js";
import { findAll } from "solidity-ast/utils.js";
import { calleeName, isBuiltIn, kindOf, resolveCall } from "../calls.js";
import type { SourceModel } from "../model.js";
import type { Rule } from "../types.js";
import { ownCalls } from "../values.js";

export const signatureDomain: Rule = {
  id: "signature-domain",
  title: "A signature counts on every chain and for every contract",
  severity: "error",
  explanation:
    "What was signed names neither this chain nor this contract. The same signature can be used again elsewhere, by anybody who saw it.",
  remedy:
    "Sign EIP-712 data: OpenZeppelin's EIP712._hashTypedDataV4, or put chain id and contract into the hash.",
  check(model, report) {
    for (const call of ownCalls(model)) {
      if (!recovers(model, call)) continue;
      const home = model.homeOf(call).callable;
      if (home?.nodeType !== "FunctionDefinition") continue;
      const around = [home, ...callersAround(model, home)];
      if (!around.some((one) => hasDomain(model, one, new Set())))
        report(call, "Neither chain nor contract is part of what was signed.");
    }
  },
};

function recovers(model: SourceModel, call: FunctionCall): boolean {
  if (isBuiltIn(call, "ecrecover")) return true;
  if (kindOf(call) !== "internal") return false;
  const target = resolveCall(model, call, undefined);
  const library = target && model.homeOf(target).contract?.name;
  return (
    (library === "ECDSA" || library === "SignatureChecker") &&
    /^(tryRecover|recover|isValid)/.test(calleeName(call))
  );
}

function callersAround(model: SourceModel, callable: FunctionDefinition, depth = 3): FunctionDefinition[] {
  if (depth === 0) return [];
  return model.callersOf(callable).flatMap((call) => {
    const home = model.homeOf(call).callable;
    return home?.nodeType === "FunctionDefinition" ? [home, ...callersAround(model, home, depth - 1)] : [];
  });
}

/** Both `block.chainid` and `address(this)` go in, here or in a function that is called here. */
function hasDomain(model: SourceModel, callable: Node, seen: Set<Node>): boolean {
  const parts = domainParts(model, callable, seen);
  return parts.has("chain") && parts.has("contract");
}

function domainParts(model: SourceModel, callable: Node, seen: Set<Node>): Set<string> {
  const found = new Set<string>();
  if (seen.has(callable)) return found;
  seen.add(callable);
  for (const node of findAll(["MemberAccess", "FunctionCall", "Identifier"], callable)) {
    if (node.nodeType === "MemberAccess") {
      if (node.memberName === "chainid") found.add("chain");
    } else if (node.nodeType === "Identifier") {
      const variable = model.variable(node.referencedDeclaration);
      if (variable?.stateVariable && variable.mutability === "immutable" && /chain/i.test(variable.name))
        found.add("chain");
      if (node.typeDescriptions.typeIdentifier?.startsWith("t_contract") && node.name === "this")
        found.add("contract");
    } else {
      if (["_hashTypedDataV4", "_domainSeparatorV4"].includes(calleeName(node)))
        found.add("chain").add("contract");
      const target = kindOf(node) === "internal" ? resolveCall(model, node, undefined) : undefined;
      if (target?.body) for (const part of domainParts(model, target.body, seen)) found.add(part);
    }
  }
  return found;
}
