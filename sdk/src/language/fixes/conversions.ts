import type { SyntaxNode } from "../syntax-node.js";
import type { Span } from "../types.js";
import type { FixSite } from "./fix-site.js";
import { title } from "./titles.js";
import type { Fix } from "./types.js";

/** 9429: an address whose capitals are wrong. The compiler says the right ones. */
export function fixChecksum(site: FixSite): Fix[] {
  const right = /"(0x[0-9a-fA-F]{40})"/.exec(site.finding.message)?.[1];
  if (right === undefined || right.toLowerCase() !== site.found.toLowerCase()) return [];
  // A wrong digit gives a wrong checksum too, so somebody has to look.
  return site.fix(title("fixChecksum"), [site.replace(site.span, right)], { preferred: true });
}

/** The two types in `Type A is not implicitly convertible to expected type B`, `conversion from A to B` and their like. */
const addressesOf =
  /\b(?:type|from) (address|contract \S+) (?:is not implicitly convertible to expected type|to) (?:\(type of first return variable\) )?(address payable|address)\b/i;

/** 7407, 9574, 9553, 6359: an address or a contract where an address of another kind is wanted. */
export function convertAddress(site: FixSite): Fix[] {
  const { message } = site.finding;
  const types = addressesOf.exec(message);
  const from = types?.[1];
  const to = types?.[2];
  if (from === undefined || to === undefined) return [];
  const span = valueSpan(site);
  if (!span) return [];
  const value = site.text.slice(span.start, span.end);
  const isContract = from !== "address";
  const asAddress = isContract ? `address(${value})` : value;
  const text = to === "address" ? asAddress : `payable(${asAddress})`;
  return site.fix(title("convertTo", { type: to }), [site.replace(span, text)], {
    preferred: true,
    safe: true,
  });
}

/** The expression that is of the wrong type: of a declaration, its value. */
function valueSpan(site: FixSite): Span | undefined {
  const declaration = site.closest("VariableDeclarationStatement");
  if (declaration?.start === site.span.start) return declaration.child("Value")?.child("Expression");
  const node = site.exact();
  return node?.closest("Expression") ? node : undefined;
}

/** 9640: `payable(contract)` of a contract that takes no Ether goes by its address. */
export function convertContract(site: FixSite): Fix[] {
  if (!/from "contract \S+" to "address payable"/.test(site.finding.message)) return [];
  const argument = soleArgument(site.exact());
  if (!argument) return [];
  return site.fix(
    title("convertTo", { type: "address" }),
    [site.replace(argument, `address(${site.file.textOf(argument)})`)],
    { preferred: true, safe: true },
  );
}

/** 7398: a contract that takes Ether is made only of a payable address. */
export function convertToPayable(site: FixSite): Fix[] {
  const argument = soleArgument(site.exact());
  if (!argument) return [];
  return site.fix(
    title("convertTo", { type: "address payable" }),
    [site.replace(argument, `payable(${site.file.textOf(argument)})`)],
    { preferred: true, safe: true },
  );
}

function soleArgument(node: SyntaxNode | undefined): SyntaxNode | undefined {
  const call = callIn(node);
  const list = call?.child("Arguments")?.variant?.child("Arguments")?.items;
  return list?.length === 1 ? list[0] : undefined;
}

function callIn(node: SyntaxNode | undefined): SyntaxNode | undefined {
  for (const one of node?.walk() ?? []) if (one.kind === "FunctionCallExpression") return one;
  return undefined;
}

/** 9862: only a payable address has `transfer` and `send`. */
export function makeOperandPayable(site: FixSite): Fix[] {
  const operand = memberAccess(site)?.child("Operand");
  if (!operand) return [];
  return site.fix(
    title("convertTo", { type: "address payable" }),
    [site.replace(operand, `payable(${site.file.textOf(operand)})`)],
    { preferred: true },
  );
}

/** 3125: a contract has the members of an address no longer; its address has. */
export function takeAddress(site: FixSite): Fix[] {
  const operand = memberAccess(site)?.child("Operand");
  if (!operand || !/Use "address\(/.test(site.finding.message)) return [];
  return site.fix(
    title("convertTo", { type: "address" }),
    [site.replace(operand, `address(${site.file.textOf(operand)})`)],
    { preferred: true, safe: true },
  );
}

/** The member access that a finding spans. */
export function memberAccess(site: FixSite): SyntaxNode | undefined {
  for (const node of site.exact()?.walk() ?? []) if (node.kind === "MemberAccessExpression") return node;
  return undefined;
}
