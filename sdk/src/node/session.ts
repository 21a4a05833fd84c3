import path from "node:path";
import type { ContractRunner } from "ethers";
import {
  compileFailed,
  listArtifacts,
  ProjectBuilder,
  readArtifact,
  readBuildInput,
  type Artifact,
} from "../artifacts/index.js";
import type { Compiler } from "../compile/index.js";
import {
  callFunction,
  checkDeploymentPlan,
  compiledFrom,
  deployContract,
  findDeployment,
  readDeploymentPlan,
  runDeploymentPlan,
  sendFunction,
  type Approve,
  type ApprovePlan,
  type DecodedEvent,
  type DecodedValue,
  type DeployContext,
  type DeployRequest,
  type DeployResult,
  type JsonValue,
  type PlanArtifact,
  type PlanResult,
  type SendResult,
} from "../deploy/index.js";
import { fetchEvents } from "../events/index.js";
import {
  connect,
  localNetwork,
  type Account,
  type Connection,
  type LocalNetwork,
} from "../networks/index.js";
import type { Host, Log, LongOperation } from "../ports.js";
import { canonicalJsonHash } from "../privacy/index.js";
import { findProject, type Project } from "../project/index.js";
import { anvilProgram } from "./anvil.js";
import { nodeBundledLibraries } from "./bundled-libraries.js";
import { createNodeCompiler } from "./compiler.js";
import { createNodeHost } from "./host.js";
import { nodeNetworkKeeping } from "./network-keeping.js";
import { buildSurroundings } from "./surroundings.js";

/** What opens a project: its folder, and where people's text goes (default: standard error). */
export interface OpenProjectOptions {
  readonly log?: Log;
  /** Name of the network to work on. Default: `local`. */
  readonly network?: string;
  /** Asked before anything is sent to a network that is not on this machine. Without it such a send is refused. */
  readonly approve?: Approve;
  /** Asked once for all that a plan sends there. Without it `approve` is asked for every step. */
  readonly approvePlan?: ApprovePlan;
}

/**
 * Opens a project for a script or a test: compile, start the local network, deploy, call, send.
 *
 * @example
 * const session = await openProject("samples/border-events");
 * await session.compile();
 * await session.startNetwork();
 * const registry = await session.deploy("AgencyRegistry", [governor, guardian], { from: "governor" });
 * await session.close();
 */
export async function openProject(folder: string, options: OpenProjectOptions = {}): Promise<ProjectSession> {
  const host = createNodeHost(options.log ? { log: options.log } : {});
  const project = await findProject(host.files, folder, {
    bundledLibraries: nodeBundledLibraries(),
    environment: process.env,
  });
  return new ProjectSession(host, project, options);
}

/** Contracts that were compiled together come from one input, of which hashing takes a while. */
const ofInputs = new WeakMap<object, Pick<DeployRequest, "inputHash" | "compiledFrom">>();

/** An open project. Close it when you are done: it holds the compiler and the connection to the network. */
export class ProjectSession {
  readonly host: Host;
  readonly project: Project;
  readonly network: LocalNetwork;
  readonly #options: OpenProjectOptions;
  #compiler: Compiler | undefined;
  #connection: Promise<Connection> | undefined;
  #builder: ProjectBuilder | undefined;

  constructor(host: Host, project: Project, options: OpenProjectOptions) {
    this.host = host;
    this.project = project;
    this.#options = options;
    this.network = localNetwork(host, project, {
      program: anvilProgram(),
      keeping: nodeNetworkKeeping({ title: "a script" }),
    });
  }

  /**
   * Compiles the project's own sources and writes the artifacts, unless those on disk were made from the very sources
   * and settings of now.
   * @returns whether it had to compile
   * @throws COMPILE_FAILED when a finding is an error
   */
  async compile(operation: LongOperation = {}): Promise<{ compiled: boolean }> {
    this.#builder ??= new ProjectBuilder({
      files: this.host.files,
      now: () => this.host.now(),
      start: this.project.root,
      open: () => Promise.resolve(this.project),
      compiler: () => (this.#compiler ??= createNodeCompiler()),
      surroundings: JSON.stringify([buildSurroundings(process.env), this.project]),
    });
    const { report } = await this.#builder.build(operation);
    if (!report.ok) throw compileFailed(report.findings);
    return { compiled: report.compiled.length > 0 };
  }

  /** Starts the local network, or finds the one that runs. */
  async startNetwork(operation: LongOperation = {}): Promise<void> {
    await this.network.start(operation);
  }

  /** The connection to the session's network, opened at the first use. */
  connection(): Promise<Connection> {
    this.#connection ??= connect(this.host, this.project, this.#options.network ?? "local");
    return this.#connection;
  }

  /** The accounts that can send, named after the agencies in `tolbooth.json`. */
  async accounts(): Promise<Account[]> {
    return (await this.connection()).accounts();
  }

  /** The address of an account, by its name. */
  async addressOf(account: string): Promise<string> {
    return (await (await this.connection()).signer(account)).getAddress();
  }

  /**
   * Deploys a compiled contract, or finds the deployment that is the same (`reused`).
   * @param contract Name, or `file.sol:Name` where several have it.
   * @param values Constructor arguments in order; a struct is an object or a list.
   */
  async deploy(
    contract: string,
    values: readonly unknown[],
    sender: { from: string; name?: string },
    operation: LongOperation = {},
  ): Promise<DeployResult> {
    const artifact = await readArtifact(this.host.files, this.project, contract);
    return deployContract(
      await this.context(),
      {
        ...{ artifact, arguments: values, from: sender.from, name: sender.name },
        ...(await this.#compiled(artifact)),
      },
      operation,
    );
  }

  /**
   * Deploys what a plan says and has changed, and makes its calls, each once.
   * @param file From the project's root.
   * @throws FILE_NOT_FOUND, DEPLOYMENT_PLAN_INVALID, and what deploying throws
   */
  async deployPlan(
    file = "deployment-plan.json",
    sender: { from?: string } = {},
    operation: LongOperation = {},
  ): Promise<PlanResult> {
    const { files } = this.host;
    const plan = await readDeploymentPlan(files, path.resolve(this.project.root, file));
    const accounts = (await this.accounts()).map(({ name }) => name);
    const find = async (contract: string): Promise<PlanArtifact> => {
      const artifact = await readArtifact(files, this.project, contract);
      return { artifact, ...(await this.#compiled(artifact)) };
    };
    const steps = await checkDeploymentPlan(plan, find, accounts);
    const from = sender.from ?? plan.from ?? accounts[0] ?? "";
    return runDeploymentPlan(await this.context(), plan, steps, from, operation);
  }

  /** What a record keeps of the compiler's input that an artifact was made from. */
  async #compiled(artifact: Artifact): Promise<Pick<DeployRequest, "inputHash" | "compiledFrom">> {
    const input = await readBuildInput(this.host.files, this.project, artifact);
    if (typeof input !== "object" || input === null) return {};
    let known = ofInputs.get(input);
    if (!known) {
      known = { inputHash: canonicalJsonHash(input as JsonValue), compiledFrom: compiledFrom(input) };
      ofInputs.set(input, known);
    }
    return known;
  }

  /** Calls a function of a deployed contract without sending. Gives its outputs by name. */
  async call(
    contract: string,
    name: string,
    values: readonly unknown[] = [],
  ): Promise<readonly DecodedValue[]> {
    const context = await this.context();
    const record = await this.#record(context, contract);
    return (await callFunction(context, { record, function: name, arguments: values })).outputs;
  }

  /** Sends a call to a deployed contract and waits for its block. A refusal throws `TRANSACTION_REVERTED`. */
  async send(
    contract: string,
    name: string,
    values: readonly unknown[],
    sender: { from: string },
  ): Promise<SendResult> {
    const context = await this.context();
    const record = await this.#record(context, contract);
    return sendFunction(context, { record, function: name, arguments: values, from: sender.from });
  }

  /**
   * A typed client of a deployed contract that sends from an account.
   *
   * @example
   * const movements = await session.client(MovementClearanceClient, "MovementClearance", "hmrc");
   */
  async client<T>(
    Client: new (address: string, runner: ContractRunner) => T,
    contract: string,
    account: string,
  ): Promise<T> {
    const context = await this.context();
    const record = await this.#record(context, contract);
    return new Client(record.address, await context.connection.signer(account));
  }

  /** The decoded events of a deployed contract, oldest first. */
  async events(contract: string, options: { fromBlock?: number } = {}): Promise<readonly DecodedEvent[]> {
    const context = await this.context();
    const record = await this.#record(context, contract);
    return fetchEvents(context.connection, [record], options);
  }

  /** Ends the compiler and the connection. The local network lives on for two minutes after this process, unless
   * somebody else holds it; `network.stop()` ends it. */
  async close(): Promise<void> {
    await this.#compiler?.dispose();
    this.#compiler = undefined;
    const connection = this.#connection;
    this.#connection = undefined;
    if (connection) (await connection).close();
  }

  /** What the sdk's own functions take that send (`deployContract`, `sendCdsImport` and others). */
  async context(): Promise<DeployContext> {
    const artifacts = await listArtifacts(this.host.files, this.project);
    return {
      host: this.host,
      project: this.project,
      connection: await this.connection(),
      approve: this.#options.approve,
      approvePlan: this.#options.approvePlan,
      knownContracts: artifacts.map((artifact) => ({ name: artifact.contractName, abi: artifact.abi })),
    };
  }

  #record(context: DeployContext, contract: string): ReturnType<typeof findDeployment> {
    return findDeployment(this.host.files, this.project, context.connection.network.name, contract);
  }
}
