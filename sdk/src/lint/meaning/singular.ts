const irregular: Readonly<Record<string, string>> = {
  ids: "id",
  people: "person",
  persons: "person",
  children: "child",
  diagnoses: "diagnosis",
  allergies: "allergy",
  bodies: "body",
  agencies: "agency",
  companies: "company",
  salaries: "salary",
  identities: "identity",
  addresses: "address",
  classes: "class",
  nationalities: "nationality",
};

/** A word without the sign of the plural. */
export function singular(word: string): string {
  const known = irregular[word];
  if (known !== undefined) return known;
  if (word.length > 3 && word.endsWith("s") && !/(?:ss|us|is|as|os)$/.test(word)) return word.slice(0, -1);
  return word;
}
