import { rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { soljsonFile } from "@tolbooth/sdk/node";
import { installServerHost, type Progress } from "../../test/editor/host/install.js";
import { projectRoot } from "../../test/editor/host/paths.js";
import { evmVersion, optimizerRuns } from "../programs/build-tool.js";
import { forge } from "../programs/forge.js";
import { installPeers } from "../programs/install-peers.js";
import { runRead, type Command } from "../programs/timed.js";
import { createProject, printedAnswer, type Contestant } from "./contestant.js";
import { answerFunction, type DeployedSubject } from "./contracts.js";
import { developmentKey, PeerNode } from "./node.js";

const peersFolder = path.join(projectRoot, "bench", "peers", "deploy");
const modules = path.join(peersFolder, "node_modules");

/** A tool that the bench runs beside Tolbooth. */
export interface Peer {
  readonly who: string;
  readonly version: string;
  create(subject: DeployedSubject, folder: string): Promise<Contestant>;
}

/** A peer, or why it does not take part. */
export type FoundPeer = Peer | { readonly who: string; readonly absent: string };

/** forge and cast, and Hardhat Ignition, installed where they are not. */
export async function findPeers(progress: Progress): Promise<FoundPeer[]> {
  let node: string;
  try {
    ({ nodeExecutable: node } = await installServerHost(progress));
    await installPeers(peersFolder, "hardhat", node, progress);
  } catch (error) {
    const absent = error instanceof Error ? error.message : String(error);
    return ["forge + cast", "Hardhat Ignition"].map((who) => ({ who, absent }));
  }
  return [await forgeAndCast(), ignition(node)];
}

function versionOf(name: string): string {
  const require = createRequire(path.join(peersFolder, "package.json"));
  return (require(path.join(modules, name, "package.json")) as { version: string }).version;
}

async function forgeAndCast(): Promise<FoundPeer> {
  const who = "forge + cast";
  const tool = await forge();
  if ("absent" in tool) return { who, absent: tool.absent };
  const system = `${process.platform}-${process.arch === "x64" ? "amd64" : process.arch}`;
  const cast = path.join(
    modules,
    "@foundry-rs",
    `cast-${system}`,
    "bin",
    process.platform === "win32" ? "cast.exe" : "cast",
  );
  return {
    who,
    version: `${tool.version}, ${versionOf("@foundry-rs/cast")}`,
    async create(subject, folder) {
      const node = await PeerNode.create();
      await createProject(folder, subject, tool.configuration);
      const deploy: Command = {
        program: tool.build.program,
        arguments: [
          ...["create", `${subject.file}:${subject.name}`, "--broadcast"],
          ...["--rpc-url", node.url, "--private-key", developmentKey],
          ...(subject.arguments.length > 0 ? ["--constructor-args", ...subject.arguments] : []),
        ],
      };
      return {
        who,
        begin: () => node.beginAnew(),
        async round(answer) {
          const began = performance.now();
          await writeFile(path.join(folder, subject.file), subject.text(answer));
          const { printed } = await runRead(deploy, folder);
          const address = /Deployed to: (0x[0-9a-fA-F]{40})/.exec(printed)?.[1];
          if (address === undefined) throw new Error(`forge named no address: ${printed}`);
          const call = ["call", "--rpc-url", node.url, address, `${answerFunction}()(uint256)`];
          const called = await runRead({ program: cast, arguments: call }, folder);
          return { total: performance.now() - began, answer: printedAnswer(called.printed) };
        },
        end: () => node.end(),
      };
    },
  };
}

function ignition(nodeExecutable: string): Peer {
  const who = "Hardhat Ignition";
  return {
    who,
    version: `${versionOf("@nomicfoundation/hardhat-ignition")} with Hardhat ${versionOf("hardhat")}`,
    async create(subject, folder) {
      const node = await PeerNode.create();
      const files = ignitionFiles(subject, node.url);
      await createProject(folder, subject, files, {
        hardhat: path.join(modules, "hardhat"),
        "@nomicfoundation": path.join(modules, "@nomicfoundation"),
      });
      const command: Command = {
        program: nodeExecutable,
        arguments: [
          path.join(modules, "hardhat", "dist", "src", "cli.js"),
          ...["run", "--network", "bench", "scripts/deploy.js"],
        ],
        environment: { HARDHAT_DISABLE_TELEMETRY_PROMPT: "true", CI: "true" },
      };
      return {
        who,
        async begin() {
          await rm(path.join(folder, "ignition", "deployments"), { recursive: true, force: true });
          await node.beginAnew();
        },
        async round(answer) {
          const began = performance.now();
          await writeFile(path.join(folder, subject.file), subject.text(answer));
          const { printed } = await runRead(command, folder);
          return { total: performance.now() - began, answer: printedAnswer(printed, "benchAnswer is ") };
        },
        end: () => node.end(),
      };
    },
  };
}

/** One program for all: started once, it compiles, deploys with a journal on the disk, and calls. */
function ignitionFiles(subject: DeployedSubject, url: string): Record<string, string> {
  const solidity = {
    version: "0.8.37",
    path: soljsonFile(),
    settings: { evmVersion, optimizer: { enabled: true, runs: optimizerRuns } },
  };
  const networks = { bench: { type: "http", chainType: "l1", url } };
  return {
    "package.json": JSON.stringify({ name: "bench", private: true, type: "module" }),
    "hardhat.config.js": `import ignitionEthers from "@nomicfoundation/hardhat-ignition-ethers";

export default {
  plugins: [ignitionEthers],
  solidity: ${JSON.stringify(solidity)},
  networks: ${JSON.stringify(networks)},
  ignition: { blockPollingInterval: 10, requiredConfirmations: 1 },
};
`,
    "ignition/modules/bench.js": `import { buildModule } from "@nomicfoundation/hardhat-ignition/modules";

export default buildModule("Bench", (m) => ({
  contract: m.contract(${JSON.stringify(subject.name)}, ${JSON.stringify(subject.arguments)}),
}));
`,
    "scripts/deploy.js": `import { network } from "hardhat";
import bench from "../ignition/modules/bench.js";

const { ignition } = await network.create();
const { contract } = await ignition.deploy(bench, { deploymentId: "bench" });
console.log("${answerFunction} is " + (await contract.${answerFunction}()));
`,
  };
}
