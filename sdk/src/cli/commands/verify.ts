import path from "node:path";
import type { Command } from "commander";
import {
  compiledFrom,
  findDeployment,
  isTolboothError,
  readAuditRecords,
  readBuildInfo,
  readDeployments,
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

/** `tolbooth verify [deployment…]`: whether the code on the chain is that of the contract, and that of an audit record. */
export function registerVerify(program: Command, run: Run): void {
  const command = program
    .command("verify")
    .description(
      "Compiles deployed contracts again and holds them against the code on the chain, and against the patterns' audit " +
        "records. Asks nobody but the network's node.",
    )
    .argument("[deployments...]", "names or addresses of deployments (default: all of the network)")
    .option("--report <folder>", "write the evidence there, as Markdown and as JSON");
  addNetworkOption(command).action((names: string[], options: VerifyOptions) =>
    run((context) => verify(context, names, options)),
  );
}

/** Verdicts that show that the code is the contract's. */
const shown: ReadonlySet<Verification["verdict"]> = new Set(["exact", "same-logic", "stripped"]);

async function verify(
  context: CommandContext,
  names: readonly string[],
  options: VerifyOptions,
): Promise<Outcome> {
  return await withConnection(context, options.network, async (connection, project) => {
    const { files } = context.host;
    const records = await recordsOf(context, project, names, options.network);
    const audits = await readAuditRecords(files, packageFolder(nodeBundledLibraries()));
    const verifications: Verification[] = [];
    const written: string[] = [];
    const compileAgain = compiler(context, project);
    for (const record of records) {
      const buildInfo = await compileAgain(record);
      const one = await verifyDeployment({
        connection,
        record,
        buildInfo,
        compiledFrom: compiledFrom(buildInfo?.["input"]),
        audits,
        now: new Date(context.host.now()),
        signal: context.operation.signal,
      });
      verifications.push(one);
      if (options.report !== undefined) written.push(...(await write(context, options.report, one)));
    }
    const differ = verifications.filter(({ verdict }) => !shown.has(verdict));
    return {
      result: { verifications, written },
      text: text(context, verifications, written),
      ...(differ.length > 0 && { failure: failureOf(differ) }),
    };
  });
}

/** The deployments that are named; without a name all that stand on the network. */
async function recordsOf(
  { host: { files } }: CommandContext,
  project: Project,
  names: readonly string[],
  network: string,
): Promise<DeploymentRecord[]> {
  if (names.length > 0)
    return await Promise.all(names.map((name) => findDeployment(files, project, network, name)));
  const all = await readDeployments(files, project, network);
  if (all.length === 0) throw new TolboothError("DEPLOYMENTS_NONE", { network });
  return all;
}

function failureOf(differ: readonly Verification[]): TolboothError {
  const all = (of: (one: Verification) => string): string => [...new Set(differ.map(of))].join(", ");
  return new TolboothError("DEPLOYED_CODE_DIFFERS", {
    address: all(({ address }) => address),
    network: all(({ network }) => network),
    contract: all(({ contract }) => contract),
    verdict: all(({ verdict }) => verdict),
  });
}

/** What the compiler makes of a contract now; nothing where it does not compile or is no longer there. */
function compiler(
  context: CommandContext,
  project: Project,
): (record: DeploymentRecord) => Promise<Record<string, unknown> | undefined> {
  let compiles = true;
  return async ({ sourceName, contract }) => {
    // What is wrong is said once, not for each deployment.
    if (!compiles) return undefined;
    try {
      const { artifact } = await freshArtifact(context, project, `${sourceName}:${contract}`);
      return await readBuildInfo(context.host.files, project, artifact);
    } catch (error) {
      compiles = !isTolboothError(error, "COMPILE_FAILED");
      const expected = ["COMPILE_FAILED", "CONTRACT_NOT_FOUND", "ARTIFACT_MISSING", "PROJECT_EMPTY"] as const;
      if (expected.some((code) => isTolboothError(error, code))) return undefined;
      throw error;
    }
  };
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

function text(
  context: CommandContext,
  verifications: readonly Verification[],
  written: readonly string[],
): string {
  return [
    ...verifications.map((one) => verificationText(context, one)),
    ...written.map((file) => `Wrote ${shownPath(context, file)}.`),
  ].join("\n");
}

function verificationText(context: CommandContext, one: Verification): string {
  return [
    `${context.paint("bold", one.deployment)} (${one.sourceName}:${one.contract})`,
    verificationSentence(one),
    ...one.immutables.map(({ name, value }) => `  ${name} = ${value ?? "not the same everywhere"}`),
    ...Object.entries(one.libraries).map(([name, address]) => `  ${name} at ${address}`),
    ...one.functions.map(({ function: name, because }) => `  ${name}: ${because}`),
    ...one.changedSources.map((unit) => `  changed since: ${unit}`),
    ...one.notes.map((note) => `  ${note}`),
  ].join("\n");
}
