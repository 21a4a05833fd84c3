import { isTolboothError, TolboothError } from "../errors/index.js";
import type { FileSystem } from "../ports.js";
import { decodeUtf8 } from "../project/text.js";
import { readSteps } from "./read-steps.js";
import { FieldReader, isObject, type JsonObject } from "./field-reader.js";
import { ScenarioSource } from "./source.js";
import type { Scenario, ScenarioProblem } from "./types.js";

const FIELDS = ["$schema", "format", "version", "title", "description", "as", "values", "steps"];

/**
 * Reads a scenario's file. Nothing is asked of a network. What is wrong in it stands in the scenario's `problems`: it is
 * said together with what `checkScenario` finds.
 * @throws FILE_NOT_FOUND, FILE_NOT_UTF8, FILE_FORMAT_UNKNOWN, KEY_MISPLACED
 * @throws SCENARIO_INVALID where it is not JSON
 */
export async function readScenario(files: FileSystem, file: string): Promise<Scenario> {
  const bytes = await files.readFile(file);
  if (!bytes) throw new TolboothError("FILE_NOT_FOUND", { file });
  return parseScenario(decodeScenario(bytes, file), file);
}

/** A scenario's bytes as text. @throws FILE_NOT_UTF8 */
export function decodeScenario(bytes: Uint8Array, file: string): string {
  const decoded = decodeUtf8(bytes);
  if ("wrongAt" in decoded) throw new TolboothError("FILE_NOT_UTF8", { file, offset: decoded.wrongAt });
  return decoded.text.replace(/^\uFEFF/, "");
}

/** The same for a text that is at hand. */
export function parseScenario(text: string, file: string): Scenario {
  const source = new ScenarioSource(text);
  const { content } = source;
  if (content === undefined) throw scenarioInvalid(file, source.syntaxProblems);
  const unknown = (problem: string): TolboothError =>
    new TolboothError("FILE_FORMAT_UNKNOWN", { file, expected: "tolbooth/scenario", problem });
  if (!isObject(content)) throw unknown("it is not an object");
  if (content["format"] !== "tolbooth/scenario") throw unknown("its 'format' is another");
  if (content["version"] !== 1) throw unknown("its 'version' is not 1");
  return withLines(source, () => readContent(content, file, source));
}

function readContent(content: JsonObject, file: string, source: ScenarioSource): Scenario {
  const problems = [...source.syntaxProblems];
  const reader = new FieldReader(content, "", FIELDS, (path, message) =>
    problems.push(source.problem(path, message)),
  );
  reader.optionalText("$schema");
  const title = reader.text("title");
  const description = reader.optionalText("description");
  const as = reader.optionalText("as");
  const values = reader.optionalObject("values") ?? {};
  for (const name of Object.keys(values))
    if (!/^[A-Za-z][\w-]*$/.test(name))
      reader.report(`values.${name}`, "is no name: begin with a letter, then letters, digits, - and _");
  const steps = readSteps(content["steps"], reader.report);
  return {
    file,
    title: title ?? "",
    ...(description !== undefined && { description }),
    ...(as !== undefined && { as }),
    values,
    steps,
    problems,
    source,
  };
}

/** Runs work that may meet a private key, and says on which line it stands. @throws KEY_MISPLACED */
export function withLines<T>(source: ScenarioSource, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!isTolboothError(error, "KEY_MISPLACED")) throw error;
    const path = String(error.details["place"]);
    const line = source.line(path);
    throw new TolboothError("KEY_MISPLACED", { place: `line ${line}, ${path}`, path, line });
  }
}

/** The error for a scenario with problems; in the order of the file. */
export function scenarioInvalid(file: string, problems: readonly ScenarioProblem[]): TolboothError {
  const ordered = problems.toSorted((left, right) => left.line - right.line || left.column - right.column);
  return new TolboothError("SCENARIO_INVALID", { file, problems: ordered.map(problemText) });
}

/** `line 12, steps[3].arguments.lane: must be from 0 to 255`. */
export function problemText({ line, path, message }: ScenarioProblem): string {
  return `line ${line}${path === "" ? "" : `, ${path}`}: ${message}`;
}
