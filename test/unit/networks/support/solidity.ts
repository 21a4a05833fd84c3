import { createRequire } from "node:module";
import type { Artifact } from "@tolbooth/sdk";

const require = createRequire(import.meta.url);
let solc: { compile(input: string): string } | undefined;

interface SolcContract {
  abi: Artifact["abi"];
  evm: {
    bytecode: { object: string; linkReferences: Artifact["linkReferences"] };
    deployedBytecode: { object: string; linkReferences: Artifact["linkReferences"] };
  };
}

/** Compiles one file and gives its contracts by name, as artifacts. */
export function compileSolidity(source: string, unit = "Test.sol"): Record<string, Artifact> {
  solc ??= require("solc") as { compile(input: string): string };
  const input = {
    language: "Solidity",
    sources: { [unit]: { content: `// SPDX-License-Identifier: MIT\npragma solidity ^0.8.30;\n${source}` } },
    settings: {
      optimizer: { enabled: true },
      outputSelection: {
        "*": { "*": ["abi", "evm.bytecode.object", "evm.deployedBytecode.object"].concat(linkReferences) },
      },
    },
  };
  const output = JSON.parse(solc.compile(JSON.stringify(input))) as {
    errors?: { severity: string; formattedMessage: string }[];
    contracts?: Record<string, Record<string, SolcContract>>;
  };
  const errors = (output.errors ?? []).filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(errors.map((one) => one.formattedMessage).join("\n"));
  return Object.fromEntries(
    Object.entries(output.contracts?.[unit] ?? {}).map(([contractName, { abi, evm }]): [string, Artifact] => [
      contractName,
      {
        _format: "hh-sol-artifact-1",
        contractName,
        sourceName: unit,
        abi,
        bytecode: `0x${evm.bytecode.object}`,
        deployedBytecode: `0x${evm.deployedBytecode.object}`,
        linkReferences: evm.bytecode.linkReferences,
        deployedLinkReferences: evm.deployedBytecode.linkReferences,
      },
    ]),
  );
}

const linkReferences = ["evm.bytecode.linkReferences", "evm.deployedBytecode.linkReferences"];
