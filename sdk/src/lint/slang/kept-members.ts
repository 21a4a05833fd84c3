import type { SyntaxNode } from "../../language/syntax-node.js";
import type { Composite, Documented, FunctionModel, Variable } from "../model/types.js";

/** What stands in a contract or beside one. */
export type Member = Variable | Composite | Documented | FunctionModel;

interface Kept {
  readonly kind: string;
  readonly start: number;
  readonly member: Member;
}

/** The members of a file's newest text, by their own texts. */
export type KeptMembers = Map<string, Kept>;

/** How many files' members are kept. */
const mostFiles = 64;
const newest = new Map<string, KeptMembers>();

/** What was read of a file's last text. */
export function keptOf(path: string): KeptMembers {
  return newest.get(path) ?? new Map<string, Kept>();
}

/** Keeps what was read of a file, and lets go of what was read before. */
export function keep(path: string, members: KeptMembers): void {
  newest.delete(path);
  newest.set(path, members);
  for (const oldest of newest.keys()) {
    if (newest.size <= mostFiles) break;
    newest.delete(oldest);
  }
}

/**
 * A member as it was read before, where its text is the same, with the comments before it and behind it on its line:
 * what somebody types changes one member, and moves those behind it.
 * @param version The language version that it is read as
 */
export function readMember<T extends Member>(
  text: string,
  node: SyntaxNode,
  version: string,
  [before, now]: readonly [KeptMembers, KeptMembers],
  read: () => T,
): T {
  const { parent } = node;
  const outer = parent?.label === "Item" && parent.start === node.start ? parent : node;
  const lineEnd = text.indexOf("\n", outer.fullEnd);
  const key = `${version} ${text.slice(outer.fullStart, lineEnd < 0 ? text.length : lineEnd)}`;
  const known = before.get(key);
  const start = outer.fullStart;
  const member =
    known?.kind !== node.kind
      ? read()
      : known.start === start
        ? (known.member as T)
        : (moved(known.member, start - known.start) as T);
  now.set(key, { kind: node.kind, start, member });
  return member;
}

/** Plain data with its offsets moved. */
function moved(value: unknown, by: number): unknown {
  if (Array.isArray(value)) return value.map((one) => moved(one, by));
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, one] of Object.entries(value))
    copy[key] = (key === "start" || key === "end") && typeof one === "number" ? one + by : moved(one, by);
  return copy;
}
