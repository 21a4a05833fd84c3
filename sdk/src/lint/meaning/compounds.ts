import { bodies, subjects } from "./parties.js";
import { terms } from "./terms.js";

const words = new Set(terms.flatMap((one) => one.phrases.flat()).concat([...subjects], [...bodies]));

/** How words that were written together come apart. */
export const knownCompounds = {
  first: [...subjects, ...bodies, "user", "member", "holder", "owner", "customer", "client", "home", "new"]
    .filter((one) => one.length > 3 && !one.includes(" "))
    .sort((one, other) => other.length - one.length),
  second: new Set([
    ...words,
    "id",
    "ids",
    "names",
    "number",
    "record",
    "records",
    "hash",
    "data",
    "info",
    "count",
    "address",
  ]),
  whole: new Map(
    terms
      .flatMap((one) => one.phrases)
      .filter((one) => one.length > 1 && one.join("").length >= 6)
      .map((one) => [one.join(""), one] as const),
  ),
} as const;
