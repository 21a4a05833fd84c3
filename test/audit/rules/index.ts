import type { FlowListener } from "./flow-state.js";
import { followAll } from "./flow.js";
import { SourceModel } from "./model.js";
import { houseRules } from "./house/index.js";
import { privacyRules } from "./privacy/index.js";
import { securityRules } from "./security/index.js";
import type { Finding, Placed, Report, Rule, RulesInput } from "./types.js";

export { compileForRules, projectRoot, type CompiledForRules } from "./compile.js";
export { acceptFindings, placesOf, type AcceptedFinding } from "./exceptions.js";
export { acceptedLoops } from "./security/unbounded-loop.js";
export type { Finding, Rule, RulesInput, Severity } from "./types.js";

/** Every rule of the house, in the order of the audit's table. */
export const rules: readonly Rule[] = [...securityRules, ...houseRules, ...privacyRules];

/** Applies every rule, or the given ones, to the own sources. Findings come by file, line and rule. */
export function checkRules(input: RulesInput, chosen: readonly Rule[] = rules): Finding[] {
  const model = new SourceModel(input);
  const found = new Map<string, Finding>();
  const listeners: FlowListener[] = [];
  for (const rule of chosen) {
    const report: Report = (node, message) => {
      if (!model.isOwn(node)) return;
      const finding = makeFinding(model, rule, node, message);
      const key = `${rule.id} ${finding.file} ${finding.line} ${finding.column}`;
      if (!found.has(key)) found.set(key, finding);
    };
    rule.check?.(model, report);
    const listener = rule.flow?.(model, report);
    if (listener) listeners.push(listener);
  }
  if (listeners.length > 0) followAll(model, listeners);
  return [...found.values()].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule),
  );
}

function makeFinding(model: SourceModel, rule: Rule, node: Placed, message: string): Finding {
  const { contract, part } = model.homeAt(node);
  const place = model.placeOf(node);
  const file = place.file.split("/").at(-1) ?? place.file;
  return {
    rule: rule.id,
    severity: rule.severity,
    contract: contract?.name ?? file,
    ...(part === undefined ? {} : { function: part }),
    ...place,
    message,
    remedy: rule.remedy,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
