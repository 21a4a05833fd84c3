import { editNumber } from "../projects/edits.js";
import { medianOf } from "../report/statistics.js";
import type { Goal, Row } from "../report/types.js";
import { warm } from "./built-projects.js";
import { absences, inTurn, Values, type Part } from "./context.js";

/** How many times faster than the fastest peer a rebuild must be. */
const wantedRatio = 4;

/** Builds again after an edit of one file. */
export const edit: Part = {
  name: "edit",
  rounds: 5,
  seconds: (rounds) => 60 + rounds * 110,
  async run(context, rounds) {
    const values = new Values();
    const { subjects } = context;
    const files = new Set<string>();
    for (let round = 0; round < rounds; round += 1) {
      for (const [index, subject] of subjects.entries()) {
        const projects = await context.projects.of(subject, { withEditor: true });
        for (const project of projects) await project.ensureBuilt();
        const chosen = await context.projects.filesOf(subject);
        for (const [place, file] of chosen.entries()) {
          const share = (round + (index + place / chosen.length) / subjects.length) / rounds;
          context.progress.tell(
            `edit, round ${round + 1} of ${rounds}: ${subject.name}, ${file.label}`,
            share,
          );
          files.add(`${subject.name}, ${file.label}: \`${file.file}\`.`);
          for (const project of inTurn(projects, round)) {
            const number = editNumber(place, round);
            await project.edit(file, number);
            values.add(`${subject.name}, ${file.label}`, project.who, await project.build());
            await project.checkEdit(file, number);
          }
        }
      }
    }
    const rows = values.rows("ms", "Tolbooth", ["Tolbooth", warm]);
    return {
      part: this.name,
      title: "Building again after an edit of one file",
      how: [
        "Each round puts another function into the file's contract, so that its code and interface change, and looks for it in the artifact that was written.",
        "From the start of the process to its end. In the editor: the builder and the compiler that it has.",
        ...files,
      ],
      rows,
      goals: goalsOf(rows),
      missing: absences(context),
    };
  },
};

/** How many times longer the fastest peer takes. */
function goalsOf(rows: readonly Row[]): Goal[] {
  const groups = [...new Set(rows.map(({ group }) => group))];
  return groups.flatMap((group) =>
    ["Tolbooth", warm].map((who) => {
      const own = medianOf(rows, group, who);
      const peers = ["forge", "Hardhat"].flatMap((peer) => medianOf(rows, group, peer) ?? []);
      return {
        text: `${group}: the faster of forge and Hardhat takes, of ${who}'s time`,
        limit: wantedRatio,
        bound: "at least" as const,
        unit: "×" as const,
        ...(own === undefined || peers.length < 2 ? {} : { measured: Math.min(...peers) / own }),
      };
    }),
  );
}
