import * as vscode from "vscode";
import {
  optionValuesText,
  type NamedAgency,
  type OptionValue,
  type PatternOption,
  type Project,
} from "@tolbooth/sdk";

type Agencies = Project["agencies"];

/**
 * Asks which rules of its own a contract is to add, and with which values. Nothing chosen is an answer too: the pattern
 * as it is. `undefined` when somebody pressed Escape.
 */
export async function askRules(
  options: readonly PatternOption[],
  agencies: Agencies,
): Promise<{ rules: Record<string, OptionValue>; agencies: NamedAgency[] } | undefined> {
  const offered = options.filter(
    (option) => option.kind !== "agencies" || usable(option, agencies).length > 0,
  );
  const chosen =
    offered.length === 0
      ? []
      : await vscode.window.showQuickPick(
          offered.map((option) => ({ label: option.title, description: optionValuesText(option), option })),
          {
            title: vscode.l10n.t("Rules of Your Own"),
            placeHolder: vscode.l10n.t("Which rules does your contract add? None is fine: press Enter."),
            canPickMany: true,
          },
        );
  if (!chosen) return undefined;
  const rules: Record<string, OptionValue> = {};
  const named = new Map<number, NamedAgency>();
  for (const { option } of chosen) {
    const value = await askValue(option, agencies);
    if (value === undefined) return undefined;
    if (typeof value === "object" && "named" in value) {
      for (const agency of value.named) named.set(agency.number, agency);
      rules[option.key] = value.named.map((agency) => agency.name);
    } else rules[option.key] = value;
  }
  return { rules, agencies: [...named.values()] };
}

async function askValue(
  option: PatternOption,
  agencies: Agencies,
): Promise<OptionValue | { readonly named: readonly NamedAgency[] } | undefined> {
  switch (option.kind) {
    case "flag":
      return true;
    case "number": {
      const text = await vscode.window.showInputBox({
        title: option.title,
        prompt: optionValuesText(option),
        validateInput: (words) => (inRange(words, option) ? undefined : optionValuesText(option)),
      });
      return text === undefined ? undefined : Number(text.trim());
    }
    case "codes": {
      const picked = await pickSome(
        option.title,
        option.codes.map(({ code, name }) => ({ label: name, description: String(code), value: code })),
      );
      return picked?.map((one) => one.value);
    }
    case "agencies": {
      const picked = await pickSome(
        option.title,
        usable(option, agencies).map((agency) => ({
          label: agency.title,
          description: option.by === "lane" ? String(agency.lane) : String(agency.id),
          value: { name: agency.title, number: agency.id, ...(agency.lane && { lane: agency.lane }) },
        })),
      );
      return picked && { named: picked.map((one) => one.value) };
    }
  }
}

/** The project's agencies that such a rule can name. */
function usable(option: PatternOption & { kind: "agencies" }, agencies: Agencies): Agencies {
  return agencies.filter((agency) => option.by !== "lane" || agency.lane !== undefined);
}

/** At least one of several; pressing Enter without one asks again, because a rule about nothing would let nothing pass. */
async function pickSome<T extends vscode.QuickPickItem>(
  title: string,
  items: readonly T[],
): Promise<readonly T[] | undefined> {
  for (;;) {
    const placeHolder = vscode.l10n.t("Choose at least one");
    const picked = await vscode.window.showQuickPick(items, { title, placeHolder, canPickMany: true });
    if (!picked || picked.length > 0) return picked;
  }
}

function inRange(words: string, { minimum, maximum }: { minimum: number; maximum: number }): boolean {
  const value = Number(words.trim());
  return /^\d+$/.test(words.trim()) && value >= minimum && value <= maximum;
}
