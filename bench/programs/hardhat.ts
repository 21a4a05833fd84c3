import path from "node:path";
import { soljsonFile } from "@tolbooth/sdk/node";
import { installServerHost, type Progress } from "../../test/editor/host/install.js";
import { projectRoot } from "../../test/editor/host/paths.js";
import { evmVersion, optimizerRuns, type FoundTool } from "./build-tool.js";
import { installPeers } from "./install-peers.js";

const folder = path.join(projectRoot, "bench", "peers", "hardhat");
const packageFolder = path.join(folder, "node_modules", "hardhat");

/**
 * Hardhat, from the npm registry into `bench/peers/hardhat`, at its first use. It needs a newer Node than Tolbooth does,
 * so it runs with the one of the editor tests.
 */
export async function hardhat(progress: Progress): Promise<FoundTool> {
  try {
    const { nodeExecutable } = await installServerHost(progress);
    const version = await installPeers(folder, "hardhat", nodeExecutable, progress);
    return {
      name: "Hardhat",
      version,
      build: {
        program: nodeExecutable,
        arguments: [path.join(packageFolder, "dist", "src", "cli.js"), "build"],
        environment: { HARDHAT_DISABLE_TELEMETRY_PROMPT: "true", CI: "true" },
      },
      configuration: {
        "package.json": JSON.stringify({ name: "bench", private: true, type: "module" }),
        "hardhat.config.js": `export default ${JSON.stringify({
          solidity: {
            version: "0.8.37",
            path: soljsonFile(),
            settings: { evmVersion, optimizer: { enabled: true, runs: optimizerRuns } },
          },
        })};\n`,
      },
      packages: { hardhat: packageFolder },
      written: ["artifacts", "cache"],
      artifact: ({ file, name }) => path.join("artifacts", file, `${name}.json`),
    };
  } catch (error) {
    return { name: "Hardhat", absent: error instanceof Error ? error.message : String(error) };
  }
}
