import path from "node:path";
import type { DeploymentRecord } from "../../deploy/record-types.js";
import type { FileSystem } from "../../ports.js";
import type { Project } from "../../project/types.js";
import { EventIndex } from "./event-index.js";
import type { OpenEventStore } from "./types.js";

/** What the index of a chain holds, without the chain: it can be asked, not brought up to date. */
export type StoredEvents = Omit<EventIndex, "update">;

/**
 * Opens what an index has of some deployments on one chain, without asking a node. Chains can share a number: it takes
 * the file that was written last, if that was after all of them were deployed. An older one is of a chain that is gone.
 * Nothing (`undefined`) where there is none. Close it when you are done.
 * @throws EVENT_INDEX_FAILED
 */
export async function openStoredEvents(
  files: Pick<FileSystem, "list" | "stat">,
  project: Project,
  deployments: readonly DeploymentRecord[],
  host: { readonly openStore: OpenEventStore; readonly tell: (notice: string) => void },
): Promise<StoredEvents | undefined> {
  const [first] = deployments;
  if (!first) return undefined;
  const folder = path.join(project.root, ".tolbooth", "events");
  let newest: { readonly file: string; readonly modifiedAt: number } | undefined;
  for (const { name } of await files.list(folder)) {
    if (!name.startsWith(`${first.chainId}-`) || !name.endsWith(".sqlite")) continue;
    const file = path.join(folder, name);
    const found = await files.stat(file);
    if (found?.kind === "file" && found.modifiedAt >= (newest?.modifiedAt ?? 0))
      newest = { file, modifiedAt: found.modifiedAt };
  }
  const deployedAt = Math.max(...deployments.map((one) => Date.parse(one.deployedAt)));
  if (!newest || newest.modifiedAt < deployedAt) return undefined;
  const index = new EventIndex(undefined, await host.openStore(newest.file, host.tell));
  await index.setContracts(deployments);
  return index;
}
