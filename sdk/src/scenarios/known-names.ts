import type { EventFragment } from "ethers";
import { interfaceOf, parametersOf } from "../deploy/abi.js";
import type { NamedAbi } from "../deploy/known-contracts.js";
import type { AbiParameter } from "../deploy/abi-types.js";

/** The parameters of an error by its name: a custom one of any of the contracts, or one of Solidity's own. */
export function errorParameters(error: string, contracts: readonly NamedAbi[]): AbiParameter[] | undefined {
  if (error === "Error") return [{ name: "message", type: "string" }];
  if (error === "Panic") return [{ name: "code", type: "uint256" }];
  for (const { abi } of contracts) {
    let found: AbiParameter[] | undefined;
    interfaceOf(abi).forEachError((one) => {
      if (one.name === error) found ??= parametersOf(one.inputs);
    });
    if (found) return found;
  }
  return undefined;
}

export function namesOfErrors(contracts: readonly NamedAbi[]): string[] {
  const names = ["Error", "Panic"];
  for (const { abi } of contracts) interfaceOf(abi).forEachError(({ name }) => void names.push(name));
  return names;
}

/** The parameters of an event, by its name or signature. */
export function eventParameters(event: string, contracts: readonly NamedAbi[]): AbiParameter[] | undefined {
  for (const contract of contracts) {
    const found = eventsOf(contract).find((one) => one.name === event || one.format("sighash") === event);
    if (found) return parametersOf(found.inputs);
  }
  return undefined;
}

export function namesOfEvents(contracts: readonly NamedAbi[]): string[] {
  return contracts.flatMap((contract) => eventsOf(contract).map(({ name }) => name));
}

function eventsOf({ abi }: NamedAbi): EventFragment[] {
  const found: EventFragment[] = [];
  interfaceOf(abi).forEachEvent((event) => void found.push(event));
  return found;
}
