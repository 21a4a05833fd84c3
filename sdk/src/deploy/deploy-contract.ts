import { concat, keccak256, toQuantity } from "ethers";
import type { Artifact } from "../artifacts/types.js";
import { TolboothError, isTolboothError, throwIfCancelled } from "../errors/index.js";
import { journalFile } from "../networks/paths.js";
import { requireTrust } from "../networks/trust.js";
import type { LongOperation } from "../ports.js";
import { constructorIsPayable, constructorParameters } from "./abi.js";
import { checkArguments, type CheckedArguments } from "./arguments.js";
import { ask, hasCode, refusalOf } from "./ask.js";
import { checkDeployable, checkDeploymentName } from "./deployable.js";
import { foldJournal, type DeploymentStep, type FoldedJournal } from "./fold.js";
import { Journal } from "./journal.js";
import { revertError } from "./known-contracts.js";
import { linkCode, type LinkedCode } from "./linking.js";
import { parseValue, prepareTransaction, requireApproval, resolveSender } from "./prepare-transaction.js";
import type { Intent, Sender } from "./prepare-transaction.js";
import { archiveRecord, writeRecordFile } from "./record-files.js";
import { sendStep } from "./send-step.js";
import { abandonStep, finishStep, resumeStep, settleStep, type SentStep } from "./settle.js";
import type { DeployContext, DeployRequest, DeployResult, DeploymentRecord } from "./types.js";

/**
 * Deploys a contract, once: what stands on the chain already with the same code and arguments is used as it is, and
 * what was interrupted is resumed. Every step is in the journal before it is done.
 *
 * @throws CONTRACT_NOT_DEPLOYABLE, CONTRACT_TOO_LARGE, ARGUMENT_INVALID, LIBRARY_NOT_LINKED, DEPLOYMENT_REVERTED,
 * DEPLOYMENT_NAME_INVALID, DEPLOYMENT_UNSETTLED, INSUFFICIENT_FUNDS, SEND_NOT_APPROVED, ACCOUNT_UNKNOWN,
 * FILE_WRITE_FAILED, NETWORK_UNREACHABLE, TRANSACTION_NOT_MINED
 */
export async function deployContract(
  context: DeployContext,
  request: DeployRequest,
  operation: LongOperation = {},
): Promise<DeployResult> {
  const { host, project, connection } = context;
  const { artifact } = request;
  const name = request.name ?? artifact.contractName;
  requireTrust(host, `deploying ${name}`);
  throwIfCancelled(operation.signal, `Deploying ${name}`);
  checkDeploymentName(name);
  checkDeployable(artifact);
  const target = `${artifact.contractName} constructor`;
  const checked = checkArguments(target, constructorParameters(artifact.abi), request.arguments);
  const value = parseValue(target, request.value, constructorIsPayable(artifact.abi));
  const sender = await resolveSender(context, request.from);
  const { name: networkName, chainId } = connection.network;
  return host.files.withLock(journalFile(project, networkName), async () => {
    throwIfCancelled(operation.signal, `Deploying ${name}`);
    const { journal, notices } = await Journal.open(host, project, networkName, chainId);
    const deployment = new Deployment(context, request, operation, journal, notices, {
      name,
      checked,
      value,
      sender,
    });
    return deployment.run();
  });
}

interface DeploymentPlan {
  readonly name: string;
  readonly checked: CheckedArguments;
  readonly value: bigint;
  readonly sender: Sender;
}

/** One deployment, under the lock of the journal. */
class Deployment {
  private readonly artifact: Artifact;
  private readonly signal: AbortSignal | undefined;

  constructor(
    private readonly context: DeployContext,
    private readonly request: DeployRequest,
    private readonly operation: LongOperation,
    private readonly journal: Journal,
    private readonly notices: string[],
    private readonly plan: DeploymentPlan,
  ) {
    this.artifact = request.artifact;
    this.signal = operation.signal;
  }

  async run(): Promise<DeployResult> {
    const { name } = this.plan;
    this.report(`Looking up what was deployed before ${name}`, 0.05);
    const interrupted = await this.settleInterrupted();
    const linked = linkCode(
      this.artifact,
      this.context.connection.network.name,
      this.request.libraries ?? {},
      this.fold().records.values(),
    );
    const codeHash = keccak256(linked.code);
    for (const { step, waits } of interrupted) await this.resume(step, waits, codeHash);
    const existing = await this.existingRecord();
    if (existing && existing.codeHash === codeHash && this.hasSameArguments(existing.arguments)) {
      await writeRecordFile(this.context, existing);
      // What was sent by an interrupted run and is confirmed now was deployed by this call, for whoever asked.
      return { record: existing, reused: true, notices: this.notices };
    }
    await this.deploy(linked, codeHash);
    const record = this.fold().records.get(name);
    if (!record)
      throw new TolboothError("INTERNAL", { problem: `no record of ${name} in ${this.journal.file}` });
    await writeRecordFile(this.context, record);
    this.report(`${name} is deployed`, 1);
    return { record, reused: false, notices: this.notices };
  }

  private fold(): FoldedJournal {
    return foldJournal(this.journal.entries, this.context.connection.network.name);
  }

  private report(message: string, fraction: number): void {
    this.operation.progress?.report({ message, fraction });
  }

  private notice(text: string): void {
    this.notices.push(text);
    this.context.host.log.info(text);
  }

  private hasSameArguments(others: DeploymentRecord["arguments"]): boolean {
    return JSON.stringify(others) === JSON.stringify(this.plan.checked.json);
  }

  /** Looks up every step that an earlier run sent and did not see the end of. Gives those of this name that are open. */
  private async settleInterrupted(): Promise<{ step: SentStep<DeploymentStep>; waits: boolean }[]> {
    const { chainId } = this.context.connection.network;
    const open: { step: SentStep<DeploymentStep>; waits: boolean }[] = [];
    for (const step of this.fold().unsettled) {
      const isThis = step.planned.name === this.plan.name;
      if (!isSent(step) || step.planned.chainId !== chainId) continue;
      try {
        const settlement = await settleStep(this.context, this.journal, step, this.signal);
        if (settlement === "confirmed")
          this.notice(`The interrupted deployment of ${step.planned.name} had succeeded.`);
        if (isThis && (settlement === "waiting" || settlement === "unknown"))
          open.push({ step, waits: settlement === "waiting" });
      } catch (error) {
        // What is unclear about another deployment need not keep this one.
        if (isThis || !isTolboothError(error, "DEPLOYMENT_UNSETTLED")) throw error;
      }
    }
    return open;
  }

  private async resume(step: SentStep<DeploymentStep>, waits: boolean, codeHash: string): Promise<void> {
    const { planned } = step;
    const isWanted =
      planned.codeHash === codeHash &&
      planned.from === this.plan.sender.address &&
      this.hasSameArguments(planned.arguments);
    if (waits) {
      this.notice(`The interrupted deployment of ${planned.name} was already on its way.`);
      await finishStep(this.context, this.journal, step, this.signal);
    } else if (isWanted) {
      this.notice(`The interrupted deployment of ${planned.name} is resumed.`);
      await resumeStep(this.context, this.journal, step, this.signal);
    } else {
      await abandonStep(this.journal, step);
    }
  }

  /** The record of this name, if the chain still has the contract. A record of a chain that is no more is moved aside. */
  private async existingRecord(): Promise<DeploymentRecord | undefined> {
    const { connection } = this.context;
    const record = this.fold().records.get(this.plan.name);
    if (!record) return undefined;
    const isHere =
      record.chainId === connection.network.chainId &&
      (await hasCode(connection, record.address, this.signal));
    if (isHere) return record;
    const file = await archiveRecord(this.context, this.journal, record);
    this.notice(
      `The chain no longer has ${record.name} at ${record.address}. Its record is kept as ${file}.`,
    );
    return undefined;
  }

  private async deploy(linked: LinkedCode, codeHash: string): Promise<void> {
    const { context, plan, artifact, signal } = this;
    const { name, checked, value, sender } = plan;
    const intent: Intent = {
      action: "deploy",
      contract: artifact.contractName,
      function: "constructor",
      arguments: checked.json,
      data: concat([linked.code, checked.encoded]),
      value,
    };
    const contract = { name: artifact.contractName, abi: artifact.abi };
    this.report(`Trying ${name}`, 0.1);
    const prepared = await prepareTransaction(
      context,
      sender,
      intent,
      (refusal) => revertError("DEPLOYMENT_REVERTED", context, contract, "constructor", refusal),
      signal,
    );
    await requireApproval(context, sender, intent, prepared);
    throwIfCancelled(signal, `Deploying ${name}`);
    const id = crypto.randomUUID();
    await this.journal.append(id, {
      kind: "planned",
      name,
      contract: artifact.contractName,
      sourceName: artifact.sourceName,
      abi: artifact.abi,
      arguments: checked.json,
      libraries: linked.libraries,
      ...(this.request.inputHash !== undefined && { inputHash: this.request.inputHash }),
      ...(this.request.compiledFrom !== undefined && { compiledFrom: this.request.compiledFrom }),
      codeHash,
      from: sender.address,
    });
    this.report(`Sending ${name}`, 0.4);
    await sendStep(context, this.journal, sender, id, prepared, signal);
    const step = this.fold().unsettled.find((one) => one.id === id);
    if (!step || !isSent(step))
      throw new TolboothError("INTERNAL", { problem: `step ${id} is not in ${this.journal.file}` });
    this.report(`Waiting until ${name} is in a block`, 0.7);
    if ((await finishStep(context, this.journal, step, signal)) === "failed")
      throw await this.failureInBlock(intent, contract);
  }

  private async failureInBlock(
    intent: Intent,
    contract: { name: string; abi: Artifact["abi"] },
  ): Promise<TolboothError> {
    const { connection } = this.context;
    const call = { from: this.plan.sender.address, data: intent.data, value: toQuantity(intent.value) };
    const refusal = await ask(connection, "eth_call", [call, "latest"]).then(
      () => ({ message: "" }),
      (error: unknown) => refusalOf(error) ?? { message: "" },
    );
    return revertError("DEPLOYMENT_REVERTED", this.context, contract, "constructor", refusal);
  }
}

function isSent(step: FoldedJournal["unsettled"][number]): step is SentStep<DeploymentStep> {
  return step.sent !== undefined;
}
