import { parseFile } from "../../language/parsed-file.js";
import type { SyntaxNode } from "../../language/syntax-node.js";
import { canonicalHead, canonicalMember, nameOf, textOf } from "./canonical.js";

/** A contract's code without layout and comments, with its names as they are. */
export function codeOf(source: SyntaxNode | string, name?: string): string | undefined {
  const node = typeof source === "string" ? contractIn(source, name) : source;
  if (!node) return undefined;
  const nobody = new Set<string>();
  const parts = (node.child("Members")?.items ?? []).map((item) =>
    canonicalMember(item.variant ?? item, nobody)
      .tokens.map(textOf)
      .join(" "),
  );
  return [canonicalHead(node, nobody).map(textOf).join(" "), ...parts].join("\n");
}

function contractIn(text: string, name: string | undefined): SyntaxNode | undefined {
  const { root } = parseFile(`generated:${name ?? ""}`, text);
  const nodes = (root.child("Members")?.items ?? []).map((item) => item.variant ?? item);
  return nodes.find((node) => node.kind === "ContractDefinition" && nameOf(node) === name);
}
