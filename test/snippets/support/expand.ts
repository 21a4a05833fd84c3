/** One entry of a VS Code snippet file. */
export interface Snippet {
  readonly name: string;
  readonly prefix: string;
  readonly description: string;
  readonly body: string;
}

/** Reads the text of a snippet file (snippets/*.json). */
export function readSnippets(text: string): Snippet[] {
  const entries = JSON.parse(text) as Record<string, { prefix: string; description: string; body: string[] }>;
  return Object.entries(entries).map(([name, entry]) => ({ name, ...entry, body: entry.body.join("\n") }));
}

/** The text that stands after somebody accepts every default: `${1:x}` gives x, `${1|a,b|}` gives a, `$1` what 1 was. */
export function expandWithDefaults(
  body: string,
  choose: (options: string[]) => string = (options) => options[0]!,
): string {
  const values = new Map<string, string>();
  const choices = body.replace(/\$\{(\d+)\|([^|]*)\|\}/g, (_, stop: string, options: string) => {
    const value = choose(options.split(","));
    values.set(stop, value);
    return value;
  });
  let text = choices;
  // From the inside out, so that a default may hold a placeholder.
  for (let before = ""; before !== text;) {
    before = text;
    text = text.replace(/\$\{(\d+):([^${}]*)\}/g, (_, stop: string, value: string) => {
      if (!values.has(stop)) values.set(stop, value);
      return value;
    });
  }
  return text.replace(/\$\{?(\d+)\}?/g, (_, stop: string) => values.get(stop) ?? "");
}

/** Every choice of a snippet, for tests that try them all: the options of the first `${n|…|}`, or nothing. */
export function choicesOf(body: string): string[] {
  return /\$\{\d+\|([^|]*)\|\}/.exec(body)?.[1]?.split(",") ?? [];
}
