import { TolboothError } from "../errors/index.js";
import type { AbiParameter } from "./types.js";
export function parseArgumentText(_parameter: AbiParameter, _text: string): unknown {
  throw new TolboothError("INTERNAL", { problem: "not there" });
}
