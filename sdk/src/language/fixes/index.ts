export { fixesFor, fixableCodes } from "./fixes-for.js";
export { fixAll } from "./fix-all.js";
export { applyEdits } from "./apply-edits.js";
export type { FixTitle, FixTitleKey, FixTitles } from "./titles.js";
export type { FileEdits, Fix, FixCommand, FixContext, ImportableDeclaration, TextEdit } from "./types.js";
