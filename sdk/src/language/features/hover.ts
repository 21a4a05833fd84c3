/** What is known of the word under the pointer. */
import { isBuiltin } from "../model/builtins.js";
import type { Declaration } from "../model/declaration.js";
import type { Program } from "../model/program.js";
import type { LanguageWorkspace } from "../workspace.js";
import type { Position, Range } from "../types.js";
import { describeDeclaration, kindTitle } from "./describe.js";
import { documentationOf, type DocumentationTag } from "./natspec.js";
import { placeAt } from "./place.js";
import { selectorOf } from "./selectors.js";
import { valueOfConstant } from "./values.js";

/** One declaration as a hover shows it. Words for people are the editor's to add. */
export interface HoverPart {
  /** As Solidity. */
  readonly code: string;
  /** `state variable`, `function` … in English. */
  readonly kind: string;
  /** The contract or file that it is declared in; absent for what the language itself declares. */
  readonly declaredIn?: { readonly name: string; readonly path: string; readonly line: number };
  readonly documentation: readonly DocumentationTag[];
  /** Of a constant, where it says more than the text. */
  readonly value?: string;
  readonly signature?: string;
  /** Of a function or error. */
  readonly selector?: string;
  /** Of an event. */
  readonly topic?: string;
}

export interface Hover {
  readonly range: Range;
  /** More than one where the text does not decide. */
  readonly parts: readonly HoverPart[];
  /** The file that an import leads to. */
  readonly importedPath?: string;
}

/** What is known of the thing at a position. */
export function hover(workspace: LanguageWorkspace, path: string, position: Position): Hover | undefined {
  const place = placeAt(workspace, path, position);
  if (!place) return undefined;
  const { program } = workspace;
  const range = place.file.rangeOf(place.span);
  if (place.directive) {
    const target = program.targetOf(place.file, place.directive);
    return target === undefined ? undefined : { range, parts: [], importedPath: target };
  }
  const { declarations, alias } = place.meaning;
  const shown = declarations.length === 0 && alias ? [alias] : declarations;
  if (shown.length === 0) return undefined;
  return { range, parts: shown.slice(0, 8).map((one) => hoverPart(program, one)) };
}

/** One declaration, described. Completion and signature help show the same. */
export function hoverPart(program: Program, declaration: Declaration): HoverPart {
  const { file } = declaration;
  const value = valueOfConstant(program, declaration);
  const known = isBuiltin(file) ? undefined : selectorOf(program, declaration);
  const container = declaration.container;
  return {
    code: describeDeclaration(declaration),
    kind: kindTitle(declaration),
    ...(!isBuiltin(file) && {
      declaredIn: {
        name: container?.name || declaration.contract?.name || (file.path.split(/[\\/]/).at(-1) ?? ""),
        path: file.path,
        line: file.positionAt((declaration.nameNode ?? declaration.node).start).line,
      },
    }),
    documentation: documentationFor(program, declaration),
    ...(value !== undefined && { value }),
    ...(known && {
      signature: known.signature,
      ...(declaration.kind === "event" ? { topic: known.selector } : { selector: known.selector }),
    }),
  };
}

/** A parameter is documented by its function's `@param`, a field by its struct's. */
function documentationFor(program: Program, declaration: Declaration): readonly DocumentationTag[] {
  const own = documentationOf(program, declaration);
  const { container } = declaration;
  const isPart = /^(?:parameter|returnParameter|structMember)$/.test(declaration.kind);
  if (own.length > 0 || !container || !isPart) return own;
  const tags = documentationOf(program, container);
  const found =
    declaration.kind === "returnParameter"
      ? tags.find((one) => one.tag === "return" && one.text.startsWith(`${declaration.name} `))
      : tags.find((one) => one.tag === "param" && one.name === declaration.name);
  if (!found) return [];
  const text =
    declaration.kind === "returnParameter" ? found.text.slice(declaration.name.length + 1) : found.text;
  return [{ tag: "notice", text }];
}
