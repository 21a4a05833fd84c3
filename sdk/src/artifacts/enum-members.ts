import { tokensOf } from "../project/scan-solidity.js";

/** Names of an enum's members in their order, by its name as ABIs give it: `Gate.State`, or `State` outside contracts. */
export type EnumMembers = ReadonlyMap<string, readonly string[]>;

const contractWords = new Set(["contract", "interface", "library"]);

/**
 * The enums that sources declare. An ABI names an enum without its file: where two of one name have other members, neither
 * is given.
 */
export function enumMembers(sources: Iterable<string>): EnumMembers {
  const found = new Map<string, readonly string[]>();
  const doubtful = new Set<string>();
  for (const source of sources) {
    for (const [name, members] of enumsOf(source)) {
      const known = found.get(name);
      if (known && known.join() !== members.join()) doubtful.add(name);
      found.set(name, members);
    }
  }
  for (const name of doubtful) found.delete(name);
  return found;
}

function* enumsOf(source: string): Generator<[string, readonly string[]]> {
  let depth = 0;
  let contract = "";
  let previous = "";
  let current: { name: string; members: string[] } | undefined;
  for (const { kind, text } of tokensOf(source)) {
    if (text === "{") depth++;
    else if (text === "}") {
      depth--;
      if (current) yield [current.name, current.members];
      current = undefined;
      if (depth === 0) contract = "";
    } else if (kind === "word") {
      if (current) current.members.push(text);
      else if (previous === "enum")
        current = { name: contract === "" ? text : `${contract}.${text}`, members: [] };
      else if (depth === 0 && contractWords.has(previous)) contract = text;
    }
    previous = kind === "word" ? text : "";
  }
}
