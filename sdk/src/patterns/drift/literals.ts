import type { SyntaxNode } from "../../language/syntax-node.js";

/** A number as it counts: `1_000` and `1000`, `1.50` and `1.5` are the same. */
export function decimalText(text: string): string {
  const [mantissa = "", exponent] = text.replaceAll("_", "").toLowerCase().split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const shortWhole = whole.replace(/^0+(?=\d)/, "") || "0";
  const shortFraction = fraction.replace(/0+$/, "");
  const number = shortFraction === "" ? shortWhole : `${shortWhole}.${shortFraction}`;
  return exponent === undefined ? number : `${number}e${exponent.replace(/^(-?)0+(?=\d)/, "$1")}`;
}

/** `uint` and `uint256` are one type. */
export function elementaryText(node: SyntaxNode): string {
  if (node.kind === "UintKeyword" && node.text === "uint") return "uint256";
  if (node.kind === "IntKeyword" && node.text === "int") return "int256";
  return node.text;
}

/** Text literals that stand beside each other, as one, whatever their quotes. */
export function stringsText(texts: readonly string[]): string {
  const isHex = texts.some((text) => text.startsWith("hex"));
  const contents = texts.map((text) => {
    const inner = text.replace(/^(?:hex|unicode)?["']/, "").replace(/["']$/, "");
    if (isHex) return inner.replaceAll("_", "").toLowerCase();
    // Only quotes are written in two ways by formatters. Every other escape stays as it is.
    return inner.replace(/\\([^])/g, (all, sign: string) => (sign === '"' || sign === "'" ? sign : all));
  });
  return `${isHex ? "hex" : "text"}:${JSON.stringify(contents.join(""))}`;
}
