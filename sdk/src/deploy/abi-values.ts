import { TolboothError } from "../errors/index.js";
import type { AbiParameter, AbiValueCheck } from "./types.js";
export function checkAbiValue(_parameter: AbiParameter, _value: unknown): AbiValueCheck {
  throw new TolboothError("INTERNAL", { problem: "not there" });
}
