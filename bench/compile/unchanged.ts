import { medianOf } from "../report/statistics.js";
import { warm } from "./built-projects.js";
import { absences, inTurn, Values, type Part } from "./context.js";

/** Milliseconds that a build may take where nothing changed. */
const limits: Readonly<Record<string, number>> = { Tolbooth: 100, [warm]: 10 };

/** Builds where nothing changed. */
export const unchanged: Part = {
  name: "unchanged",
  rounds: 11,
  seconds: (rounds) => 20 + rounds * 5,
  async run(context, rounds) {
    const values = new Values();
    const { subjects } = context;
    for (const subject of subjects) {
      for (const project of await context.projects.of(subject, { withEditor: true })) {
        await project.ensureBuilt();
        // Once more: the first build after one that compiled may have something to tidy up.
        await project.build();
      }
    }
    for (let round = 0; round < rounds; round += 1) {
      context.progress.tell(`unchanged, round ${round + 1} of ${rounds}`, round / rounds);
      for (const subject of subjects) {
        for (const project of inTurn(await context.projects.of(subject, { withEditor: true }), round)) {
          values.add(subject.name, project.who, await project.build());
        }
      }
    }
    const rows = values.rows("ms", "Tolbooth", ["Tolbooth", warm]);
    return {
      part: this.name,
      title: "Building where nothing changed",
      how: [
        "From the start of the process to its end. In the editor: one more build by the builder that it has.",
      ],
      rows,
      goals: subjects.flatMap(({ name }) =>
        Object.entries(limits).map(([who, limit]) => {
          const measured = medianOf(rows, name, who);
          return {
            text: `${name}: ${who}`,
            limit,
            bound: "at most" as const,
            unit: "ms" as const,
            ...(measured === undefined ? {} : { measured }),
          };
        }),
      ),
      missing: absences(context),
    };
  },
};
