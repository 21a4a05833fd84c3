import type { Analysis } from "../analysis.js";
import type { Meaning } from "../meaning/types.js";
import { isSurelyNot } from "../meaning/meaning-of.js";
import { stemsOf } from "../meaning/words.js";
import type { Variable } from "../model/types.js";

/** What variables mean whose names say nothing, by where their values come from and go to. */
export class Flows {
  private readonly found = new Map<Variable, Meaning>();

  constructor(analysis: Analysis) {
    const into = new Map<Variable, Set<Variable>>();
    const add = (from: Variable, to: Variable): void => {
      if (from === to) return;
      const known = into.get(from);
      if (known) known.add(to);
      else into.set(from, new Set([to]));
    };
    const seeds = new Map<Variable, Meaning>();
    for (const entry of analysis.entries())
      for (const fact of analysis.factsOf(entry)) {
        if (fact.kind === "assign" || fact.kind === "bind") {
          const target = fact.kind === "bind" ? fact.parameter : fact.targets.at(-1);
          if (target && (fact.kind === "bind" || /^(?:=|push)$/.test(fact.operator)))
            for (const one of fact.value.plain) add(one, target);
        } else if (fact.kind === "emit" || fact.kind === "revert") {
          const kind = fact.kind === "emit" ? "event" : "error";
          const composite = analysis.program.composite(entry.contract, kind, fact.name);
          fact.values.forEach((value, index) => {
            const name = fact.names[index];
            const target = name
              ? composite?.variables.find((one) => one.name === name)
              : composite?.variables[index];
            if (target) for (const one of value.plain) add(one, target);
          });
        } else if (fact.kind === "key") {
          const meaning = analysis.keyMeaning(fact.variable, fact.level);
          if (meaning) for (const one of fact.value.plain) if (!seeds.has(one)) seeds.set(one, meaning);
        }
      }
    this.spread(analysis, into, seeds);
  }

  meaningOf(variable: Variable): Meaning | undefined {
    return this.found.get(variable);
  }

  private spread(
    analysis: Analysis,
    into: ReadonlyMap<Variable, ReadonlySet<Variable>>,
    seeds: ReadonlyMap<Variable, Meaning>,
  ): void {
    const takes = (variable: Variable, isSure: boolean): boolean =>
      (variable.role === "local" || variable.role === "parameter" || variable.role === "return") &&
      !analysis.ownMeaning(variable) &&
      !this.found.has(variable) &&
      (analysis.isBlank(variable) || (isSure && !isSurelyNot(stemsOf(variable.name)))) &&
      analysis.roomOf(variable.type, analysis.placeOf(variable)?.contract) !== "none";
    const learn = (variable: Variable, meaning: Meaning, reason: string, isSure = false): boolean => {
      if (!takes(variable, isSure) || meaning.form !== "plain") return false;
      this.found.set(variable, { ...meaning, isOwn: false, because: [reason, ...meaning.because] });
      return true;
    };
    for (const [variable, meaning] of seeds) learn(variable, meaning, `'${variable.name}' is used as a key`);
    // Backwards first, by what the targets are called; then forwards, into what is blank. Both until nothing changes.
    for (let changed = true; changed;) {
      changed = false;
      for (const [from, targets] of into)
        for (const to of targets) {
          const own = analysis.ownMeaning(to);
          const meaning = own ?? (analysis.isBlank(to) ? this.found.get(to) : undefined);
          // What is kept or published as something personal is it, whatever it was called before.
          const isSure = own !== undefined && to.role !== "local" && to.role !== "parameter";
          if (meaning && learn(from, meaning, `'${from.name}' goes into '${to.name}'`, isSure))
            changed = true;
        }
      for (const [from, targets] of into) {
        const meaning = analysis.ownMeaning(from) ?? this.found.get(from);
        if (!meaning || isSurelyNot(stemsOf(from.name))) continue;
        for (const to of targets)
          if (to.role === "local" && learn(to, meaning, `'${to.name}' comes from '${from.name}'`))
            changed = true;
      }
    }
  }
}
