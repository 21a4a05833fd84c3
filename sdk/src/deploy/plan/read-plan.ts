import { TolboothError } from "../../errors/index.js";
import { refuseKey } from "../../networks/keys.js";
import type { FileSystem } from "../../ports.js";
import type { JsonValue } from "../abi-types.js";
import type { DeploymentPlan, PlannedCall, PlannedDeployment } from "./types.js";

const PLAN_FIELDS = new Set(["$schema", "format", "version", "from", "deployments", "calls"]);
const CALL_FIELDS = new Set(["contract", "function", "arguments", "from", "value"]);
const STEP_FIELDS = new Set(["name", "contract", "arguments", "from", "value", "create2"]);

/**
 * Reads a plan's file. Nothing is asked of the network.
 * @throws FILE_NOT_FOUND, FILE_FORMAT_UNKNOWN, KEY_MISPLACED
 * @throws DEPLOYMENT_PLAN_INVALID with every problem, each with its place
 */
export async function readDeploymentPlan(files: FileSystem, file: string): Promise<DeploymentPlan> {
  const bytes = await files.readFile(file);
  if (!bytes) throw new TolboothError("FILE_NOT_FOUND", { file });
  return parseDeploymentPlan(new TextDecoder().decode(bytes), file);
}

/** The same for a text that is at hand. */
export function parseDeploymentPlan(text: string, file: string): DeploymentPlan {
  const unknown = (problem: string): TolboothError =>
    new TolboothError("FILE_FORMAT_UNKNOWN", { file, expected: "tolbooth/deployment-plan", problem });
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw unknown("it is not JSON");
  }
  if (!isObject(content)) throw unknown("it is not an object");
  if (content["format"] !== "tolbooth/deployment-plan") throw unknown("its 'format' is another");
  if (content["version"] !== 1) throw unknown("its 'version' is not 1");
  const reader = new PlanReader();
  const plan = reader.read(content, file);
  if (reader.problems.length > 0) throw planInvalid(file, reader.problems);
  return plan;
}

export function planInvalid(file: string, problems: readonly string[]): TolboothError {
  return new TolboothError("DEPLOYMENT_PLAN_INVALID", { file, problems: [...problems] });
}

class PlanReader {
  readonly problems: string[] = [];

  read(content: Record<string, unknown>, file: string): DeploymentPlan {
    this.refuseOthers(content, PLAN_FIELDS, "");
    const from = this.optionalText(content["from"], "from");
    const list = content["deployments"];
    if (!Array.isArray(list) || list.length === 0) {
      this.problems.push("deployments: must be a list with at least one deployment");
      return { file, deployments: [], calls: [] };
    }
    const deployments = list.map((one, index) => this.step(one, `deployments[${index}]`));
    const given = content["calls"] ?? [];
    if (!Array.isArray(given)) this.problems.push("calls: must be a list");
    const calls = Array.isArray(given) ? given.map((one, index) => this.call(one, `calls[${index}]`)) : [];
    return { file, ...(from !== undefined && { from }), deployments, calls };
  }

  private call(given: unknown, place: string): PlannedCall {
    if (!isObject(given)) {
      this.problems.push(`${place}: must be an object`);
      return { contract: "", function: "", arguments: [] };
    }
    this.refuseOthers(given, CALL_FIELDS, `${place}.`);
    for (const field of ["contract", "function"])
      if (given[field] === undefined) this.problems.push(`${place}.${field}: is missing`);
    return {
      contract: this.optionalText(given["contract"], `${place}.contract`) ?? "",
      function: this.optionalText(given["function"], `${place}.function`) ?? "",
      ...this.sending(given, place),
    };
  }

  /** What a deployment and a call both have. */
  private sending(
    given: Record<string, unknown>,
    place: string,
  ): Pick<PlannedCall, "arguments" | "from" | "value"> {
    const values = given["arguments"] ?? [];
    if (!Array.isArray(values)) this.problems.push(`${place}.arguments: must be a list`);
    const from = this.optionalText(given["from"], `${place}.from`);
    const value = this.optionalText(given["value"], `${place}.value`);
    return {
      arguments: Array.isArray(values) ? (values as JsonValue[]) : [],
      ...(from !== undefined && { from }),
      ...(value !== undefined && { value }),
    };
  }

  private step(given: unknown, place: string): PlannedDeployment {
    if (!isObject(given)) {
      this.problems.push(`${place}: must be an object`);
      return { name: "", contract: "", arguments: [] };
    }
    this.refuseOthers(given, STEP_FIELDS, `${place}.`);
    const contract = this.optionalText(given["contract"], `${place}.contract`) ?? "";
    if (given["contract"] === undefined) this.problems.push(`${place}.contract: is missing`);
    const name =
      this.optionalText(given["name"], `${place}.name`) ?? contract.slice(contract.lastIndexOf(":") + 1);
    const create2 = this.create2(given["create2"], `${place}.create2`);
    return { name, contract, ...this.sending(given, place), ...(create2 && { create2 }) };
  }

  private create2(given: unknown, place: string): PlannedDeployment["create2"] {
    if (given === undefined || given === false) return undefined;
    if (given === true) return {};
    if (!isObject(given)) {
      this.problems.push(`${place}: must be true, false or an object with a salt`);
      return undefined;
    }
    this.refuseOthers(given, new Set(["salt"]), `${place}.`);
    const { salt } = given;
    if (salt === undefined) return {};
    // Not refused as a key: a salt may be 32 bytes. What it may be is checked with the rest of the step.
    if (typeof salt === "string") return { salt };
    this.problems.push(`${place}.salt: must be a text`);
    return undefined;
  }

  private optionalText(given: unknown, place: string): string | undefined {
    if (given === undefined) return undefined;
    if (typeof given === "string" && given !== "") {
      refuseKey(given, place);
      return given;
    }
    this.problems.push(`${place}: must be a text`);
    return undefined;
  }

  private refuseOthers(given: Record<string, unknown>, known: ReadonlySet<string>, place: string): void {
    for (const [field, value] of Object.entries(given)) {
      if (known.has(field)) continue;
      refuseKey(field, `${place}…`);
      // Somebody may have made up a field for a key: it belongs nowhere here.
      if (typeof value === "string") refuseKey(value, `${place}${field}`);
      this.problems.push(`${place}${field}: is not known. Known: ${[...known].join(", ")}`);
    }
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
