import { concat, keccak256 } from "ethers";
import type { Artifact } from "../artifacts/types.js";
import { TolboothError, isTolboothError, throwIfCancelled } from "../errors/index.js";
import { journalFile } from "../networks/paths.js";
import { requireTrust } from "../networks/trust.js";
import type { LongOperation } from "../ports.js";
import { constructorIsPayable, constructorParameters } from "./abi.js";
import { checkArguments, type CheckedArguments } from "./arguments.js";
import { hasCode, type Refusal } from "./ask.js";
import { create2Data, create2Place, findCreation, stands } from "./create2.js";
import { checkDeployable, checkDeploymentName } from "./deployable.js";
import { foldJournal, type FoldedJournal } from "./fold.js";
import { goOnWith, isSent, settleInterrupted } from "./interrupted.js";
import { Journal } from "./journal.js";
import { revertError } from "./known-contracts.js";
import { linkCode, type LinkedCode } from "./linking.js";
import { parseValue, prepareTransaction, requireApproval, resolveSender } from "./prepare-transaction.js";
import type { Intent, Sender } from "./prepare-transaction.js";
import { replayCall } from "./replay-call.js";
import { archiveRecord, writeRecordFile } from "./record-files.js";
import { sendStep } from "./send-step.js";
import { finishStep } from "./settle.js";
import type { Create2Place, DeploymentRecord } from "./record-types.js";
import type { DeployContext, DeployRequest, DeployResult } from "./request-types.js";

/**
 * Deploys a contract, once: what stands on the chain already with the same code and arguments is used as it is, and
 * what was interrupted is resumed. Every step is in the journal before it is done.
 *
 * @throws CONTRACT_NOT_DEPLOYABLE, CONTRACT_TOO_LARGE, ARGUMENT_INVALID, LIBRARY_NOT_LINKED, DEPLOYMENT_REVERTED,
 * CREATE2_SALT_INVALID, CREATE2_FACTORY_UNAVAILABLE, CREATE2_ADDRESS_TAKEN, DEPLOYMENT_NAME_INVALID, DEPLOYMENT_UNSETTLED, INSUFFICIENT_FUNDS, SEND_NOT_APPROVED, ACCOUNT_UNKNOWN,
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
    const { context, journal, signal } = this;
    const interruption = { context, journal, signal, notice: (text: string) => this.notice(text) };
    const interrupted = await settleInterrupted(interruption, this.fold().unsettled, name);
    const linked = linkCode(
      this.artifact,
      this.context.connection.network.name,
      this.request.libraries ?? {},
      this.fold().records.values(),
    );
    const codeHash = keccak256(linked.code);
    const initCode = concat([linked.code, this.plan.checked.encoded]);
    const { create2 } = this.request;
    const place = create2 && create2Place(create2.salt, name, initCode);
    for (const one of interrupted)
      await goOnWith(
        interruption,
        one,
        (planned) =>
          planned.codeHash === codeHash &&
          planned.create2?.address === place?.address &&
          planned.from === this.plan.sender.address &&
          this.hasSameArguments(planned.arguments),
      );
    const existing = await this.existingRecord();
    if (
      existing?.codeHash === codeHash &&
      this.hasSameArguments(existing.arguments) &&
      (!place || existing.address === place.address)
    ) {
      await writeRecordFile(this.context, existing);
      // What was sent by an interrupted run and is confirmed now was deployed by this call, for whoever asked.
      return { record: existing, reused: true, notices: this.notices };
    }
    const reused = place
      ? await this.deployAt(place, linked, codeHash, initCode)
      : await this.deploy(linked, codeHash, initCode).then(() => false);
    const record = this.fold().records.get(name);
    if (!record)
      throw new TolboothError("INTERNAL", { problem: `no record of ${name} in ${this.journal.file}` });
    await writeRecordFile(this.context, record);
    this.report(`${name} is deployed`, 1);
    return { record, reused, notices: this.notices };
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

  /** Deploys through the factory. Gives whether the contract stood there already, so that nothing was sent. */
  private async deployAt(
    place: Create2Place,
    linked: LinkedCode,
    codeHash: string,
    initCode: string,
  ): Promise<boolean> {
    this.report(`${this.plan.name} will stand at ${place.address}`, 0.08);
    if (await this.isThere(place, linked)) {
      await this.takeOver(place, linked, codeHash);
      return true;
    }
    try {
      await this.deploy(linked, codeHash, initCode, place);
      return false;
    } catch (error) {
      // Somebody else deployed the same between our look and our transaction.
      if (!isTolboothError(error, "DEPLOYMENT_REVERTED") || !(await this.isThere(place, linked))) throw error;
      await this.takeOver(place, linked, codeHash);
      return true;
    }
  }

  private isThere(place: Create2Place, { libraries }: LinkedCode): Promise<boolean> {
    const contract = { name: this.plan.name, artifact: this.artifact, libraries };
    return stands(this.context, place, contract, this.signal);
  }

  /** Writes down what somebody else deployed at the very address, with the very code and arguments. */
  private async takeOver(place: Create2Place, linked: LinkedCode, codeHash: string): Promise<void> {
    const creation = await findCreation(this.context.connection, place, this.signal);
    const id = crypto.randomUUID();
    await this.plannedAs(id, linked, codeHash, place);
    await this.journal.append(id, { kind: "confirmed", address: place.address, ...creation });
    this.notice(`${this.plan.name} stood at ${place.address} already. It was taken over.`);
  }

  private async plannedAs(
    id: string,
    { libraries }: LinkedCode,
    codeHash: string,
    place: Create2Place | undefined,
  ): Promise<void> {
    const { artifact, request } = this;
    const { name, checked, sender } = this.plan;
    await this.journal.append(id, {
      kind: "planned",
      name,
      contract: artifact.contractName,
      sourceName: artifact.sourceName,
      abi: artifact.abi,
      arguments: checked.json,
      libraries,
      ...(request.inputHash !== undefined && { inputHash: request.inputHash }),
      ...(request.compiledFrom !== undefined && { compiledFrom: request.compiledFrom }),
      codeHash,
      from: sender.address,
      ...(place && { create2: place }),
    });
  }

  private async deploy(
    linked: LinkedCode,
    codeHash: string,
    initCode: string,
    place?: Create2Place,
  ): Promise<void> {
    const { context, plan, artifact, signal } = this;
    const { name, checked, value, sender } = plan;
    const intent: Intent = {
      action: "deploy",
      contract: artifact.contractName,
      deployment: { deployment: name, codeHash, ...(place && { address: place.address }) },
      function: "constructor",
      arguments: checked.json,
      ...(place && { to: place.factory }),
      data: place ? create2Data(place, initCode) : initCode,
      value,
    };
    const { contractName, sourceName } = artifact;
    const contract = { name: contractName, abi: artifact.abi, sourceName, contract: contractName };
    this.report(`Trying ${name}`, 0.1);
    const prepared = await prepareTransaction(
      context,
      sender,
      intent,
      async (refusal) =>
        revertError(
          "DEPLOYMENT_REVERTED",
          context,
          contract,
          "constructor",
          // The factory keeps the constructor's reason to itself.
          place ? await this.refusal(initCode, place) : refusal,
        ),
      signal,
    );
    await requireApproval(context, sender, intent, prepared);
    throwIfCancelled(signal, `Deploying ${name}`);
    const id = crypto.randomUUID();
    await this.plannedAs(id, linked, codeHash, place);
    this.report(`Sending ${name}`, 0.4);
    await sendStep(context, this.journal, sender, id, prepared, signal);
    const step = this.fold().unsettled.find((one) => one.id === id);
    if (!step || !isSent(step))
      throw new TolboothError("INTERNAL", { problem: `step ${id} is not in ${this.journal.file}` });
    this.report(`Waiting until ${name} is in a block`, 0.7);
    if ((await finishStep(context, this.journal, step, signal)) === "failed")
      throw await revertError(
        "DEPLOYMENT_REVERTED",
        context,
        contract,
        "constructor",
        await this.refusal(initCode, place),
      );
  }

  /** Why the constructor refuses, asked as its creator asks it. */
  private refusal(initCode: string, place: Create2Place | undefined): Promise<Refusal> {
    const creator = place?.factory ?? this.plan.sender.address;
    const call = { data: initCode, value: this.plan.value };
    return replayCall(this.context.connection, creator, call, "latest");
  }
}
