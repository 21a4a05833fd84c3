import { defineErrors } from "./descriptor.js";

export const compileErrors = defineErrors({
  COMPILE_FAILED: {
    what: "The contracts do not compile: {count} found, the first in {first}.",
    next: "Correct what the compiler found, then try again.",
    exit: 1,
  },
  COMPILER_STOPPED: {
    what: "The Solidity compiler stopped before it had finished: {reason}.",
    next: "Try again: the next run starts a new compiler. If it stops again, compile fewer files at a time, or leave out the settings under 'solc' in tolbooth.json.",
    exit: 3,
  },
  COMPILER_NOT_FOUND: {
    what: "The Solidity compiler is not at {file}: {reason}.",
    next: "Install Tolbooth again.",
    exit: 3,
  },
  COMPILER_VERSION_UNAVAILABLE: {
    what: "{file} asks for the Solidity compiler {wanted}, and Tolbooth has {available}.",
    next: "Set 'solc.version' in tolbooth.json to {available}, or leave it out.",
    exit: 2,
  },
  SOLC_VERSION_DIFFERS: {
    what: "The project asks for the Solidity compiler {wanted}. Tolbooth compiled with {available}.",
    next: "Before you publish, compile with the version that you ask for, or ask for {available}.",
    exit: 1,
  },
  CONTRACT_NOT_FOUND: {
    what: "There is no compiled contract '{name}'.",
    next: "Check the spelling and compile again. There are: {known}.",
    exit: 2,
  },
  CONTRACT_NAME_AMBIGUOUS: {
    what: "Several contracts are called '{name}': {candidates}.",
    next: "Give the full name, file and contract: {example}.",
    exit: 2,
  },
  CONTRACT_TOO_LARGE: {
    what: "'{name}' is {size} bytes of code, and a ledger takes no more than {limit} (EIP-170).",
    next: "Move code into libraries or a second contract, or lower 'optimizer.runs' under 'solc.settings' in tolbooth.json.",
    exit: 1,
  },
  CONTRACT_NOT_DEPLOYABLE: {
    what: "'{name}' is {kind}, so it has no code to deploy.",
    next: "Deploy a contract that inherits from it and implements every function.",
    exit: 2,
  },
  ARTIFACT_MISSING: {
    what: "Nothing has been compiled in {folder} yet.",
    next: "Compile first: 'tolbooth compile', or the command 'Tolbooth: Compile' in the editor.",
    exit: 2,
  },
});
