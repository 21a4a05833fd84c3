import type { JsonRpcProvider } from "ethers";
import type { RawCall } from "./ask-tracers.js";
import type { FindCode, KnownCode } from "./code-lines.js";

/** Which of the project's contracts ran in a transaction, by the code itself. */
export interface TransactionCodes {
  /** The code that ran in a call. */
  ofCall(call: RawCall): Promise<KnownCode | undefined>;
  /** The code at an address, as the transaction left it. */
  at(address: string): Promise<KnownCode | undefined>;
  /** Those that were found so far. */
  found(): Promise<readonly KnownCode[]>;
}

/** Asks for each code once. */
export function transactionCodes(
  root: RawCall,
  { provider, blockNumber, find }: { provider: JsonRpcProvider; blockNumber: number; find: FindCode },
): TransactionCodes {
  const made = createdCodes(root);
  const known = new Map<string, Promise<KnownCode | undefined>>();
  const look = async (address: string): Promise<KnownCode | undefined> => {
    // What destroyed itself in this block was still there in the one before.
    let code = made.get(address) ?? (await provider.getCode(address, blockNumber));
    if (code === "0x") code = await provider.getCode(address, blockNumber - 1);
    return code === "0x" ? undefined : find(code, "runtime");
  };
  const once = (key: string, ask: () => Promise<KnownCode | undefined>): Promise<KnownCode | undefined> => {
    let found = known.get(key);
    if (!found) known.set(key, (found = ask()));
    return found;
  };
  const at = (address: string): Promise<KnownCode | undefined> => {
    const key = address.toLowerCase();
    return once(key, () => look(key));
  };
  return {
    at,
    ofCall(call) {
      if (isCreation(call)) return once(call.input, () => find(call.input, "creation"));
      return call.to === undefined ? Promise.resolve(undefined) : at(call.to);
    },
    found: async () => (await Promise.all(known.values())).filter((one) => one !== undefined),
  };
}

export function isCreation({ type }: RawCall): boolean {
  return type.startsWith("CREATE");
}

/** A call and everything beneath it. Without recursion: a transaction can be a thousand calls deep. */
export function* everyCall(root: RawCall): Generator<RawCall> {
  const waiting = [root];
  for (let call = waiting.pop(); call; call = waiting.pop()) {
    yield call;
    for (const one of call.calls ?? []) waiting.push(one);
  }
}

/** Runtime codes that the transaction itself made: they need not be there afterwards. */
function createdCodes(root: RawCall): Map<string, string> {
  const codes = new Map<string, string>();
  for (const call of everyCall(root))
    if (isCreation(call) && call.to && call.output && !call.error)
      codes.set(call.to.toLowerCase(), call.output);
  return codes;
}
