import { LineStarts } from "../language/line-starts.js";
import type { ContractModel, FunctionModel, Span, TypeModel, Variable } from "./model/types.js";
import { isTest } from "./rules/secrets.js";
import { Analysis } from "./analysis.js";
import { Program } from "./model/program.js";
import { readWithSlang } from "./slang/source.js";
import type { ContractOutline, LintInput, OutlinedItem } from "./types.js";

/**
 * What each contract of a text keeps, publishes and takes, as it stands in the text. It need not compile. Tests and
 * scripts give nothing: their data are made up.
 */
export function outlineText({ path, text }: LintInput): readonly ContractOutline[] {
  const source = readWithSlang(path, text);
  if (isTest(new Analysis(new Program([source]), source))) return [];
  const lines = new LineStarts(text);
  const lineAt = ({ start }: Span): number => lines.positionAt(start).line + 1;
  const item = (name: string, one: { nameSpan: Span; span: Span; documentation: string }): OutlinedItem => ({
    name,
    declaration: declarationOf(text, one.span),
    line: lineAt(one.nameSpan),
    documentation: one.documentation.trim(),
  });
  return source.contracts
    .filter((one) => one.kind === "contract" || one.kind === "library")
    .map((contract) => ({
      name: contract.name,
      line: lineAt(contract.nameSpan),
      documentation: contract.documentation.trim(),
      bases: contract.bases,
      keeps: keptIn(contract).map(({ name, variable }) => item(name, variable)),
      publishes: contract.composites.filter((one) => one.kind === "event").map((one) => item(one.name, one)),
      takes: contract.functions
        .filter(isSendable)
        .map((one) => item(one.name || one.kind, { ...one, span: headOf(text, one) })),
    }));
}

/** State variables; of a struct that they hold, its members. */
function keptIn(contract: ContractModel): { name: string; variable: Variable }[] {
  return contract.variables
    .filter((one) => !one.isConstant)
    .flatMap((variable) => {
      const struct = contract.composites.find(
        (one) => one.kind === "struct" && one.name === heldBy(variable.type),
      );
      return struct
        ? struct.variables.map((member) => ({ name: `${variable.name}.${member.name}`, variable: member }))
        : [{ name: variable.name, variable }];
    });
}

function heldBy(type: TypeModel): string | undefined {
  if (type.kind === "array") return heldBy(type.element);
  if (type.kind === "mapping") return heldBy(type.value);
  return type.kind === "named" ? type.name : undefined;
}

/** Whether its arguments become part of a block. */
function isSendable({ kind, isReading, visibility, parameters }: FunctionModel): boolean {
  const isOpen = visibility === "external" || visibility === "public";
  return kind === "function" && !isReading && isOpen && parameters.length > 0;
}

/** A function without its body. */
function headOf(text: string, { span }: FunctionModel): Span {
  const body = text.indexOf("{", span.start);
  return { start: span.start, end: body < 0 || body > span.end ? span.end : body };
}

/** A declaration in one line, without comments. */
function declarationOf(text: string, { start, end }: Span): string {
  const bare = text.slice(start, end).replace(/\/\/[^\n\r]*|\/\*[^]*?\*\//g, " ");
  return bare.replace(/\s+/g, " ").replace(/;$/, "").trim();
}
