import { scanSolidity } from "@tolbooth/sdk";

/**
 * A number for the edit of one file in one round, different from that of every other file and round: a contract may
 * inherit from another one that was edited, and then two functions of one name would clash.
 */
export function editNumber(place: number, round: number): number {
  return (place + 1) * 1_000 + round;
}

/** The name of the function that `addFunction` adds for a number. */
export function addedFunction(number: number): string {
  return `addedByBench${number}`;
}

/** The contract or library that a function can be added to: the last declaration of a file that ends with it. */
export function editableContract(text: string): string | undefined {
  const last = scanSolidity(text).declarations.at(-1);
  if (!last || last.kind === "interface" || !text.trimEnd().endsWith("}")) return undefined;
  return last.name;
}

/**
 * The text with one more function, which is in the contract's interface and code: an edit that no build can answer from
 * what it has. Every number gives another one.
 */
export function addFunction(text: string, number: number): string {
  const end = text.lastIndexOf("}");
  const added = `\n    function ${addedFunction(number)}() external pure returns (uint256) {\n        return ${number};\n    }\n`;
  return text.slice(0, end) + added + text.slice(end);
}
