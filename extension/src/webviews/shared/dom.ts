/** The part of VS Code's web view interface that the pages use. */
interface EditorApi {
  postMessage(message: unknown): void;
  /** What `setState` was last given: it outlives the page when it is hidden, and a reload of the window. */
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): EditorApi;

/** The editor behind this page. It can be asked for once only. */
export const editor: EditorApi = acquireVsCodeApi();

type Attribute = string | number | boolean | undefined | ((event: Event) => void);
type Child = Node | string | undefined;

/**
 * Makes an element. An attribute that is a function becomes a listener for the event of its name; `true` stands for an
 * attribute without value, `false` and `undefined` for none. Text is always text, never HTML.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name, value);
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== undefined) made.setAttribute(name, String(value));
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** Fills `{0}`, `{1}` in a text. */
export function fill(text: string, ...values: readonly (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (_, place: string) => String(values[Number(place)] ?? ""));
}
