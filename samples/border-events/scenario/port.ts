import {
  AgencyRegistryClient,
  capabilities,
  MovementClearanceClient,
  setUpAgencies,
  type AgencyConfiguration,
} from "@tolbooth/sdk";
import type { ProjectSession } from "@tolbooth/sdk/node";

/** The account that governs the registry. */
export const governor = "cabinet-office";

/** Every body at the border may decide on its lane. HMRC also opens, amends, invalidates and exits movements. */
const decides = capabilities("MOVEMENT_DECIDE", "MOVEMENT_REQUIRE");
const opens = capabilities("MOVEMENT_OPEN", "MOVEMENT_AMEND", "MOVEMENT_INVALIDATE", "MOVEMENT_EXIT");

/** The bodies of tolbooth.json that have a lane. */
export function bodiesWithLane(
  session: ProjectSession,
): (AgencyConfiguration & { id: number; lane: number })[] {
  return session.project.agencies.flatMap((body) =>
    body.lane === undefined ? [] : [{ ...body, lane: body.lane }],
  );
}

/**
 * Does what deployment-plan.json says: three contracts, and the first three bodies admitted with their keys and lanes.
 * Then gives every other body its number, its key and its lane. What is there already is found, not made again.
 */
export async function setUpPort(session: ProjectSession): Promise<void> {
  await session.deployPlan();

  const connection = await session.connection();
  const bodies = bodiesWithLane(session);
  const agencies = await session.client(AgencyRegistryClient, "PortAgencyRegistry", governor);
  await setUpAgencies(
    agencies,
    await Promise.all(
      bodies.map(async (body) => ({
        id: body.id,
        identifier: body.name,
        capabilities: body.name === "hmrc" ? decides | opens : decides,
        signer: await connection.signer(body.name),
      })),
    ),
  );
  const movements = await session.client(MovementClearanceClient, "PortClearance", governor);
  for (const { id, lane } of bodies) {
    if ((await movements.agencyOfLane(lane)) !== id) await movements.assignLane(lane, id);
  }
}
