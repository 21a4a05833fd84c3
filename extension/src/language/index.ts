import type * as vscode from "vscode";
import type { ExtensionHost } from "../host.js";
import { registerCodeLenses } from "./codeLenses.js";
import { registerCompletion } from "./completion.js";
import { registerDeployLens } from "./deployLens.js";
import { registerDiagnostics } from "./diagnostics.js";
import { registerFolding } from "./folding.js";
import { registerFormatting } from "./formatting.js";
import { registerHierarchies } from "./hierarchy.js";
import { registerHover } from "./hover.js";
import { registerImportActions } from "./importActions.js";
import { registerInlayHints } from "./inlayHints.js";
import { registerLanguageStatus } from "./languageStatus.js";
import { registerNavigation } from "./navigation.js";
import { registerPatternDrift } from "./patternDrift.js";
import { registerPatternHover } from "./patternHover.js";
import { registerPatternLens } from "./patternLens.js";
import { registerPatternWatch } from "./patternWatch.js";
import { registerPlanLenses } from "./planLenses.js";
import { registerPrivacyLint } from "./privacyLint.js";
import { registerQuickFixes } from "./quickFixes.js";
import { registerRename } from "./rename.js";
import { registerScenarios } from "./scenarios.js";
import { registerSemanticTokens } from "./semanticTokens.js";
import { registerSignatureHelp } from "./signatureHelp.js";
import { registerSymbols } from "./symbols.js";

/** One line for each language feature. `register` runs at start-up, so it imports only types of the sdk. */
export const languageFeatures: readonly ((extension: ExtensionHost) => vscode.Disposable)[] = [
  registerLanguageStatus,
  registerDiagnostics,
  registerDeployLens,
  registerNavigation,
  registerRename,
  registerHover,
  registerSymbols,
  registerHierarchies,
  registerFolding,
  registerSemanticTokens,
  registerFormatting,
  registerQuickFixes,
  registerImportActions,
  registerCompletion,
  registerSignatureHelp,
  registerCodeLenses,
  registerInlayHints,
  registerScenarios,
  registerPlanLenses,
  registerPrivacyLint,
  registerPatternWatch,
  registerPatternLens,
  registerPatternDrift,
  registerPatternHover,
];

/** Registers every line of the table. */
export function registerLanguageFeatures(extension: ExtensionHost): void {
  for (const register of languageFeatures) extension.own(register(extension));
}
