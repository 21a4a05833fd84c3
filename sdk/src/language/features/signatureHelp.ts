/** The parameters of what is being called, while the arguments are written. */
import { isBuiltin } from "../model/builtins.js";
import { converts } from "../model/conversion.js";
import { openCall, type Callee, type OpenCall } from "../completion/callees.js";
import { lexicalPlace } from "../completion/lexical.js";
import { CompletionSite } from "../completion/site.js";
import type { LanguageWorkspace } from "../workspace.js";
import type { Position } from "../types.js";
import { documentationOf, type DocumentationTag } from "./natspec.js";

/** One way to call something. */
export interface Signature {
  /** `transfer(address to, uint256 value) returns (bool)` */
  readonly label: string;
  readonly parameters: readonly SignatureParameter[];
  /** Without the parameters' own texts. */
  readonly documentation: readonly DocumentationTag[];
}

export interface SignatureParameter {
  /** Where it stands in the label, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** What `@param` says; Markdown. */
  readonly documentation?: string;
}

export interface SignatureHelp {
  readonly signatures: readonly Signature[];
  readonly activeSignature: number;
  /** Absent where the argument is none that the active signature has. */
  readonly activeParameter?: number;
}

/** Nothing outside a call, and for conversions between types. */
export function signatureHelp(
  workspace: LanguageWorkspace,
  path: string,
  position: Position,
): SignatureHelp | undefined {
  const file = workspace.file(path);
  if (!file) return undefined;
  const offset = file.offsetAt(position);
  if (lexicalPlace(file.text, offset)?.kind === "comment") return undefined;
  const site = new CompletionSite(workspace, file, offset);
  const call = openCall(site);
  if (!call) return undefined;
  const active = activeCallee(site, call);
  const place = activeParameter(site, call, call.callees[active]);
  return {
    signatures: call.callees.map((one) => signatureOf(site, one)),
    activeSignature: active,
    ...(place !== undefined && { activeParameter: place }),
  };
}

/** The first overload that the arguments written so far fit, or else one that takes as many. */
function activeCallee(site: CompletionSite, { callees, frame, byName }: OpenCall): number {
  if (byName) {
    const names = writtenNames(site, frame.at);
    const found = callees.findIndex((one) =>
      names.every((name) => one.parameters.some((parameter) => parameter.name === name)),
    );
    return Math.max(0, found);
  }
  const given = writtenArguments(site, frame.at);
  const fitting = callees.findIndex(
    ({ parameters }) =>
      parameters.length > frame.commas &&
      given.every((text, index) => {
        const wanted = parameters[index];
        if (!wanted) return false;
        const { type } = site.read(text.start, text.end);
        return converts(site.program, type, wanted.type);
      }),
  );
  if (fitting >= 0) return fitting;
  const counted = callees.findIndex(({ parameters }) => parameters.length > frame.commas);
  return Math.max(0, counted);
}

/** The arguments before the one that is being written. */
function writtenArguments(site: CompletionSite, open: number): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let depth = 0;
  let first = open + 1;
  for (let at = open + 1; at < site.tokens.length; at += 1) {
    const text = site.tokens[at]?.text ?? "";
    if (text === "(" || text === "[" || text === "{") depth += 1;
    else if (text === ")" || text === "]" || text === "}") depth -= 1;
    else if (text === "," && depth === 0) {
      const start = site.tokens[first]?.start;
      const end = site.tokens[at - 1]?.end;
      if (start !== undefined && end !== undefined && at > first) found.push({ start, end });
      first = at + 1;
    }
  }
  return found;
}

/** The names in front of the values of `f({…})`. */
function writtenNames(site: CompletionSite, open: number): string[] {
  const { tokens } = site;
  return tokens
    .filter((_, at) => at > open && tokens[at + 1]?.text === ":" && /^[{,]$/.test(tokens[at - 1]?.text ?? ""))
    .map((one) => one.text);
}

function activeParameter(
  site: CompletionSite,
  { frame, byName }: OpenCall,
  callee: Callee | undefined,
): number | undefined {
  if (!callee) return undefined;
  if (!byName) return frame.commas < callee.parameters.length ? frame.commas : undefined;
  const name = writtenNames(site, frame.at).at(frame.commas) ?? site.word;
  const index = callee.parameters.findIndex((one) => one.name === name);
  return index < 0 ? undefined : index;
}

function signatureOf(site: CompletionSite, { declaration, parameters, documented }: Callee): Signature {
  const { file, node } = declaration;
  const tags = documentationOf(site.program, documented);
  let label = `${declaration.name}(`;
  const shown = parameters.map((one, index): SignatureParameter => {
    if (index > 0) label += ", ";
    const start = label.length;
    label += one.declaration
      ? textOf(one.declaration.file.textOf(one.declaration.node))
      : `value${index + 1}`;
    const text = tags.find((tag) => tag.tag === "param" && tag.name === one.name)?.text;
    return { start, end: label.length, ...(text && { documentation: text }) };
  });
  label += ")";
  const returned = declaration.kind === "function" ? node.child("Returns") : undefined;
  if (returned) label += ` ${textOf(file.textOf(returned))}`;
  const others = tags.filter((tag) => tag.tag !== "param");
  return { label, parameters: shown, documentation: isBuiltin(file) ? tags : others };
}

function textOf(text: string): string {
  return text.replace(/\s+/g, " ").replace(/;$/, "");
}
