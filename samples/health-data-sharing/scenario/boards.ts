import { AgencyRegistryClient, capabilities, setUpAgencies } from "@tolbooth/sdk";
import type { ProjectSession } from "@tolbooth/sdk/node";

/** The account that governs the registry. */
export const governor = "nss";

/** The number of a board, by its name in tolbooth.json. */
export function numberOf(session: ProjectSession, board: string): number {
  const found = session.project.agencies.find((one) => one.name === board);
  if (found === undefined) throw new Error(`tolbooth.json has no ${board}`);
  return found.id;
}

/**
 * Does what deployment-plan.json says: three contracts, and every board admitted with its key. Then lets each key act for
 * its board. What is there already is found.
 */
export async function setUpBoards(session: ProjectSession): Promise<void> {
  await session.deployPlan();

  const connection = await session.connection();
  const boards = session.project.agencies.filter((one) => one.name !== governor);
  await setUpAgencies(
    await session.client(AgencyRegistryClient, "HealthBoardRegistry", governor),
    await Promise.all(
      boards.map(async (board) => ({
        id: board.id,
        scheme: "ODS",
        identifier: board.name,
        capabilities: capabilities("CONSENT_RECORD", "CONSENT_WITHDRAW"),
        signer: await connection.signer(board.name),
      })),
    ),
  );
}
