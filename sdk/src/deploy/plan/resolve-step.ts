import { TolboothError } from "../../errors/index.js";
import { asAddress } from "../../networks/accounts.js";
import type { JsonValue } from "../abi-types.js";
import type { DeployContext } from "../request-types.js";
import { replaceReferences } from "./references.js";
import type { DeploymentPlan, PlanStep } from "./types.js";

/** Addresses of the network's accounts, by name. */
export async function accountAddresses({
  connection,
}: Pick<DeployContext, "connection">): Promise<ReadonlyMap<string, string>> {
  return new Map((await connection.accounts()).map(({ name, address }) => [name, address]));
}

/** A step's arguments with addresses where the file has references. */
export function resolvedArguments(
  step: Pick<PlanStep, "arguments">,
  deployed: ReadonlyMap<string, string>,
  accounts: ReadonlyMap<string, string>,
): JsonValue[] {
  return replaceReferences(step.arguments, ({ kind, name }) => {
    const address = kind === "deployed" ? deployed.get(name) : (accounts.get(name) ?? asAddress(name));
    if (address === undefined)
      throw new TolboothError("INTERNAL", { problem: `no address of '${name}' while the plan runs` });
    return address;
  });
}

/** `unit:Library` → address. */
export function resolvedLibraries(
  step: PlanStep,
  deployed: ReadonlyMap<string, string>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(step.libraries).map(([library, name]) => [library, deployed.get(name) ?? ""]),
  );
}

/** Who sends a step. `fallback` is the caller's choice where the file makes none. */
export function senderOf(plan: DeploymentPlan, step: Pick<PlanStep, "from">, fallback: string): string {
  return step.from ?? plan.from ?? fallback;
}
