import { TolboothError } from "../../errors/index.js";
import { constantName } from "./rules.js";
import type { NamedAgency, OptionValue, PatternOption, SourceOptions, SourceRecipe } from "./types.js";

/** Words that cannot name a contract or a constant. https://docs.soliditylang.org/en/v0.8.37/cheatsheet.html */
const reserved = new Set(
  (
    "abstract after alias address anonymous apply assembly auto bool break byte bytes calldata case catch constant " +
    "constructor continue contract copyof default define delete do else emit enum error event external fallback false " +
    "final fixed for function if immutable implements import in indexed inline int interface internal is layout let " +
    "library macro mapping match memory modifier mutable new null of override partial payable pragma private promise " +
    "public pure receive reference relocatable return returns revert sealed sizeof static storage string struct super " +
    "supports switch this throw transient true try type typedef typeof uint unchecked unicode using var view virtual while"
  ).split(" "),
);

/** Options that were looked at. */
export interface CheckedOptions {
  readonly name: string;
  readonly title?: string;
  readonly agencies: readonly NamedAgency[];
  readonly rules: Readonly<Record<string, OptionValue>>;
}

/** Looks at every option. @throws TolboothError PATTERN_OPTION_INVALID, which names the first one that cannot be. */
export function checkOptions(recipe: SourceRecipe, options: SourceOptions): CheckedOptions {
  const refuse = (option: string, problem: string): never => {
    throw new TolboothError("PATTERN_OPTION_INVALID", { pattern: recipe.pattern, option, problem });
  };
  const name = options.name ?? `Own${recipe.pattern}`;
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name) || reserved.has(name))
    refuse("name", "a contract's name begins with a capital letter and holds only letters and digits");
  if (name === recipe.pattern) refuse("name", "the pattern itself has this name");
  const title = options.title?.trim();
  if (title !== undefined && (/[\r\n]|\*\//.test(title) || title.startsWith("@") || title.length > 90))
    refuse("title", "it is one line of at most 90 characters and does not begin with @");
  const agencies = checkAgencies(options.agencies ?? [], refuse);
  const rules = options.rules ?? {};
  const unknown = Object.keys(rules).find((key) => !recipe.options.some((option) => option.key === key));
  if (unknown !== undefined)
    refuse(unknown, `there is no such option; there are ${recipe.options.map((one) => one.key).join(", ")}`);
  for (const option of recipe.options) {
    const value = rules[option.key];
    const problem = value === undefined ? undefined : problemOf(option, value, agencies);
    if (problem !== undefined) refuse(option.key, problem);
  }
  return { name, ...(title ? { title } : {}), agencies, rules };
}

function checkAgencies(
  agencies: readonly NamedAgency[],
  refuse: (option: string, problem: string) => never,
): readonly NamedAgency[] {
  const names = new Set<string>();
  const numbers = new Set<number>();
  const lanes = new Set<number>();
  for (const [index, agency] of agencies.entries()) {
    const at = `agencies[${index}]`;
    const constant = constantName(agency.name);
    if (!/^[A-Z][A-Z0-9_]*$/.test(constant)) refuse(`${at}.name`, "it needs a letter at its start");
    if (/[\r\n]/.test(agency.name)) refuse(`${at}.name`, "it is one line");
    if (names.has(constant)) refuse(`${at}.name`, `another agency is ${constant} too`);
    if (!isWhole(agency.number, 1, 65_535)) refuse(`${at}.number`, "it is a whole number from 1 to 65535");
    if (numbers.has(agency.number)) refuse(`${at}.number`, "another agency has it too");
    if (agency.lane !== undefined) {
      if (!isWhole(agency.lane, 1, 32)) refuse(`${at}.lane`, "it is a whole number from 1 to 32");
      if (lanes.has(agency.lane)) refuse(`${at}.lane`, "another agency has it too");
      lanes.add(agency.lane);
    }
    names.add(constant);
    numbers.add(agency.number);
  }
  return agencies;
}

const isWhole = (value: unknown, minimum: number, maximum: number): boolean =>
  typeof value === "number" && Number.isInteger(value) && value >= minimum && value <= maximum;

/** What is wrong with a value, if anything is. */
function problemOf(
  option: PatternOption,
  value: OptionValue,
  agencies: readonly NamedAgency[],
): string | undefined {
  if (option.kind === "flag") return typeof value === "boolean" ? undefined : "it is true or false";
  if (option.kind === "number") {
    const { minimum, maximum, unit } = option;
    return isWhole(value, minimum, maximum)
      ? undefined
      : `it is a whole number of ${unit} from ${minimum} to ${maximum}`;
  }
  if (!Array.isArray(value) || value.length === 0) return "it is a list with at least one entry";
  const all = value as readonly unknown[];
  if (new Set(all).size < all.length) return "an entry stands in it twice";
  if (option.kind === "codes") {
    const wrong = all.find((one) => !option.codes.some(({ code }) => code === one));
    return wrong === undefined ? undefined : `there is no code ${String(wrong)}`;
  }
  const named = all.map((one) =>
    agencies.find((agency) => typeof one === "string" && constantName(agency.name) === constantName(one)),
  );
  const missing = named.indexOf(undefined);
  if (missing >= 0) return `${String(all[missing])} is not among the agencies`;
  const laneless = option.by === "lane" ? named.find((agency) => agency?.lane === undefined) : undefined;
  return laneless === undefined ? undefined : `${laneless.name} has no lane`;
}
