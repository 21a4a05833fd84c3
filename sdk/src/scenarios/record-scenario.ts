import { getAddress } from "ethers";
import { TolboothError, throwIfCancelled } from "../errors/index.js";
import { constructorParameters, interfaceOf, parametersOf } from "../deploy/abi.js";
import { ask } from "../deploy/ask.js";
import { decodeLog, decodeParameters } from "../deploy/decode.js";
import { readDeployments } from "../deploy/records.js";
import type { AbiParameter, JsonValue, RawLog } from "../deploy/abi-types.js";
import type { DeploymentRecord } from "../deploy/record-types.js";
import type { DeployContext } from "../deploy/request-types.js";
import type { LongOperation } from "../ports.js";
import { scenarioContent, sendContent, valueContent, type StepContent } from "./write-scenario.js";

/** Which part of a chain becomes a scenario. */
export interface RecordRequest {
  readonly title: string;
  /** First block. Default: 0. */
  readonly fromBlock?: number | undefined;
  /** Last block. Default: the newest. */
  readonly toBlock?: number | undefined;
}

/** What was recorded. */
export interface RecordedScenario {
  /** The file's content. */
  readonly content: JsonValue;
  readonly fromBlock: number;
  readonly toBlock: number;
  /** How many steps it has. */
  readonly steps: number;
  /** Transactions of those blocks that speak to none of the project's contracts. */
  readonly leftOut: number;
}

interface Transaction {
  readonly hash: string;
  readonly from: string;
  readonly to: string | null;
  readonly input: string;
  readonly value: string;
}

/**
 * Makes a scenario of what was sent to the project's contracts: each deployment and transaction a step, with the events
 * that it emitted as its expectation. Contracts that were deployed earlier are deployed first.
 * @throws SCENARIO_NOTHING_TO_RECORD, NETWORK_UNREACHABLE, OPERATION_CANCELLED
 */
export async function recordScenario(
  context: DeployContext,
  request: RecordRequest,
  operation: LongOperation = {},
): Promise<RecordedScenario> {
  const { host, project, connection } = context;
  const newest = Number(await ask<string>(connection, "eth_blockNumber", [], operation.signal));
  const fromBlock = Math.max(0, request.fromBlock ?? 0);
  const toBlock = Math.min(newest, request.toBlock ?? newest);
  const records = await readDeployments(host.files, project, connection.network.name);
  const recorder = new Recorder(context, records, await connection.accounts());
  for (let number = fromBlock; number <= toBlock; number += 1) {
    throwIfCancelled(operation.signal, "Recording a scenario");
    const block = await ask<{ transactions: Transaction[] } | null>(
      connection,
      "eth_getBlockByNumber",
      [`0x${number.toString(16)}`, true],
      operation.signal,
    );
    for (const transaction of block?.transactions ?? []) await recorder.add(transaction);
    operation.progress?.report({
      message: `Block ${number}`,
      fraction: (number - fromBlock + 1) / (toBlock - fromBlock + 1),
    });
  }
  const steps = recorder.allSteps();
  if (recorder.steps.length === 0)
    throw new TolboothError("SCENARIO_NOTHING_TO_RECORD", {
      network: connection.network.name,
      fromBlock,
      toBlock,
    });
  const content = scenarioContent(request.title, steps);
  return { content, fromBlock, toBlock, steps: steps.length, leftOut: recorder.leftOut };
}

/** The steps that deploy contracts as their records say, and those that they need, in the order of the chain. */
export function deploySteps(
  records: readonly DeploymentRecord[],
  wanted: ReadonlySet<string>,
  accounts: readonly { readonly name: string; readonly address: string }[],
): StepContent[] {
  const names = addressReferences(records, accounts);
  const needed = new Set<DeploymentRecord>();
  const need = (record: DeploymentRecord): void => {
    if (needed.has(record)) return;
    needed.add(record);
    const text = JSON.stringify([record.arguments, record.libraries]).toLowerCase();
    for (const other of records) if (text.includes(other.address.toLowerCase())) need(other);
  };
  for (const record of records) if (wanted.has(record.name)) need(record);
  return [...needed]
    .sort((left, right) => left.blockNumber - right.blockNumber)
    .map((record) => deployContent(record, names));
}

class Recorder {
  readonly steps: StepContent[] = [];
  leftOut = 0;
  private readonly names: ReadonlyMap<string, JsonValue>;
  private readonly used = new Set<string>();
  private readonly deployedHere = new Set<string>();

  constructor(
    private readonly context: DeployContext,
    private readonly records: readonly DeploymentRecord[],
    private readonly accounts: readonly { readonly name: string; readonly address: string }[],
  ) {
    this.names = addressReferences(records, accounts);
  }

  /** With the deployments from before the first block that these steps need. */
  allSteps(): StepContent[] {
    const own = new Set(this.deployedHere);
    const before = deploySteps(this.records, this.used, this.accounts).filter(
      (step) => !own.has(String(step["name"] ?? step["deploy"])),
    );
    return [...before, ...this.steps];
  }

  async add(transaction: Transaction): Promise<void> {
    const deployed = this.records.find(
      ({ transactionHash }) => transactionHash?.toLowerCase() === transaction.hash.toLowerCase(),
    );
    if (deployed) {
      this.steps.push(deployContent(deployed, this.names));
      this.deployedHere.add(deployed.name);
      this.used.add(deployed.name);
      return;
    }
    const to = transaction.to?.toLowerCase();
    const record = this.records.find(({ address }) => address.toLowerCase() === to);
    const step = record && (await this.sendStep(record, transaction));
    if (record && step) {
      this.steps.push(step);
      this.used.add(record.name);
    } else this.leftOut += 1;
  }

  private async sendStep(
    record: DeploymentRecord,
    transaction: Transaction,
  ): Promise<StepContent | undefined> {
    const fragment = interfaceOf(record.abi).getFunction(transaction.input.slice(0, 10));
    const receipt = await ask<{ status?: string; logs: RawLog[] } | null>(
      this.context.connection,
      "eth_getTransactionReceipt",
      [transaction.hash],
    );
    // What was refused in its block changed nothing; why it was refused, the chain does not keep.
    if (!fragment || !receipt || Number(receipt.status ?? 1) === 0) return undefined;
    const parameters = parametersOf(fragment.inputs);
    const values = decodeParameters(parameters, `0x${transaction.input.slice(10)}`);
    const account = this.accounts.find(
      ({ address }) => address.toLowerCase() === transaction.from.toLowerCase(),
    );
    const alone = record.abi.filter((one) => one["type"] === "function" && one["name"] === fragment.name);
    return sendContent({
      contract: record.name,
      function: alone.length > 1 ? fragment.format("sighash") : fragment.name,
      as: account?.name ?? getAddress(transaction.from),
      parameters,
      values: values.map(({ value }, index) => valueContent(parameters[index]!, value, this.names)),
      value: BigInt(transaction.value),
      events: receipt.logs.flatMap((log) => decodeLog(this.records, log) ?? []),
    });
  }
}

function deployContent(record: DeploymentRecord, names: ReadonlyMap<string, JsonValue>): StepContent {
  const parameters: readonly AbiParameter[] = constructorParameters(record.abi);
  const values = record.arguments.map((value, index) => valueContent(parameters[index]!, value, names));
  const account = names.get(record.from.toLowerCase());
  const as = (account as { $account?: string } | undefined)?.$account ?? record.from;
  const short = record.sourceName === "" ? record.contract : `${record.sourceName}:${record.contract}`;
  return {
    title: `${as} deploys ${record.name}`,
    deploy: record.name === record.contract ? record.contract : short,
    ...(record.name !== record.contract && { name: record.name }),
    as,
    ...(values.length > 0 && { arguments: values }),
  };
}

/** Address in small letters → what stands for it in a file. */
export function addressReferences(
  records: readonly { readonly name: string; readonly address: string }[],
  accounts: readonly { readonly name: string; readonly address: string }[],
): ReadonlyMap<string, JsonValue> {
  return new Map<string, JsonValue>([
    ...accounts.map(({ name, address }): [string, JsonValue] => [address.toLowerCase(), { $account: name }]),
    ...records.map(({ name, address }): [string, JsonValue] => [address.toLowerCase(), { $deployed: name }]),
  ]);
}
