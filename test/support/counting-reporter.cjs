"use strict";
// mocha's own "spec" report, closed by the one line that scripts/test.mjs adds up.
const Mocha = require("mocha");

class CountingReporter extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once("end", () => {
      const { passes, failures, pending } = runner.stats;
      // After the epilogue, which the parent class prints on the same event.
      process.once("exit", () =>
        process.stdout.write(`${passes} passed, ${failures} failed, ${pending} skipped\n`),
      );
    });
  }
}

module.exports = CountingReporter;
