// A copy of a unit and its tests in which a contract's code can be exchanged without building anything anew: the tests
// load what they create from forge's artifacts.
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { runForge } from "../forge.js";
import { foundryFile, root, type Sources } from "../sources.js";
import { SourceText } from "./ast.js";
import type { ContractName, Creation } from "./embedding.js";

const outFolder = "test/contracts/.build/out";
const failureFolders = ["test/contracts/.build/fuzz", "test/contracts/.build/invariant"];
const loaderFile = "test/contracts/support/AuditLoader.sol";

/**
 * Does what `new` does, with the code in the artifact: the call to read it is no call that `vm.prank` or
 * `vm.expectRevert` would take for theirs.
 */
const loader = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

interface ArtifactReader {
    function getCode(string calldata artifact) external view returns (bytes memory);
}

library AuditLoader {
    function create(string memory artifact, bytes memory arguments) internal returns (address created) {
        address reader = address(uint160(uint256(keccak256("hevm cheat code"))));
        bytes memory code = bytes.concat(ArtifactReader(reader).getCode(artifact), arguments);
        assembly ("memory-safe") {
            created := create(0, add(code, 0x20), mload(code))
            if iszero(created) {
                let size := returndatasize()
                returndatacopy(0x80, 0, size)
                revert(0x80, size)
            }
        }
    }
}
`;

/** The source with every creation replaced by one from the artifact. */
export function loadFromArtifacts(text: string, creations: readonly Creation[]): string {
  if (creations.length === 0) return text;
  const source = new SourceText(text);
  const edits = creations.map((creation) => {
    const given = creation.arguments ? source.code(creation.arguments) : "";
    const { file, name } = creation.created;
    return {
      ...creation.range,
      text: `${name}(AuditLoader.create("${file}:${name}", ${given ? `abi.encode(${given})` : '""'}))`,
    };
  });
  const file = creations[0]?.file ?? "";
  const place = path.posix.relative(path.posix.dirname(file), loaderFile);
  return `${source.apply(edits)}\nimport {AuditLoader} from "${place.startsWith(".") ? place : `./${place}`}";\n`;
}

/** Sources with every creation replaced, and with what replaces them. */
export function withLoader(sources: Sources, creations: readonly Creation[]): Sources {
  const changed = new Map(sources);
  for (const file of new Set(creations.map((one) => one.file))) {
    const here = creations.filter((one) => one.file === file);
    changed.set(file, loadFromArtifacts(sources.get(file) ?? "", here));
  }
  if (creations.length > 0) changed.set(loaderFile, loader);
  return changed;
}

/** Code of a contract, to be put into its artifact. */
export interface ContractCode extends ContractName {
  /** Creation code in hex, without `0x`. */
  readonly creationCode: string;
}

/** One copy, on disk. */
export class Sandbox {
  constructor(readonly folder: string) {}

  /** Lays the copy out and builds it. */
  async build(sources: Sources, signal?: AbortSignal): Promise<void> {
    this.layOut(sources);
    const built = await runForge({ folder: this.folder, arguments: ["build", "--color", "never"], signal });
    if (built.code !== 0) throw new Error(`The tests do not build:\n${built.output}${built.errors}`);
  }

  /** Writes the sources, the settings and what else forge needs. */
  layOut(sources: Sources): void {
    for (const [unit, text] of sources) if (!unit.startsWith("node_modules/")) this.write(unit, text);
    this.copy(foundryFile);
    // What tests read at run time, and the compiler that forge starts.
    for (const entry of readdirSync(path.join(root, "test/contracts"), { withFileTypes: true }))
      if (entry.isFile() && entry.name.endsWith(".json")) this.copy(`test/contracts/${entry.name}`);
    this.copy("test/contracts/tools");
    const link = path.join(this.folder, "node_modules");
    if (!existsSync(link)) symlinkSync(path.join(root, "node_modules"), link, "junction");
  }

  /** A second copy of a built one. */
  static copyOf(other: Sandbox, folder: string): Sandbox {
    rmSync(folder, { recursive: true, force: true });
    cpSync(other.folder, folder, { recursive: true, verbatimSymlinks: true });
    return new Sandbox(folder);
  }

  /** Puts code into the artifacts of contracts. */
  exchange(codes: readonly ContractCode[]): void {
    for (const { file, name, creationCode } of codes) {
      const place = this.artifactOf({ file, name });
      const artifact = JSON.parse(readFileSync(place, "utf8")) as { bytecode: { object: string } };
      artifact.bytecode.object = `0x${creationCode}`;
      writeFileSync(`${place}.new`, JSON.stringify(artifact));
      renameSync(`${place}.new`, place);
    }
  }

  /** The code that stands in a contract's artifact, in hex without `0x`. */
  codeOf(contract: ContractName): string {
    const artifact = JSON.parse(readFileSync(this.artifactOf(contract), "utf8")) as {
      bytecode: { object: string };
    };
    return artifact.bytecode.object.replace(/^0x/, "");
  }

  /** Forgets the failures that forge would try first: each run stands for itself. */
  forgetFailures(): void {
    for (const folder of failureFolders)
      rmSync(path.join(this.folder, folder), { recursive: true, force: true });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private artifactOf({ file, name }: ContractName): string {
    return path.join(this.folder, outFolder, path.posix.basename(file), `${name}.json`);
  }

  private write(unit: string, text: string): void {
    const place = path.join(this.folder, unit);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  }

  private copy(relative: string): void {
    cpSync(path.join(root, relative), path.join(this.folder, relative), { recursive: true });
  }
}
