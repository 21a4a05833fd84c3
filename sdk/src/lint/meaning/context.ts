import { bodies, personalTopics, possibleSubjects, subjects, things } from "./vocabulary.js";
import { stemsOf } from "./words.js";

export type Party = "person" | "perhaps a person" | "body or thing";

/** Whom a word stands for. */
export function partyOf(word: string): Party | undefined {
  if (possibleSubjects.has(word)) return "perhaps a person";
  if (subjects.has(word)) return "person";
  return bodies.has(word) || things.has(word) ? "body or thing" : undefined;
}

/** Whom words stand for: the last that says so decides, as in `patientHospital`. */
export function partyIn(words: readonly string[]): { party: Party; word: string } | undefined {
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const word = words[index] ?? "";
    const party = partyOf(word);
    if (party) return { party, word };
  }
  return undefined;
}

/** Whether a name of a contract or struct is about people: `PatientRegistry`, `HealthRecords`. */
export function isPersonalTopic(name: string): string | undefined {
  const words = stemsOf(name);
  const topic = words.find((word) => personalTopics.has(word) || partyOf(word) === "person");
  // A token or a pool is none, whatever it is called after.
  return words.some((word) =>
    /^(?:token|erc20|erc721|nft|pool|vault|swap|router|governor|dao|timelock|treasury)$/.test(word),
  )
    ? undefined
    : topic;
}
