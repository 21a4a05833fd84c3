import type { SyntaxNode } from "../syntax-node.js";
import type { Change, FixSite } from "./fix-site.js";
import { attributeIn, removeAttribute } from "./attributes.js";
import { indentAt, lineEndOf } from "./text-style.js";
import { title } from "./titles.js";
import type { Fix } from "./types.js";

/** What stands for what, where one word or expression simply has a new name. */
const replacements: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "7359": { now: "block.timestamp" },
  "4538": { throw: "revert()" },
  "8050": { suicide: "selfdestruct" },
  "3557": { sha3: "keccak256" },
  "8417": { "block.difficulty": "block.prevrandao" },
  "8113": { "block.blockhash": "blockhash" },
  "1400": { "msg.gas": "gasleft()" },
  "9182": { byte: "bytes1" },
  "4619": { suicide: "selfdestruct", sha3: "keccak256" },
  "2314": { constant: "view" },
};

/** Codes of findings that one replacement mends. */
export const replacedCodes = Object.keys(replacements);

/** 7359, 4538, 8050, 3557, 8417, 8113, 1400, 9182, 4619, 2314: a new name for an old one. */
export function replaceDeprecated(site: FixSite): Fix[] {
  const text = replacements[site.finding.code]?.[site.found.replace(/\s+/g, "")];
  if (text === undefined || (site.found === "constant" && !isInFunctionHead(site))) return [];
  return site.fix(
    title("replaceDeprecated", { old: site.found, new: text }),
    [site.replace(site.span, text)],
    { preferred: true, safe: true },
  );
}

/** The grammar of today knows no `constant` functions, so the tree cannot tell. */
function isInFunctionHead(site: FixSite): boolean {
  return /\bfunction\b[^{};]*\)[^{};]*$/.test(site.text.slice(0, site.span.start));
}

/** 2256: `callcode` ran foreign code as `delegatecall` does, but with another sender: somebody has to look. */
export function replaceCallcode(site: FixSite): Fix[] {
  const end = site.span.end;
  const start = end - "callcode".length;
  if (site.text.slice(start, end) !== "callcode") return [];
  return site.fix(title("replaceDeprecated", { old: "callcode", new: "delegatecall" }), [
    site.replace({ start, end }, "delegatecall"),
  ]);
}

/** 4820: a year was 365 days. */
export function replaceYears(site: FixSite): Fix[] {
  const parts = /^([\d_]+)(\s+)years$/.exec(site.found);
  if (!parts?.[1] || parts[2] === undefined) return [];
  const days = String(BigInt(parts[1].replaceAll("_", "")) * 365n);
  return site.fix(
    title("replaceDeprecated", { old: site.found, new: `${days} days` }),
    [site.replace(site.span, `${days}${parts[2]}days`)],
    { preferred: true, safe: true },
  );
}

/** 9636: `+1`, or `x =+ 1`, which was nearly always meant to be `x += 1`. */
export function removeUnaryPlus(site: FixSite): Fix[] {
  const { start, end } = site.span;
  const blanks = /^[ \t]*/.exec(site.text.slice(end))?.[0].length ?? 0;
  const swapped = site.text[start - 1] === "=" && !/[=!<>+\-*/%|&^]/.test(site.text[start - 2] ?? "");
  const compound = swapped
    ? site.fix(
        title("useCompoundAssignment", { operator: "+=" }),
        [site.replace({ start: start - 1, end }, "+=")],
        { preferred: true },
      )
    : [];
  const remove = site.replace({ start, end: swapped ? end : end + blanks }, "");
  return [...compound, ...site.fix(title("removeUnaryPlus"), [remove], { preferred: !swapped })];
}

/** 1621: `.gas(1).value(2)(x)` became `{gas: 1, value: 2}(x)`. */
export function useCallOptions(site: FixSite): Fix[] {
  let outermost: SyntaxNode | undefined;
  for (let node = site.exact(); node && node.kind !== "Statement"; node = node.parent)
    if (optionOf(node)) outermost = node;
  const options: string[] = [];
  let operand = outermost;
  for (let option = operand && optionOf(operand); option; option = operand && optionOf(operand)) {
    options.unshift(`${option.name}: ${site.file.textOf(option.value)}`);
    operand = option.operand.variant;
  }
  if (!outermost || !operand) return [];
  return site.fix(
    title("useCallOptions"),
    [site.replace({ start: operand.end, end: outermost.end }, `{${options.join(", ")}}`)],
    { preferred: true, safe: true },
  );
}

/** `x.gas(1)`, taken apart. */
function optionOf(
  node: SyntaxNode,
): { readonly name: string; readonly value: SyntaxNode; readonly operand: SyntaxNode } | undefined {
  if (node.kind !== "FunctionCallExpression") return undefined;
  const access = node.child("Operand")?.variant;
  const name = access?.kind === "MemberAccessExpression" ? access.child("Member")?.text : undefined;
  const values = node.child("Arguments")?.variant?.child("Arguments")?.items ?? [];
  const [value] = values;
  const operand = access?.child("Operand");
  if ((name !== "gas" && name !== "value") || !value || values.length !== 1 || !operand) return undefined;
  return { name, value, operand };
}

/** 5796: a constructor was a function with the contract's name. */
export function makeConstructor(site: FixSite): Fix[] {
  const node = site.closest("FunctionDefinition");
  const name = node?.child("Name");
  if (!node || !name) return [];
  return site.fix(
    title("makeConstructor"),
    [
      site.replace({ start: node.start, end: name.end }, "constructor"),
      ...removeAttribute(site.file, attributeIn(node, "visibility")),
    ],
    { preferred: true },
  );
}

/** 2915: a function without a name was the fallback. */
export function nameFallback(site: FixSite): Fix[] {
  const head = /\bfunction\s*(?=\(\s*\)[^{};]*$)/.exec(site.text.slice(0, site.span.start));
  if (!head) return [];
  const span = { start: head.index, end: head.index + head[0].length };
  const payable = /\bpayable\b/.test(site.text.slice(span.end, site.span.start));
  const names = payable ? ["receive", "fallback"] : ["fallback"];
  return names.flatMap((name, place) =>
    site.fix(title("replaceDeprecated", { old: "function", new: name }), [site.replace(span, name)], {
      preferred: place === 0,
    }),
  );
}

/** 3628: plain Ether goes to `receive` where there is one. */
export function addReceive(site: FixSite): Fix[] {
  const contract = site.closest("ContractDefinition");
  const fallback = contract
    ?.child("Members")
    ?.items.find(({ variant }) => variant?.kind === "FallbackFunctionDefinition");
  if (!fallback) return [];
  const indent = indentAt(site.text, fallback.start);
  const lineEnd = lineEndOf(site.text);
  const comments = site.text.slice(fallback.fullStart, fallback.start);
  const offset = fallback.start - (comments.split(/\r?\n[ \t]*\r?\n/).at(-1) ?? "").trimStart().length;
  const change: Change = site.insert(offset, `receive() external payable {}${lineEnd}${lineEnd}${indent}`);
  return site.fix(title("addReceive"), [change], { preferred: true });
}
