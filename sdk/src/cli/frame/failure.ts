import { TolboothError } from "@tolbooth/sdk";

/**
 * Whatever was thrown as an error of the registry. What is none becomes `INTERNAL`: its message in one line, never its
 * stack (set `TOLBOOTH_DEBUG=1` to see that on standard error).
 */
export function asTolboothError(thrown: unknown): TolboothError {
  if (thrown instanceof TolboothError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new TolboothError("INTERNAL", { problem: firstLine(message) }, thrown);
}

/** The stack of an error and of its causes, for `TOLBOOTH_DEBUG=1`. */
export function stackOf(thrown: unknown): string {
  const stacks: string[] = [];
  for (let one = thrown; one instanceof Error; one = one.cause) stacks.push(one.stack ?? one.message);
  return stacks.join("\ncaused by ");
}

function firstLine(text: string): string {
  const line = text.split("\n", 1)[0]!.trim().replace(/\.$/, "");
  return line.length > 300 ? `${line.slice(0, 300)} …` : line || "no message";
}
