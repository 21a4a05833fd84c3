import { isBuiltin } from "../model/builtins.js";
import { attributeWords, type Declaration, type DeclarationKind as ModelKind } from "../model/declaration.js";
import { meaningOf } from "../model/names.js";
import type { ParsedFile } from "../parsed-file.js";
import type { LanguageWorkspace } from "../workspace.js";
import type { DeclarationKind } from "./scopes.js";
import type { AskName } from "./semantic-tokens.js";

const kinds: Readonly<Record<ModelKind, DeclarationKind | undefined>> = {
  contract: "contract",
  interface: "interface",
  library: "library",
  function: "function",
  constructor: "function",
  receive: "function",
  fallback: "function",
  modifier: "modifier",
  event: "event",
  error: "error",
  struct: "struct",
  enum: "enum",
  userType: "type",
  stateVariable: "stateVariable",
  constant: "constant",
  structMember: "structMember",
  enumMember: "enumMember",
  parameter: "parameter",
  returnParameter: "parameter",
  local: "local",
  mappingName: "parameter",
  importedName: undefined,
  importedFile: "namespace",
  yulFunction: "function",
  yulLocal: "local",
};

/** What the words of a file stand for, by the names of the whole project. */
export function knownNames(workspace: LanguageWorkspace, file: ParsedFile): AskName {
  return (word) => {
    const { declarations } = meaningOf(workspace.program, file, word);
    const [first] = declarations;
    const kind = first && kinds[first.kind];
    if (!first || !kind) return undefined;
    return { kind, readonly: isReadonly(first), builtIn: isBuiltin(first.file) };
  };
}

function isReadonly({ kind, node }: Declaration): boolean {
  if (kind === "constant") return true;
  if (kind !== "stateVariable") return false;
  const words = attributeWords(node);
  return words.has("constant") || words.has("immutable");
}
