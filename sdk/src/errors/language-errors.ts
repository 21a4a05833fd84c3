import { defineErrors } from "./descriptor.js";

export const languageErrors = defineErrors({
  RENAME_NOTHING_HERE: {
    what: "There is no name here that could be changed.",
    next: "Put the cursor on the name of a contract, function, variable or type.",
    exit: 2,
  },
  RENAME_BUILTIN: {
    what: "'{name}' belongs to Solidity itself.",
    next: "Choose a name that the project declares.",
    exit: 2,
  },
  RENAME_LIBRARY: {
    what: "'{name}' is declared in {file}, which does not belong to this project.",
    next: "Leave it, or give it another name in this project with 'import … as'.",
    exit: 2,
  },
  RENAME_OVERRIDES_LIBRARY: {
    what: "'{name}' must have the same name in {file}, which does not belong to this project.",
    next: "Leave the name as it is: the function would no longer override the library's.",
    exit: 2,
  },
  RENAME_NAME_INVALID: {
    what: "'{name}' is not a name that Solidity allows: {reason}.",
    next: "Use letters, digits, $ and _, not beginning with a digit, and none of Solidity's own words.",
    exit: 2,
  },
  RENAME_NAME_TAKEN: {
    what: "'{name}' already means something else in {file}, line {line}.",
    next: "Choose another name.",
    exit: 2,
  },
  LANGUAGE_SERVICE_STOPPED: {
    what: "The language service stopped before it had answered: {reason}.",
    next: "Ask again: it has been started anew.",
    exit: 3,
  },
  FORMAT_SYNTAX_ERROR: {
    what: "{file} was not formatted: line {line} is not complete Solidity.",
    next: "Correct the error first. A formatter cannot tell what is meant there.",
    exit: 1,
  },
  FORMAT_CHANGES_PROGRAM: {
    what: "{file} was not formatted: the formatter would have changed more than its layout ({difference}).",
    next: "Leave the file as it is, or put '// prettier-ignore' before what the formatter does not understand. This is a fault of prettier-plugin-solidity: please report it at https://github.com/prettier-solidity/prettier-plugin-solidity/issues.",
    exit: 3,
  },
  FORMAT_CONFIGURATION_INVALID: {
    what: "{file} was not formatted: the configuration of prettier cannot be read: {reason}.",
    next: "Correct .prettierrc, .editorconfig or 'prettier' in package.json.",
    exit: 2,
  },
  FORMAT_FAILED: {
    what: "{file} was not formatted: {reason}.",
    next: "Try again. If the project has a prettier of its own, check that it and prettier-plugin-solidity fit each other.",
    exit: 3,
  },
});
