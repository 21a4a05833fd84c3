import {
  listArtifacts,
  localNetwork,
  type FindPlanArtifact,
  type Project,
  type ScenarioStage,
} from "@tolbooth/sdk";
import { anvilProgram, epochKeyVariable, startOwnChain } from "@tolbooth/sdk/node";
import { buildProject } from "./builder.js";
import { freshArtifact } from "./compiled.js";
import { deployContext, withConnection } from "./connected.js";
import type { CommandContext } from "./context.js";
import { readEpochKey } from "./epoch-key.js";

/** Gives a scenario the place where it is played: a network by its name, or a chain of its own. */
export async function withStage<T>(
  context: CommandContext,
  project: Project,
  network: string | undefined,
  work: (stage: ScenarioStage) => Promise<T>,
): Promise<T> {
  // Once, and first: names of errors and events come from what was compiled. What is wrong with it says who asks for it.
  await buildProject(context, undefined);
  const find: FindPlanArtifact = (contract) => freshArtifact(context, project, contract);
  const given = context.terminal.environment[epochKeyVariable];
  const epochKey = given === undefined ? undefined : readEpochKey(context, undefined).key;
  if (network !== undefined)
    return await withConnection(context, network, async (connection) =>
      work({
        context: await deployContext(context, project, connection),
        find,
        epochKey,
        ...(connection.network.managed && {
          clock: localNetwork(context.host, project, { program: anvilProgram(), name: network }),
        }),
      }),
    );
  const chain = await startOwnChain(context.host, project, "the command line", context.operation);
  try {
    const artifacts = await listArtifacts(context.host.files, project);
    return await work({
      context: {
        host: context.host,
        project: chain.project,
        connection: chain.connection,
        knownContracts: artifacts.map(({ contractName, abi }) => ({ name: contractName, abi })),
      },
      find,
      epochKey,
      clock: chain.network,
    });
  } finally {
    await chain.close();
  }
}
