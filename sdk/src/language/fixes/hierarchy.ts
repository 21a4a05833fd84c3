import type { ParsedFile } from "../parsed-file.js";
import type { SyntaxNode } from "../syntax-node.js";
import type { FixSource, FixSources } from "./fix-sources.js";
import { pathNamed, type NamedDeclaration } from "./resolve-names.js";

/** A contract's own name. */
export function contractName({ node }: NamedDeclaration): string {
  return node.child("Name")?.text ?? "";
}

/** The contract, interface or library around a node. */
export function contractAround(source: FixSource, node: SyntaxNode): NamedDeclaration | undefined {
  const contract = node.closest("ContractDefinition", "InterfaceDefinition", "LibraryDefinition");
  return contract && { source, file: source.file, node: contract };
}

/** Direct bases in the order in which they are written. One that cannot be found is left out. */
export function basesOf(sources: FixSources, contract: NamedDeclaration): NamedDeclaration[] {
  const { node, source, file } = contract;
  const inherits =
    node.kind === "InterfaceDefinition"
      ? node.child("Inheritance")
      : node.child("Specifiers")?.items.find(({ variant }) => variant?.kind === "InheritanceSpecifier")
          ?.variant;
  return (inherits?.child("Types")?.items ?? []).flatMap((type) => {
    const path = type.child("TypeName");
    const base = path && pathNamed(sources, source, file.textOf(path));
    return base ? [base] : [];
  });
}

/** Members of a contract: functions, modifiers, state variables and so on. */
export function membersOf({ node }: NamedDeclaration): SyntaxNode[] {
  return (node.child("Members")?.items ?? []).flatMap(({ variant }) => (variant ? [variant] : []));
}

/** What tells a function from others of its name: its name and the types of its parameters, without blanks. */
export function signatureOf(file: ParsedFile, node: SyntaxNode): string {
  const name = node.child("Name")?.variant?.text ?? node.child("Name")?.text ?? node.kind;
  if (node.kind === "ModifierDefinition") return `modifier ${name}`;
  const types = parametersOf(node).map((parameter) => {
    const type = parameter.child("TypeName");
    return type ? canonicalType(file.textOf(type)) : "";
  });
  return `${name}(${types.join(",")})`;
}

function canonicalType(text: string): string {
  return text
    .replace(/\s+/g, "")
    .replace(/\b(u?int)(?!\d)\b/g, "$1256")
    .replace(/^addresspayable/, "address");
}

/** The parameters of a function, constructor, event and so on. */
export function parametersOf(node: SyntaxNode): readonly SyntaxNode[] {
  return node.child("Parameters")?.child("Parameters")?.items ?? [];
}

/** The contracts whose function of a signature a contract overrides directly: what `override(…)` must list. */
export function overriddenBy(
  sources: FixSources,
  contract: NamedDeclaration,
  signature: string,
): NamedDeclaration[] {
  const found = new Map<SyntaxNode, NamedDeclaration>();
  const search = (base: NamedDeclaration): void => {
    if (membersOf(base).some((member) => overrides(base.file, member, signature))) found.set(base.node, base);
    else for (const next of basesOf(sources, base)) search(next);
  };
  for (const base of basesOf(sources, contract)) search(base);
  return [...found.values()];
}

function overrides(file: ParsedFile, member: SyntaxNode, signature: string): boolean {
  if (member.kind === "FunctionDefinition" || member.kind === "ModifierDefinition")
    return signatureOf(file, member) === signature;
  if (member.kind !== "StateVariableDefinition" || !hasAttribute(member, "PublicKeyword")) return false;
  // A getter without parameters; those of mappings and arrays have some.
  return `${member.child("Name")?.text ?? ""}()` === signature;
}

/** The attributes of a function, modifier or state variable: its keywords, overrides and modifiers. */
export function attributesOf(node: SyntaxNode): SyntaxNode[] {
  return (node.child("Attributes")?.items ?? []).flatMap((item) => {
    const variant = item.kind.endsWith("Attribute") ? item.variant : item;
    return variant ? [variant] : [];
  });
}

export function hasAttribute(node: SyntaxNode, kind: SyntaxNode["kind"]): boolean {
  return attributesOf(node).some((attribute) => attribute.kind === kind);
}
