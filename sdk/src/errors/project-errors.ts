import { defineErrors } from "./descriptor.js";

export const projectErrors = defineErrors({
  PROJECT_EMPTY: {
    what: "There is no Solidity file in {folder}.",
    next: "Create a file that ends in .sol, for example contracts/Hello.sol, or run 'tolbooth init' for a project to start from. If your files stand elsewhere, name their folder under 'sources' in tolbooth.json.",
    exit: 1,
  },
  CONFIGURATION_INVALID: {
    what: "{file}, line {line}: '{field}' {problem}.",
    next: "Correct that field. The editor shows what each field takes when you point at it.",
    exit: 2,
  },
  CONFIGURATION_UNREADABLE: {
    what: "{file}, line {line}, cannot be read: {problem}.",
    next: "Correct the file at that line.",
    exit: 2,
  },
  IMPORT_NOT_FOUND: {
    what: "The import '{importPath}' was not found. Tried: {triedPaths}.",
    next: "Check the spelling, install the library with npm, or add a remapping to tolbooth.json.",
    exit: 1,
  },
  IMPORT_IS_FOLDER: {
    what: "The import '{importPath}' is a folder ({folder}), not a file.",
    next: "Name the file in that folder that you want to import.",
    exit: 1,
  },
  IMPORT_CASE_DIFFERS: {
    what: "The import '{importPath}' was not found. There is {actualPath}: upper and lower case differ.",
    next: "Write the import as the file and its folders are called. Some systems forgive the difference, others do not.",
    exit: 1,
  },
  IMPORTS_UNRESOLVED: {
    what: "Imports that lead nowhere: {count}, the first in {first}.",
    next: "Read there which paths were tried, and correct the import, install the library, or add a remapping.",
    exit: 1,
  },
  IMPORT_NOT_A_PATH: {
    what: "The import '{importPath}' {problem}.",
    next: "Import a file by its path: ./Other.sol beside this file, or a package's name and the path in it. To use a file from the internet, install its package with npm.",
    exit: 1,
  },
});
