import path from "node:path";
import { createLineIndex, type LineIndex, type LineRange } from "../../compile/index.js";
import { isInside } from "../../project/find-project.js";
import { listOwnSources } from "../../project/index.js";
import type { FileSystem } from "../../ports.js";
import type { Project, Source, SourceSet } from "../../project/types.js";
import { forgeId } from "../test-ids.js";
import type { TestKind, TestNode, TestPlace } from "../types.js";
import { scanTests, type ScannedContract, type ScannedFunction } from "./scan-tests.js";

/** Folders beside the sources where tests usually stand, whatever a configuration says. */
const testFolders = ["test", "tests"];

/**
 * Every Solidity file that may hold a test: the project's own sources and those in its test folder. Absolute, sorted.
 */
export async function listTestSources(files: FileSystem, project: Project): Promise<string[]> {
  return listOwnSources(files, { ...project, sourceRoots: await testRoots(files, project) });
}

/** The project's source roots, then its test folders where they lie outside of these. Absolute. */
export async function testRoots(files: FileSystem, project: Project): Promise<string[]> {
  const roots = [...project.sourceRoots];
  const usual = testFolders.map((name) => path.join(project.root, name));
  for (const folder of [...project.testRoots, ...usual]) {
    if (roots.some((root) => isInside(root, folder))) continue;
    if ((await files.stat(folder))?.kind === "directory") roots.push(folder);
  }
  return roots;
}

/**
 * The tests in the entries of these sources, one node for each file that has any, as forge finds them: public functions
 * of a contract, inherited ones too, whose names begin with `test`, `invariant`, `statefulFuzz` or `table`. Files with
 * errors are read as far as they can be.
 */
export function findSolidityTests(sources: SourceSet): TestNode[] {
  const finder = new Finder(sources);
  return sources.entries.flatMap((unit) => {
    const source = sources.sources.get(unit);
    return source ? finder.testsOf(source) : [];
  });
}

/** Where a contract's function of that name stands, its own or an inherited one. */
export function placeOfFunction(
  sources: SourceSet,
  unit: string,
  contract: string,
  name: string,
): TestPlace | undefined {
  const source = sources.sources.get(unit);
  return source && new Finder(sources).placeOf(source, contract, name);
}

/** What kind of test a function is, by forge's rules. */
export function testKindOf(name: string, hasParameters: boolean): TestKind | undefined {
  if (name.startsWith("test")) return hasParameters ? "fuzz" : "unit";
  if (name.startsWith("invariant") || name.startsWith("statefulFuzz"))
    return hasParameters ? undefined : "invariant";
  return name.startsWith("table") && hasParameters ? "table" : undefined;
}

/** Texts are scanned once, as long as somebody holds them. */
const scans = new WeakMap<Source, readonly ScannedContract[]>();

function scanOf(source: Source): readonly ScannedContract[] {
  let scan = scans.get(source);
  if (!scan) scans.set(source, (scan = scanTests(source.content)));
  return scan;
}

interface Declared {
  readonly source: Source;
  readonly contract: ScannedContract;
}

class Finder {
  private readonly lineIndexes = new Map<Source, LineIndex>();

  constructor(private readonly sources: SourceSet) {}

  testsOf(source: Source): TestNode[] {
    const contracts = scanOf(source)
      .filter(({ kind }) => kind === "contract")
      .map((contract) => this.contractNode({ source, contract }))
      .filter(({ children }) => children.length > 0);
    if (contracts.length === 0) return [];
    return [
      {
        id: forgeId(source.unit),
        runner: "forge",
        kind: "file",
        label: source.unit,
        path: source.path,
        children: contracts,
      },
    ];
  }

  placeOf(source: Source, name: string, functionName: string): TestPlace | undefined {
    const contract = scanOf(source).find((one) => one.name === name);
    if (!contract) return undefined;
    for (const owner of this.lineOf({ source, contract })) {
      const found = owner.contract.functions.find((one) => one.name === functionName);
      if (found) return { path: owner.source.path, range: this.rangeOf(owner.source, found) };
    }
    return undefined;
  }

  private contractNode(declared: Declared): TestNode {
    const { source, contract } = declared;
    const tests = new Map<string, TestNode>();
    for (const owner of this.lineOf(declared))
      for (const one of owner.contract.functions) {
        const kind = one.isPublic ? testKindOf(one.name, one.hasParameters) : undefined;
        if (!kind || tests.has(one.name)) continue;
        tests.set(one.name, {
          id: forgeId(source.unit, contract.name, one.name),
          runner: "forge",
          kind,
          label: one.name,
          path: owner.source.path,
          range: this.rangeOf(owner.source, one),
          children: [],
        });
      }
    return {
      id: forgeId(source.unit, contract.name),
      runner: "forge",
      kind: "contract",
      label: contract.name,
      path: source.path,
      range: this.rangeOf(source, contract),
      children: [...tests.values()],
    };
  }

  /** A contract and all that it inherits from, nearest first, each once. */
  private lineOf(declared: Declared): Declared[] {
    const line: Declared[] = [];
    const waiting = [declared];
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { source, contract } = next;
      if (line.some((one) => one.contract === contract)) continue;
      line.push(next);
      // As Solidity linearises them, the last base is the nearest.
      for (const base of [...contract.bases].reverse()) {
        const found = this.find(source, base);
        if (found) waiting.push(found);
      }
    }
    return line;
  }

  /** The contract of that name which a file sees: its own, or the nearest one among its imports. */
  private find(from: Source, name: string): Declared | undefined {
    const seen = new Set<string>();
    let wave = [from.unit];
    while (wave.length > 0) {
      const next: string[] = [];
      for (const unit of wave) {
        const source = this.sources.sources.get(unit);
        if (!source || seen.has(unit)) continue;
        seen.add(unit);
        const contract = scanOf(source).find((one) => one.name === name);
        if (contract) return { source, contract };
        next.push(...(this.sources.imports.get(unit) ?? []));
      }
      wave = next;
    }
    return undefined;
  }

  private rangeOf(source: Source, { start, end }: ScannedContract | ScannedFunction): LineRange {
    let index = this.lineIndexes.get(source);
    if (!index) this.lineIndexes.set(source, (index = createLineIndex(source.content)));
    const toByte = (at: number): number => Buffer.byteLength(source.content.slice(0, at), "utf8");
    return index.rangeOf({ start: toByte(start), end: toByte(end) });
  }
}
