// What solc says about the patterns: ABI, documentation, syntax trees, and which errors a function can end with.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { root } from "../install.mjs";

const require = createRequire(path.join(root, "sdk", "package.json"));
const prefix = "@tolbooth/sdk/";

/** Compiles some files of the package, named as an import statement names them. */
export function compilePatterns(units) {
  const solc = require("solc");
  const read = (unit) =>
    readFileSync(
      unit.startsWith(prefix) ? path.join(root, "sdk", unit.slice(prefix.length)) : require.resolve(unit),
      "utf8",
    );
  const input = {
    language: "Solidity",
    sources: Object.fromEntries(units.map((unit) => [unit, { content: read(unit) }])),
    settings: {
      optimizer: { enabled: false },
      outputSelection: { "*": { "": ["ast"], "*": ["abi", "devdoc", "userdoc", "evm.methodIdentifiers"] } },
    },
  };
  const output = JSON.parse(
    solc.compile(JSON.stringify(input), {
      import: (unit) => {
        try {
          return { contents: read(unit) };
        } catch {
          return { error: `not found: ${unit}` };
        }
      },
    }),
  );
  const errors = (output.errors ?? []).filter((one) => one.severity === "error");
  if (errors.length > 0) throw new Error(errors.map((one) => one.formattedMessage).join("\n"));
  const texts = new Map(
    Object.entries(output.sources).map(([unit, source]) => [source.id, Buffer.from(read(unit))]),
  );
  return { contracts: output.contracts, tree: { ...indexTrees(output.sources), texts } };
}

/** Every file of the package's contracts that can be imported. */
export function patternUnits() {
  return readdirSync(path.join(root, "sdk", "contracts"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".sol"))
    .map((file) => `${prefix}contracts/${file.split(path.sep).join("/")}`)
    .sort();
}

/** Nodes by their ids, and contracts by their names. */
function indexTrees(sources) {
  const byId = new Map();
  const contracts = new Map();
  visit(
    Object.values(sources).map((source) => source.ast),
    (node) => {
      byId.set(node.id, node);
      if (node.nodeType === "ContractDefinition") contracts.set(node.name, node);
    },
  );
  return { byId, contracts };
}

/** Every node below. */
export function visit(value, found) {
  if (Array.isArray(value)) for (const one of value) visit(one, found);
  else if (value && typeof value === "object") {
    if (typeof value.nodeType === "string") found(value);
    for (const one of Object.values(value)) if (one && typeof one === "object") visit(one, found);
  }
}

/**
 * The tags of a node's documentation in order, each with its text as it is written: empty lines and indented ones are
 * kept, which solc's own JSON drops.
 */
export function writtenTags(tree, node) {
  const [start, length, file] = (node?.documentation?.src ?? "0:0:-1").split(":").map(Number);
  const bytes = tree.texts.get(file);
  const text = bytes ? bytes.subarray(start, start + length).toString("utf8") : "";
  const tags = [];
  for (const line of text.split("\n").map((one) => one.replace(/^\s*\/\/\/ ?/, ""))) {
    const [, tag, rest] = /^@(\w+)\s?(.*)$/.exec(line) ?? [];
    if (tag !== undefined) tags.push({ tag, lines: [rest] });
    else if (tags.length > 0) tags.at(-1).lines.push(line);
    else tags.push({ tag: "notice", lines: [line] });
  }
  return tags.map(({ tag, lines }) => ({ tag, text: lines.join("\n").trim() }));
}

/** The text of a node's first tag of a kind; empty where it has none. */
export function writtenText(tree, node, tag) {
  return writtenTags(tree, node).find((one) => one.tag === tag)?.text ?? "";
}

/**
 * What a function of a contract can lead to, by following its calls: the names of the errors that it can end with, of the
 * capabilities that it asks for, and of all functions on the way. Calls of an interface `IX` go on in the contract `X`, because its errors come
 * through. Calls through an address that is not known, and errors of the compiler's own (Panic), are not seen.
 */
export function reach(tree, contractName, functionNode) {
  const errors = new Set();
  const functions = new Set();
  const capabilities = new Set();
  const seen = new Set();
  const walk = (node, contract) => {
    const key = `${contract.id} ${node.id}`;
    if (seen.has(key)) return;
    seen.add(key);
    visit([node.body, node.modifiers], (inner) => {
      const target = tree.byId.get(inner.referencedDeclaration);
      if (!target) return;
      if (target.nodeType === "ErrorDefinition") errors.add(target.name);
      if (tree.byId.get(target.scope)?.name === "Capabilities") capabilities.add(target.name);
      if (target.nodeType === "ModifierDefinition") walk(target, contract);
      if (target.nodeType !== "FunctionDefinition") return;
      functions.add(target.name);
      const home = tree.byId.get(target.scope);
      const isExternal = home?.contractKind === "interface";
      const owner = isExternal ? tree.contracts.get(home.name.replace(/^I(?=[A-Z])/, "")) : contract;
      const isInherited = owner?.linearizedBaseContracts.includes(home?.id);
      walk(
        (isInherited && mostDerived(tree, owner, target, inner)) || target,
        isInherited ? owner : contract,
      );
    });
  };
  const contract = tree.contracts.get(contractName);
  walk(functionNode, contract);
  return { errors, functions, capabilities };
}

/** What a call of a virtual function runs in a contract. `super.f()` stays where it points. */
function mostDerived(tree, contract, target, call) {
  if (call.nodeType === "MemberAccess" && call.expression?.name === "super") return target;
  for (const id of contract.linearizedBaseContracts) {
    const found = tree.byId
      .get(id)
      .nodes.find(
        (node) =>
          node.nodeType === "FunctionDefinition" &&
          node.name === target.name &&
          node.body &&
          parameterTypes(node) === parameterTypes(target),
      );
    if (found) return found;
  }
  return undefined;
}

const parameterTypes = (node) =>
  node.parameters.parameters.map((one) => one.typeDescriptions.typeString).join(",");

/** The function that a selector runs in a contract; nothing for a variable's getter. */
export function functionOf(tree, contractName, selector) {
  for (const id of tree.contracts.get(contractName).linearizedBaseContracts) {
    const found = tree.byId
      .get(id)
      .nodes.find(
        (node) => node.nodeType === "FunctionDefinition" && node.functionSelector === selector && node.body,
      );
    if (found) return found;
  }
  return undefined;
}
