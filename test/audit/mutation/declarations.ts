// What the mutator must know of other files: the members of enums and the names of capabilities.
import type { SourceUnit } from "solidity-ast";
import { isNodeType } from "solidity-ast/utils.js";
import { walk } from "./ast.js";

/** Members of enums and constants of the library `Capabilities`. */
export interface Declarations {
  /** The member that follows, by the id of a member; the first follows the last. */
  readonly nextMember: ReadonlyMap<number, string>;
  /** The capability that follows, by name. */
  readonly nextCapability: ReadonlyMap<string, string>;
}

/** The library whose constants are capabilities. */
const CAPABILITIES = "Capabilities";

/** Reads them from solc's ASTs. */
export function declarationsOf(asts: ReadonlyMap<string, SourceUnit>): Declarations {
  const nextMember = new Map<number, string>();
  const nextCapability = new Map<string, string>();
  for (const ast of asts.values())
    for (const { node } of walk(ast)) {
      if (isNodeType("EnumDefinition", node)) {
        node.members.forEach((member, index) => {
          const next = node.members[(index + 1) % node.members.length];
          if (next && next !== member) nextMember.set(member.id, next.name);
        });
      } else if (isNodeType("ContractDefinition", node) && node.name === CAPABILITIES) {
        const names = node.nodes.flatMap((one) => (isNodeType("VariableDeclaration", one) ? [one.name] : []));
        names.forEach((name, index) => {
          const next = names[(index + 1) % names.length];
          if (next && next !== name) nextCapability.set(name, next);
        });
      }
    }
  return { nextMember, nextCapability };
}
