import { parseUnits } from "ethers";
import { checkAbiValue } from "../deploy/index.js";
import { addressOfKey, looksLikeKey } from "../networks/index.js";
import type { FormField } from "./form-fields.js";

/**
 * What somebody has typed so far, in the shape of the fields: a text for a single value, a list for arrays and structs.
 * A yes or no is `"true"`, `"false"` or, not yet chosen, `""`.
 */
export type FormDraft = string | readonly FormDraft[];

/** Something in a form that is not right yet. */
export interface FormProblem {
  /** Place of the field: the index at each depth, such as `[0, 2, 1]`. */
  readonly path: readonly number[];
  /** The same for people: `settings › lanes › 3`. */
  readonly label: string;
  /** Whether nothing has been typed there yet. */
  readonly missing: boolean;
  readonly message: string;
}

/** A draft read: the values for the ABI coder, or what is still wrong. */
export type FormReading =
  | { readonly ok: true; readonly values: unknown[] }
  | { readonly ok: false; readonly problems: FormProblem[] };

/** An empty draft. An array of fixed length has all its items, a dynamic one none. */
export function emptyDraft(field: FormField): FormDraft {
  if (field.kind === "group") return field.fields.map(emptyDraft);
  if (field.kind === "list") {
    return Array.from({ length: field.length ?? 0 }, () => emptyDraft(field.item));
  }
  return "";
}

/** Empty drafts for a whole form. */
export function emptyDrafts(fields: readonly FormField[]): FormDraft[] {
  return fields.map(emptyDraft);
}

/** Reads a whole form. Every problem is found, not only the first. */
export function readDrafts(fields: readonly FormField[], drafts: readonly FormDraft[]): FormReading {
  const problems: FormProblem[] = [];
  const values = fields.map((field, index) =>
    readField(field, drafts[index] ?? emptyDraft(field), [index], [field.label], problems),
  );
  return problems.length === 0 ? { ok: true, values } : { ok: false, problems };
}

function readField(
  field: FormField,
  draft: FormDraft,
  path: readonly number[],
  labels: readonly string[],
  problems: FormProblem[],
): unknown {
  if (field.kind === "group" || field.kind === "list") {
    const parts = typeof draft === "string" ? [] : draft;
    if (field.kind === "group") {
      return field.fields.map((one, index) =>
        readField(one, parts[index] ?? emptyDraft(one), [...path, index], [...labels, one.label], problems),
      );
    }
    const count = field.length ?? parts.length;
    return Array.from({ length: count }, (_, index) =>
      readField(
        field.item,
        parts[index] ?? emptyDraft(field.item),
        [...path, index],
        [...labels, String(index + 1)],
        problems,
      ),
    );
  }

  const text = typeof draft === "string" ? draft : "";
  const trimmed = field.kind === "text" ? text : text.trim();
  const mayBeEmpty = field.kind === "text" || (field.kind === "bytes" && field.size === undefined);
  const report = (missing: boolean, message: string): undefined => {
    problems.push({ path, label: labels.join(" › "), missing, message });
    return undefined;
  };
  if (trimmed === "" && !mayBeEmpty) return report(true, missingMessage(field));

  if (field.kind === "integer" && field.amount) {
    const wei = weiOf(trimmed);
    return wei === undefined ? report(false, amountMessage) : wei;
  }
  const checked = checkAbiValue(checkedParameter(field), leafValue(field, trimmed));
  if (checked.ok && field.kind === "integer" && field.members && Number(trimmed) >= field.members.length)
    return report(false, "Choose one of the list.");
  if (checked.ok) return checked.value;
  return report(false, checked.problems.map((problem) => sentence(problem.message)).join(" "));
}

const amountMessage = "Enter an amount in wei, or with its unit: 100, 20 gwei, 1.5 ether.";

/** An amount as people write it, in wei. `undefined`: it is none, or finer than a wei, or more than a transaction takes. */
function weiOf(text: string): string | undefined {
  const [, digits = "", unit = "wei"] = /^([\d.,_]+)\s*(wei|gwei|ether|eth)?$/i.exec(text) ?? [];
  const decimals = { wei: 0, gwei: 9 }[unit.toLowerCase()] ?? 18;
  const plain = digits.replace(/(?<=\d)[_,](?=\d{3})/g, "");
  if (!/^\d+(\.\d+)?$/.test(plain) || (plain.split(".")[1]?.length ?? 0) > decimals) return undefined;
  const wei = parseUnits(plain, decimals);
  return wei < 1n << 256n ? wei.toString() : undefined;
}

/** A leaf is checked on its own: its place is known here, so the checker need not name it. */
function checkedParameter(field: FormField): { name: string; type: string } {
  return { name: field.name, type: field.parameter.type };
}

/** The checker's words follow a value's name; here they stand alone: `must be …` becomes `Must be ….` */
function sentence(message: string): string {
  const capital = message.charAt(0).toUpperCase() + message.slice(1);
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}

/** What the checker is given: thousands separators are people's, `true` and `false` are the form's own. */
function leafValue(field: FormField, text: string): unknown {
  if (field.kind === "integer") return text.replace(/(?<=\d)[_,\s](?=\d{3})/g, "");
  if (field.kind === "boolean") return text === "true" ? true : text === "false" ? false : text;
  if (field.kind === "bytes") return text === "" ? "0x" : text;
  return text;
}

function missingMessage(field: FormField): string {
  switch (field.kind) {
    case "integer":
      return "Enter a whole number.";
    case "boolean":
      return "Choose yes or no.";
    case "address":
      return "Enter an address, or choose one from the list.";
    case "bytes":
      return `Enter ${field.size} bytes: 0x and ${field.size! * 2} hexadecimal digits.`;
    default:
      return "Enter a value.";
  }
}

/**
 * Problems for private keys of known accounts that stand in a field, whatever its type: anybody could read them on the
 * chain. Any other 32 bytes may be a hash.
 * @param addresses of the accounts, in small letters
 */
export function accountKeyProblems(
  fields: readonly FormField[],
  drafts: readonly FormDraft[],
  addresses: ReadonlySet<string>,
): FormProblem[] {
  const problems: FormProblem[] = [];
  const visit = (field: FormField, draft: FormDraft | undefined, path: number[], labels: string[]): void => {
    if (typeof draft === "string") {
      if (looksLikeKey(draft) && addresses.has(addressOfKey(draft)))
        problems.push({
          path,
          label: labels.join(" › "),
          missing: false,
          message: "This is the private key of an account. It was not used or kept. Remove it.",
        });
    } else if (field.kind === "group") {
      field.fields.forEach((one, index) =>
        visit(one, draft?.[index], [...path, index], [...labels, one.label]),
      );
    } else if (field.kind === "list") {
      draft?.forEach((one, index) =>
        visit(field.item, one, [...path, index], [...labels, String(index + 1)]),
      );
    }
  };
  fields.forEach((field, index) => visit(field, drafts[index], [index], [field.label]));
  return problems;
}

/** Names of values that open something when known: they are never kept after the form is closed. */
const secretName = /secret|password|passphrase|private_?key|mnemonic|seed|salt|preimage|^pin$/i;

/** Whether a field asks for something that must not be remembered, by its name or by that of a field around it. */
export function isSecretField(field: FormField): boolean {
  return secretName.test(field.name);
}

/** The draft as it may be remembered: what a secret field holds is left empty. */
export function draftsWithoutSecrets(
  fields: readonly FormField[],
  drafts: readonly FormDraft[],
): FormDraft[] {
  return fields.map((field, index) => withoutSecrets(field, drafts[index] ?? emptyDraft(field)));
}

function withoutSecrets(field: FormField, draft: FormDraft): FormDraft {
  if (isSecretField(field)) return emptyDraft(field);
  if (typeof draft === "string") return draft;
  if (field.kind === "group") {
    return field.fields.map((one, index) => withoutSecrets(one, draft[index] ?? emptyDraft(one)));
  }
  if (field.kind === "list") return draft.map((item) => withoutSecrets(field.item, item));
  return "";
}

/**
 * A remembered draft made to fit the fields as they are now: the contract may have changed since.
 * What no longer fits is left empty.
 */
export function fitDrafts(fields: readonly FormField[], remembered: unknown): FormDraft[] {
  const list: readonly unknown[] = Array.isArray(remembered) ? remembered : [];
  return fields.map((field, index) => fitDraft(field, list[index]));
}

function fitDraft(field: FormField, remembered: unknown): FormDraft {
  if (field.kind === "group") return fitDrafts(field.fields, remembered);
  if (field.kind === "list") {
    const items: readonly unknown[] = Array.isArray(remembered) ? remembered : [];
    const count = field.length ?? items.length;
    return Array.from({ length: count }, (_, index) => fitDraft(field.item, items[index]));
  }
  return typeof remembered === "string" ? remembered : "";
}

/** A draft that shows given values, such as the arguments of an earlier deployment. */
export function draftsFromValues(fields: readonly FormField[], values: readonly unknown[]): FormDraft[] {
  return fields.map((field, index) => draftFromValue(field, values[index]));
}

function draftFromValue(field: FormField, value: unknown): FormDraft {
  if (value === undefined || value === null) return emptyDraft(field);
  if (field.kind === "group") {
    const parts = Array.isArray(value)
      ? value
      : field.fields.map((one) => (value as Readonly<Record<string, unknown>>)[one.name]);
    return draftsFromValues(field.fields, parts);
  }
  if (field.kind === "list") {
    return Array.isArray(value) ? value.map((item) => draftFromValue(field.item, item)) : emptyDraft(field);
  }
  return String(value);
}
