import path from "node:path";
import { forgeProgram, FORGE_VERSION } from "@tolbooth/sdk/node";
import { projectRoot } from "../../test/editor/host/paths.js";
import { evmVersion, optimizerRuns, type FoundTool } from "./build-tool.js";

/** forge of the npm package, with the same solc-js as Tolbooth. It opens no socket. */
export async function forge(): Promise<FoundTool> {
  let program: string;
  try {
    program = forgeProgram(projectRoot, {});
  } catch (error) {
    return { name: "forge", absent: error instanceof Error ? error.message : String(error) };
  }
  const windows = process.platform === "win32";
  const solc = path.join(projectRoot, "test", "contracts", "tools", windows ? "solc.cmd" : "solc");
  return {
    name: "forge",
    version: FORGE_VERSION,
    build: { program, arguments: ["build"] },
    configuration: {
      "foundry.toml": `[profile.default]
src = "contracts"
test = "test"
script = "script"
out = "out"
cache_path = "cache"
libs = ["node_modules"]
remappings = ["@openzeppelin/=node_modules/@openzeppelin/"]
auto_detect_remappings = false
solc = ${JSON.stringify(solc)}
offline = true
optimizer = true
optimizer_runs = ${optimizerRuns}
evm_version = "${evmVersion}"

[lint]
lint_on_build = false
`,
    },
    packages: {},
    written: ["out", "cache"],
    artifact: ({ file, name }) => path.join("out", path.basename(file), `${name}.json`),
  };
}
