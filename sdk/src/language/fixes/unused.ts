import type { SyntaxNode } from "../syntax-node.js";
import { type Change, type FixSite } from "./fix-site.js";
import { removeStatement } from "./statements.js";
import { spanToDelete } from "./text-style.js";
import { title } from "./titles.js";
import type { Fix } from "./types.js";

/** 2072: a local variable that nothing reads. What its value does is kept. */
export function removeUnusedLocal(site: FixSite): Fix[] {
  const member = site.closest("TypedTupleMember");
  if (member) return removeTupleMember(site, member);
  const declaration = site.closest("VariableDeclarationStatement");
  const name = declaration?.child("Name")?.text;
  if (!declaration || name === undefined) return [];
  const value = declaration.child("Value")?.child("Expression");
  if (value && hasEffect(value))
    return site.fix(
      title("keepValueOnly", { name }),
      [site.replace({ start: declaration.start, end: value.start }, "")],
      { preferred: true },
    );
  const inHead = declaration.closest("ForStatementInitialization");
  const statement = declaration.closest("Statement");
  const changes = inHead
    ? [site.replace(declaration, ";")]
    : statement
      ? removeStatement(site, statement)
      : [];
  return site.fix(title("removeUnused", { name }), changes, { preferred: true });
}

/** `(uint a, uint b) = f();`: the place stays, without the variable. */
function removeTupleMember(site: FixSite, member: SyntaxNode): Fix[] {
  const name = member.child("Name")?.text ?? "";
  const tuple = member.closest("TupleDeconstructionStatement");
  const value = tuple?.child("Expression");
  const others = (tuple?.child("Elements")?.items ?? []).filter(
    (element) => element.end > element.start && element.start !== member.start,
  );
  if (!tuple || !value) return [];
  if (others.length > 0)
    return site.fix(title("removeUnused", { name }), [site.replace(member, "")], { preferred: true });
  if (hasEffect(value))
    return site.fix(
      title("keepValueOnly", { name }),
      [site.replace({ start: tuple.start, end: value.start }, "")],
      { preferred: true },
    );
  const statement = tuple.closest("Statement");
  const changes = statement ? removeStatement(site, statement) : [];
  return site.fix(title("removeUnused", { name }), changes, { preferred: true });
}

const effects = new Set<SyntaxNode["kind"]>([
  "FunctionCallExpression",
  "NewExpression",
  "AssignmentExpression",
  "PostfixExpression",
]);

/** Whether computing an expression may do anything but give a value. */
export function hasEffect(expression: SyntaxNode): boolean {
  for (const node of expression.walk()) {
    if (effects.has(node.kind)) return true;
    if (
      node.kind === "PrefixExpression" &&
      /^(?:PlusPlus|MinusMinus|DeleteKeyword)$/.test(node.child("Operator")?.kind ?? "")
    )
      return true;
  }
  return false;
}

/** 5667: a parameter that nothing reads: without a name it is not missed. */
export function forgetParameter(site: FixSite): Fix[] {
  const parameter = site.closest("Parameter");
  const name = parameter?.child("Name");
  const before = parameter?.child("StorageLocation") ?? parameter?.child("TypeName");
  if (!parameter || !name || !before) return [];
  const documentation = documentationOf(site, parameter, name.text);
  return [
    ...site.fix(
      title("removeName", { name: name.text }),
      [site.replace({ start: before.end, end: name.end }, ""), ...documentation],
      { preferred: true },
    ),
    ...site.fix(title("commentOutName", { name: name.text }), [
      site.replace(name, `/* ${name.text} */`),
      ...documentation,
    ]),
  ];
}

/** The compiler allows no `@param` for a parameter without a name. */
function documentationOf(site: FixSite, parameter: SyntaxNode, name: string): Change[] {
  const owner = parameter.closest(
    "FunctionDefinition",
    "ConstructorDefinition",
    "ModifierDefinition",
    "ReturnsDeclaration",
    "CatchClause",
  );
  if (!owner || owner.kind === "ReturnsDeclaration" || owner.kind === "CatchClause") return [];
  const comments = site.text.slice(owner.fullStart, owner.start);
  // The tag's line, and those below it until the next tag or the comment's end.
  const tag = new RegExp(
    `^[ \\t]*(?:///|/?\\*)[ \\t]*@param[ \\t]+${name.replace(/\$/g, "\\$")}\\b[^\\r\\n]*` +
      `(?:(?:\\r\\n|\\n|\\r)[ \\t]*(?:///|\\*(?!/))(?![ \\t]*@)[^\\r\\n]*)*`,
    "m",
  );
  const found = tag.exec(comments);
  if (!found || found[0].includes("/**")) return [];
  const start = owner.fullStart + found.index;
  const inComment = { start, end: start + found[0].length };
  return [site.replace(spanToDelete(site.text, inComment), "")];
}
