import { mkdtemp } from "node:fs/promises";
import path from "node:path";
import { addFunction } from "../projects/edits.js";
import { mistakes, votingTokenText, withMistake } from "../projects/voting-token.js";
import { Values, type Part } from "./context.js";
import { startChecker } from "./typing.js";

const edits = 500;
const first = 10;

/** How many times its size after the tenth edit the compiler's process may have after the last. */
const limit = 1.5;

/** The memory of the compiler while somebody types for a long time. */
export const memory: Part = {
  name: "memory",
  rounds: 1,
  seconds: (rounds) => rounds * 75,
  async run(context, rounds) {
    const values = new Values();
    const ratios: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const checker = await startChecker(await mkdtemp(path.join(context.folder, "memory-")));
      try {
        const sizes: number[] = [];
        for (let edit = 0; edit < edits; edit += 1) {
          if (edit % 50 === 0) {
            context.progress.tell(
              `memory, round ${round + 1} of ${rounds}: edit ${edit} of ${edits}`,
              (round + edit / edits) / rounds,
            );
          }
          const { text, codes } = editedText(edit);
          const answer = await checker.ask({ text });
          if (answer.codes.join() !== codes.join()) {
            throw new Error(`Edit ${edit} gave ${answer.codes.join()}, not ${codes.join()}.`);
          }
          sizes.push(answer.memory);
        }
        const [early = Number.NaN, late = Number.NaN] = [sizes[first - 1], sizes[edits - 1]];
        values.add("Memory", `after edit ${first}`, early);
        values.add("Memory", `after edit ${edits}`, late);
        values.add("Memory", "most at any time", Math.max(...sizes));
        ratios.push(late / early);
      } finally {
        await checker.end();
      }
    }
    return {
      part: this.name,
      title: `The compiler's memory over ${edits} edits`,
      how: [
        "The resident memory of a process that holds the compiler of the editor's quick answers and nothing else.",
        "The edits take turns: a new function, a syntax error, a new function, a type error.",
      ],
      rows: values.rows("MB", `after edit ${first}`),
      goals: [
        {
          text: `Memory after edit ${edits}, of that after edit ${first}`,
          limit,
          bound: "at most",
          unit: "×",
          measured: Math.max(...ratios),
        },
      ],
      missing: [],
    };
  },
};

/** Four kinds of edits in turn, and the errors that solc must find. */
function editedText(edit: number): { text: string; codes: readonly string[] } {
  const text = addFunction(votingTokenText, edit);
  const mistake = edit % 2 === 1 ? mistakes[(edit >> 1) % mistakes.length] : undefined;
  return mistake ? { text: withMistake(text, mistake), codes: [mistake.code] } : { text, codes: [] };
}
