import { findNodeAtLocation, parseTree } from "jsonc-parser";

/** Where something stands in the text of a plan. */
export interface PlanPlace {
  /** Name of the deployment. */
  readonly name: string;
  /** UTF-16 units from the beginning of the text. */
  readonly offset: number;
}

/** Where the list of deployments and each deployment of a plan begin. Also of a text that is being written. */
export function deploymentPlanPlaces(text: string): {
  readonly list: number | undefined;
  readonly deployments: readonly PlanPlace[];
} {
  const tree = parseTree(text);
  const list = tree && findNodeAtLocation(tree, ["deployments"]);
  const deployments = (list?.type === "array" ? (list.children ?? []) : []).flatMap((step) => {
    if (step.type !== "object") return [];
    const name: unknown = (findNodeAtLocation(step, ["name"]) ?? findNodeAtLocation(step, ["contract"]))
      ?.value;
    // As the reader of plans does: `unit:Contract` is called by its contract.
    return typeof name === "string" ? [{ name: name.split(":").at(-1)!, offset: step.offset }] : [];
  });
  return { list: list?.parent?.offset, deployments };
}
