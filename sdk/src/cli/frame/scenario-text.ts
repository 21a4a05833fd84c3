import { problemText, type ScenarioResult, type ScenarioStepResult } from "@tolbooth/sdk";
import { shownPath, type CommandContext } from "./context.js";
import { count } from "./terminal.js";

/** What became of a scenario: a line for each step, and beneath those that failed why. */
export function resultText(context: CommandContext, result: ScenarioResult): string {
  const passed = result.steps.filter(({ status }) => status === "passed").length;
  const end = result.ok
    ? context.paint("green", `as expected, ${count(passed, "step")}`)
    : context.paint("red", `not as expected, ${passed} of ${count(result.steps.length, "step")} passed`);
  return [
    `${context.paint("bold", result.title)} (${shownPath(context, result.file)})`,
    ...result.steps.flatMap((step) => stepLines(context, step)),
    end,
  ].join("\n");
}

function stepLines(context: CommandContext, step: ScenarioStepResult): string[] {
  const number = String(step.index + 1).padStart(3);
  switch (step.status) {
    case "passed":
      return [`${number}. ${context.paint("green", "ok")}       ${step.title}`];
    case "not-run":
      return [context.paint("dim", `${number}. not run  ${step.title}`)];
    case "failed":
      return [
        `${number}. ${context.paint("red", "FAILED")}   ${step.title}`,
        ...step.problems.map((problem) => `              ${problemText(problem)}`),
        ...(step.next === undefined ? [] : [`              ${step.next}`]),
      ];
  }
}
