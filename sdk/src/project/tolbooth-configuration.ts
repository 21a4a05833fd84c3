import type { ErrorObject, ValidateFunction } from "ajv";
import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from "jsonc-parser";
import { TolboothError } from "../errors/index.js";
import { validate as generated } from "./generated/configuration-validator.js";
import type { AgencyConfiguration, ProjectConfiguration } from "./types.js";

/** `configurationSchema` as code. A test holds it against the schema. */
const validate = generated as unknown as ValidateFunction;

/**
 * Reads `tolbooth.json`. Comments and trailing commas are allowed, as in VS Code's own settings.
 * Throws CONFIGURATION_UNREADABLE for text that is not JSON, CONFIGURATION_INVALID for a field that is wrong or unknown.
 */
export function readTolboothConfiguration(file: string, text: string): ProjectConfiguration {
  const mistakes: ParseError[] = [];
  const tree = parseTree(text, mistakes, { allowTrailingComma: true });
  const mistake = mistakes[0];
  if (mistake || !tree) {
    const problem = mistake ? plainWords(printParseErrorCode(mistake.error)) : "the file is empty";
    throw new TolboothError("CONFIGURATION_UNREADABLE", {
      file,
      line: lineAt(text, mistake?.offset ?? 0),
      problem,
    });
  }
  const value = valueOf(tree);
  if (!validate(value)) {
    const error = mostTelling(validate.errors ?? []);
    const { path, problem } = explain(error);
    throw invalid(file, text, tree, path, problem);
  }
  const configuration = value as ProjectConfiguration;
  checkAgencies(configuration.agencies ?? [], (path, problem) => invalid(file, text, tree, path, problem));
  checkNetworks(configuration.networks ?? {}, (path, problem) => invalid(file, text, tree, path, problem));
  return configuration;
}

/** Where several nodes answer, only the chain id says which of them are meant. */
function checkNetworks(
  networks: NonNullable<ProjectConfiguration["networks"]>,
  fail: (path: (string | number)[], problem: string) => TolboothError,
): void {
  for (const [name, { url, endpoints, chainId }] of Object.entries(networks)) {
    if (endpoints === undefined) continue;
    if (url !== undefined) throw fail(["networks", name, "url"], "cannot stand beside 'endpoints'");
    if (chainId === undefined && endpoints.length > 1)
      throw fail(["networks", name, "chainId"], "is missing: with several addresses it says which are meant");
  }
}

/** Agencies with every number filled in. */
export function numberedAgencies(
  agencies: readonly AgencyConfiguration[],
): (AgencyConfiguration & { readonly id: number })[] {
  return agencies.map((agency, index) => ({ ...agency, id: agency.id ?? index + 1 }));
}

function checkAgencies(
  agencies: readonly AgencyConfiguration[],
  fail: (path: (string | number)[], problem: string) => TolboothError,
): void {
  const numbered = numberedAgencies(agencies);
  for (const field of ["name", "id", "lane"] as const) {
    const seen = new Map<string | number, number>();
    for (const [index, agency] of numbered.entries()) {
      const value = agency[field];
      if (value === undefined) continue;
      const first = seen.get(value);
      if (first !== undefined) {
        const own = agencies[index]?.[field] === undefined ? " (its place in the list)" : "";
        throw fail(["agencies", index, field], `is ${value}${own}, which agencies[${first}] has already`);
      }
      seen.set(value, index);
    }
  }
}

/** jsonc-parser's own conversion drops a key called `__proto__`; this keeps what the file says, to be refused. */
function valueOf(node: Node): unknown {
  if (node.type === "array") return (node.children ?? []).map(valueOf);
  if (node.type !== "object") return node.value as unknown;
  const entries = (node.children ?? []).flatMap((property): [string, unknown][] => {
    const [key, value] = property.children ?? [];
    return key && value ? [[String(key.value), valueOf(value)]] : [];
  });
  return Object.fromEntries(entries);
}

/** The deepest error first: `anyOf` and the like also report their surroundings. */
function mostTelling(errors: readonly ErrorObject[]): ErrorObject | undefined {
  return [...errors].sort((left, right) => right.instancePath.length - left.instancePath.length)[0];
}

function explain(error: ErrorObject | undefined): { path: (string | number)[]; problem: string } {
  if (!error) return { path: [], problem: "is not valid" };
  const path = error.instancePath
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const parameters = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case "additionalProperties":
      return {
        path: [...path, String(parameters["additionalProperty"])],
        problem: "is not a setting that Tolbooth knows",
      };
    case "false schema":
      return { path, problem: "is set by Tolbooth itself and cannot be given here" };
    case "required":
      return { path: [...path, String(parameters["missingProperty"])], problem: "is missing" };
    case "propertyNames":
    case "pattern":
      if (error.propertyName !== undefined || error.keyword === "propertyNames") {
        const name = error.propertyName ?? String(parameters["propertyName"]);
        const problem =
          path.at(-1) === "overrides"
            ? "is not a file of the project: write its path from this file's folder, with / and to the end in .sol"
            : "is not a name: use small letters, digits, - and _";
        return { path: [...path, name], problem };
      }
      return { path, problem: patternProblem(path) };
    case "type":
      return { path, problem: `must be ${withArticle(String(parameters["type"]))}` };
    case "enum":
      return { path, problem: `must be one of ${(parameters["allowedValues"] as unknown[]).join(", ")}` };
    case "const":
      return { path, problem: `must be ${JSON.stringify(parameters["allowedValue"])}` };
    default:
      return { path, problem: error.message ?? "is not valid" };
  }
}

function patternProblem(path: readonly (string | number)[]): string {
  const field = path.findLast((part) => typeof part === "string");
  if (field === "url" || field === "endpoints")
    return "must be an address that begins with http://, https://, ws:// or wss://, with no password";
  if (field === "remappings") return "must be written prefix=target or context:prefix=target";
  if (field === "version") return "must be an exact version such as 0.8.37";
  if (field === "evmVersion") return "must be the name of a hard fork, such as cancun";
  if (path.includes("libraries")) return "must be an address: 0x and 40 hexadecimal digits";
  return "must be of small letters, digits, - and _";
}

function withArticle(type: string): string {
  if (type === "object") return "an object { … }";
  if (type === "array") return "a list [ … ]";
  return type === "integer" ? "a whole number" : type === "string" ? "text in quotation marks" : `a ${type}`;
}

function invalid(
  file: string,
  text: string,
  tree: Node,
  path: (string | number)[],
  problem: string,
): TolboothError {
  let node: Node | undefined;
  for (let length = path.length; !node && length >= 0; length--)
    node = findNodeAtLocation(tree, path.slice(0, length));
  const place = node?.parent?.type === "property" ? node.parent : node;
  const field = path.reduce<string>(
    (name, part) => (typeof part === "number" ? `${name}[${part}]` : name === "" ? part : `${name}.${part}`),
    "",
  );
  return new TolboothError("CONFIGURATION_INVALID", {
    file,
    field: field === "" ? "the whole file" : field,
    line: lineAt(text, place?.offset ?? 0),
    problem,
  });
}

/** Line number for people: from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}

function plainWords(code: string): string {
  return code
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/expected$/, "is expected");
}
