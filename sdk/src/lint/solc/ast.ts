/** solc's syntax tree as far as the lint reads it: https://docs.soliditylang.org/en/latest/using-the-compiler.html */

export interface AstNode {
  readonly nodeType: string;
  /** `start:length:file`, in bytes. */
  readonly src: string;
  readonly [key: string]: unknown;
}

export function isNode(value: unknown): value is AstNode {
  return typeof value === "object" && value !== null && typeof (value as AstNode).nodeType === "string";
}

export function nodeAt(node: AstNode, key: string): AstNode | undefined {
  const value = node[key];
  return isNode(value) ? value : undefined;
}

/** A list of nodes; holes (of tuples) are `undefined`. */
export function listAt(node: AstNode | undefined, key: string): readonly (AstNode | undefined)[] {
  const value = node?.[key];
  return Array.isArray(value) ? value.map((one: unknown) => (isNode(one) ? one : undefined)) : [];
}

export function nodesAt(node: AstNode | undefined, key: string): readonly AstNode[] {
  return listAt(node, key).filter((one) => one !== undefined);
}

export function textAt(node: AstNode | undefined, key: string): string {
  const value = node?.[key];
  return typeof value === "string" ? value : "";
}

/** NatSpec, which older compilers gave as a text. */
export function documentationAt(node: AstNode): string {
  const value = node["documentation"];
  return typeof value === "string" ? value : isNode(value) ? textAt(value, "text") : "";
}
