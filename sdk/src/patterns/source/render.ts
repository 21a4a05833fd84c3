import { TolboothError } from "../../errors/index.js";
import { checkOptions } from "./check-options.js";
import { constantName } from "./rules.js";
import { recipes } from "./recipes/index.js";
import type { NamedAgency, RenderedRule, RenderedSource, SourceOptions, SourceRecipe } from "./types.js";

const contracts = "@tolbooth/sdk/contracts/";
/** As in the patterns themselves. */
const lineLength = 120;

/** The options that a pattern's own contract can be given. */
export function recipeOf(pattern: string): SourceRecipe {
  const recipe = recipes.find((one) => one.pattern === pattern);
  if (!recipe)
    throw new TolboothError("PATTERN_UNKNOWN", { name: pattern, known: recipes.map((one) => one.pattern) });
  return recipe;
}

/**
 * Makes a project's own contract from a pattern, as readable Solidity. It imports the pattern, so that the audited
 * source stays what it is, and adds rules through the pattern's hook, which can only refuse. So every invariant of the
 * pattern still holds.
 *
 * @throws TolboothError PATTERN_UNKNOWN, PATTERN_OPTION_INVALID (names the option).
 *
 * @example
 * renderPattern("ConsentRegistry", {
 *   name: "HealthConsents",
 *   agencies: [{ name: "NHS Lothian", number: 1 }],
 *   rules: { longestConsentDays: 365, onlyRecipients: ["NHS Lothian"] },
 * }).source;
 */
export function renderPattern(pattern: string, options: SourceOptions = {}): RenderedSource {
  const recipe = recipeOf(pattern);
  const checked = checkOptions(recipe, options);
  const { name, agencies } = checked;
  const rules = recipe.options.flatMap((option) => {
    const value = checked.rules[option.key];
    return value === undefined || value === false ? [] : [recipe.render(option.key, value, agencies)];
  });
  const lines = [
    "// SPDX-License-Identifier: MIT",
    "pragma solidity ^0.8.30;",
    "",
    ...importsOf(recipe, rules),
    "",
    `/// @title ${checked.title ?? name}`,
    ...comment(
      "",
      `@notice ${recipe.pattern} of Tolbooth${rules.length === 0 ? "" : " with rules of this project's own"}.`,
    ),
    ...(rules.length === 0
      ? []
      : comment("", "@dev The rules can only refuse, so whatever the pattern promises still holds.")),
    `contract ${name} is ${recipe.pattern} {`,
    ...blocks([
      ...agencies.flatMap(agencyConstants),
      ...rules.flatMap((rule) =>
        rule.constants.map(({ notice, code }) => [...comment("    ", `@notice ${notice}`), `    ${code}`]),
      ),
      ...rules.map(errorLines),
      constructorLines(recipe),
      ...(rules.length === 0 ? [] : [hookLines(recipe, rules)]),
    ]),
    "}",
    "",
  ];
  return {
    fileName: `${name}.sol`,
    source: lines.join("\n"),
    constructorArguments: recipe.constructorParameters.map((one) => one.meaning),
  };
}

/** Blocks with an empty line between any two. */
function blocks(all: readonly (readonly string[])[]): string[] {
  return all.flatMap((block, index) => (index === 0 ? block : ["", ...block]));
}

function importsOf(recipe: SourceRecipe, rules: readonly RenderedRule[]): string[] {
  const wanted = new Map<string, string>([[recipe.pattern, `${recipe.family}/${recipe.pattern}.sol`]]);
  for (const { typeImport } of recipe.constructorParameters) if (typeImport) wanted.set(...typeImport);
  for (const rule of rules)
    for (const [name, path] of Object.entries(rule.imports ?? {})) wanted.set(name, path);
  return [...wanted]
    .sort(([, left], [, right]) => (left < right ? -1 : 1))
    .map(([name, path]) => `import {${name}} from "${contracts}${path}";`);
}

function agencyConstants(agency: NamedAgency): string[][] {
  const name = constantName(agency.name);
  const block = [
    ...comment("    ", `@notice Number of ${agency.name} in the registry.`),
    `    uint16 public constant ${name} = ${agency.number};`,
  ];
  if (agency.lane === undefined) return [block];
  return [
    block,
    [
      ...comment("    ", `@notice Lane on which ${agency.name} decides.`),
      `    uint8 public constant ${name}_LANE = ${agency.lane};`,
    ],
  ];
}

function errorLines({ error }: RenderedRule): string[] {
  return [
    ...comment("    ", `@notice ${error.notice}`),
    ...error.parameters.flatMap(({ declaration, meaning }) =>
      comment("    ", `@param ${declaration.split(" ").at(-1) ?? ""} ${meaning}`),
    ),
    `    error ${error.name}(${error.parameters.map((one) => one.declaration).join(", ")});`,
  ];
}

function constructorLines({ pattern, constructorParameters }: SourceRecipe): string[] {
  const names = constructorParameters.map((one) => one.name).join(", ");
  const oneLine = `    constructor(${constructorParameters.map((one) => one.declaration).join(", ")}) ${pattern}(${names}) {}`;
  return [
    ...comment("    ", "@notice Starts as the pattern does."),
    ...constructorParameters.flatMap((one) => comment("    ", `@param ${one.name} ${one.meaning}`)),
    ...(oneLine.length <= lineLength
      ? [oneLine]
      : [
          "    constructor(",
          ...constructorParameters.map(
            (one, index) =>
              `        ${one.declaration}${index < constructorParameters.length - 1 ? "," : ""}`,
          ),
          `    ) ${pattern}(${names}) {}`,
        ]),
  ];
}

/** Parameters that no rule uses have no name, or solc would complain. */
function hookLines({ hook }: SourceRecipe, rules: readonly RenderedRule[]): string[] {
  const used = new Set(rules.flatMap((rule) => rule.uses));
  const parameters = hook.parameters.map((one) =>
    used.has(one.name) ? one.declaration : one.declaration.replace(new RegExp(` ${one.name}$`), ""),
  );
  // solc complains about a function that is called a view and reads nothing.
  const reads = rules.some((rule) => rule.statements.some((one) => /\b(registry|block|this)\b/.test(one)));
  const modifiers = `internal ${reads ? "view" : "pure"} override`;
  const oneLine = `    function ${hook.name}(${parameters.join(", ")}) ${modifiers} {`;
  return [
    ...comment("    ", `@notice This project's own rules, asked ${hook.when}.`),
    ...hook.parameters
      .filter((one) => used.has(one.name))
      .flatMap((one) => comment("    ", `@param ${one.name} ${one.meaning}`)),
    ...(oneLine.length <= lineLength
      ? [oneLine]
      : [
          `    function ${hook.name}(`,
          ...parameters.map((one, index) => `        ${one}${index < parameters.length - 1 ? "," : ""}`),
          `    ) ${modifiers} {`,
        ]),
    ...rules.flatMap((rule) => rule.statements.flatMap(statementLines)),
    "    }",
  ];
}

/** A statement, broken as prettier breaks it where the line would be too long. */
function statementLines(statement: string): string[] {
  const line = `        ${statement}`;
  const parts = /^if \((.*)\) (revert .*;)$/.exec(statement);
  if (line.length <= lineLength || !parts) return [line];
  const [, condition = "", refusal = ""] = parts;
  const question = `        if (${condition})`;
  if (question.length <= lineLength) return [question, `            ${refusal}`];
  const conditions = condition.split(" && ");
  return [
    "        if (",
    ...conditions.map((one, index) => `            ${one}${index < conditions.length - 1 ? " &&" : ""}`),
    `        ) ${refusal}`,
  ];
}

/** NatSpec, broken at blanks. */
function comment(indent: string, text: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && indent.length + 4 + line.length + 1 + word.length > lineLength) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].map((one) => `${indent}/// ${one}`);
}
