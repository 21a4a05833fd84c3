/**
 * What each fix does, for people: a key and what fills its gaps. The editor has the words, in its language
 * (extension/src/language/fixTitles.ts).
 */
export interface FixTitles {
  addLicence: { licence: string };
  addPragma: { version: string };
  changePragma: { version: string };
  narrowPragma: { version: string };
  importFrom: { name: string; path: string };
  changeSpelling: { name: string };
  addOverride: { override: string };
  changeOverride: { override: string };
  removeOverride: object;
  overrideInContract: { name: string; contract: string };
  addVirtual: { name: string };
  removeVirtual: object;
  setVisibility: { visibility: string };
  removeVisibility: object;
  removeBody: object;
  removeAbstract: object;
  markAbstract: { contract: string };
  implementMissing: { count: string; contract: string };
  setDataLocation: { location: string };
  removeDataLocation: object;
  setMutability: { mutability: string };
  removeMutability: { mutability: string };
  removeUnused: { name: string };
  keepValueOnly: { name: string };
  removeName: { name: string };
  commentOutName: { name: string };
  renameTo: { name: string };
  replaceDeprecated: { old: string; new: string };
  removeUnaryPlus: object;
  useCompoundAssignment: { operator: string };
  useCallOptions: object;
  makeConstructor: object;
  addReceive: object;
  sendWithCall: object;
  sendWithAddressLibrary: object;
  checkCallResult: object;
  removeUnreachable: object;
  removeStatement: object;
  addEmit: object;
  addRevert: object;
  fixChecksum: object;
  convertTo: { type: string };
  addParentheses: object;
  useStorageSlot: { name: string };
  markMemorySafe: object;
  useUnicodeString: object;
  insertSemicolon: object;
  openCompilerSettings: object;
  enableOptimizer: object;
}

export type FixTitleKey = keyof FixTitles;

/** The title of one fix. */
export type FixTitle = {
  [Key in FixTitleKey]: { readonly key: Key; readonly parameters: Readonly<FixTitles[Key]> };
}[FixTitleKey];

/** A title, checked against what its key needs. */
export function title<Key extends FixTitleKey>(
  key: Key,
  ...[parameters]: object extends FixTitles[Key] ? [] : [FixTitles[Key]]
): FixTitle {
  return { key, parameters: parameters ?? {} } as FixTitle;
}
