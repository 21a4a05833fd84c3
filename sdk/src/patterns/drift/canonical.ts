import type { SyntaxNode } from "../../language/syntax-node.js";
import { TokenWriter } from "./token-writer.js";
import { kindOf, nameOf, type CanonicalMember, type NamedCallees, type Token } from "./tokens.js";

export * from "./tokens.js";

/** @param node a member of a contract or of a file: the variant, not its wrapper */
export function canonicalMember(node: SyntaxNode, namedCallees: NamedCallees): CanonicalMember {
  const writer = new TokenWriter(namedCallees);
  writer.write(node);
  const name = nameOf(node);
  const attributes = (node.child("Attributes")?.items ?? []).map((one) => one.variant?.kind ?? "");
  const isVariable = node.kind === "StateVariableDefinition" || node.kind === "ConstantDefinition";
  const constant = attributes.includes("ConstantKeyword") || node.kind === "ConstantDefinition";
  return {
    kind: writer.broken ? "broken" : kindOf(node),
    name,
    signature: node.kind === "FunctionDefinition" ? `${name}(${writer.parameterTypes.join(",")})` : name,
    start: node.start,
    end: node.end,
    tokens: writer.tokens,
    isVirtual: attributes.includes("VirtualKeyword"),
    overrides: attributes.includes("OverrideSpecifier") || attributes.includes("OverrideKeyword"),
    stored: isVariable && !constant && !attributes.includes("ImmutableKeyword"),
    readsOnly: constant || attributes.includes("ViewKeyword") || attributes.includes("PureKeyword"),
    assigns: [...writer.assigned],
    hasAssembly: writer.hasAssembly,
  };
}

/** The head of a contract: its kind, name, bases and storage layout. */
export function canonicalHead(node: SyntaxNode, namedCallees: NamedCallees): readonly Token[] {
  const writer = new TokenWriter(namedCallees);
  for (const child of node.tokens) {
    if (child.label === "Name") writer.tokens.push({ name: child.text, space: "id", declares: "contract" });
    else if (child.label !== "Members") writer.write(child);
  }
  return writer.tokens;
}

/** Callees of named arguments below a node. */
export function namedCalleesIn(node: SyntaxNode): string[] {
  const found: string[] = [];
  for (const one of node.walk()) {
    if (one.kind !== "NamedArgumentsDeclaration") continue;
    const call = one.parent?.parent;
    const callee =
      call?.child("Operand") ?? call?.child("Error") ?? call?.child("Event") ?? call?.child("Name");
    let last: string | undefined;
    if (callee) for (const part of callee.walk()) if (part.kind === "Identifier") last = part.text;
    if (last !== undefined) found.push(last);
  }
  return found;
}
