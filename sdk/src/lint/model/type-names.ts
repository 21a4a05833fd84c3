import type { TypeModel } from "./types.js";

/** An elementary type under its full name. */
export function elementaryType(name: string): TypeModel {
  const full = name === "uint" || name === "int" ? `${name}256` : name === "byte" ? "bytes1" : name;
  return { kind: "elementary", name: full };
}
