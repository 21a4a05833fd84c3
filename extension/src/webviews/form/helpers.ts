import type { FormModel, FormWords } from "../../views/form-protocol.js";
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
        change: (event) => {
          const select = event.target as HTMLSelectElement;
          if (select.value !== "") put(select.value);
          select.value = "";
        },
      },
      element("option", { value: "" }, words.pickAddress),
      ...groups,
    ),
  ];
}

/** The name of a known address; empty where it is not known. */
export function addressNote(model: FormModel, text: string): string {
  const address = text.trim().toLowerCase();
  return model.picks.find((pick) => pick.address.toLowerCase() === address)?.name ?? "";
}

/** Beside a time in seconds: the present, or a date from a calendar. */
export function timeHelpers(words: FormWords, label: string, put: (text: string) => void): HTMLElement[] {
  return [
    button(words.now, fill(words.nowFor, label), () => put(String(Math.floor(Date.now() / 1000)))),
    element("input", {
      type: "datetime-local",
      class: "pick",
      title: words.pickDate,
      "aria-label": fill(words.pickDateFor, label),
      change: (event) => {
        const moment = new Date((event.target as HTMLInputElement).value).getTime();
        if (!Number.isNaN(moment)) put(String(Math.floor(moment / 1000)));
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

/** Beside bytes: random ones, and for 32 bytes the Keccak-256 hash of a text. */
export function bytesHelpers(
  words: FormWords,
  id: string,
  label: string,
  size: number | undefined,
  put: (text: string) => void,
  askHash: (text: string) => void,
): HTMLElement[] {
  if (size === undefined) return [];
  const random = button(fill(words.random, size), fill(words.randomFor, size, label), () => {
    const bytes = crypto.getRandomValues(new Uint8Array(size));
    put(`0x${[...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`);
  });
  if (size !== 32) return [random];

  const text = element("input", { type: "text", id: `${id}-hash`, autocomplete: "off", spellcheck: "false" });
  const use = (): void => {
    close();
    askHash(text.value);
  };
  const drawer = element(
    "div",
    { class: "drawer", hidden: true },
    element("label", { for: `${id}-hash` }, words.textToHash),
    text,
    button(words.useHash, words.useHash, use),
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
  const open = button(words.hashText, fill(words.hashTextFor, label), () => {
    drawer.hidden = !drawer.hidden;
    open.setAttribute("aria-expanded", String(!drawer.hidden));
    if (!drawer.hidden) text.focus();
  });
  open.setAttribute("aria-expanded", "false");
  const close = (): void => {
    drawer.hidden = true;
    open.setAttribute("aria-expanded", "false");
  };
  return [random, open, drawer];
}
