/** Where something is declared, what type it has, and what implements it. */
import { typeOfDeclaration } from "../model/declared-types.js";
import { isContractKind, type Declaration } from "../model/declaration.js";
import { isBuiltin } from "../model/builtins.js";
import type { Type } from "../model/type.js";
import type { LanguageWorkspace } from "../workspace.js";
import type { Location, Position, Range } from "../types.js";
import { derivedContracts, overriders } from "./inheritance.js";
import { placeAt } from "./place.js";

/** A place that something leads to. */
export interface LocationLink {
  /** The word that leads there. */
  readonly originRange: Range;
  readonly path: string;
  /** All of what is declared. */
  readonly targetRange: Range;
  /** Its name. */
  readonly targetSelectionRange: Range;
}

/** The place of a declaration; nothing for what the language itself declares. */
export function locationOfDeclaration(declaration: Declaration): Location | undefined {
  if (isBuiltin(declaration.file)) return undefined;
  const { file, node, nameNode } = declaration;
  return { path: file.path, range: file.rangeOf(nameNode ?? { start: node.start, end: node.start }) };
}

function linkTo(originRange: Range, declaration: Declaration): LocationLink[] {
  const location = locationOfDeclaration(declaration);
  if (!location) return [];
  return [
    {
      originRange,
      path: location.path,
      targetRange: declaration.file.rangeOf(declaration.node),
      targetSelectionRange: location.range,
    },
  ];
}

/** Where the thing at a position is declared. The path of an import leads to the file. */
export function definition(workspace: LanguageWorkspace, path: string, position: Position): LocationLink[] {
  const place = placeAt(workspace, path, position);
  if (!place) return [];
  const originRange = place.file.rangeOf(place.span);
  if (place.directive) {
    const target = workspace.program.targetOf(place.file, place.directive);
    const start = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    return target === undefined
      ? []
      : [{ originRange, path: target, targetRange: start, targetSelectionRange: start }];
  }
  const { declarations, alias } = place.meaning;
  // A name whose import leads nowhere is declared by that import, for want of anything better.
  const found = declarations.length === 0 && alias ? [alias] : declarations;
  return found.flatMap((one) => linkTo(originRange, one));
}

/** Where the type of the thing at a position is declared. */
export function typeDefinition(
  workspace: LanguageWorkspace,
  path: string,
  position: Position,
): LocationLink[] {
  const place = placeAt(workspace, path, position);
  if (!place) return [];
  const originRange = place.file.rangeOf(place.span);
  const types = place.meaning.declarations.map((one) => typeOfDeclaration(workspace.program, one));
  return [...new Set(types.flatMap(declarationsOfType))].flatMap((one) => linkTo(originRange, one));
}

/** The declarations that a type is made of, the nearest only. */
function declarationsOfType(type: Type): Declaration[] {
  switch (type.kind) {
    case "contract":
    case "struct":
    case "enum":
    case "userType":
      return [type.declaration];
    case "array":
      return declarationsOfType(type.element);
    case "mapping":
      return declarationsOfType(type.value);
    case "typeName":
      return declarationsOfType(type.of);
    case "function":
      return type.returns.flatMap(declarationsOfType);
    default:
      return [];
  }
}

/** What implements or overrides the thing at a position: contracts of an interface, overriders of a function. */
export function implementation(
  workspace: LanguageWorkspace,
  path: string,
  position: Position,
): LocationLink[] {
  const place = placeAt(workspace, path, position);
  if (!place) return [];
  const originRange = place.file.rangeOf(place.span);
  const found = place.meaning.declarations.flatMap((one) =>
    isContractKind(one.kind) ? derivedContracts(workspace, one) : overriders(workspace, one),
  );
  return [...new Set(found)].flatMap((one) => linkTo(originRange, one));
}
