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
    what: "{file} asks for the Solidity compiler {wanted}, which is not on this machine. There are: {available}.",
    next: "Install it with 'tolbooth compilers install {wanted}', or put it into the project with 'npm install --save-dev solc@{wanted}'. Where neither can be had, name another version under 'solc' in tolbooth.json, or leave it out.",
    exit: 2,
  },
  COMPILER_MISSING: {
    what: "{file} asks for the Solidity compiler '{wanted}', and none that is on this machine will do. There are: {available}.",
    next: "Install it with 'tolbooth compilers install {version}', or put it into the project with 'npm install --save-dev solc@{version}'. Both take it from the npm registry that your .npmrc names. If the file is yours, you can ask for another version instead.",
    exit: 1,
  },
  PRAGMAS_CONFLICT: {
    what: "No Solidity compiler can compile {entry}: {file} asks for '{wanted}', and {other} for '{otherWanted}'.",
    next: "Change the pragma that is yours, or use a release of the library that allows your version.",
    exit: 1,
  },
  SETTING_NOT_KNOWN: {
    what: "Solidity {version} does not know '{setting}', so it was left out for {files}.",
    next: "If that is not what you want, give these files settings of their own under 'solc.overrides' in tolbooth.json.",
    exit: 1,
  },
  COMPILER_DAMAGED: {
    what: "The Solidity compiler {version} in {file} cannot be used: {reason}.",
    next: "Run 'tolbooth compilers remove {version}' and then 'tolbooth compilers install {version}'.",
    exit: 3,
  },
  COMPILER_UNUSABLE: {
    what: "The Solidity compiler {version} of this project, {file}, cannot be used: {reason}.",
    next: "Install the package again: 'npm install --save-dev solc@{version}'.",
    exit: 3,
  },
  COMPILER_NOT_IN_REGISTRY: {
    what: "The registry {registry} has no Solidity compiler {wanted}.",
    next: "Check the version: 'npm view solc versions' lists what there is. A mirror may have to be told to fetch it.",
    exit: 1,
  },
  COMPILER_NOT_INSTALLED: {
    what: "The Solidity compiler {version} is not among those that Tolbooth has downloaded.",
    next: "'tolbooth compilers list' shows them. One in a project's node_modules is removed with npm.",
    exit: 2,
  },
  COMPILER_INTEGRITY_FAILED: {
    what: "What {registry} sent for the Solidity compiler {version} is not what it says it is: {problem}. Nothing was kept.",
    next: "Try again. If it happens again, tell whoever runs the registry, and do not use that file.",
    exit: 3,
  },
  REGISTRY_UNREACHABLE: {
    what: "The npm registry {registry} could not be reached: {reason}.",
    next: "Check the connection, and 'registry', 'proxy', 'https-proxy', 'noproxy' and 'cafile' in your .npmrc. Without a network: put the package solc into the project's node_modules, or copy the folder of compilers from another machine ('tolbooth compilers list' says where it is).",
    exit: 3,
  },
  REGISTRY_REFUSED: {
    what: "The npm registry {registry} refused with status {status}.",
    next: "Log in ('npm login --registry {registry}'), or put a token for that registry into your .npmrc.",
    exit: 3,
  },
  REGISTRY_ANSWER_INVALID: {
    what: "The npm registry {registry} gave an answer that cannot be used: {problem}.",
    next: "Open that address in a browser. Often a proxy's log-in page answers in its place. Check 'registry' in your .npmrc.",
    exit: 3,
  },
  NPM_CONFIGURATION_INVALID: {
    what: "npm's setting '{setting}' ({file}) cannot be used: {problem}.",
    next: "Correct it. 'npm config ls -l' shows what npm itself makes of it.",
    exit: 2,
  },
  SOLC_VERSION_DIFFERS: {
    what: "The project asks for the Solidity compiler {wanted}, which is not on this machine. Tolbooth compiled with {available}.",
    next: "Install it with 'tolbooth compilers install {wanted}', or put it into the project with 'npm install --save-dev solc@{wanted}'.",
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
