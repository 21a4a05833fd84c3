/** The rule for TypeScript: a person's value that is given to the SDK where a commitment belongs. */
import type ts from "typescript";
import type { LintFinding } from "../types.js";
import { CarriedValues, type TypeScript } from "./carried.js";

/** Functions of the SDK that put what they are given on a chain, and which of their arguments do. */
const functions: Readonly<Record<string, readonly number[] | "all">> = {
  sendFunction: "all",
  deployContract: "all",
  prepareTransaction: "all",
  lookupKey: [1],
};

/**
 * Lints a source file of a program that calls the SDK.
 * @param typescript The workspace's own module: the SDK brings none
 */
export function lintTypeScript(
  typescript: TypeScript,
  program: ts.Program,
  file: ts.SourceFile,
): LintFinding[] {
  const checker = program.getTypeChecker();
  const carried = new CarriedValues(typescript, checker);
  const findings: LintFinding[] = [];
  const visit = (node: ts.Node): void => {
    if (typescript.isCallExpression(node)) check(node);
    typescript.forEachChild(node, visit);
  };

  function check(node: ts.CallExpression): void {
    const declaration = checker.getResolvedSignature(node)?.declaration;
    if (!declaration || !isOfSdk(declaration.getSourceFile().fileName)) return;
    const target = targetOf(typescript, declaration);
    if (!target) return;
    node.arguments.forEach((argument, index) => {
      if (target.arguments !== "all" && !target.arguments.includes(index)) return;
      for (const part of partsOf(argument)) {
        const found = carried.in(part);
        if (!found) continue;
        const start = part.getStart(file);
        const span = { start, end: part.getEnd() };
        const from = file.getLineAndCharacterOfPosition(span.start);
        const to = file.getLineAndCharacterOfPosition(span.end);
        findings.push({
          rule: "person-value-in-sdk-call",
          severity: "error",
          message:
            found.form === "hashed"
              ? `'${target.name}' puts the bare hash of ${found.meaning.label} on a chain: trial finds it.`
              : `'${target.name}' puts ${found.meaning.label} on a chain.`,
          because: found.meaning.because,
          span,
          range: {
            start: { line: from.line, character: from.character },
            end: { line: to.line, character: to.character },
          },
          fixes: [],
        });
      }
    });
  }

  /** An object's or list's parts are looked at one by one, so that each is told of where it stands. */
  function partsOf(node: ts.Expression): ts.Node[] {
    if (typescript.isObjectLiteralExpression(node))
      return node.properties.flatMap((one) =>
        typescript.isPropertyAssignment(one)
          ? partsOf(one.initializer)
          : typescript.isShorthandPropertyAssignment(one)
            ? [one.name]
            : [],
      );
    if (typescript.isArrayLiteralExpression(node)) return node.elements.flatMap(partsOf);
    return [node];
  }

  visit(file);
  return findings;
}

function isOfSdk(file: string): boolean {
  return /[\\/]@tolbooth[\\/]sdk[\\/]|[\\/]sdk[\\/](?:src|dist)[\\/]/.test(file);
}

/** What is called: a method of a pattern's client, or one of the functions that send. */
function targetOf(
  typescript: TypeScript,
  declaration: ts.Node,
): { name: string; arguments: readonly number[] | "all" } | undefined {
  const name = (declaration as { name?: ts.Node }).name?.getText() ?? "";
  const { parent } = declaration as { parent?: ts.Node };
  if (parent && typescript.isClassDeclaration(parent) && /Client$/.test(parent.name?.text ?? ""))
    return { name: `${parent.name?.text ?? ""}.${name}`, arguments: "all" };
  const which = Object.hasOwn(functions, name) ? functions[name] : undefined;
  return which && { name, arguments: which };
}
