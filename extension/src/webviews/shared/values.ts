import type { ValueRow } from "@tolbooth/sdk";
import { element } from "./dom.js";

/** Decoded values by name; structs and arrays open beneath theirs. */
export function valueList(values: readonly ValueRow[]): HTMLElement {
  return element(
    "dl",
    { class: "values" },
    ...values.flatMap((value) => [
      element(
        "dt",
        {},
        element("span", { class: "name" }, value.label),
        " ",
        element("span", { class: "type" }, value.type),
      ),
      element(
        "dd",
        { class: value.children.length > 0 ? "nested" : undefined },
        ...(value.children.length > 0
          ? [valueList(value.children)]
          : [
              element("span", { class: "value" }, value.text === "" ? "\u00a0" : value.text),
              value.note === undefined ? undefined : element("span", { class: "note" }, value.note),
            ]),
        value.help === undefined ? undefined : element("p", { class: "help" }, value.help),
      ),
    ]),
  );
}
