import {
  Contract,
  Interface,
  isError,
  type CallExceptionError,
  type ContractRunner,
  type InterfaceAbi,
  type Log,
  type Result,
} from "ethers";
import { TolboothError } from "../errors/index.js";
import { receiptOf } from "./receipt-of.js";

/** An event of the pattern's own contract, with its arguments by name. Integers are `bigint`. */
export interface PatternEvent {
  readonly name: string;
  readonly arguments: Readonly<Record<string, unknown>>;
}

/** What a sent call did, once it is in a block. */
export interface PatternReceipt {
  readonly transactionHash: string;
  readonly blockNumber: number;
  readonly gasUsed: bigint;
  readonly events: readonly PatternEvent[];
}

/**
 * What every typed client shares: reading, sending, and custom errors by their name.
 * A refused call throws `TRANSACTION_REVERTED` with `details.errorName` and `details.errorArguments` (`name: value` each).
 * An error that the pattern does not know, such as one of a project's own rules, has `details.errorData` instead: decode
 * it with the ABI of the project's contract.
 */
export abstract class PatternClient {
  readonly address: string;
  readonly #contract: Contract;
  readonly #interface: Interface;

  /** @param runner A signer to send with, or a provider to read only. */
  protected constructor(address: string, abi: InterfaceAbi, runner: ContractRunner) {
    this.address = address;
    this.#interface = Interface.from(abi);
    this.#contract = new Contract(address, this.#interface, runner);
  }

  /** Calls without sending. The result is ethers' own `Result`. */
  protected async read(name: string, ...values: unknown[]): Promise<Result> {
    try {
      return await this.#contract.getFunction(name).staticCallResult(...values);
    } catch (error) {
      throw this.#explain(name, error);
    }
  }

  /** Sends, waits for the block, and decodes the contract's events. Refused calls are found before anything is sent. */
  protected async send(name: string, ...values: unknown[]): Promise<PatternReceipt> {
    try {
      const response = await this.#contract.getFunction(name).send(...values);
      const receipt = await receiptOf(response);
      if (receipt === null)
        throw new TolboothError("INTERNAL", { problem: `no receipt for ${response.hash}` });
      return {
        transactionHash: receipt.hash,
        blockNumber: receipt.blockNumber,
        gasUsed: receipt.gasUsed,
        events: receipt.logs.flatMap((log) => this.#decode(log)),
      };
    } catch (error) {
      throw this.#explain(name, error);
    }
  }

  /** The value of one argument of the first event of that name. */
  protected argument(receipt: PatternReceipt, event: string, argument: string): unknown {
    const found = receipt.events.find((one) => one.name === event);
    if (found === undefined) {
      throw new TolboothError("INTERNAL", { problem: `${receipt.transactionHash} has no event ${event}` });
    }
    return found.arguments[argument];
  }

  #decode(log: Log): PatternEvent[] {
    if (log.address.toLowerCase() !== this.address.toLowerCase()) return [];
    const parsed = this.#interface.parseLog(log);
    if (parsed === null) return [];
    return [{ name: parsed.name, arguments: parsed.args.toObject() }];
  }

  #explain(name: string, error: unknown): unknown {
    if (!isError(error, "CALL_EXCEPTION")) return error;
    const revert = this.#refusal(error.data);
    if (revert === undefined) return this.#unknownRefusal(name, error);
    const values = revert.names.map((argument, index) => `${argument}: ${String(revert.args[index])}`);
    return new TolboothError(
      "TRANSACTION_REVERTED",
      {
        contract: this.address,
        function: name,
        errorName: revert.name,
        errorArguments: values,
        reason: `${revert.name}(${values.join(", ")})`,
      },
      error,
    );
  }

  /** A custom error that the pattern does not have. Anything shorter than a selector is none. */
  #unknownRefusal(name: string, error: CallExceptionError): unknown {
    const { data } = error;
    if (data === null || data.length < 10) return error;
    const reason = `an error of its own that is not the pattern's, ${data.slice(0, 10)}`;
    return new TolboothError(
      "TRANSACTION_REVERTED",
      { contract: this.address, function: name, errorData: data, reason },
      error,
    );
  }

  /** The custom error in a refusal's data, where this contract knows it. */
  #refusal(data: string | null): { name: string; names: string[]; args: Result } | undefined {
    const parsed = data === null ? null : this.#interface.parseError(data);
    if (parsed === null) return undefined;
    return { name: parsed.name, names: parsed.fragment.inputs.map((input) => input.name), args: parsed.args };
  }
}
