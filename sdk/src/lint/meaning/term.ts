import { singular } from "./singular.js";

export type Carrier = "text" | "any" | "number";

/** One kind of personal data. */
export interface Term {
  /** For messages: "an NHS number". */
  readonly label: string;
  readonly phrases: readonly (readonly string[])[];
  /** `always`: personal whatever it stands in. `in context`: only where something says that it is about a person. */
  readonly counts: "always" | "in context";
  /** What kind of value can hold it. */
  readonly carrier: Carrier;
  /** Whether it singles out one person (an identifier), rather than saying something of them. */
  readonly identifies: boolean;
  /** Whether a yes or no, or a choice of few, tells it as well. */
  readonly asFlag: boolean;
  /** Whether an organisation has it too: `agencyEmail` is nobody's. */
  readonly alsoOfBodies: boolean;
  /** Of the special categories of article 9, or of article 10 (offences). */
  readonly special: boolean;
}

/** As names are taken apart: digits by themselves, each word in the singular. */
export const phrase = (text: string): readonly string[] => (text.match(/[a-z]+|\d+/g) ?? []).map(singular);

/** @param phrases Phrases, with commas between them, in the singular and in small letters. */
export function term(
  label: string,
  phrases: string,
  options: Partial<Omit<Term, "label" | "phrases">> = {},
): Term {
  return {
    label,
    phrases: phrases.split(", ").map(phrase),
    counts: "always",
    carrier: "any",
    identifies: false,
    asFlag: false,
    alsoOfBodies: false,
    special: false,
    ...options,
  };
}

export const identifier = { identifies: true } as const;
export const perhapsIdentifier = { identifies: true, counts: "in context" } as const;
export const perhaps = { counts: "in context" } as const;
export const special = { special: true, asFlag: true } as const;
export const perhapsSpecial = { special: true, asFlag: true, counts: "in context" } as const;
