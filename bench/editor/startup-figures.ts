import type { Activation } from "./task.js";

/**
 * Reads the line of an extension in what "Developer: Startup Performance" shows: a Markdown table with the columns
 * Extension, Eager, Load Code, Call Activate, Finish Activate, Event, By.
 */
export function activationIn(text: string, extensionId: string): Activation | undefined {
  for (const line of text.split("\n")) {
    const [name, , loadCode, callActivate, finishActivate, event] = line
      .split("|")
      .map((cell) => cell.trim())
      .slice(1);
    if (name !== extensionId) continue;
    const figures = [loadCode, callActivate, finishActivate].map((cell) => Number(cell || Number.NaN));
    if (figures.some(Number.isNaN)) continue;
    const [load = 0, call = 0, finish = 0] = figures;
    return { loadCode: load, callActivate: call, finishActivate: finish, event: event ?? "" };
  }
  return undefined;
}
