import { AgencyRegistryClient, MovementClearanceClient, capabilities, setUpAgencies } from "@tolbooth/sdk";
import { openProject, type ProjectSession } from "@tolbooth/sdk/node";
import { borderProject } from "./fixtures.js";
import { writeFiles } from "./harness.js";

const quiet = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/**
 * A project in the folder with a running local network, on which customs (lane 1) and Defra (lane 2) may do everything
 * to movements. Stop the network and close the session afterwards.
 */
export async function openBorder(folder: string): Promise<ProjectSession> {
  await writeFiles(folder, borderProject);
  const session = await openProject(folder, { log: quiet });
  await session.compile();
  await session.startNetwork();
  const governing = await session.addressOf("governance");
  const from = { from: "governance" };
  const { record: registry } = await session.deploy("AgencyRegistry", [governing, governing], from);
  await session.deploy("MovementClearance", [registry.address], from);
  const connection = await session.connection();
  const all =
    capabilities("MOVEMENT_OPEN", "MOVEMENT_AMEND", "MOVEMENT_INVALIDATE", "MOVEMENT_EXIT") |
    capabilities("MOVEMENT_REQUIRE", "MOVEMENT_DECIDE");
  await setUpAgencies(await session.client(AgencyRegistryClient, "AgencyRegistry", "governance"), [
    { id: 1, identifier: "hmrc", capabilities: all, signer: await connection.signer("hmrc") },
    { id: 2, identifier: "defra", capabilities: all, signer: await connection.signer("defra") },
  ]);
  const movements = await session.client(MovementClearanceClient, "MovementClearance", "governance");
  await movements.assignLane(1, 1);
  await movements.assignLane(2, 2);
  return session;
}
