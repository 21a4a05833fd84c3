import path from "node:path";
import { inWindow } from "../editor/open-window.js";
import { bundle } from "../inside/bundle.js";
import { addFunction } from "../projects/edits.js";
import { mistakes, votingTokenFile, votingTokenText, withMistake } from "../projects/voting-token.js";
import { medianOf } from "../report/statistics.js";
import type { Goal, Row } from "../report/types.js";
import { Values, type Context, type Part } from "./context.js";
import { startChecker, typingProject } from "./typing.js";

const published = "editor: published";
const sinceTold = "editor: published, since the extension was told";
const announced = "editor: announced by VS Code";
const alone = "compiler alone";

const syntaxLimit = 10;
const findingsLimit = 120;

/** From a key press to its findings. */
export const keystroke: Part = {
  name: "keystroke",
  rounds: 30,
  seconds: (rounds) => 30 + rounds * 6.5,
  async run(context, rounds) {
    const values = new Values();
    context.progress.tell("keystroke: the compiler alone", 0);
    await measureAlone(context, rounds, values);
    context.progress.tell("keystroke: in a window of VS Code", 0.15);
    const workspace = path.join(context.folder, "keystroke");
    const file = await typingProject(workspace);
    const bundleFile = await bundle("editor/main.ts", context.folder, "cjs");
    const { editor, keystrokes } = await inWindow(
      { workspace, bundleFile, folder: context.folder },
      { kind: "keystroke", file, rounds },
    );
    for (const one of keystrokes) {
      values.add(one.what, published, one.published);
      values.add(one.what, sinceTold, one.published - one.told);
      values.add(one.what, announced, one.announced);
    }
    const rows = values.rows("ms", "", [published, sinceTold, announced, alone]);
    return {
      part: this.name,
      title: "From a key press to the findings",
      how: [
        `In ${editor}, default settings (the delay included), for \`${votingTokenFile}\`, which extends ERC20Votes of OpenZeppelin and is compiled with 30 other files.`,
        "Published: from `WorkspaceEdit` to the file having the findings, looked at every millisecond. The way of the text from the window to the extension and back is in it; the next line leaves it out.",
        "Announced: until `onDidChangeDiagnostics`, which VS Code holds back for 50 ms to collect more.",
        "After each, 1.2 s of rest: the check of the whole project follows, and the findings must stay the same.",
        "The compiler alone: the same checks without VS Code and without a delay.",
      ],
      rows,
      goals: goalsOf(rows),
      missing: [],
    };
  },
};

/** The same checks in a process without an editor. */
async function measureAlone({ folder }: Context, rounds: number, values: Values): Promise<void> {
  const checker = await startChecker(folder);
  const check = async (text: string, wanted: string): Promise<{ grammar: number; findings: number }> => {
    const answer = await checker.ask({ text });
    if (answer.codes.join() !== wanted) throw new Error(`${answer.codes.join()} in place of ${wanted}`);
    return answer;
  };
  try {
    for (let round = -3; round < rounds; round += 1) {
      // Another text each time: what is the same as before need not be looked at.
      const right = addFunction(votingTokenText, round + 1_000);
      for (const mistake of mistakes) {
        const shown = await check(withMistake(right, mistake), mistake.code);
        const mended = await check(right, "");
        if (round < 0) continue;
        const isSyntax = mistake.what === "syntax error";
        values.add(mistake.what, alone, isSyntax ? shown.grammar : shown.findings);
        values.add(`${mistake.what} mended`, alone, mended.findings);
      }
    }
  } finally {
    await checker.end();
  }
}

function goalsOf(rows: readonly Row[]): Goal[] {
  const groups = [...new Set(rows.map(({ group }) => group))];
  return groups.flatMap((group) =>
    [published, sinceTold].map((who) => {
      const measured = medianOf(rows, group, who);
      return {
        text: `${group}: ${who}`,
        limit: group === "syntax error" ? syntaxLimit : findingsLimit,
        bound: "at most" as const,
        unit: "ms" as const,
        ...(measured === undefined ? {} : { measured }),
      };
    }),
  );
}
