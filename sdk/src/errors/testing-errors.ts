import { defineErrors } from "./descriptor.js";

export const testingErrors = defineErrors({
  FORGE_NOT_FOUND: {
    what: "Solidity tests are run by forge, and it is not there: {problem}.",
    next: "Run 'npm install --save-dev @foundry-rs/forge@{version}' in {folder}, or set TOLBOOTH_FORGE to the path of a forge program.",
    exit: 3,
  },
  MOCHA_NOT_FOUND: {
    what: "{folder} has mocha tests, but mocha is not installed there.",
    next: "Run 'npm install', or 'npm install --save-dev mocha' if the project does not name it yet.",
    exit: 3,
  },
  TESTS_NOT_FOUND: {
    what: "There is no test in {where}.",
    next: "A Solidity test is a function whose name begins with 'test' or 'invariant_' in a contract of the project; a mocha test is an 'it' in a file such as test/clearance.test.ts.",
    exit: 1,
  },
  TESTS_FAILED: {
    what: "{failed} failed, {passed} passed{skipped}.",
    next: "Read the first failure: it says at which line the test stopped.",
    exit: 1,
  },
  TEST_RUN_FAILED: {
    what: "{program} ended before it had run the tests: {reason}.",
    next: "Read what it printed, correct that, and run the tests again.",
    exit: 1,
  },
});
