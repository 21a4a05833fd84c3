import type { Expression, FunctionCall } from "solidity-ast";
import { isBuiltIn } from "../calls.js";
import type { SourceModel } from "../model.js";
import type { Rule } from "../types.js";
import { originsOf, ownCalls } from "../values.js";

export const packedHash: Rule = {
  id: "packed-hash",
  title: "Values are packed without their borders",
  severity: "error",
  explanation:
    'Packed encoding joins values without their lengths: ("a", "bc") and ("ab", "c") become the same bytes and so the same hash. One record could then pass for another.',
  remedy: "Use abi.encode.",
  check(model, report) {
    for (const call of ownCalls(model)) {
      if (isPacking(call) && call.arguments.filter(isDynamic).length >= 2)
        report(call, "Two or more values without a fixed length are packed side by side.");
      if (!isBuiltIn(call, "keccak256", "sha256", "ripemd160")) continue;
      for (const packing of packingsIn(model, call.arguments[0]))
        report(packing, "The packed encoding of these values is hashed.");
    }
  },
};

function packingsIn(model: SourceModel, hashed: Expression | undefined): FunctionCall[] {
  if (!hashed) return [];
  return originsOf(model, hashed).flatMap(({ node }) =>
    node.nodeType === "FunctionCall" && isPacking(node) && node.arguments.length > 1 ? [node] : [],
  );
}

function isPacking(call: FunctionCall): boolean {
  return isBuiltIn(call, "encodePacked", "concat");
}

function isDynamic(value: Expression): boolean {
  return /^(bytes|string|literal_string)( |$|")|\[\]|^bytes$/.test(value.typeDescriptions.typeString ?? "");
}
