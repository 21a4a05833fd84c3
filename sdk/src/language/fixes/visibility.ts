import type { SyntaxNode } from "../syntax-node.js";
import type { Span } from "../types.js";
import { attributeIn, keywordInHead, removeAttribute, setAttribute } from "./attributes.js";
import type { Change, FixSite } from "./fix-site.js";
import { hasAttribute } from "./hierarchy.js";
import { title } from "./titles.js";
import type { Fix } from "./types.js";

const functions = [
  "FunctionDefinition",
  "FallbackFunctionDefinition",
  "ReceiveFunctionDefinition",
  "UnnamedFunctionDefinition",
  "ConstructorDefinition",
] as const;

/** 4937, 1560, 4095, 1159: no visibility, or one that cannot stand there. */
export function setVisibility(site: FixSite): Fix[] {
  const node = site.closest(...functions);
  if (!node) return [];
  const onlyExternal =
    node.kind !== "FunctionDefinition" ||
    node.closest("InterfaceDefinition", "ContractDefinition")?.kind === "InterfaceDefinition";
  const choices = onlyExternal ? ["external"] : ["public", "external", "internal", "private"];
  const present = visibilityOf(site, node);
  return choices.flatMap((visibility, place) =>
    site.fix(
      title("setVisibility", { visibility }),
      present ? [site.replace(present, visibility)] : setAttribute(site.file, node, "visibility", visibility),
      { preferred: place === 0, safe: onlyExternal },
    ),
  );
}

function visibilityOf(site: FixSite, node: SyntaxNode): Span | undefined {
  return (
    attributeIn(node, "visibility") ??
    keywordInHead(site.file, node, ["public", "private", "internal", "external"])
  );
}

/** 9098: what overrides must be seen as far as what it overrides. */
export function takeBaseVisibility(site: FixSite): Fix[] {
  const node = site.closest("FunctionDefinition");
  const base = site.related()[0];
  const overridden = base?.file.root.terminalAt(base.span.start).closest("FunctionDefinition");
  const visibility = overridden && attributeIn(overridden, "visibility")?.text;
  if (!node || visibility === undefined) return [];
  return site.fix(
    title("setVisibility", { visibility }),
    setAttribute(site.file, node, "visibility", visibility),
    { preferred: true },
  );
}

/** 4126, 2462, 9239: functions outside contracts and constructors have no visibility. */
export function removeVisibility(site: FixSite): Fix[] {
  const node = site.closest(...functions);
  const keyword = node && visibilityOf(site, node);
  return site.fix(title("removeVisibility"), removeAttribute(site.file, keyword), {
    preferred: true,
    safe: true,
  });
}

/** 1845: an `internal` constructor was the way to say `abstract`. */
export function abstractInsteadOfInternal(site: FixSite): Fix[] {
  const node = site.closest("ConstructorDefinition");
  const contract = site.closest("ContractDefinition");
  if (!node || !contract) return [];
  return site.fix(
    title("markAbstract", { contract: contract.child("Name")?.text ?? "" }),
    [...abstractChange(site, contract), ...removeAttribute(site.file, attributeIn(node, "visibility"))],
    { preferred: true },
  );
}

/** 3415: a base's constructor is given no arguments; an abstract contract leaves them to its heirs. */
export function markAbstract(site: FixSite, preferred = true): Fix[] {
  const contract = site.closest("ContractDefinition");
  if (!contract) return [];
  const name = contract.child("Name")?.text ?? "";
  return site.fix(title("markAbstract", { contract: name }), abstractChange(site, contract), { preferred });
}

function abstractChange(site: FixSite, contract: SyntaxNode): Change[] {
  return contract.child("AbstractKeyword") ? [] : [site.insert(contract.start, "abstract ")];
}

/** 9348: interfaces are abstract by themselves. The grammar knows no such interface, so this goes by the words. */
export function removeAbstract(site: FixSite): Fix[] {
  const word = /^abstract\s+(?=interface\b)/.exec(site.found)?.[0];
  if (word === undefined) return [];
  const span = { start: site.span.start, end: site.span.start + word.length };
  return site.fix(title("removeAbstract"), [site.replace(span, "")], { preferred: true, safe: true });
}

/** 4726: functions of interfaces have no body. */
export function removeBody(site: FixSite): Fix[] {
  const node = site.closest("FunctionDefinition");
  const body = node?.child("Body");
  if (!body) return [];
  const end = body.end;
  let start = body.start;
  while (/\s/.test(site.text[start - 1] ?? "")) start -= 1;
  return site.fix(title("removeBody"), [site.replace({ start, end }, ";")], { preferred: true });
}

/** 7793: a function that receives Ether says so. */
export function makeReceivePayable(site: FixSite): Fix[] {
  const node = site.closest("ReceiveFunctionDefinition");
  if (!node || hasAttribute(node, "PayableKeyword")) return [];
  return site.fix(
    title("setMutability", { mutability: "payable" }),
    setAttribute(site.file, node, "mutability", "payable"),
    { preferred: true, safe: true },
  );
}
