import type { Source, SourceSet } from "../project/types.js";
import { wantsCode, type Declarations } from "./declarations.js";
import type { LeanSource } from "./lean/lean-sources.js";
import type { StandardInput } from "./solc-json.js";
import type { CompileMode } from "./types.js";

const description = ["abi", "metadata", "devdoc", "userdoc", "storageLayout"];
const code = [
  "evm.bytecode.object",
  "evm.bytecode.sourceMap",
  "evm.bytecode.linkReferences",
  "evm.deployedBytecode.object",
  "evm.deployedBytecode.sourceMap",
  "evm.deployedBytecode.linkReferences",
  "evm.deployedBytecode.immutableReferences",
  "evm.methodIdentifiers",
];

/**
 * Makes solc's standard JSON input. For `parse` solc is given the entries alone and stops after reading them, for `quick`
 * it is given a shortened form of what they import. For `check` no output is selected: solc still analyses every source in full, and
 * only what its code generator finds (such as "stack too deep" and the size limit) is left to `build`. For `build` no
 * syntax tree is asked for, because writing it down can take longer than making the code, and nothing reads it; with
 * `units` nothing is made of any other unit.
 */
export function standardInputOf(
  sources: SourceSet,
  mode: CompileMode,
  declarations: Declarations,
  {
    lean,
    units,
  }: { lean?: ReadonlyMap<string, LeanSource> | undefined; units?: readonly string[] | undefined } = {},
): StandardInput {
  const wanted = units && new Set(units);
  // In a fixed order, so that the same sources always give the same input.
  const ordered = [...sources.sources.values()]
    .filter(({ unit }) => mode !== "parse" || sources.entries.includes(unit))
    .sort((left, right) => (left.unit < right.unit ? -1 : 1));
  return {
    language: "Solidity",
    sources: Object.fromEntries(
      ordered.map(({ unit, content }) => [unit, { content: lean?.get(unit)?.content ?? content }]),
    ),
    settings: {
      ...sources.project.solcSettings,
      ...(mode === "parse" ? { stopAfter: "parsing" } : {}),
      remappings: [...sources.remappings].sort(),
      outputSelection:
        mode === "build"
          ? buildSelection(wanted ? ordered.filter(({ unit }) => wanted.has(unit)) : ordered, declarations)
          : {},
    },
  };
}

function buildSelection(
  sources: readonly Source[],
  declarations: Declarations,
): Record<string, Record<string, readonly string[]>> {
  const selection: Record<string, Record<string, readonly string[]>> = {};
  for (const { unit, own } of sources) {
    const forUnit: Record<string, readonly string[]> = own
      ? { "*": [...description, ...code] }
      : { "*": ["abi", "devdoc", "userdoc"] };
    if (!own)
      for (const declaration of declarations.get(unit) ?? [])
        if (wantsCode(declaration, own)) forUnit[declaration.name] = [...description, ...code];
    selection[unit] = forUnit;
  }
  return selection;
}
