/** What of a contract comes to stand on a chain. */
import type { Analysis } from "../analysis.js";
import type { Meaning } from "../meaning/types.js";
import type { ContractModel, FunctionModel, TypeModel, Variable } from "../model/types.js";

/** Whether its arguments become part of a block. */
export function isSent(contract: ContractModel, callable: FunctionModel): boolean {
  if (callable.kind === "constructor") return contract.kind === "contract";
  if (
    callable.kind !== "function" ||
    callable.isReading ||
    contract.kind === "library" ||
    contract.kind === "file"
  )
    return false;
  return callable.visibility === "external" || callable.visibility === "public";
}

const storedStructs = new WeakMap<Analysis, ReadonlySet<string>>();

/** The structs that state variables are made of. */
function storedIn(analysis: Analysis): ReadonlySet<string> {
  const known = storedStructs.get(analysis);
  if (known) return known;
  const { program } = analysis;
  const reached = new Set<string>();
  const visit = (type: TypeModel, around: ContractModel): void => {
    if (type.kind === "array") visit(type.element, around);
    else if (type.kind === "mapping") visit(type.value, around);
    else if (type.kind === "named" && !reached.has(type.name)) {
      reached.add(type.name);
      for (const one of program.struct(around, type)?.variables ?? []) visit(one.type, around);
    }
  };
  for (const { contracts } of program.sources)
    for (const one of contracts) for (const variable of one.variables) visit(variable.type, one);
  storedStructs.set(analysis, reached);
  return reached;
}

/** Whether some state variable is made of a struct. One that nothing uses is looked at as if it were stored. */
export function isStored(analysis: Analysis, contract: ContractModel, struct: string): boolean {
  if (storedIn(analysis).has(struct)) return true;
  // What holds a mapping can stand in storage only, reached by assembly (ERC-7201) where no variable has it.
  const layout = contract.composites.find((one) => one.kind === "struct" && one.name === struct);
  if (layout?.variables.some((one) => one.type.kind === "mapping")) return true;
  const all = analysis.program.sources.flatMap((source) => source.contracts);
  const uses = (variable: Variable): boolean => namesType(variable.type, struct);
  const isPassed = all.some((one) =>
    one.functions.some((it) => it.parameters.some(uses) || it.returns.some(uses)),
  );
  return !isPassed && contract.kind !== "interface";
}

function namesType(type: TypeModel, name: string): boolean {
  if (type.kind === "array") return namesType(type.element, name);
  if (type.kind === "mapping") return namesType(type.value, name);
  return type.kind === "named" && type.name === name;
}

/** The first personal member of a struct. */
export function personalMember(
  analysis: Analysis,
  contract: ContractModel,
  type: TypeModel,
  depth = 0,
): { member: Variable; meaning: Meaning } | undefined {
  if (type.kind === "array") return personalMember(analysis, contract, type.element, depth);
  if (type.kind === "mapping") return personalMember(analysis, contract, type.value, depth);
  const struct = analysis.program.struct(contract, type);
  if (!struct || depth > 4) return undefined;
  for (const member of struct.variables) {
    const meaning = analysis.ownMeaning(member);
    if (meaning?.form === "plain") return { member, meaning };
    const inner = personalMember(analysis, contract, member.type, depth + 1);
    if (inner) return inner;
  }
  return undefined;
}
