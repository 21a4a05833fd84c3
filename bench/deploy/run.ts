import path from "node:path";
import { BUNDLED_SOLC_VERSION, findProject, readSources } from "@tolbooth/sdk";
import { createNodeHost } from "@tolbooth/sdk/node";
import { inTurn, Values } from "../compile/context.js";
import { openConversation } from "../editor/conversation.js";
import { bundle } from "../inside/bundle.js";
import { tolbooth } from "../programs/tolbooth.js";
import { temporaryFolder } from "../projects/copies.js";
import { closureOf } from "../projects/import-graph.js";
import { votingTokenClosure } from "../projects/voting-token.js";
import { Progress } from "../report/progress.js";
import { medianOf } from "../report/statistics.js";
import type { BenchReport, Goal, Machine, PartResult, Row } from "../report/types.js";
import { createProject, type Contestant } from "./contestant.js";
import { deployedSubjects, type DeployedSubject } from "./contracts.js";
import { findPeers, type Peer } from "./peers.js";
import { commandLine, tolboothCommandLine, tolboothEditor, warmEditor } from "./tolbooth.js";

/** How many times faster than the fastest peer a warm editor must be. */
const wantedRatio = 5;

export interface DeployBenchOptions {
  readonly rounds?: number;
  readonly machine: Machine;
  readonly print: (line: string) => void;
  readonly onPart: (result: PartResult) => void;
}

/** Measures from an edit to the value of a deployed function, beside the peers. Leaves nothing behind. */
export async function runDeployBench({
  rounds = 10,
  machine,
  print,
  onPart,
}: DeployBenchOptions): Promise<BenchReport> {
  const startedAt = new Date();
  const found = await findPeers(print);
  const peers = found.filter((peer): peer is Peer => !("absent" in peer));
  const missing = found.flatMap((peer) => ("absent" in peer ? [`${peer.who}: ${peer.absent}`] : []));
  const own = await tolbooth();
  const perSubject = 35 + rounds * 14;
  const progress = new Progress(deployedSubjects.length * perSubject, print);
  const temporary = await temporaryFolder();
  const values = { total: new Values(), stages: new Values() };
  let editor = "";
  try {
    const bundleFile = await bundle("editor/main.ts", temporary.folder, "cjs");
    for (const [place, subject] of deployedSubjects.entries()) {
      progress.beginPart(perSubject);
      progress.tell(`${subject.label}: a window of VS Code, projects, and a round that does not count`, 0);
      const folder = path.join(temporary.folder, `subject-${place}`);
      const inEditor = path.join(folder, "editor");
      await createProject(inEditor, subject, own.configuration);
      await checkClosure(inEditor, subject);
      const contestants: Contestant[] = [];
      const window = await openConversation({ workspace: inEditor, bundleFile, folder: temporary.folder });
      try {
        ({ editor } = window);
        contestants.push(tolboothEditor(subject, inEditor, window));
        contestants.push(await tolboothCommandLine(own, subject, path.join(folder, "command-line")));
        for (const [index, peer] of peers.entries())
          contestants.push(await peer.create(subject, path.join(folder, `peer-${index}`)));
        // The first round warms up: it starts compilers, and fills every cache that a tool keeps.
        for (let round = 0; round <= rounds; round += 1) {
          if (round > 0) progress.tell(`${subject.label}: round ${round} of ${rounds}`, round / (rounds + 1));
          for (const contestant of inTurn(contestants, round))
            await measure(contestant, subject, 1_000 + round, round > 0 ? values : undefined);
        }
      } finally {
        for (const contestant of contestants) await contestant.end();
        await window.close();
      }
    }
  } finally {
    await temporary.remove();
  }
  const parts = [totalPart(values.total, editor, missing), stagesPart(values.stages)];
  parts.forEach(onPart);
  return {
    format: "tolbooth/benchmark",
    version: 1,
    startedAt: startedAt.toISOString(),
    seconds: Math.round((Date.now() - startedAt.getTime()) / 1_000),
    machine,
    programs: {
      Tolbooth: own.version,
      ...Object.fromEntries(peers.map(({ who, version }) => [who, version])),
      "solc-js": BUNDLED_SOLC_VERSION,
    },
    parts,
  };
}

/** One round of one tool. What the function gives must be what this round wrote: else something old was called. */
async function measure(
  contestant: Contestant,
  subject: DeployedSubject,
  answer: number,
  values: { total: Values; stages: Values } | undefined,
): Promise<void> {
  await contestant.begin();
  const told = await contestant.round(answer);
  if (told.answer !== String(answer))
    throw new Error(`${contestant.who} called a function that gives ${told.answer}, not ${answer}.`);
  values?.total.add(subject.label, contestant.who, told.total);
  for (const [stage, milliseconds] of Object.entries(told.stages ?? {}))
    values?.stages.add(subject.label, stage, milliseconds);
}

async function checkClosure(folder: string, subject: DeployedSubject): Promise<void> {
  const { files } = createNodeHost();
  const sources = await readSources(files, await findProject(files, folder, { stopAt: folder }));
  const closure = closureOf(sources.imports, sources.entries[0] ?? "").size;
  if (closure !== subject.files)
    throw new Error(`${subject.file} is compiled with ${closure} files, not ${subject.files}.`);
}

function totalPart(values: Values, editor: string, missing: readonly string[]): PartResult {
  const rows = values.rows("ms", warmEditor, [warmEditor, commandLine]);
  return {
    part: "deploy",
    title: "From an edit to the value of a deployed function",
    how: [
      "Each round changes a number in a contract, saves, compiles, deploys anew and calls the function that gives this number. The value is checked.",
      "Each tool has a project and a node (anvil) of its own. Before each round the chain and the tool's records of it are thrown away; what it has compiled stays. A first round does not count.",
      "All compile with the same solc-js, optimiser on, 200 runs. forge starts it anew for each build through a small program, because no native solc is in the npm registry: with a native solc, forge would be faster.",
      `${warmEditor}: in ${editor}, from \`WorkspaceEdit\` through save, deploy command and call command, as keys would start them. Tolbooth's own local network; the file was opened 1.5 s before.`,
      `${commandLine}: \`tolbooth deploy\` and \`tolbooth call\`, each from its start to its end.`,
      "forge + cast: `forge create --broadcast`, which compiles first, and `cast call`. It keeps no record of the deployment.",
      "Hardhat Ignition: one script under `hardhat run`, which compiles, deploys a module with its journal on the disk, and calls. One confirmation, and a block asked for each 10 ms: its defaults would wait longer.",
      `One file: a contract without imports. ${votingTokenClosure} files: a token with OpenZeppelin's votes and everything that it imports.`,
    ],
    rows,
    goals: deployedSubjects.map(({ label }) => goalOf(rows, label)),
    missing,
  };
}

function goalOf(rows: readonly Row[], label: string): Goal {
  const own = medianOf(rows, label, warmEditor);
  const others = [...new Set(rows.map(({ who }) => who))].filter(
    (who) => who !== warmEditor && who !== commandLine,
  );
  const times = others.flatMap((who) => medianOf(rows, label, who) ?? []);
  return {
    text: `${label}: the faster of the peers takes, of the warm editor's time`,
    limit: wantedRatio,
    bound: "at least",
    unit: "×",
    ...(own !== undefined && times.length === 2 && { measured: Math.min(...times) / own }),
  };
}

function stagesPart(values: Values): PartResult {
  return {
    part: "stages",
    title: "Where the time of the warm editor goes",
    how: ["The same rounds, by their steps."],
    rows: values.rows("ms", ""),
    goals: [],
    missing: [],
  };
}
