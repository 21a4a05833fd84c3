/** Everything that can be asked of the language worker: one line for each question. */
import { completion, completionDetails } from "./completion/complete.js";
import { codeLenses } from "./features/codeLenses.js";
import { definition, implementation, typeDefinition } from "./features/definition.js";
import {
  incomingCalls,
  outgoingCalls,
  prepareCallHierarchy,
  prepareTypeHierarchy,
  subtypes,
  supertypes,
} from "./features/hierarchy.js";
import { hover } from "./features/hover.js";
import { highlights, references, type Pause } from "./features/references.js";
import { inlayHints } from "./features/inlayHints.js";
import { signatureHelp } from "./features/signatureHelp.js";
import { prepareRename, rename } from "./features/rename.js";
import { documentSymbols, workspaceSymbols } from "./features/symbols.js";
import { fixAll, fixes, improvements } from "./fixes/requests.js";
import { foldingRanges, selectionRanges, semanticTokens } from "./syntax/requests.js";
import type { FileSystem } from "../ports.js";
import type { Project } from "../project/types.js";
import type { Position } from "./types.js";
import type { LanguageWorkspace } from "./workspace.js";

/** What a question can look at beside the texts: the project that they belong to, and the disk. */
export interface Surroundings {
  readonly project: Project;
  readonly files: FileSystem;
}

/** A place in a file. */
export interface PlaceParameters {
  readonly path: string;
  readonly position: Position;
}

/**
 * Answers one question from the texts of the project that `path` belongs to. A handler that looks at many files calls
 * `pause` between them, so that newer texts and cancellation get through.
 */
type Handler<Parameters extends { readonly path: string }, Answer> = (
  workspace: LanguageWorkspace,
  parameters: Parameters,
  pause: Pause,
  surroundings: Surroundings,
) => Answer | Promise<Answer>;

const atPlace =
  <Answer>(
    answer: (workspace: LanguageWorkspace, path: string, position: Position, pause: Pause) => Answer,
  ) =>
  (workspace: LanguageWorkspace, { path, position }: PlaceParameters, pause: Pause): Answer =>
    answer(workspace, path, position, pause);

/** The questions. Parameters and answers are plain data. */
export const languageRequests = {
  definition: atPlace(definition),
  typeDefinition: atPlace(typeDefinition),
  implementation: atPlace(implementation),
  references: (
    workspace,
    { path, position, includeDeclaration }: PlaceParameters & { includeDeclaration: boolean },
    pause,
  ) => references(workspace, path, position, { includeDeclaration }, pause),
  highlights: atPlace(highlights),
  prepareRename: atPlace(prepareRename),
  rename: (workspace, { path, position, newName }: PlaceParameters & { newName: string }, pause) =>
    rename(workspace, path, position, newName, pause),
  hover: atPlace(hover),
  documentSymbols: (workspace, { path }: { path: string }) => documentSymbols(workspace, path),
  /** `path` names any file of the project that is searched. */
  workspaceSymbols: (workspace, { query }: { path: string; query: string }, pause) =>
    workspaceSymbols(workspace, query, pause),
  prepareCallHierarchy: atPlace(prepareCallHierarchy),
  incomingCalls: atPlace(incomingCalls),
  outgoingCalls: atPlace(outgoingCalls),
  prepareTypeHierarchy: atPlace(prepareTypeHierarchy),
  supertypes: atPlace(supertypes),
  subtypes: atPlace(subtypes),
  foldingRanges,
  selectionRanges,
  semanticTokens,
  fixes,
  fixAll,
  improvements,
  completion,
  completionDetails,
  signatureHelp: atPlace(signatureHelp),
  codeLenses,
  inlayHints,
} satisfies Record<string, Handler<never, unknown>>;

export type LanguageRequests = typeof languageRequests;
/** The name of a question. */
export type LanguageRequest = keyof LanguageRequests;
export type LanguageParameters<Request extends LanguageRequest> = Parameters<LanguageRequests[Request]>[1];
export type LanguageAnswer<Request extends LanguageRequest> = Awaited<ReturnType<LanguageRequests[Request]>>;
