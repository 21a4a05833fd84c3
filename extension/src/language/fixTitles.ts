import * as vscode from "vscode";
import type { FixTitle, FixTitleKey, FixTitles } from "@tolbooth/sdk";

type Words = { readonly [Key in FixTitleKey]: (parameters: FixTitles[Key]) => string };

/** What each fix does, in words. */
const words: Words = {
  addLicence: ({ licence }) => vscode.l10n.t("Add the licence {0}", licence),
  addPragma: ({ version }) => vscode.l10n.t("Add 'pragma solidity {0};'", version),
  changePragma: ({ version }) => vscode.l10n.t("Ask for the compiler {0}", version),
  narrowPragma: ({ version }) => vscode.l10n.t("Allow only the compilers {0}", version),
  importFrom: ({ name, path }) => vscode.l10n.t("Import {0} from {1}", name, path),
  changeSpelling: ({ name }) => vscode.l10n.t("Change to '{0}'", name),
  addOverride: ({ override }) => vscode.l10n.t("Add '{0}'", override),
  changeOverride: ({ override }) => vscode.l10n.t("Change to '{0}'", override),
  removeOverride: () => vscode.l10n.t("Remove 'override'"),
  overrideInContract: ({ name, contract }) => vscode.l10n.t("Override {0} in {1}", name, contract),
  addVirtual: ({ name }) => vscode.l10n.t("Make {0} virtual", name),
  removeVirtual: () => vscode.l10n.t("Remove 'virtual'"),
  setVisibility: ({ visibility }) => vscode.l10n.t("Make it {0}", visibility),
  removeVisibility: () => vscode.l10n.t("Remove the visibility"),
  removeBody: () => vscode.l10n.t("Remove the body"),
  removeAbstract: () => vscode.l10n.t("Remove 'abstract'"),
  markAbstract: ({ contract }) => vscode.l10n.t("Make {0} abstract", contract),
  implementMissing: ({ count, contract }) =>
    vscode.l10n.t("Write what is missing in {0} ({1})", contract, count),
  setDataLocation: ({ location }) => vscode.l10n.t("Keep it in {0}", location),
  removeDataLocation: () => vscode.l10n.t("Remove the data location"),
  setMutability: ({ mutability }) => vscode.l10n.t("Make it {0}", mutability),
  removeMutability: ({ mutability }) => vscode.l10n.t("Remove '{0}'", mutability),
  removeUnused: ({ name }) => vscode.l10n.t("Remove the unused {0}", name),
  keepValueOnly: ({ name }) => vscode.l10n.t("Remove the unused {0}, keep what its value does", name),
  removeName: ({ name }) => vscode.l10n.t("Remove the name {0}", name),
  commentOutName: ({ name }) => vscode.l10n.t("Turn the name {0} into a comment", name),
  renameTo: ({ name }) => vscode.l10n.t("Rename to {0}", name),
  replaceDeprecated: (parameters) => vscode.l10n.t("Replace {0} by {1}", parameters.old, parameters.new),
  removeUnaryPlus: () => vscode.l10n.t("Remove the plus sign"),
  useCompoundAssignment: ({ operator }) => vscode.l10n.t("Change to '{0}'", operator),
  useCallOptions: () => vscode.l10n.t("Give gas and value in braces"),
  makeConstructor: () => vscode.l10n.t("Make it the constructor"),
  addReceive: () => vscode.l10n.t("Add a receive function"),
  sendWithCall: () => vscode.l10n.t("Send with call, and check the result (passes on all gas)"),
  sendWithAddressLibrary: () =>
    vscode.l10n.t("Send with OpenZeppelin's Address.sendValue (passes on all gas)"),
  checkCallResult: () => vscode.l10n.t("Require that the call succeeds"),
  removeUnreachable: () => vscode.l10n.t("Remove what is never reached"),
  removeStatement: () => vscode.l10n.t("Remove the statement"),
  addEmit: () => vscode.l10n.t("Add 'emit'"),
  addRevert: () => vscode.l10n.t("Add 'revert'"),
  fixChecksum: () => vscode.l10n.t("Write the address with the right capitals"),
  convertTo: ({ type }) => vscode.l10n.t("Convert to {0}", type),
  addParentheses: () => vscode.l10n.t("Add '()'"),
  useStorageSlot: ({ name }) => vscode.l10n.t("Change to '{0}'", name),
  markMemorySafe: () => vscode.l10n.t("Mark the block as memory-safe"),
  useUnicodeString: () => vscode.l10n.t("Make it a unicode text"),
  insertSemicolon: () => vscode.l10n.t("Add the missing semicolon"),
  openCompilerSettings: () => vscode.l10n.t("Open the compiler's settings"),
  enableOptimizer: () => vscode.l10n.t("Let the optimizer make the code as short as it can"),
};

/** The words of a fix's title. */
export function wordsOf({ key, parameters }: FixTitle): string {
  return (words[key] as (given: typeof parameters) => string)(parameters);
}
