import { TolboothError } from "../errors/index.js";
import type { AbiParameter, ContractReference, DecodedEvent, DecodedValue, RawLog } from "./types.js";
export function decodeValue(_parameter: AbiParameter, _value: unknown): DecodedValue {
  throw new TolboothError("INTERNAL", { problem: "not there" });
}
export function decodeLog(_contracts: readonly ContractReference[], _log: RawLog): DecodedEvent | undefined {
  throw new TolboothError("INTERNAL", { problem: "not there" });
}
