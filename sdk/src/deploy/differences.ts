import { NamedFragment } from "ethers";
import { TolboothError } from "../errors/index.js";
import { refuseKey } from "../networks/keys.js";
import type { AbiEntry } from "../compile/types.js";
import { constructorParameters, fragmentOf } from "./abi.js";
import { withCommonSources } from "./would-deploy.js";
import type { JsonValue } from "./abi-types.js";
import type { DeploymentComparison, DeploymentDifference, PastDeployment } from "./history-types.js";
import type { DeploymentRecord } from "./record-types.js";

/**
 * Holds a deployment against an earlier one of the same name. The later one is what stands now, or the last that stood.
 * Of the sources, those count that both builds held.
 * @param history deployments of one name, as `readDeploymentHistory` gives them
 * @param earlier number or address of the earlier one. Default: the last before it
 * @throws DEPLOYMENT_NOT_FOUND when nothing of that name was ever deployed
 * @throws DEPLOYMENT_EARLIER_NOT_FOUND, KEY_MISPLACED
 */
export function compareDeployments(
  history: readonly PastDeployment[],
  name: string,
  network: string,
  earlier?: string,
): DeploymentComparison {
  if (earlier !== undefined) refuseKey(earlier, "the earlier deployment");
  const deployed = history.filter(isDeployed);
  const after = deployed.findLast(({ state }) => state === "current") ?? deployed.at(-1);
  if (!after) throw new TolboothError("DEPLOYMENT_NOT_FOUND", { name, network, known: ["none"] });
  const others = deployed.filter((one) => one !== after);
  const before =
    earlier === undefined
      ? others.findLast(({ number }) => number < after.number)
      : others.findLast(
          ({ number, record }) =>
            String(number) === earlier || record.address.toLowerCase() === earlier.toLowerCase(),
        );
  if (!before)
    throw new TolboothError("DEPLOYMENT_EARLIER_NOT_FOUND", {
      name,
      network,
      earlier: earlier ?? "before it",
      known: others.length > 0 ? others.map(({ number }) => String(number)) : ["none"],
    });
  const differences = deploymentDifferences(...withCommonSources(before.record, after.record));
  return { before, after, differences };
}

type Deployed = PastDeployment & { readonly record: DeploymentRecord };

function isDeployed(one: PastDeployment): one is Deployed {
  return one.record !== undefined;
}

/** Everything in which two deployments differ. Empty: they are the same at the same place. */
export function deploymentDifferences(
  before: DeploymentRecord,
  after: DeploymentRecord,
): DeploymentDifference[] {
  const differences: DeploymentDifference[] = [];
  const text = (kind: "address" | "contract" | "sender" | "code", left: string, right: string): void => {
    if (left !== right) differences.push({ kind, before: left, after: right });
  };
  if (before.chainId !== after.chainId)
    differences.push({ kind: "chain", before: before.chainId, after: after.chainId });
  text("address", before.address, after.address);
  text("contract", unitName(before), unitName(after));
  text("sender", before.from, after.from);
  text("code", before.codeHash, after.codeHash);
  differences.push(...inputDifferences(before, after));
  const parameters = constructorParameters(after.abi);
  for (let index = 0; index < Math.max(before.arguments.length, after.arguments.length); index += 1)
    if (!isSame(before.arguments[index], after.arguments[index]))
      differences.push({
        kind: "argument",
        index,
        name: parameters[index]?.name ?? "",
        ...sides(before.arguments[index], after.arguments[index]),
      });
  for (const [library, sidesOf] of changes(before.libraries, after.libraries))
    differences.push({ kind: "library", library, ...sidesOf });
  differences.push(...abiDifferences(before.abi, after.abi));
  return differences;
}

function unitName({ sourceName, contract }: DeploymentRecord): string {
  return `${sourceName}:${contract}`;
}

function inputDifferences(before: DeploymentRecord, after: DeploymentRecord): DeploymentDifference[] {
  const { compiledFrom: left, inputHash: hashBefore } = before;
  const { compiledFrom: right, inputHash: hashAfter } = after;
  if (!left || !right)
    return hashBefore === undefined || hashAfter === undefined || hashBefore === hashAfter
      ? []
      : [{ kind: "input", before: hashBefore, after: hashAfter }];
  return [
    ...[...changes(left.sources, right.sources)].map(([unit, both]) => ({
      kind: "source" as const,
      unit,
      ...both,
    })),
    ...[...changes(flat(left.settings), flat(right.settings))].map(([setting, both]) => ({
      kind: "setting" as const,
      setting,
      ...both,
    })),
  ];
}

/** `{optimizer: {runs: 1}}` as `optimizer.runs` → 1. Lists are one value. */
function flat(value: Readonly<Record<string, JsonValue>>, prefix = ""): Record<string, JsonValue> {
  const all: Record<string, JsonValue> = {};
  for (const [name, one] of Object.entries(value))
    if (typeof one === "object" && one !== null && !Array.isArray(one))
      Object.assign(all, flat(one as Readonly<Record<string, JsonValue>>, `${prefix}${name}.`));
    else all[`${prefix}${name}`] = one;
  return all;
}

/** ABI entries by signature; `changed` where names, outputs or the mutability are others. */
function abiDifferences(before: readonly AbiEntry[], after: readonly AbiEntry[]): DeploymentDifference[] {
  return [...changes(bySignature(before), bySignature(after))].map(([entry, both]) => ({
    kind: "abi",
    entry,
    ...both,
  }));
}

function bySignature(abi: readonly AbiEntry[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const entry of abi) {
    const fragment = fragmentOf(entry);
    if (!fragment) continue;
    // There is one at most of those that have no name.
    const entryName = fragment instanceof NamedFragment ? ` ${fragment.format("sighash")}` : "";
    found[`${fragment.type}${entryName}`] = fragment.format("full");
  }
  return found;
}

function* changes<T extends JsonValue>(
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
): Generator<[string, { before?: T; after?: T }]> {
  for (const name of [...new Set([...Object.keys(before), ...Object.keys(after)])].sort())
    if (!isSame(before[name], after[name])) yield [name, sides(before[name], after[name])];
}

function sides<T extends JsonValue>(before: T | undefined, after: T | undefined): { before?: T; after?: T } {
  return { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

function isSame(left: JsonValue | undefined, right: JsonValue | undefined): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
