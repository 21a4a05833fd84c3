/** What a variable is thought to hold, and why. */
export interface Meaning {
  /** For messages: "an NHS number", "the identifier of a patient". */
  readonly label: string;
  /** How it is held: as it is, as a hash that trial can reverse, or encrypted. */
  readonly form: "plain" | "hashed" | "encrypted";
  /** Whether it singles out one person. */
  readonly identifies: boolean;
  /** Whether so few values are possible that trial finds it from its hash. */
  readonly isGuessable: boolean;
  /** Of the special categories of UK GDPR article 9, or of article 10. */
  readonly special: boolean;
  /** What it was told by, in words, the weightiest first. */
  readonly because: readonly string[];
  /** Whether it was told by the name and documentation of the variable itself, and not by where values go. */
  readonly isOwn: boolean;
  /** Whether a body could have it as well, and nothing beside it says that it is a person's. */
  readonly isWeak?: boolean;
}

/** What stands around a variable, for what its name does not say alone. */
export interface Surroundings {
  /** The names around it, the nearest first: its struct, event or function, then the contract. */
  readonly names: readonly string[];
  /** What stands beside it in its struct, event or function, with itself. */
  readonly siblings: readonly string[];
  /** Documentation of what it stands in. */
  readonly documentation: string;
  /** Whether the contract is about natural persons, by all that stands in it. */
  readonly isAboutPeople: boolean;
  /** Whether a symbol or a supply stands beside it: its name is then a token's. */
  readonly isToken: boolean;
}
