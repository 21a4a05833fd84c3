import type { TestNode } from "./types.js";

/** A test, or a group all of whose tests are wanted. */
export interface Wanted {
  readonly node: TestNode;
  /** The node's ancestors, outermost first. */
  readonly above: readonly TestNode[];
}

/**
 * The largest whole groups that a choice of ids comes to: a file all of whose tests are chosen is one, not many. Without
 * ids, everything is chosen.
 */
export function wholeGroups(nodes: readonly TestNode[], ids: ReadonlySet<string> | undefined): Wanted[] {
  const visit = (node: TestNode, above: readonly TestNode[], chosen: boolean): Wanted[] => {
    const here = chosen || ids === undefined || ids.has(node.id);
    if (here || node.children.length === 0) return here ? [{ node, above }] : [];
    const below = node.children.map((child) => visit(child, [...above, node], false));
    const isWhole = below.every(
      (found, index) => found.length === 1 && found[0]!.node === node.children[index],
    );
    return isWhole ? [{ node, above }] : below.flat();
  };
  return nodes.flatMap((node) => visit(node, [], false));
}

/** The tests below these nodes that hold no others, in order. */
export function leavesOf(nodes: readonly TestNode[]): TestNode[] {
  return nodes.flatMap((node) =>
    node.children.length === 0 && node.kind !== "file" && node.kind !== "suite" && node.kind !== "contract"
      ? [node]
      : leavesOf(node.children),
  );
}
