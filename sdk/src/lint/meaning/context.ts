import { germanBody } from "./languages.js";
import { bodies, personalTopics, possibleSubjects, subjects, things } from "./parties.js";
import { stemsOf } from "./words.js";

export type Party = "person" | "perhaps a person" | "body or thing";

/** Whom a word stands for. */
export function partyOf(word: string): Party | undefined {
  if (possibleSubjects.has(word)) return "perhaps a person";
  if (subjects.has(word)) return "person";
  return bodies.has(word) || things.has(word) || germanBody.test(word) ? "body or thing" : undefined;
}

/** What keeps things of others: `PatientRegistry` is about patients. */
const containers =
  /^(?:registry|register|list|contract|log|index|system|app|protocol|network|chain|file|document|doc|store|vault|service|record|ledger|directory|module|library|table|event|function|method|message|key|page|form|program|programme|scheme|state|status|process|task|step|stage|act|law|award|component|part|version|field|label|config|setting|error|queue|path|order|request)$/;

/** Whom words stand for: the last that says so decides, as in `patientHospital`. */
export function partyIn(
  words: readonly string[],
  options: { readonly withoutContainers?: boolean } = {},
): { party: Party; word: string } | undefined {
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const word = words[index] ?? "";
    if (options.withoutContainers && containers.test(word)) continue;
    const party = partyOf(word);
    if (party) return { party, word };
  }
  return undefined;
}

/** Whether a name of a contract or struct is about people: `PatientRegistry`, `HealthRecords`. */
export function isPersonalTopic(name: string): string | undefined {
  const words = stemsOf(name);
  const at = words.findIndex((word) => personalTopics.has(word) || partyOf(word) === "person");
  // `VaccinationSites` is about sites.
  const behind = partyIn(words.slice(at + 1), { withoutContainers: true });
  if (at < 0 || behind?.party === "body or thing") return undefined;
  // `CattleTracing` and `DeviceHealth` are about things.
  const before = words[at - 1] ?? "";
  if (things.has(before) && !bodies.has(before)) return undefined;
  // A token or a pool is none, whatever it is called after.
  const isToken = words.some((word) =>
    /^(?:token|erc20|erc721|nft|pool|vault|swap|router|governor|dao|timelock|treasury)$/.test(word),
  );
  return isToken ? undefined : words[at];
}
