import { fragmentOf } from "../deploy/abi.js";
import {
  constructorParameters,
  deploymentDifferences,
  withCommonSources,
  type DeploymentDifference,
  type DeploymentRecord,
  type JsonValue,
  type PastDeployment,
} from "../deploy/index.js";

/** A deployment that was sent once, as a tree shows it. */
export interface PastDeploymentRow extends PastDeployment {
  /** Number of the last deployment of its name before it that was confirmed. */
  readonly earlier?: number;
  /** In what it differs from that one. */
  readonly differences?: readonly DeploymentDifference[];
}

/** Every deployment of one name, newest first. */
export interface NamedDeploymentsRow {
  readonly name: string;
  readonly deployments: readonly PastDeploymentRow[];
}

/** What was deployed, by name. */
export function deploymentHistoryRows(deployments: readonly PastDeployment[]): NamedDeploymentsRow[] {
  const byName = new Map<string, PastDeploymentRow[]>();
  for (const past of deployments.toSorted((one, other) => one.number - other.number)) {
    const rows = byName.get(past.name) ?? [];
    byName.set(past.name, rows);
    const earlier = rows.find(({ record }) => record !== undefined);
    rows.unshift({
      ...past,
      ...(past.record &&
        earlier?.record && {
          earlier: earlier.number,
          differences: deploymentDifferences(...withCommonSources(earlier.record, past.record)),
        }),
    });
  }
  return [...byName]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, rows]) => ({ name, deployments: rows }));
}

/**
 * A deployment as a text of JSON that is held against another line by line: each argument by its name, the interface by
 * kind and in full signatures, in an order that does not depend on the source.
 */
export function comparableDeployment(record: DeploymentRecord): string {
  const { compiledFrom, create2, inputHash } = record;
  const parameters = constructorParameters(record.abi);
  const content: Record<string, JsonValue> = {
    name: record.name,
    contract: `${record.sourceName}:${record.contract}`,
    network: record.network,
    chainId: record.chainId,
    address: record.address,
    ...(create2 && { create2: { ...create2 } }),
    from: record.from,
    deployedAt: record.deployedAt,
    blockNumber: record.blockNumber,
    ...(record.transactionHash !== undefined && { transactionHash: record.transactionHash }),
    codeHash: record.codeHash,
    arguments: record.arguments.map((value, index) => ({
      name: parameters[index]?.name ?? "",
      type: parameters[index]?.type ?? "",
      value,
    })),
    libraries: sorted(record.libraries),
    interface: interfaceByKind(record),
    ...(compiledFrom
      ? { settings: compiledFrom.settings, sources: sorted(compiledFrom.sources) }
      : inputHash === undefined
        ? {}
        : { inputHash }),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function interfaceByKind({ abi }: DeploymentRecord): Record<string, JsonValue> {
  const kinds: Record<string, string[]> = { constructor: [], function: [], event: [], error: [] };
  for (const entry of abi) {
    const fragment = fragmentOf(entry);
    if (fragment) (kinds[fragment.type] ??= []).push(fragment.format("full"));
  }
  return Object.fromEntries(Object.entries(kinds).map(([kind, entries]) => [kind, entries.toSorted()]));
}

function sorted(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
