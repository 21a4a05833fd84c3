import { TolboothError } from "../../errors/index.js";
import { recipeOf } from "./render.js";
import type { NamedAgency, OptionValue, PatternOption } from "./types.js";

/**
 * The value of an option as people write it: `true`, `30`, `public-task,consent` or `1,2`, `NHS Lothian,NHS Fife`.
 * Whether the value can be taken, `renderPattern` says.
 *
 * @throws TolboothError PATTERN_UNKNOWN; PATTERN_OPTION_INVALID when there is no such option, or the text is no such value
 */
export function readOptionText(pattern: string, key: string, text: string): OptionValue {
  const { options } = recipeOf(pattern);
  const option = options.find((one) => one.key === key);
  const refuse = (problem: string): never => {
    throw new TolboothError("PATTERN_OPTION_INVALID", { pattern, option: key, problem });
  };
  if (!option)
    return refuse(`there is no such option; there are ${options.map((one) => one.key).join(", ")}`);
  const words = text.trim();
  if (option.kind === "flag")
    return words === "true" || words === "false" ? words === "true" : refuse("it is true or false");
  if (option.kind === "number")
    return /^\d{1,15}$/.test(words) ? Number(words) : refuse(`it is a whole number of ${option.unit}`);
  const entries = words.split(",").map((one) => one.trim());
  if (entries.includes("")) return refuse("it is a list of entries with commas between them");
  if (option.kind === "agencies") return entries;
  return entries.map(
    (entry) =>
      option.codes.find(({ code, name }) => entry === name || entry === String(code))?.code ??
      refuse(`there is no code ${entry}`),
  );
}

/**
 * A public body as people write it: `NHS Lothian=7`, with a lane `Border Force=2:5`.
 *
 * @throws TolboothError PATTERN_OPTION_INVALID
 */
export function readAgencyText(pattern: string, text: string): NamedAgency {
  const parts = /^([^=]+)=(\d{1,9})(?::(\d{1,9}))?$/.exec(text.trim());
  if (!parts)
    throw new TolboothError("PATTERN_OPTION_INVALID", {
      pattern,
      option: "agency",
      problem: `'${text}' is not a name, an equals sign and a number, such as NHS Lothian=7 or Border Force=2:5 with a lane`,
    });
  const [, name = "", number, lane] = parts;
  return { name: name.trim(), number: Number(number), ...(lane === undefined ? {} : { lane: Number(lane) }) };
}

/** What can be said for an option, in words: `1 to 3650 days`. */
export function optionValuesText(option: PatternOption): string {
  switch (option.kind) {
    case "flag":
      return "true or false";
    case "number":
      return `${option.minimum} to ${option.maximum} ${option.unit}`;
    case "codes":
      return `some of ${option.codes.map((one) => one.name).join(", ")}`;
    case "agencies":
      return `names of agencies${option.by === "lane" ? " with lanes" : ""}`;
  }
}
