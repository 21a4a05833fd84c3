/**
 * The language room's types. Its values load slang's WebAssembly, so they are reached through the worker
 * (`createLanguageService` in `@tolbooth/sdk/node`) and not through the package's barrel.
 */
export type * from "./types.js";
export type { LanguageAnswer, LanguageParameters, LanguageRequest, PlaceParameters } from "./requests.js";
export type { LocationLink } from "./features/definition.js";
export type { DocumentationTag } from "./features/natspec.js";
export type { HierarchyCall, HierarchyItem } from "./features/hierarchy.js";
export type { Hover, HoverPart } from "./features/hover.js";
export type { Highlight } from "./features/references.js";
export type { RenameEdit, RenameEdits } from "./features/rename.js";
export type { DocumentSymbol, WorkspaceSymbol } from "./features/symbols.js";
export type { FoldingRange } from "./syntax/folding-ranges.js";
export type { FileEdits, Fix, FixCommand, TextEdit } from "./fixes/types.js";
export type { FixTitle, FixTitleKey, FixTitles } from "./fixes/titles.js";
export type { SemanticTokenModifiers, SemanticTokenTypes } from "./syntax/semantic-tokens.js";
export type {
  CompletionEdit,
  CompletionItem,
  CompletionKind,
  CompletionList,
  CompletionTarget,
} from "./completion/types.js";
export type { CodeLensPlace } from "./features/codeLenses.js";
export type { InlayHint, InlayHintParameters } from "./features/inlayHints.js";
export type { Signature, SignatureHelp, SignatureParameter } from "./features/signatureHelp.js";
