import type { DeploymentDifference } from "@tolbooth/sdk";

/** One difference between two deployments in a line. */
export function differenceText(one: DeploymentDifference): string {
  const change = `${sideText(one.before)} → ${sideText(one.after)}`;
  switch (one.kind) {
    case "source":
      return `  source ${one.unit}: ${whatHappened(one)}`;
    case "setting":
      return `  setting ${one.setting}: ${change}`;
    case "argument":
      return `  argument ${one.index + 1}${one.name === "" ? "" : ` (${one.name})`}: ${change}`;
    case "library":
      return `  library ${one.library}: ${change}`;
    case "abi":
      return `  ABI, ${one.entry}: ${whatHappened(one)}`;
    case "input":
      return `  sources or settings: ${change}`;
    case "chain":
    case "address":
    case "contract":
    case "sender":
    case "code":
      return `  ${one.kind}: ${change}`;
  }
}

function whatHappened({ before, after }: { before?: string; after?: string }): string {
  if (before === undefined) return "added";
  return after === undefined ? "removed" : "changed";
}

function sideText(value: unknown): string {
  if (value === undefined) return "none";
  return typeof value === "string" ? value : JSON.stringify(value);
}
