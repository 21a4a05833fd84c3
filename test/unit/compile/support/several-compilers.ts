/** Compilers of several versions, and a project that needs them. */
import type { Compilation, CompileMode, Compiler } from "@tolbooth/sdk";
import { memorySources } from "../../support/projects.js";
import { olderCompiler } from "../../support/solc-packages.js";

export const licence = "// SPDX-License-Identifier: MIT\n";
export const ancient = olderCompiler("0.5.17");
export const older = olderCompiler("0.8.19");

/** Four files for three compilers. */
export const project = {
  "contracts/New.sol": `${licence}pragma solidity ^0.8.24;\nimport "shared/S.sol";\ncontract New is S {}`,
  "contracts/Old.sol": `${licence}pragma solidity =0.8.19;\nimport "shared/S.sol";\ncontract Old is S {}`,
  "contracts/Ancient.sol": `pragma solidity ^0.5.0;\ncontract Ancient { function f() public view returns (uint) { return now; } }`,
  "node_modules/shared/S.sol": `${licence}pragma solidity >=0.6.0;\ncontract S { uint public s; }`,
};

/** What was found, as the unit and the code. */
export const codes = (compilation: Compilation): string[] =>
  compilation.findings.map(({ code, unit }) => `${unit ?? ""} ${code}`).sort();

export async function compileWith(
  compiler: Compiler,
  contents: Readonly<Record<string, string>>,
  mode: CompileMode = "build",
): Promise<Compilation> {
  return compiler.compile(await memorySources(contents), { mode });
}
