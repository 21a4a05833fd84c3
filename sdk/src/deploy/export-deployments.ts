import { TolboothError } from "../errors/index.js";
import type { DeploymentExport } from "./history-types.js";
import type { DeploymentRecord } from "./record-types.js";

/** Kinds of file that a front end can read. */
export type DeploymentExportFormat = "json" | "ts";

/**
 * Addresses and ABIs of a network's deployments, for a front end. Who deployed, with which arguments, is left out.
 * Records of another chain than the last one deployed to are left out and named: a front end speaks to one chain.
 * @throws DEPLOYMENTS_NONE when there are none
 */
export function exportDeployments(
  records: readonly DeploymentRecord[],
  network: string,
): { readonly content: DeploymentExport; readonly leftOut: readonly string[] } {
  const newest = records.toSorted((left, right) => left.deployedAt.localeCompare(right.deployedAt)).at(-1);
  if (!newest) throw new TolboothError("DEPLOYMENTS_NONE", { network });
  const here = records.filter(({ chainId }) => chainId === newest.chainId);
  const byName = here.toSorted((left, right) => (left.name < right.name ? -1 : 1));
  return {
    content: {
      format: "tolbooth/deployment-export",
      version: 1,
      network,
      chainId: newest.chainId,
      contracts: Object.fromEntries(
        byName.map(({ name, contract, address, blockNumber, abi }) => [
          name,
          { contract, address, blockNumber, abi },
        ]),
      ),
    },
    leftOut: records.filter((one) => !here.includes(one)).map(({ name }) => name),
  };
}

/** The text of the file. The same deployments always give the same text. */
export function deploymentExportText(content: DeploymentExport, format: DeploymentExportFormat): string {
  const json = JSON.stringify(content, null, 2);
  if (format === "json") return `${json}\n`;
  return [
    "// Written by 'tolbooth deployments export'. Do not edit: write it again.",
    `export const deployments = ${json} as const;`,
    "",
  ].join("\n");
}
