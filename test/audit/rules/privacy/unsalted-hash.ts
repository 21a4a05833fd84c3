import type { FunctionCall, VariableDeclaration } from "solidity-ast";
import { isBuiltIn } from "../calls.js";
import type { SourceModel } from "../model.js";
import type { Rule } from "../types.js";
import { originsOf, ownCalls } from "../values.js";

export const unsaltedHash: Rule = {
  id: "unsalted-hash",
  title: "A value that can be guessed is hashed without a salt",
  severity: "error",
  explanation:
    "A name, a number or a short text has so few values that anybody finds it again from its hash by trial. Only a random salt, secret or key inside the hash stops that.",
  remedy: "Hash off the ledger with a random salt, and take the commitment (Commitments.leaf or lookupKey).",
  check(model, report) {
    for (const call of ownCalls(model)) {
      if (!isBuiltIn(call, "keccak256", "sha256", "ripemd160")) continue;
      const guessable = guessableArgument(model, call);
      if (guessable) report(call, `${guessable.name} can be guessed, and nothing random is hashed with it.`);
    }
  },
};

const personal =
  /(nhs|nino|eori|passport|surname|forename|birth|dob|postcode|email|phone|patient|citizen|trader|vehicle|mrn|gmr)/i;

/** The caller's value that is too small, when nothing that nobody can guess goes into the same hash. */
function guessableArgument(model: SourceModel, call: FunctionCall): VariableDeclaration | undefined {
  const hashed = call.arguments[0];
  if (!hashed) return undefined;
  const given = originsOf(model, hashed, {
    throughArguments: true,
    throughMembers: true,
    throughArithmetic: true,
  }).flatMap((one) =>
    one.kind === "argument"
      ? [{ variable: one.variable, type: one.node.typeDescriptions.typeString ?? "" }]
      : [],
  );
  const isLong = (type: string): boolean => /^(bytes32|struct )/.test(type);
  if (given.some(({ variable, type }) => isLong(type) && !personal.test(variable.name))) return undefined;
  return given.find(
    ({ variable, type }) =>
      /^(string|bytes )/.test(type) ||
      type === "bytes" ||
      type.startsWith("address") ||
      (/^u?int\d*$/.test(type) && Number(/\d+/.exec(type)?.[0] ?? 256) > 16) ||
      personal.test(variable.name),
  )?.variable;
}
