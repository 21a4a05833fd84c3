import assert from "node:assert/strict";
import {
  describe as describeError,
  errorCodes,
  isTolboothError,
  throwIfCancelled,
  TolboothError,
} from "@tolbooth/sdk";
import { compileErrors } from "../../../sdk/dist/errors/compile-errors.js";
import { deployErrors } from "../../../sdk/dist/errors/deploy-errors.js";
import { assessmentErrors } from "../../../sdk/dist/errors/assessment-errors.js";
import { driftErrors } from "../../../sdk/dist/errors/drift-errors.js";
import { eventErrors } from "../../../sdk/dist/errors/event-errors.js";
import { generalErrors } from "../../../sdk/dist/errors/general-errors.js";
import { languageErrors } from "../../../sdk/dist/errors/language-errors.js";
import { lintErrors } from "../../../sdk/dist/errors/lint-errors.js";
import { localNetworkErrors } from "../../../sdk/dist/errors/local-network-errors.js";
import { networkErrors } from "../../../sdk/dist/errors/network-errors.js";
import { projectErrors } from "../../../sdk/dist/errors/project-errors.js";
import { scenarioErrors } from "../../../sdk/dist/errors/scenario-errors.js";
import { standardsErrors } from "../../../sdk/dist/errors/standards-errors.js";
import { testingErrors } from "../../../sdk/dist/errors/testing-errors.js";
import { transactionErrors } from "../../../sdk/dist/errors/transaction-errors.js";
import { verifyErrors } from "../../../sdk/dist/errors/verify-errors.js";

describe("the error registry", () => {
  it("has every code once", () => {
    const tables = [
      generalErrors,
      projectErrors,
      compileErrors,
      languageErrors,
      lintErrors,
      networkErrors,
      localNetworkErrors,
      deployErrors,
      driftErrors,
      eventErrors,
      scenarioErrors,
      standardsErrors,
      testingErrors,
      transactionErrors,
      verifyErrors,
      assessmentErrors,
    ];
    const all = tables.flatMap((table) => Object.keys(table));
    assert.deepEqual([...all].sort(), [...new Set(all)].sort());
    assert.deepEqual([...errorCodes].sort(), [...all].sort());
  });

  for (const code of errorCodes)
    it(`${code} says what happened and what to do next`, () => {
      assert.match(code, /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/);
      const { what, next, exit } = describeError(code, {});
      assert.ok(what.length > 5 && next.length > 5);
      assert.ok([1, 2, 3].includes(exit));
    });

  it("fills in details, and shows the one that was not given", () => {
    const { what } = describeError("IMPORT_NOT_FOUND", { importPath: "./A.sol", triedPaths: ["/a", "/b"] });
    assert.ok(what.includes("./A.sol") && what.includes("/a, /b"));
    assert.ok(describeError("FILE_NOT_FOUND", {}).what.includes("(file not given)"));
  });

  it("does not fill in a detail's own braces", () => {
    const { what } = describeError("FILE_NOT_FOUND", { file: "{file}$&$1" });
    assert.ok(what.includes("{file}$&$1"));
  });
});

describe("TolboothError", () => {
  it("carries its code, what to do, its exit code and its cause", () => {
    const cause = new Error("inner");
    const error = new TolboothError(
      "FILE_WRITE_FAILED",
      { file: "a.json", reason: "the disk is full" },
      cause,
    );
    assert.equal(error.code, "FILE_WRITE_FAILED");
    assert.equal(error.exitCode, 3);
    assert.equal(error.cause, cause);
    assert.deepEqual(Object.keys(error.toJSON()), ["code", "what", "next", "details"]);
    assert.ok(!JSON.stringify(error).includes("inner"));
    assert.ok(isTolboothError(error) && isTolboothError(error, "FILE_WRITE_FAILED"));
    assert.ok(!isTolboothError(error, "INTERNAL") && !isTolboothError(cause) && !isTolboothError(undefined));
  });

  it("is thrown when a signal has been given, and not before", () => {
    throwIfCancelled(undefined, "Work");
    throwIfCancelled(new AbortController().signal, "Work");
    assert.throws(() => throwIfCancelled(AbortSignal.abort(), "Work"), { code: "OPERATION_CANCELLED" });
  });
});
