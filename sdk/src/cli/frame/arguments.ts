import { parseTree, type Node } from "jsonc-parser";
import {
  TolboothError,
  findDeployment,
  parseArgumentText,
  type AbiParameter,
  type Connection,
  type Host,
  type Project,
} from "@tolbooth/sdk";

/**
 * What an argument may name instead of an address: `@AgencyRegistry` is where that deployment stands, `@account:hmrc`
 * is an account's own address. Only where the ABI wants an address, also inside arrays and structs; elsewhere a text
 * that begins with `@` is that text.
 */
export type AddressLookup = (reference: string) => Promise<string>;

/** Looks references up among the network's deployments and accounts. */
export function addressLookup(host: Host, project: Project, connection: Connection): AddressLookup {
  const accountPrefix = "account:";
  return async (reference) => {
    const name = reference.slice(1);
    if (name.startsWith(accountPrefix)) {
      const signer = await connection.signer(name.slice(accountPrefix.length));
      return await signer.getAddress();
    }
    return (await findDeployment(host.files, project, connection.network.name, name)).address;
  };
}

/**
 * The values of a function's arguments from the words of the command line, or from one JSON list (`--args-json`).
 * @throws WRONG_USAGE when there are too many or too few, or the JSON is none
 * @throws ARGUMENT_INVALID when a value does not fit its type
 */
export async function readArguments(
  target: string,
  parameters: readonly AbiParameter[],
  given: { words: readonly string[]; json?: string | undefined },
  lookup: AddressLookup,
): Promise<unknown[]> {
  if (given.json !== undefined && given.words.length > 0)
    throw new TolboothError("WRONG_USAGE", {
      problem: "Give the arguments as words or with --args-json, not both.",
    });
  const texts = given.json === undefined ? [...given.words] : listItems(given.json);
  if (texts.length !== parameters.length) {
    const wanted = parameters.map((one) => [one.type, one.name].filter(Boolean).join(" ")).join(", ");
    throw new TolboothError("WRONG_USAGE", {
      problem: `${target} takes ${parameters.length === 1 ? "1 argument" : `${parameters.length} arguments`} (${wanted || "none"}), and ${texts.length} ${texts.length === 1 ? "was" : "were"} given.`,
    });
  }
  const values: unknown[] = [];
  for (const [index, parameter] of parameters.entries())
    values.push(parseArgumentText(parameter, await withAddresses(parameter, texts[index]!, lookup)));
  return values;
}

/** The items of a JSON list as texts, so that a number of any size keeps every digit. */
function listItems(json: string): string[] {
  const list = strictTree(json);
  if (list?.type !== "array")
    throw new TolboothError("WRONG_USAGE", {
      problem: '--args-json takes a JSON list of the arguments, such as ["0x…", 5, ["a", "b"]].',
    });
  return (list.children ?? []).map((item) =>
    item.type === "string" ? (item.value as string) : json.slice(item.offset, item.offset + item.length),
  );
}

/** The text with every reference that stands for an address replaced by it. */
async function withAddresses(parameter: AbiParameter, text: string, lookup: AddressLookup): Promise<string> {
  if (parameter.type === "address") {
    const reference = text.trim();
    return reference.startsWith("@") ? await lookup(reference) : text;
  }
  if (!text.includes('"@')) return text;
  const tree = strictTree(text);
  if (!tree) return text;
  const found: Node[] = [];
  collectReferences(parameter, tree, found);
  let result = text;
  for (const node of found.reverse()) {
    const address = JSON.stringify(await lookup(node.value as string));
    result = result.slice(0, node.offset) + address + result.slice(node.offset + node.length);
  }
  return result;
}

/** Finds the texts that begin with `@` at the places where the type says address, in order. */
function collectReferences(parameter: AbiParameter, node: Node, found: Node[]): void {
  const array = /^(.*)\[\d*\]$/.exec(parameter.type);
  if (array) {
    for (const child of node.type === "array" ? (node.children ?? []) : [])
      collectReferences({ ...parameter, type: array[1]! }, child, found);
  } else if (parameter.type === "tuple") {
    for (const [index, component] of (parameter.components ?? []).entries()) {
      const child = tupleField(node, component.name, index);
      if (child) collectReferences(component, child, found);
    }
  } else if (parameter.type === "address" && node.type === "string") {
    if ((node.value as string).startsWith("@")) found.push(node);
  }
}

/** A struct may be written as a list or as an object. An object's fields stand in any order. */
function tupleField(node: Node, name: string | undefined, index: number): Node | undefined {
  if (node.type === "array") return node.children?.[index];
  const property = node.children?.find((one) => one.children?.[0]?.value === name);
  return property?.children?.[1];
}

/** The tree of a JSON text, or nothing where it is no JSON. */
function strictTree(text: string): Node | undefined {
  const errors: unknown[] = [];
  const tree = parseTree(text, errors as never[], { allowTrailingComma: false, disallowComments: true });
  return errors.length === 0 ? tree : undefined;
}
