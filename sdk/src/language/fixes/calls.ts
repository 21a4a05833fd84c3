import type { SyntaxNode } from "../syntax-node.js";
import { scopesOf } from "../syntax/scopes.js";
import { importChanges } from "./add-import.js";
import { memberAccess } from "./conversions.js";
import type { FixSite } from "./fix-site.js";
import { importPathOf } from "./fix-sources.js";
import { topLevelNamed } from "./resolve-names.js";
import { freeName, replaceStatement, statementAround } from "./statements.js";
import { title } from "./titles.js";
import type { Fix } from "./types.js";

/** OpenZeppelin's library whose `sendValue` checks what came of it. */
const addressLibrary = { name: "Address", file: "/utils/Address.sol" };

/** 9302: what became of a low-level call is not looked at. */
export function checkCallResult(site: FixSite): Fix[] {
  const statement = statementAround(site.file.root.terminalAt(site.span.start));
  if (!statement || statement.node.start !== site.span.start) return [];
  const success = freeName((name) => isTaken(site, name), "success");
  return site.fix(
    title("checkCallResult"),
    replaceStatement(site, statement.node, [
      `(bool ${success}, ) = ${site.found};`,
      `require(${success}, "Call failed");`,
    ]),
    { preferred: true },
  );
}

/** 9207, 5878: `transfer` and `send` give a fixed amount of gas, which a receiver may not manage with. */
export function replaceTransfer(site: FixSite): Fix[] {
  const call = site.closest("FunctionCallExpression") && transferCall(site);
  const statement = call && statementAround(call.node);
  if (!call || !statement) return [];
  return [...withCall(site, call, statement.node), ...withLibrary(site, call, statement.node)];
}

interface TransferCall {
  readonly node: SyntaxNode;
  readonly member: "transfer" | "send";
  readonly receiver: string;
  readonly amount: string;
}

function transferCall(site: FixSite): TransferCall | undefined {
  const start = site.exact();
  const access = memberAccess(site);
  let node: SyntaxNode | undefined = access ?? start;
  while (node && !(node.kind === "FunctionCallExpression" && node.start === site.span.start))
    node = node.parent;
  const operand = node?.child("Operand")?.variant;
  const member = operand?.child("Member")?.text;
  const receiver = operand?.child("Operand");
  const amount = node?.child("Arguments")?.variant?.child("Arguments")?.items;
  if (!node || !receiver || amount?.length !== 1 || (member !== "transfer" && member !== "send"))
    return undefined;
  const [value] = amount;
  if (!value) return undefined;
  return { node, member, receiver: site.file.textOf(receiver), amount: site.file.textOf(value) };
}

/** `call`, with the result checked the way it was before, or by `require` where it was not. */
function withCall(site: FixSite, call: TransferCall, statement: SyntaxNode): Fix[] {
  const low = `${call.receiver}.call{value: ${call.amount}}("")`;
  const declared = statement.variant?.kind === "VariableDeclarationStatement" ? statement.variant : undefined;
  const wholeValue = declared?.child("Value")?.child("Expression");
  if (declared && wholeValue?.start === call.node.start && wholeValue.end === call.node.end)
    return site.fix(
      title("sendWithCall"),
      [site.replace(declared, `(bool ${declared.child("Name")?.text ?? ""}, ) = ${low};`)],
      { preferred: true },
    );

  const success = freeName((name) => isTaken(site, name), "success");
  const declaration = `(bool ${success}, ) = ${low};`;
  const required = isWholeStatement(statement, call.node) || isRequired(site, statement, call.node);
  if (required)
    return site.fix(
      title("sendWithCall"),
      replaceStatement(site, statement, [declaration, `require(${success}, "Transfer failed");`]),
      { preferred: true },
    );
  // Done before the statement: allowed where the call is the first thing that the statement does.
  const condition =
    statement.variant?.kind === "IfStatement" ? statement.variant.child("Condition") : undefined;
  const written = condition && site.file.textOf(condition);
  const sent = site.file.textOf(call.node);
  if (!condition || (written !== sent && written !== `!${sent}`)) return [];
  const rest = site.text.slice(condition.end, statement.end);
  const head = site.text.slice(statement.start, condition.start);
  const test = written === sent ? success : `!${success}`;
  return site.fix(
    title("sendWithCall"),
    replaceStatement(site, statement, [declaration, head + test + rest]),
    {
      preferred: true,
    },
  );
}

function isWholeStatement(statement: SyntaxNode, call: SyntaxNode): boolean {
  const expression =
    statement.variant?.kind === "ExpressionStatement" && statement.variant.child("Expression");
  return expression !== false && expression?.start === call.start && expression.end === call.end;
}

/** `require(a.send(1));`, with or without words of its own. */
function isRequired(site: FixSite, statement: SyntaxNode, call: SyntaxNode): boolean {
  const before = site.text.slice(statement.start, call.start).replace(/\s+/g, "");
  return before === "require(" && /^\s*(?:,[^;]*)?\)\s*;$/.test(site.text.slice(call.end, statement.end));
}

/** `Address.sendValue`, where OpenZeppelin can be imported. */
function withLibrary(site: FixSite, call: TransferCall, statement: SyntaxNode): Fix[] {
  if (!isWholeStatement(statement, call.node) || call.member !== "transfer") return [];
  const { sources, importable } = site.context;
  const visible = topLevelNamed(sources, site.source, addressLibrary.name);
  const present = sources.all.find(({ path }) => path.endsWith(addressLibrary.file));
  const library = present
    ? {
        name: addressLibrary.name,
        path: present.path,
        importPath: importPathOf(sources.project, present.path),
        own: present.own,
      }
    : importable?.find(
        ({ name, path }) => name === addressLibrary.name && path.endsWith(addressLibrary.file),
      );
  if (!library || (visible && visible.source.path !== library.path)) return [];
  const imported = visible ? [] : importChanges(site, [library]);
  return site.fix(title("sendWithAddressLibrary"), [
    ...imported,
    site.replace(call.node, `${addressLibrary.name}.sendValue(${call.receiver}, ${call.amount})`),
  ]);
}

/** Whether anything in the file has a name already: then a new variable of it might hide, or be hidden. */
function isTaken(site: FixSite, name: string): boolean {
  const scopes = scopesOf(site.file);
  const scope = scopes.references.find(({ node }) => node.start >= site.span.start)?.scope ?? scopes.root;
  if (scope.lookUp(name, Number.POSITIVE_INFINITY)) return true;
  const around = site.closest("FunctionDefinition", "ConstructorDefinition", "ModifierDefinition");
  return scopes.declarations.some(
    (one) =>
      one.name === name &&
      around !== undefined &&
      around.start <= one.nameNode.start &&
      one.nameNode.end <= around.end,
  );
}

/** 3132: events are emitted. */
export function addEmit(site: FixSite): Fix[] {
  return site.fix(title("addEmit"), [site.insert(site.span.start, "emit ")], { preferred: true, safe: true });
}

/** 7757: errors are reverted with. */
export function addRevert(site: FixSite): Fix[] {
  const statement = statementAround(site.file.root.terminalAt(site.span.start));
  if (statement?.node.start !== site.span.start) return [];
  return site.fix(title("addRevert"), [site.insert(site.span.start, "revert ")], {
    preferred: true,
    safe: true,
  });
}
