import type { FormMaker, FormModel, FormWords } from "../../views/form-protocol.js";
import { element, fill } from "../shared/dom.js";
import { button } from "./fields.js";

/** Beside an address: a list of accounts and deployed contracts by name. */
export function addressHelper(model: FormModel, label: string, put: (text: string) => void): HTMLElement[] {
  if (model.picks.length === 0) return [];
  const { words } = model;
  const groups = (["accounts", "contracts"] as const).flatMap((group) => {
    const picks = model.picks.filter((pick) => pick.group === group);
    if (picks.length === 0) return [];
    return [
      element(
        "optgroup",
        { label: words[group] },
        ...picks.map((pick) => element("option", { value: pick.address }, pick.label)),
      ),
    ];
  });
  return [
    element(
      "select",
      {
        class: "pick",
        "aria-label": fill(words.pickAddressFor, label),
        ...picking(put),
      },
      element("option", { value: "" }, words.pickAddress),
      ...groups,
    ),
  ];
}

/**
 * What is chosen goes into the field at once. The list keeps the focus until somebody leaves it: by the arrow keys each
 * line on the way to the wanted one is chosen.
 */
function picking(put: (text: string) => void): Record<"change" | "blur", (event: Event) => void> {
  return {
    change: ({ target }) => {
      const { value } = target as HTMLSelectElement;
      if (value !== "") put(value);
    },
    blur: ({ target }) => ((target as HTMLSelectElement).value = ""),
  };
}

/** The name of a known address; empty where it is not known. */
export function addressNote(model: FormModel, text: string): string {
  const address = text.trim().toLowerCase();
  return model.picks.find((pick) => pick.address.toLowerCase() === address)?.name ?? "";
}

/** Beside a time in seconds: the present, or a date from a calendar, which keeps the focus while it is typed. */
export function timeHelpers(
  words: FormWords,
  label: string,
  put: (text: string) => void,
  choose: (text: string) => void,
): HTMLElement[] {
  return [
    button(words.now, fill(words.nowFor, label), () => put(String(Math.floor(Date.now() / 1000)))),
    element("input", {
      type: "datetime-local",
      class: "pick",
      title: words.pickDate,
      "aria-label": fill(words.pickDateFor, label),
      change: (event) => {
        const moment = new Date((event.target as HTMLInputElement).value).getTime();
        if (!Number.isNaN(moment)) choose(String(Math.floor(moment / 1000)));
      },
    }),
  ];
}

/** What a number of seconds since 1970 means, in UTC; empty where it means nothing sensible. */
export function timeNote(text: string): string {
  const seconds = Number(text.trim());
  if (!/^\d+$/.test(text.trim()) || seconds === 0 || seconds > 8_640_000_000_000) return "";
  return new Date(seconds * 1000)
    .toISOString()
    .replace("T", " ")
    .replace(/\.000Z$/, " UTC");
}

/** Beside an agency's number or a lane: the public bodies by name. */
export function numberHelper(
  model: FormModel,
  names: "agency" | "lane",
  label: string,
  put: (text: string) => void,
): HTMLElement[] {
  const { numbers, words } = model;
  if (numbers[names].length === 0) return [];
  return [
    element(
      "select",
      {
        class: "pick",
        "aria-label": fill(names === "agency" ? words.pickAgencyFor : words.pickLaneFor, label),
        ...picking(put),
      },
      element("option", { value: "" }, names === "agency" ? words.pickAgency : words.pickLane),
      ...numbers[names].map((one) => element("option", { value: one.value }, one.label)),
    ),
  ];
}

/** Whose number or lane it is; empty where nobody's. */
export function numberNote(model: FormModel, names: "agency" | "lane", text: string): string {
  return model.numbers[names].find(({ value }) => value === text.trim())?.label ?? "";
}

/** Beside bytes: random ones, a text as bytes, and for 32 bytes hashes of texts and files, and movements. */
export function bytesHelpers(
  words: FormWords,
  id: string,
  label: string,
  size: number | undefined,
  put: (text: string) => void,
  make: (what: FormMaker, text: string) => void,
): HTMLElement[] {
  const drawers = [
    drawer(
      id,
      "text",
      words.textAsBytes,
      fill(words.textAsBytesFor, label),
      words.textToEncode,
      words.useBytes,
      (text) => make("text-bytes", text),
    ),
  ];
  if (size === undefined) return drawers.flat();
  const random = button(fill(words.random, size), fill(words.randomFor, size, label), () => {
    const bytes = crypto.getRandomValues(new Uint8Array(size));
    put(`0x${[...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`);
  });
  if (size !== 32) return [random, ...drawers.flat()];
  drawers.unshift(
    drawer(
      id,
      "hash",
      words.hashText,
      fill(words.hashTextFor, label),
      words.textToHash,
      words.useHash,
      (text) => make("text-hash", text),
    ),
  );
  drawers.push(
    drawer(
      id,
      "movement",
      words.movement,
      fill(words.movementFor, label),
      words.movementReference,
      words.useMovement,
      (text) => make("movement", text),
    ),
  );
  const file = button(words.hashFile, fill(words.hashFileFor, label), () => make("file-hash", ""));
  const [openers, boxes] = [drawers.map(([opener]) => opener!), drawers.map(([, box]) => box!)];
  // The drawers stand beneath all the buttons, so that no button moves when one opens.
  return [random, openers[0]!, file, ...openers.slice(1), ...boxes];
}

/** A button, and a field that it opens and closes. Enter uses what was typed, Escape goes back to the button. */
function drawer(
  id: string,
  kind: string,
  title: string,
  titleFor: string,
  question: string,
  useTitle: string,
  make: (text: string) => void,
): [HTMLButtonElement, HTMLElement] {
  const inputId = `${id}-${kind}`;
  const text = element("input", { type: "text", id: inputId, autocomplete: "off", spellcheck: "false" });
  const close = (): void => {
    box.hidden = true;
    open.setAttribute("aria-expanded", "false");
  };
  const use = (): void => {
    close();
    make(text.value);
  };
  const box = element(
    "div",
    { class: "drawer", hidden: true },
    element("label", { for: inputId }, question),
    text,
    button(useTitle, useTitle, use),
  );
  text.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
      use();
    } else if (event.key === "Escape") {
      close();
      open.focus();
    }
  });
  const open = button(title, titleFor, () => {
    box.hidden = !box.hidden;
    open.setAttribute("aria-expanded", String(!box.hidden));
    if (!box.hidden) text.focus();
  });
  open.setAttribute("aria-expanded", "false");
  return [open, box];
}
