import * as vscode from "vscode";
import type { Mining } from "@tolbooth/sdk";

/** When blocks are made, in a word or two; empty where it is as people expect: with each transaction. */
export function miningText(mining: Mining | undefined): string {
  if (mining === "manual") return vscode.l10n.t("mining by hand");
  if (typeof mining === "number") return vscode.l10n.t("a block every {0} s", mining);
  return "";
}

/** How far the chain's clock is ahead; empty where it is not. */
export function clockText(seconds: number | undefined): string {
  if (seconds === undefined || seconds <= 0) return "";
  const units: [number, string][] = [
    [Math.floor(seconds / 86_400), "d"],
    [Math.floor((seconds % 86_400) / 3_600), "h"],
    [Math.floor((seconds % 3_600) / 60), "min"],
    [seconds % 60, "s"],
  ];
  // The two largest say enough.
  const shown = units.filter(([count]) => count > 0).slice(0, 2);
  return vscode.l10n.t("clock {0} ahead", shown.map(([count, unit]) => `${count} ${unit}`).join(" "));
}
