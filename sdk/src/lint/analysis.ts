import { factsOf } from "./flow/follow.js";
import { Flows } from "./flow/flows.js";
import type { Fact, Value } from "./flow/value.js";
import { isSurelyOfPerson } from "./meaning/belonging.js";
import { isPersonalTopic, partyIn } from "./meaning/context.js";
import { privateLife } from "./meaning/parties.js";
import { ambiguousSubjects, isBlank, meaningOf, type Room } from "./meaning/meaning-of.js";
import { meaningOfText } from "./meaning/meaning-of-text.js";
import type { Meaning, Surroundings } from "./meaning/types.js";
import { stemsOf } from "./meaning/words.js";
import { keyDocumentation, keyNameIn, mappingsOf, valueNameOf } from "./mappings.js";
import type { Program } from "./model/program.js";
import type {
  Composite,
  ContractModel,
  FunctionModel,
  SourceModel,
  TypeModel,
  Variable,
} from "./model/types.js";

/** Where a variable is declared. */
export interface Place {
  readonly contract: ContractModel;
  /** Its struct, event, error or function; absent for state variables. */
  readonly within?: Composite | FunctionModel;
}

type KeyFact = Extract<Fact, { kind: "key" }>;

/** A function with its contract. */
export interface Entry {
  readonly contract: ContractModel;
  readonly callable: FunctionModel;
}

/** All that the rules ask about a source: what its variables mean, and what its functions do with values. */
export class Analysis {
  readonly contracts: readonly ContractModel[];
  private readonly places = new Map<Variable, Place>();
  private readonly meanings = new Map<Variable, Meaning | null>();
  private readonly around = new Map<Composite | FunctionModel | ContractModel, Surroundings>();
  private readonly keyMeanings = new Map<Variable, (Meaning | null)[]>();
  private readonly tokens = new Map<ContractModel, boolean>();
  private readonly aboutPeople = new Map<ContractModel, boolean>();
  private readonly facts = new Map<FunctionModel, readonly Fact[]>();
  private allEntries: readonly Entry[] | undefined;
  private byFlow: Flows | undefined;
  private keys: Map<Variable, KeyFact[]> | undefined;

  constructor(
    readonly program: Program,
    readonly source: SourceModel,
  ) {
    this.contracts = source.contracts;
    for (const { contracts } of program.sources) for (const contract of contracts) this.settle(contract);
  }

  private settle(contract: ContractModel): void {
    for (const one of contract.variables) this.places.set(one, { contract });
    for (const within of contract.composites)
      for (const one of within.variables) this.places.set(one, { contract, within });
    for (const within of contract.functions)
      for (const one of [...within.parameters, ...within.returns]) this.places.set(one, { contract, within });
  }

  placeOf(variable: Variable): Place | undefined {
    return this.places.get(variable);
  }

  /** Every function of the source with a body or without, with its contract. */
  entries(): readonly Entry[] {
    return (this.allEntries ??= this.contracts.flatMap((contract) =>
      contract.functions.map((callable) => ({ contract, callable })),
    ));
  }

  /** What happens in a function. */
  factsOf({ contract, callable }: Entry): readonly Fact[] {
    let facts = this.facts.get(callable);
    if (!facts) this.facts.set(callable, (facts = factsOf(this.program, contract, callable)));
    return facts;
  }

  /** The keys that are given to a mapping, of every function. */
  keysOf(variable: Variable): readonly KeyFact[] {
    if (!this.keys) {
      this.keys = new Map();
      for (const entry of this.entries())
        for (const fact of this.factsOf(entry)) {
          if (fact.kind !== "key") continue;
          const known = this.keys.get(fact.variable);
          if (known) known.push(fact);
          else this.keys.set(fact.variable, [fact]);
        }
    }
    return this.keys.get(variable) ?? [];
  }

  /** What a variable is by its own name and documentation, in what it stands in. */
  ownMeaning(variable: Variable): Meaning | undefined {
    let meaning = this.meanings.get(variable);
    if (meaning === undefined) {
      this.meanings.set(variable, null);
      meaning = this.readMeaning(variable) ?? null;
      if (meaning?.isWeak && variable.role === "parameter" && this.goesToBody(variable)) meaning = null;
      if (meaning && this.isOfTable(variable, meaning)) meaning = null;
      this.meanings.set(variable, meaning);
    }
    return meaning ?? undefined;
  }

  /** Whether a parameter is kept under its own name as what is a body's: `suppliers[id].email = email`. */
  private goesToBody(parameter: Variable): boolean {
    const { contract, within } = this.places.get(parameter) ?? {};
    if (!contract || !within || "variables" in within || !this.contracts.includes(contract)) return false;
    const head = stemsOf(parameter.name).at(-1);
    const kept = this.factsOf({ contract, callable: within }).flatMap((fact) => {
      if (fact.kind === "bind") return fact.value.plain.includes(parameter) ? fact.parameter : [];
      return fact.kind === "assign" && fact.value.plain.includes(parameter)
        ? (fact.targets.at(-1) ?? [])
        : [];
    });
    const named = kept.filter((one) => one !== parameter && stemsOf(one.name).at(-1) === head);
    return named.length > 0 && named.every((one) => !this.ownMeaning(one));
  }

  /**
   * Whether something is only what a table is kept by: nobody is of the nationality in `setRule(nationality, needed)`
   * where a mapping says for each nationality whether a visa is needed.
   */
  private isOfTable(variable: Variable, meaning: Meaning): boolean {
    if (meaning.identifies || meaning.form !== "plain" || !/^(?:parameter|event|return)$/.test(variable.role))
      return false;
    const { contract, within } = this.places.get(variable) ?? {};
    if (!contract || ofOnePerson.test(meaning.label) || isBesidePerson(besides(within))) return false;
    return contract.variables.some((table) =>
      mappingsOf(table.type).some((_, level) => this.keyMeaning(table, level)?.label === meaning.label),
    );
  }

  /** The same, and where its name says nothing, by where its value comes from and goes to. */
  meaningOf(variable: Variable): Meaning | undefined {
    return this.ownMeaning(variable) ?? this.flows().meaningOf(variable);
  }

  private flows(): Flows {
    return (this.byFlow ??= new Flows(this));
  }

  private readMeaning(variable: Variable): Meaning | undefined {
    const meaning = this.readAnyMeaning(variable);
    return meaning && holds(variable.type, meaning) ? meaning : undefined;
  }

  private readAnyMeaning(variable: Variable): Meaning | undefined {
    const place = this.places.get(variable);
    const around = place ? this.surroundings(place, variable) : nowhere;
    let { documentation } = variable;
    // What is said of a mapping's keys is said of no value.
    if (variable.type.kind === "mapping") documentation = documentation.replace(keyDocumentation, "");
    const room = this.roomOf(variable.type, place?.contract);
    // `byGender` says what its keys are.
    if (variable.type.kind === "mapping" && /^_?by[A-Z]/.test(variable.name)) return undefined;
    if (variable.type.kind === "mapping" && variable.type.valueName !== "")
      return meaningOf(variable.type.valueName, room, documentation, around);
    const name = spelledOut(variable);
    const whole = meaningOf(name, room, documentation, around);
    const short = valueNameOf({ ...variable, name });
    if (short === name) return whole;
    // Of `placementsOfChild` the child is the key.
    const isOfKey = whole?.label.startsWith("the identifier of") === true;
    return (isOfKey ? undefined : whole) ?? meaningOf(short, room, documentation, around);
  }

  /** What a mapping's key of some level is; the outermost is 0. */
  keyMeaning(variable: Variable, level: number): Meaning | undefined {
    let known = this.keyMeanings.get(variable);
    if (!known) {
      known = mappingsOf(variable.type).map((_, index) => this.readKeyMeaning(variable, index) ?? null);
      this.keyMeanings.set(variable, known);
    }
    return known[level] ?? undefined;
  }

  private readKeyMeaning(variable: Variable, level: number): Meaning | undefined {
    const mapping = mappingsOf(variable.type)[level];
    const place = this.places.get(variable);
    if (!mapping || !place) return undefined;
    const room = this.roomOf(mapping.key, place.contract);
    const around = this.surroundings({ contract: place.contract });
    if (mapping.keyName !== "") return meaningOf(mapping.keyName, room, "", around);
    if (level > 0) return undefined;
    // `mapping(bytes32 => bool) citizenIds` is the set of them.
    const isSet = mapping.value.kind === "elementary" && mapping.value.name === "bool";
    const inSet = isSet ? meaningOf(variable.name, room, "", around) : undefined;
    if (inSet) return inSet;
    const name = keyNameIn(variable.name);
    const said = keyDocumentation.exec(variable.documentation)?.[0] ?? "";
    return meaningOf(name || "key", room, said, name ? around : { ...around, names: [] });
  }

  /** What stands around a variable of a place. */
  surroundings({ contract, within }: Place, variable?: Variable): Surroundings {
    const place = within ?? contract;
    let around = this.around.get(place);
    if (!around) {
      const names = within && within.name !== "" ? [within.name, contract.name] : [contract.name];
      const documentation = [within?.documentation ?? "", contract.documentation].join("\n");
      const isToken = this.isToken(contract, within);
      const siblings = besides(within).map((one) => one.name);
      around = { names, siblings, documentation, isAboutPeople: this.isAboutPeople(contract), isToken };
      this.around.set(place, around);
    }
    const keys = variable ? mappingsOf(variable.type).flatMap((one) => one.keyName || []) : [];
    return keys.length === 0 ? around : { ...around, names: [...keys, ...around.names] };
  }

  /** Whether something stands there that tokens have. */
  private isToken(contract: ContractModel, within: Place["within"]): boolean {
    if (besides(within).some(isOfToken)) return true;
    if (within?.kind === "struct") return false;
    let known = this.tokens.get(contract);
    if (known === undefined) this.tokens.set(contract, (known = contract.variables.some(isOfToken)));
    return known;
  }

  /** Whether a contract is about natural persons, by all of its names together. */
  isAboutPeople(contract: ContractModel): boolean {
    let known = this.aboutPeople.get(contract);
    if (known === undefined) {
      this.aboutPeople.set(contract, false);
      known = this.program.lineOf(contract).some((one) => this.looksPersonal(one));
      this.aboutPeople.set(contract, known);
    }
    return known;
  }

  private looksPersonal(contract: ContractModel): boolean {
    if (isPersonalTopic(contract.name) !== undefined) return true;
    const said = meaningOfText(contract.documentation, "text", false);
    if (typeof said === "object" && said.identifies) return true;
    const structs = contract.composites.filter((one) => one.kind === "struct");
    if (structs.some((one) => partyIn(stemsOf(one.name))?.party === "person")) return true;
    const variables = [
      ...contract.variables,
      ...contract.composites.flatMap((one) => one.variables),
      ...contract.functions.flatMap((one) => one.parameters),
    ];
    let persons = 0;
    for (const variable of variables) {
      const around: Surroundings = {
        ...nowhere,
        names: [this.places.get(variable)?.within?.name ?? "", contract.name],
      };
      const party = partyIn(stemsOf(variable.name));
      if (party?.party === "person" && !ambiguousSubjects.test(party.word)) persons += 1;
      const meaning = meaningOf(variable.name, this.roomOf(variable.type, contract), "", around);
      if (meaning && !meaning.isWeak && (meaning.identifies || meaning.special)) persons += 2;
      if (persons > 1) return true;
    }
    return false;
  }

  /** What can stand in a type: of an array its elements, of a mapping its values. */
  roomOf(type: TypeModel, contract: ContractModel | undefined): Room {
    if (type.kind === "array") return this.roomOf(type.element, contract);
    if (type.kind === "mapping") return this.roomOf(type.value, contract);
    if (type.kind === "named")
      return contract && this.program.isEnum(contract, type.name) ? "choice" : "none";
    if (type.kind !== "elementary") return "none";
    if (type.name === "string" || type.name === "bytes") return "text";
    if (type.name === "bool") return "flag";
    if (type.name === "address") return "none";
    const bytes = /^bytes(\d+)$/.exec(type.name);
    if (bytes) return Number(bytes[1]) >= 16 ? "bytes" : "text";
    return /^u?int/.test(type.name) ? "number" : "none";
  }

  /** The first personal thing that a value holds as it is, with the variable that says so. */
  personalIn(value: Value): { variable: Variable; meaning: Meaning } | undefined {
    for (const variable of value.plain) {
      const meaning = this.meaningOf(variable);
      if (meaning?.form === "plain") return { variable, meaning };
    }
    return undefined;
  }

  /** The natural person whose account an address is, by its name; absent for those of bodies and contracts. */
  personOfAccount(name: string, around: Surroundings, isContractRole = false): string | undefined {
    const all = stemsOf(name);
    // That it is an account says nothing of whose: `firmAccount` is a firm's.
    const words = all.filter((word) => !accountWords.test(word));
    if (words.length === 0) {
      // `struct Patient { address wallet; }`
      const outer = all.length === 0 ? undefined : partyIn(stemsOf(around.names[0] ?? ""));
      return outer?.party === "person" ? outer.word : undefined;
    }
    const found = partyIn(words);
    if (found?.party === "body or thing") return undefined;
    if (found?.party === "person" || (found?.word === "voter" && isPublicVote(around))) return found.word;
    const isRole =
      isContractRole || /^(?:owner|sender|recipient|operator|guardian|staff)$/.test(words.at(-1) ?? "");
    if (!found || isRole) return undefined;
    const isPrivate = privateLife.has(found.word) && !around.isToken;
    return around.isAboutPeople || isPrivate ? found.word : undefined;
  }

  /** Whether a name says too little to tell what it holds. */
  isBlank(variable: Variable): boolean {
    return variable.name === "" || isBlank(variable.name);
  }
}

/** Whether a type has room for a thing: `uint16 staffNumber` counts, or numbers the offices, and numbers no people. */
function holds(type: TypeModel, meaning: Meaning): boolean {
  if (type.kind === "array") return holds(type.element, meaning);
  if (type.kind === "mapping") return holds(type.value, meaning);
  const { identifies, form, label } = meaning;
  const isNarrow = type.kind === "elementary" && /^u?int(?:8|16)$/.test(type.name);
  return !(isNarrow && identifies && form === "plain" && !label.startsWith("the identifier of"));
}

/** Who votes in an election is a person; in a fund or a club whose members are accounts, whoever has a share. */
function isPublicVote({ names, isToken }: Surroundings): boolean {
  const words = names.flatMap(stemsOf);
  return (
    !isToken &&
    words.some((word) => /^(?:election|referendum|plebiscite|poll|polling|electorate)$/.test(word)) &&
    !words.some((word) => /^(?:dao|governor|governance|proposal|board|shareholder|member)$/.test(word))
  );
}

const accountWords = /^(?:wallet|account|addr|address|eth|self|key|public|id|evm)$/;

const isOfToken = ({ name }: Variable): boolean => /^_?(?:symbol|decimals|totalSupply)_?$/.test(name);

const isBesidePerson = (beside: readonly Variable[]): boolean =>
  beside.some(({ name }) => !/s_?$/.test(name) && isSurelyOfPerson(stemsOf(name)));

/** What tables are not kept by. */
const ofOnePerson = /^(?:a date of (?:birth|death)|a person's whereabouts)$/;

/** All that is declared together. */
function besides(within: Place["within"]): readonly Variable[] {
  if (!within) return [];
  return "variables" in within ? within.variables : within.parameters;
}

const nowhere: Surroundings = {
  names: [],
  siblings: [],
  documentation: "",
  isAboutPeople: false,
  isToken: false,
};

/** `chi` in a type with room for its ten digits and not for a rate is a CHI number. */
function spelledOut({ name, type }: Variable): string {
  const isNarrow =
    type.kind === "elementary" && /^(?:u?int(?:40|48|56|64|72|80|96)|bytes10|string)$/.test(type.name);
  if (isNarrow && /^_?chi_?$/i.test(name)) return "chiNumber";
  // A number or a text is no health service.
  const isValue =
    type.kind === "elementary" &&
    /^(?:u?int(?:40|48|56|64|72|80|96|128|256)?|bytes10|string)$/.test(type.name);
  return isValue && /^_?nhs_?$/i.test(name) ? "nhsNumber" : name;
}
