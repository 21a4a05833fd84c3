import path from "node:path";
import type { Command } from "commander";
import {
  compiledFrom,
  findDeployment,
  isTolboothError,
  readAuditRecords,
  readBuildInfo,
  TolboothError,
  verificationReport,
  verificationSentence,
  verifyDeployment,
  type DeploymentRecord,
  type Project,
  type Verification,
} from "@tolbooth/sdk";
import { nodeBundledLibraries } from "@tolbooth/sdk/node";
import { packageFolder } from "../frame/audit-records.js";
import { freshArtifact } from "../frame/compiled.js";
import { withConnection } from "../frame/connected.js";
import { shownPath, type CommandContext, type Run } from "../frame/context.js";
import type { Outcome } from "../frame/envelope.js";
import { addNetworkOption } from "../frame/network-option.js";

interface VerifyOptions {
  readonly network: string;
  readonly report?: string;
}

/** `tolbooth verify <deployment>`: whether the code on the chain is that of the contract, and that of an audit record. */
export function registerVerify(program: Command, run: Run): void {
  const command = program
    .command("verify")
    .description(
      "Compiles a deployed contract again and holds it against the code on the chain, and against the patterns' audit " +
        "records. Asks nobody but the network's node.",
    )
    .argument("<deployment>", "name or address of a deployment")
    .option("--report <folder>", "write the evidence there, as Markdown and as JSON");
  addNetworkOption(command).action((name: string, options: VerifyOptions) =>
    run((context) => verify(context, name, options)),
  );
}

/** Verdicts that show that the code is the contract's. */
const shown: ReadonlySet<Verification["verdict"]> = new Set(["exact", "same-logic", "stripped"]);

async function verify(context: CommandContext, name: string, options: VerifyOptions): Promise<Outcome> {
  return await withConnection(context, options.network, async (connection, project) => {
    const { files } = context.host;
    const record = await findDeployment(files, project, options.network, name);
    const buildInfo = await compileAgain(context, project, record);
    const verification = await verifyDeployment({
      connection,
      record,
      buildInfo,
      compiledFrom: compiledFrom(buildInfo?.["input"]),
      audits: await readAuditRecords(files, packageFolder(nodeBundledLibraries())),
      now: new Date(context.host.now()),
    });
    const written = options.report === undefined ? [] : await write(context, options.report, verification);
    const failure = shown.has(verification.verdict)
      ? undefined
      : new TolboothError("DEPLOYED_CODE_DIFFERS", {
          address: record.address,
          network: options.network,
          contract: record.contract,
          verdict: verification.verdict,
        });
    return {
      result: { verification, written },
      text: text(context, verification, written),
      ...(failure && { failure }),
    };
  });
}

/** What the compiler makes of the contract now; nothing where it does not compile or is no longer there. */
async function compileAgain(
  context: CommandContext,
  project: Project,
  { sourceName, contract }: DeploymentRecord,
): Promise<Record<string, unknown> | undefined> {
  try {
    const { artifact } = await freshArtifact(context, project, `${sourceName}:${contract}`);
    return await readBuildInfo(context.host.files, project, artifact);
  } catch (error) {
    const expected = ["COMPILE_FAILED", "CONTRACT_NOT_FOUND", "ARTIFACT_MISSING", "PROJECT_EMPTY"] as const;
    if (expected.some((code) => isTolboothError(error, code))) return undefined;
    throw error;
  }
}

async function write(
  { host, terminal }: CommandContext,
  folder: string,
  verification: Verification,
): Promise<string[]> {
  const at = path.resolve(terminal.currentFolder, folder);
  const base = path.join(at, `${verification.deployment}-${verification.network}`);
  await host.files.writeFileAtomic(`${base}.md`, verificationReport(verification));
  await host.files.writeFileAtomic(`${base}.json`, `${JSON.stringify(verification, undefined, 2)}\n`);
  return [`${base}.md`, `${base}.json`];
}

function text(context: CommandContext, one: Verification, written: readonly string[]): string {
  return [
    `${context.paint("bold", one.deployment)} (${one.sourceName}:${one.contract})`,
    verificationSentence(one),
    ...one.immutables.map(({ name, value }) => `  ${name} = ${value ?? "not the same everywhere"}`),
    ...Object.entries(one.libraries).map(([name, address]) => `  ${name} at ${address}`),
    ...one.functions.map(({ function: name, because }) => `  ${name}: ${because}`),
    ...one.changedSources.map((unit) => `  changed since: ${unit}`),
    ...one.notes.map((note) => `  ${note}`),
    ...written.map((file) => `Wrote ${shownPath(context, file)}.`),
  ].join("\n");
}
