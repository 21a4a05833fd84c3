import { id } from "ethers";
import type { FileSystem } from "../ports.js";
import type { Project } from "../project/types.js";
import { readBuildInfo } from "./build-input.js";
import { enumMembers, type EnumMembers } from "./enum-members.js";
import type { Artifact } from "./types.js";

/** What the source says about a function or an error, in its NatSpec comments. */
export interface MemberDoc {
  /** `@notice`: for people who use it. */
  readonly notice?: string;
  /** `@dev`: for people who build on it. */
  readonly details?: string;
  /** Name of a parameter → what it is. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Name of what is returned, or its place as `_0` → what it is. */
  readonly returns: Readonly<Record<string, string>>;
}

/** What the sources say about a contract, and about the errors of everything that was compiled with it. */
export interface ContractDoc {
  /** By signature: `pass(bytes32)`; `constructor` likewise. */
  readonly functions: ReadonlyMap<string, MemberDoc>;
  /** By selector, in small letters: an error may come from a contract beneath. */
  readonly errors: ReadonlyMap<string, MemberDoc>;
  /** Members of the enums that were compiled with it. */
  readonly enums: EnumMembers;
}

interface SolcDoc {
  readonly methods?: Readonly<Record<string, SolcMember>>;
  readonly errors?: Readonly<Record<string, readonly SolcMember[]>>;
}

interface SolcMember {
  readonly notice?: string;
  readonly details?: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly returns?: Readonly<Record<string, string>>;
}

interface SolcInput {
  readonly sources?: Readonly<Record<string, { readonly content?: string }>>;
}

interface SolcOutput {
  readonly contracts?: Readonly<
    Record<string, Readonly<Record<string, { readonly userdoc?: SolcDoc; readonly devdoc?: SolcDoc }>>>
  >;
}

/**
 * The NatSpec of a compiled contract. Empty where nothing is known of it.
 * @throws TolboothError FILE_FORMAT_UNKNOWN when the build info is not one.
 */
export async function readContractDoc(
  files: FileSystem,
  project: Project,
  artifact: Pick<Artifact, "sourceName" | "contractName">,
): Promise<ContractDoc> {
  const info = await readBuildInfo(files, project, artifact);
  return contractDocOf(info?.["output"], artifact, info?.["input"]);
}

/** The same, out of the compiler's output, for who has read that already. Enums are in its input. */
export function contractDocOf(
  output: unknown,
  artifact: Pick<Artifact, "sourceName" | "contractName">,
  input?: unknown,
): ContractDoc {
  const { contracts = {} } = (output ?? {}) as SolcOutput;
  const own = contracts[artifact.sourceName]?.[artifact.contractName];
  const functions = new Map<string, MemberDoc>();
  for (const signature of namesIn(own?.userdoc?.methods, own?.devdoc?.methods))
    functions.set(
      signature,
      memberDoc(own?.userdoc?.methods?.[signature], own?.devdoc?.methods?.[signature]),
    );
  const errors = new Map<string, MemberDoc>();
  for (const inUnit of Object.values(contracts))
    for (const { userdoc, devdoc } of Object.values(inUnit))
      for (const signature of namesIn(userdoc?.errors, devdoc?.errors)) {
        const selector = id(signature).slice(0, 10);
        const doc = memberDoc(userdoc?.errors?.[signature]?.[0], devdoc?.errors?.[signature]?.[0]);
        // The contract's own words before those of another with the same error.
        if (!errors.has(selector) || userdoc === own?.userdoc) errors.set(selector, doc);
      }
  const { sources = {} } = (input ?? {}) as SolcInput;
  return { functions, errors, enums: enumMembers(Object.values(sources).map(({ content = "" }) => content)) };
}

function namesIn(...tables: readonly (object | undefined)[]): Set<string> {
  return new Set(tables.flatMap((table) => Object.keys(table ?? {})));
}

function memberDoc(user: SolcMember | undefined, developer: SolcMember | undefined): MemberDoc {
  return {
    ...(user?.notice && { notice: plainText(user.notice) }),
    ...(developer?.details && { details: plainText(developer.details) }),
    parameters: plainTexts(developer?.params),
    returns: plainTexts(developer?.returns),
  };
}

function plainTexts(texts: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, plainText(text)]));
}

/** `{IAgencyRegistry-explain}` points at a function for tools that make web pages: here it is its name. */
function plainText(text: string): string {
  return text.replace(/\{(?:[\w.]+-)?(\w+)\}/g, "$1").trim();
}
