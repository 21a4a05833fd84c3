import type { ParsedFile } from "../parsed-file.js";
import type { SyntaxNode } from "../syntax-node.js";
import { builtinFunctions, builtinVariables } from "../syntax/builtins.js";
import { scopesOf, type Declaration } from "../syntax/scopes.js";
import type { Change, FixSite } from "./fix-site.js";
import { freeName } from "./statements.js";
import { title } from "./titles.js";
import type { Fix } from "./types.js";

/** 2519, 8760, 2319, 3859: a local name that hides another one. Renames it wherever it is meant. */
export function renameShadowing(site: FixSite): Fix[] {
  const scopes = scopesOf(site.file);
  const declaration = scopes.declarations.find(
    ({ nameNode, kind }) =>
      site.span.start <= nameNode.start &&
      nameNode.end <= site.span.end &&
      (kind === "local" || kind === "parameter") &&
      isDeclaredBy(site, nameNode),
  );
  if (!declaration || isNamedByCallers(site, declaration)) return [];
  // Nothing in the file may have the new name: then it cannot be hidden, nor hide.
  const names = new Set([
    ...scopes.declarations.map(({ name }) => name),
    ...scopes.references.map(({ node }) => node.text),
  ]);
  const taken = (name: string): boolean =>
    names.has(name) || builtinFunctions.has(name) || builtinVariables.has(name);
  const name = freeName(taken, `${declaration.name}_`);
  const places = [
    declaration.nameNode,
    ...scopes.references
      .filter(
        ({ node, scope }) =>
          node.text === declaration.name &&
          !isOtherwiseNamed(node) &&
          scope.lookUp(node.text, node.start) === declaration,
      )
      .map(({ node }) => node),
  ];
  return site.fix(
    title("renameTo", { name }),
    [...places.map((node) => site.replace(node, name)), ...renamedInDocumentation(site, declaration, name)],
    { preferred: true },
  );
}

/** The finding spans a whole declaration; the name must be its own, not one within its type. */
function isDeclaredBy(site: FixSite, nameNode: SyntaxNode): boolean {
  const owner = nameNode.parent;
  return owner === undefined || owner.start <= site.span.start;
}

/** Names that belong to a member, an argument or a type, not to a variable in scope. */
function isOtherwiseNamed(node: SyntaxNode): boolean {
  const { parent } = node;
  if (parent?.kind === "MemberAccessExpression") return node.label === "Member";
  if (parent?.kind === "NamedArgument") return node.label === "Name";
  if (parent?.kind === "YulPath") return parent.items[0] !== node;
  return false;
}

/** Whether a call gives this parameter by its name: `f({amount: 1})`. Renaming it would break the call. */
function isNamedByCallers(site: FixSite, { kind, name, node }: Declaration): boolean {
  const owner =
    kind === "parameter" ? node.closest("FunctionDefinition", "ConstructorDefinition") : undefined;
  const called =
    owner?.kind === "FunctionDefinition"
      ? owner.child("Name")?.variant?.text
      : owner?.closest("ContractDefinition")?.child("Name")?.text;
  if (!owner || called === undefined) return false;
  for (const source of site.context.sources.all)
    if (source.content.includes(name) && namesArgument(source.file, name, called)) return true;
  return false;
}

function namesArgument(file: ParsedFile, name: string, called: string): boolean {
  return scopesOf(file).references.some(({ node }) => {
    if (node.text !== name || node.parent?.kind !== "NamedArgument" || node.label !== "Name") return false;
    const list = node.closest("NamedArgumentsDeclaration", "CallOptions");
    const call = list?.closest("FunctionCallExpression", "InheritanceType", "ModifierInvocation");
    if (list?.kind !== "NamedArgumentsDeclaration" || !call) return false;
    const callee = file.text.slice(call.start, list.start).replace(/\{[^{}]*\}\s*$/, "");
    return /([\w$]+)\s*$/.exec(callee)?.[1] === called;
  });
}

/** `@param old` says `@param new` then. */
function renamedInDocumentation(site: FixSite, { node, name }: Declaration, newName: string): Change[] {
  const owner = node.closest("FunctionDefinition", "ConstructorDefinition", "ModifierDefinition");
  if (!owner || node.kind !== "Parameter") return [];
  const tag = node.closest("ReturnsDeclaration") ? "return" : "param";
  const comments = site.text.slice(owner.fullStart, owner.start);
  const found = new RegExp(`@${tag}[ \\t]+(?=${name.replace(/\$/g, "\\$")}(?![\\w$]))`).exec(comments);
  if (!found) return [];
  const start = owner.fullStart + found.index + found[0].length;
  return [site.replace({ start, end: start + name.length }, newName)];
}
