import { Interface, type ContractRunner, type Result } from "ethers";
import { agencyRegistryAbi } from "./generated/AgencyRegistry.js";
import { jointGovernanceAbi } from "./generated/JointGovernance.js";
import { PatternClient, type PatternReceipt } from "./pattern-client.js";

/** Where a proposal stands. Expiry is not a state: see `expiresAt`. */
export type ProposalState = "none" | "open" | "executed" | "cancelled";

const states: readonly ProposalState[] = ["none", "open", "executed", "cancelled"];

/** A call that the members may decide on. */
export interface GovernanceCall {
  /** The contract to call. */
  readonly target: string;
  /** Selector and arguments, in hexadecimal. It becomes public: nothing personal belongs in it. */
  readonly data: string;
}

/** How many agencies must approve, and how many seconds the call then waits. */
export interface GovernancePolicy {
  readonly quorum: number;
  readonly delay: number;
}

/** A proposal as the contract has it. Times are seconds since 1970. */
export interface GovernanceProposal {
  readonly state: ProposalState;
  readonly proposer: number;
  /** The policy when it was made. A stricter one of now binds it too. */
  readonly policy: GovernancePolicy;
  /** The function that it calls; zero for a call of the governance itself. */
  readonly selector: string;
  /** When the last approval that was needed was given; 0 for none. */
  readonly approvedAt: number;
  /** First second at which it can no longer be approved or executed. */
  readonly expiresAt: number;
}

/** How far a proposal has come now. */
export interface ProposalTally {
  /** How many approvals count: of active agencies that have had their seat since the proposal was made. */
  readonly have: number;
  readonly need: number;
  /** First second at which its delay is over, if no more approvals are needed. */
  readonly readyAt: number;
}

const registryInterface = new Interface(agencyRegistryAbi);
const governanceInterface = new Interface(jointGovernanceAbi);

/**
 * A call of an agency registry, for the members to decide on.
 * @example registryCall(registry, "setCeiling", 7, capabilities("MOVEMENT_DECIDE"))
 */
export function registryCall(registry: string, name: string, ...values: unknown[]): GovernanceCall {
  return { target: registry, data: registryInterface.encodeFunctionData(name, values) };
}

const policyOf = (found: Result): GovernancePolicy => ({
  quorum: Number(found["quorum"]),
  delay: Number(found["delay"]),
});

/**
 * Typed client of JointGovernance: so many agencies approve a call, a delay runs, then it is executed. Every act needs a
 * seat.
 */
export class JointGovernanceClient extends PatternClient {
  constructor(address: string, runner: ContractRunner) {
    super(address, jointGovernanceAbi, runner);
  }

  /**
   * Proposes a call. It approves nothing yet. Needs GOVERNANCE_PROPOSE. Gives the proposal's id.
   * @param salt 32 bytes that set it apart from the same call by the same agency: `newSalt()`. Keep it for `execute`.
   */
  async propose(call: GovernanceCall, salt: string): Promise<{ id: string; receipt: PatternReceipt }> {
    const receipt = await this.send("propose", call.target, call.data, salt);
    return { id: String(this.argument(receipt, "Proposed", "id")), receipt };
  }

  /** Approves for the sender's agency, which counts once whatever its keys. Needs GOVERNANCE_APPROVE. */
  approve(id: string): Promise<PatternReceipt> {
    return this.send("approve", id);
  }

  /** Takes the approval of the sender's agency back. Needs GOVERNANCE_APPROVE. */
  withdrawApproval(id: string): Promise<PatternReceipt> {
    return this.send("withdrawApproval", id);
  }

  /** Cancels a proposal for good; one agency is enough. Needs GOVERNANCE_VETO. */
  cancel(id: string): Promise<PatternReceipt> {
    return this.send("cancel", id);
  }

  /**
   * Executes a proposal. Needs GOVERNANCE_PROPOSE. Refused with `CallFailed`, and the target's reason, when the call
   * fails; the proposal then stays open.
   */
  execute(proposer: number, call: GovernanceCall, salt: string): Promise<PatternReceipt> {
    return this.send("execute", proposer, call.target, call.data, salt);
  }

  /** Pauses what a contract grants for 72 hours; one agency is enough, once. Needs GOVERNANCE_GUARD. */
  pause(target: string): Promise<PatternReceipt> {
    return this.send("pause", target);
  }

  /** Takes the seat of an agency that the sender's agency succeeds. Needs GOVERNANCE_APPROVE. */
  inheritSeat(predecessor: number): Promise<PatternReceipt> {
    return this.send("inheritSeat", predecessor);
  }

  /** The call that gives an agency a seat, to be proposed. */
  addMemberCall(agency: number): GovernanceCall {
    return this.#setUp("addMember", agency);
  }

  /** The call that takes an agency's seat away, to be proposed. */
  removeMemberCall(agency: number): GovernanceCall {
    return this.#setUp("removeMember", agency);
  }

  /**
   * The call that writes the policy of a function, to be proposed.
   * @param selector Four bytes; `0x00000000` for the base policy.
   * @param policy A quorum from 1 to the number of members, and a delay of at most 30 days.
   */
  setPolicyCall(selector: string, policy: GovernancePolicy): GovernanceCall {
    return this.#setUp("setPolicy", selector, policy.quorum, policy.delay);
  }

  /** The call after which the strictest policy holds for a function, to be proposed. */
  clearPolicyCall(selector: string): GovernanceCall {
    return this.#setUp("clearPolicy", selector);
  }

  /** A proposal as written; state `none` when there is none. */
  async proposal(id: string): Promise<GovernanceProposal> {
    const found = (await this.read("proposalRecord", id))[0] as Result;
    return {
      state: states[Number(found["state"])] ?? "none",
      proposer: Number(found["proposer"]),
      policy: policyOf(found),
      selector: String(found["selector"]),
      approvedAt: Number(found["approvedAt"]),
      expiresAt: Number(found["expiresAt"]),
    };
  }

  /** How far a proposal has come now. */
  async tally(id: string): Promise<ProposalTally> {
    const found = await this.read("tally", id);
    return {
      have: Number(found["have"]),
      need: Number(found["need"]),
      readyAt: Number(found["readyAt"]),
    };
  }

  /** What holds now for a call of a function. */
  async policyFor(target: string, selector: string): Promise<GovernancePolicy> {
    return policyOf((await this.read("policyFor", target, selector))[0] as Result);
  }

  /** The highest quorum and the longest delay of all policies. They hold for what has no policy of its own. */
  async strictestPolicy(): Promise<GovernancePolicy> {
    return policyOf((await this.read("strictestPolicy"))[0] as Result);
  }

  /** The functions that have a policy of their own; `0x00000000` stands for the base policy. */
  async policySelectors(): Promise<string[]> {
    return [...((await this.read("policySelectors"))[0] as Result)].map(String);
  }

  /** Numbers of the agencies that have a seat, in the order of their seats. */
  async members(): Promise<number[]> {
    return [...((await this.read("members"))[0] as Result)].map(Number);
  }

  /** Whether an agency has a seat. Says nothing about whether it is active. */
  async isMember(agency: number): Promise<boolean> {
    return Boolean((await this.read("isMember", agency))[0]);
  }

  /** Whether a single agency has paused a contract since the members last decided on a pause of it. */
  async guardSpent(target: string): Promise<boolean> {
    return Boolean((await this.read("guardSpent", target))[0]);
  }

  #setUp(name: string, ...values: unknown[]): GovernanceCall {
    return { target: this.address, data: governanceInterface.encodeFunctionData(name, values) };
  }
}
