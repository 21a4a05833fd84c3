import type { SourceSet } from "../project/types.js";
import type { Declarations } from "./declarations.js";
import type { SolcCode, SolcContract, StandardOutput } from "./solc-json.js";
import type { CompiledContract } from "./types.js";

/** The contracts of a compilation, own files first, then by unit and name. */
export function contractsOf(
  output: StandardOutput,
  sources: SourceSet,
  declarations: Declarations,
): CompiledContract[] {
  const contracts: CompiledContract[] = [];
  for (const [unit, inUnit] of Object.entries(output.contracts ?? {}))
    for (const [name, contract] of Object.entries(inUnit)) {
      const declaration = declarations.get(unit)?.find((one) => one.name === name);
      const made = contractOf(unit, name, contract, declaration?.kind ?? "contract");
      contracts.push(declaration ? { ...made, nameRange: declaration.nameRange } : made);
    }
  const rank = (contract: CompiledContract): string =>
    `${sources.sources.get(contract.unit)?.own ? 0 : 1}${contract.unit}:${contract.name}`;
  return contracts.sort((left, right) => (rank(left) < rank(right) ? -1 : 1));
}

function contractOf(
  unit: string,
  name: string,
  contract: SolcContract,
  kind: CompiledContract["kind"],
): CompiledContract {
  const creation = contract.evm?.bytecode;
  const runtime = contract.evm?.deployedBytecode;
  const creationCode = hexOf(creation);
  const runtimeCode = hexOf(runtime);
  return {
    unit,
    name,
    abi: contract.abi ?? [],
    creationCode,
    runtimeCode,
    linkReferences: creation?.linkReferences ?? {},
    deployedLinkReferences: runtime?.linkReferences ?? {},
    immutableReferences: runtime?.immutableReferences ?? {},
    runtimeSize: (runtimeCode.length - 2) / 2,
    metadata: contract.metadata ?? "",
    devdoc: contract.devdoc ?? {},
    userdoc: contract.userdoc ?? {},
    kind,
    deployable: (kind === "contract" || kind === "library") && creationCode !== "0x",
  };
}

function hexOf(code: SolcCode | undefined): string {
  return `0x${code?.object ?? ""}`;
}
