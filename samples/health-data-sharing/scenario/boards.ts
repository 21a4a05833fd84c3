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

/** Deploys the three contracts and gives every board its number and key. What is there already is found. */
export async function setUpBoards(session: ProjectSession): Promise<void> {
  const from = { from: governor };
  const governing = await session.addressOf(governor);
  const { record: registry } = await session.deploy("HealthBoardRegistry", [governing, governing], from);
  const { record: consents } = await session.deploy("HealthConsents", [registry.address], from);
  await session.deploy("SharedRecordAccess", [registry.address, consents.address], from);

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
