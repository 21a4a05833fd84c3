// One pattern's reference page in Markdown.
import { createRequire } from "node:module";
import path from "node:path";
import { root } from "../install.mjs";
import { functionOf, reach, writtenTags, writtenText } from "./compiled.mjs";

const require = createRequire(path.join(root, "sdk", "package.json"));
const { Interface } = require("ethers");

const number = (value) => value.toLocaleString("en-GB");

/** NatSpec as Markdown: `{record}` and `{Commitments-leaf}` become code, and a line stays a line. */
const plain = (text = "") =>
  text
    .replace(/\{Capabilities-(\w+)\}/g, "`$1`")
    .replace(/\{(\w+)-(\w+)\}/g, "`$1.$2`")
    .replace(/\{(\w+)\}/g, "`$1`")
    .replace(/</g, "&lt;");

const cell = (text) =>
  plain(text)
    .replace(/\s*\n\s*/g, " ")
    .replace(/\|/g, "\\|");

function table(headings, rows) {
  if (rows.length === 0) return [];
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...rows.map(line), ""];
}

const list = (items) => (items.length === 0 ? [] : [...items.map((one) => `- ${one}`), ""]);

/**
 * @param pattern the catalogue's description
 * @param from what was compiled, measured and written about it
 */
export function renderPage(pattern, from) {
  const { name } = pattern;
  const compiled = from.contracts[pattern.importPath][name];
  const abi = new Interface(compiled.abi);
  const context = { name, compiled, abi, tree: from.tree };
  return [
    `<!-- Made by scripts/generate-pattern-docs.mjs from the contract's NatSpec, the catalogue and the gas report. Do not edit. -->`,
    "",
    `# ${name}`,
    "",
    pattern.purpose,
    "",
    pattern.plainWords,
    "",
    "```solidity",
    `import {${name}} from "${pattern.importPath}";`,
    "```",
    "",
    ...table(
      ["", ""],
      [
        ["Family", pattern.family],
        ["Constructor takes", pattern.needs.join("; ")],
        ["Works with", pattern.worksWith.map((one) => `[${one}](${one}.md)`).join(", ")],
        ["Contract", `[${name}.sol](../../sdk/${pattern.files.contract})`],
        ["Interface", `[I${name}.sol](../../sdk/${pattern.files.interface})`],
        ["Client in TypeScript", `\`${name}Client\` of \`@tolbooth/sdk\``],
      ],
    ),
    ...section("How it works", howItWorks(pattern, from.tree)),
    ...section("What was checked", checked(pattern, from)),
    ...section("Who may do what", capabilities(context)),
    ...section("Functions", functions(context)),
    ...section("Events", events(context)),
    ...section("Errors", errors(context)),
    ...section("Numbers and records", types(pattern, from.tree)),
    ...section("Invariants", invariants(from.invariants)),
    ...section("Gas", gas(from.gas)),
    ...section("A contract of your own", ownContract(pattern, from)),
    ...section("Example in TypeScript", [
      "Compiled and run by the project's tests, as all examples here. `Setting` gives a local network with a registry and",
      "four public bodies: [setting.ts](examples/setting.ts).",
      "",
      "```ts",
      from.example.typescript.trim(),
      "```",
      "",
    ]),
    ...section("Standards", list(pattern.standards.map((one) => `[${one.name}](${one.url})`))),
    ...section("Law", [
      "The pattern can support a body in this. Whether a use of it is lawful, the body that uses it must judge.",
      "",
      ...list(pattern.legalBasis.map((one) => `[${one.law}, ${one.section}](${one.url}): ${one.supports}`)),
    ]),
  ].join("\n");
}

const section = (heading, lines) => (lines.length === 0 ? [] : [`## ${heading}`, "", ...lines]);

function howItWorks({ name }, tree) {
  return [`I${name}`, name].flatMap((one) => {
    const text = writtenText(tree, tree.contracts.get(one), "dev");
    return text ? [plain(text), ""] : [];
  });
}

function checked({ name }, { files }) {
  return [
    "Fuzzed, invariant-tested; no independent review yet.",
    "",
    ...list([
      `\`npx tolbooth audit ${name}\` says what was checked, with which result, and holds your sources against the record.`,
      ...(files.threats
        ? [
            `[Threat model](../../sdk/audits/${name}/THREATS.md): what stops each threat, and what is not stopped.`,
          ]
        : []),
      ...(files.record ? [`[Audit record](../../sdk/audits/${name}/audit.json).`] : []),
    ]),
  ];
}

/** The functions that are called from outside, each with the syntax tree that it runs. */
function outside({ abi, compiled, tree, name }) {
  const entries = new Map(
    compiled.abi
      .filter((one) => one.type === "function")
      .map((one) => [Interface.from([one]).fragments[0].format("sighash"), one]),
  );
  return Object.entries(compiled.evm.methodIdentifiers).map(([signature, selector]) => ({
    signature,
    fragment: withStructNames(abi.getFunction(signature), entries.get(signature)),
    selector: `0x${selector}`,
    node: functionOf(tree, name, selector),
  }));
}

/** A function as a reader wants it: `ConsentInput[]` and not `tuple[]`. */
function withStructNames({ name, stateMutability }, { inputs, outputs }) {
  const named = (all) =>
    all.map((one) => ({
      name: one.name,
      type: one.type.startsWith("tuple") ? one.internalType.replace(/^struct (\w+\.)?/, "") : one.type,
    }));
  return { name, stateMutability, inputs: named(inputs), outputs: named(outputs) };
}

function capabilities(context) {
  const { tree, name } = context;
  const declared = tree.contracts.get("Capabilities").nodes;
  const needed = new Map();
  for (const { fragment, node } of outside(context))
    for (const capability of node && !isRead(fragment) ? reach(tree, name, node).capabilities : [])
      needed.set(capability, [...(needed.get(capability) ?? []), `\`${fragment.name}\``]);
  const rows = declared
    .filter((one) => needed.has(one.name))
    .map((one) => [
      `\`${one.name}\``,
      cell(writtenText(tree, one, "notice")),
      [...new Set(needed.get(one.name))].join(", "),
    ]);
  if (rows.length === 0) return [];
  return [
    "Capabilities are bits that an agency gives its keys in [AgencyRegistry](AgencyRegistry.md). What a function needs",
    "beside, such as a governor or the right agency, it says itself.",
    "",
    ...table(["Capability", "What it allows", "Functions that ask for it"], rows),
  ];
}

const isRead = (fragment) => fragment.stateMutability === "view" || fragment.stateMutability === "pure";

function functions(context) {
  const all = outside(context).filter(({ signature }) => context.compiled.userdoc.methods[signature]);
  const others = outside(context).filter(({ signature }) => !context.compiled.userdoc.methods[signature]);
  const writes = all.filter(({ fragment }) => !isRead(fragment));
  const reads = all.filter(({ fragment }) => isRead(fragment));
  return [
    ...writes.flatMap((one) => functionEntry(context, one)),
    ...reads.flatMap((one) => functionEntry(context, one)),
    ...(others.length === 0
      ? []
      : [
          `Without documentation of their own: ${others.map(({ signature, selector }) => `\`${signature}\` \`${selector}\``).join(", ")}.`,
          "",
        ]),
  ];
}

function functionEntry(context, { signature, fragment, selector, node }) {
  const { compiled, tree, name } = context;
  const { notice } = compiled.userdoc.methods[signature];
  const { details, params = {}, returns = {} } = compiled.devdoc.methods[signature] ?? {};
  const names = node ? [...reach(tree, name, node).errors].sort() : [];
  return [
    `### ${fragment.name}${isRead(fragment) ? " (read)" : ""}`,
    "",
    "```solidity",
    declaration(fragment),
    "```",
    "",
    `Selector \`${selector}\`. ${plain(notice)}`,
    "",
    ...(details ? [plain(details), ""] : []),
    ...table(
      ["Parameter", "Type", "Meaning"],
      fragment.inputs.map((one) => [`\`${one.name}\``, `\`${one.type}\``, cell(params[one.name])]),
    ),
    ...table(
      ["Returns", "Type", "Meaning"],
      (Object.keys(returns).length === 0 ? [] : fragment.outputs).map((one, index) => [
        one.name ? `\`${one.name}\`` : "",
        `\`${one.type}\``,
        cell(returns[one.name || `_${index}`]),
      ]),
    ),
    ...(names.length === 0 ? [] : [`Errors: ${names.map((one) => `\`${one}\``).join(", ")}.`, ""]),
  ];
}

function declaration(fragment) {
  const parameters = (all) => all.map((one) => `${one.type} ${one.name}`.trim()).join(", ");
  const state = isRead(fragment) ? ` ${fragment.stateMutability}` : "";
  const returned = fragment.outputs.length === 0 ? "" : ` returns (${parameters(fragment.outputs)})`;
  return `function ${fragment.name}(${parameters(fragment.inputs)}) external${state}${returned};`;
}

function events({ abi, compiled }) {
  return abi.fragments
    .filter((one) => one.type === "event")
    .flatMap((event) => {
      const signature = event.format("sighash");
      const { notice } = compiled.userdoc.events?.[signature] ?? {};
      const { params = {} } = compiled.devdoc.events?.[signature] ?? {};
      if (!notice) return [];
      return [
        `### ${event.name}`,
        "",
        `${plain(notice)} Topic \`${event.topicHash}\`.`,
        "",
        ...table(
          ["Field", "Type", "Meaning"],
          event.inputs.map((one) => [
            `\`${one.name}\``,
            `\`${one.type}\`${one.indexed ? " indexed" : ""}`,
            cell(params[one.name]),
          ]),
        ),
      ];
    });
}

function errors({ abi, compiled }) {
  const rows = abi.fragments
    .filter((one) => one.type === "error")
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .map((error) => {
      const signature = error.format("sighash");
      const notice = compiled.userdoc.errors?.[signature]?.[0]?.notice ?? "";
      const params = compiled.devdoc.errors?.[signature]?.[0]?.params ?? {};
      const fields = error.inputs.map((one) => `\`${one.name}\`: ${cell(params[one.name])}`);
      return [
        `\`${signature}\``,
        `\`${error.selector}\``,
        [cell(notice), ...fields].filter(Boolean).join(" "),
      ];
    });
  return table(["Error", "Selector", "Meaning"], rows);
}

function types({ name }, tree) {
  const contract = tree.contracts.get(name);
  return contract.linearizedBaseContracts
    .map((id) => tree.byId.get(id))
    .filter((one) => one.contractKind === "interface" && one.name.startsWith("I"))
    .flatMap(({ nodes }) => nodes)
    .flatMap((node) => {
      const notice = plain(writtenText(tree, node, "notice"));
      if (node.nodeType === "EnumDefinition")
        return [
          `**${node.name}**: ${notice}`,
          "",
          ...list([node.members.map((member, index) => `${index} ${member.name}`).join(", ")]),
        ];
      if (node.nodeType !== "StructDefinition") return [];
      const meanings = memberMeanings(tree, node);
      return [
        `**${node.name}**: ${notice}`,
        "",
        ...table(
          ["Member", "Type", "Meaning"],
          node.members.map((one) => [
            `\`${one.name}\``,
            `\`${one.typeDescriptions.typeString.replace(/^(enum|struct|contract) /, "")}\``,
            cell(meanings.get(one.name)),
          ]),
        ),
      ];
    });
}

/** `@param name meaning` of a struct. */
function memberMeanings(tree, node) {
  return new Map(
    writtenTags(tree, node)
      .filter(({ tag }) => tag === "param")
      .map(({ text }) => [/^\w*/.exec(text)[0], text.replace(/^\w*\s*/, "")]),
  );
}

function invariants(held) {
  if (held.length === 0) return [];
  return [
    "Each is held by the tests that are named after it.",
    "",
    ...table(
      ["Invariant", "What it says", "Test"],
      held.map(({ id, words, test }) => [id, words, `\`${test}\``]),
    ),
  ];
}

function gas(report) {
  if (!report) return [];
  const { how, measuredWith, operations } = report;
  return [
    `Measured: ${how}. solc ${measuredWith.solc}, optimizer ${measuredWith.optimizerRuns} runs, anvil ${measuredWith.anvil}. A test fails above the limit.`,
    "",
    ...table(
      ["Operation", "Gas", "Limit", "The same elsewhere"],
      Object.values(operations).map((one) => [
        cell(one.operation),
        number(one.gas),
        one.limit === undefined ? "" : number(one.limit),
        Object.entries(one.peers ?? {})
          .map(([peer, value]) => `${cell(peer)} ${number(value)}`)
          .join("; "),
      ]),
    ),
  ];
}

function ownContract({ name }, { options, optionText, example }) {
  return [
    "A contract of your own takes the pattern by import and adds rules that can only refuse, so every invariant above still",
    `holds. \`npx tolbooth patterns ${name} --source\` makes one, and takes these with \`--option\`:`,
    "",
    ...table(
      ["Option", "What the rule says", "Values"],
      options.map((one) => [`\`${one.key}\``, cell(one.title), cell(optionText(one))]),
    ),
    "```solidity",
    example.solidity.trim(),
    "```",
    "",
  ];
}
