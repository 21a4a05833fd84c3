import type { ContractDefinition } from "solidity-ast";
import { findAll } from "solidity-ast/utils.js";
import { listed, openToAnybody } from "../allow-lists.js";
import { Gate, type Entry, type Paths } from "../flow-state.js";
import { nameOf, type SourceModel } from "../model.js";
import type { Placed, Report, Rule } from "../types.js";

export const ungatedWrite: Rule = {
  id: "ungated-write",
  title: "A path writes without asking who sent the transaction",
  severity: "error",
  explanation:
    "Every write must come after a check of the sender, on every path. In a contract behind an agency registry only the registry's own gate counts: `_authorise`, `_authoriseAlways` or `_requireGovernor`. Elsewhere a role, an owner or another comparison with the sender does.",
  remedy:
    "Ask the gate first. If anybody may do this by design, put the function on the written list with its reason.",
  flow(model, report) {
    const hear = (node: Placed, before: Paths, entry: Entry): void =>
      judge(model, report, node, before, entry);
    return { onWrite: hear, onEvent: hear, onCall: hear };
  },
};

function judge(model: SourceModel, report: Report, node: Placed, before: Paths, entry: Entry): void {
  const { contract, function: callable } = entry;
  if (contract.contractKind === "library") return;
  if (listed(openToAnybody, { contract: model.homeOf(callable).contract ?? contract, callable })) return;
  const needed = isBehindRegistry(model, contract) ? Gate.Registry : Gate.Sender;
  if (![...before].some((state) => state.gate < needed)) return;
  // Where a base that is not ours writes, the place to mend is the function of ours that led there.
  const place = model.isOwn(node) ? node : callable;
  report(place, `${contract.name}.${nameOf(callable)} gets here without asking the gate about the sender.`);
}

/** The contract holds an agency registry, itself or by a base. */
export function isBehindRegistry(model: SourceModel, contract: ContractDefinition): boolean {
  return model
    .linearised(contract)
    .some((base) =>
      [...findAll("VariableDeclaration", base)].some(
        (one) =>
          one.stateVariable && /^contract I?AgencyRegistry$/.test(one.typeDescriptions.typeString ?? ""),
      ),
    );
}
