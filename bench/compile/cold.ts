import { absences, inTurn, Values, type Part } from "./context.js";

/** Builds from nothing. */
export const cold: Part = {
  name: "cold",
  rounds: 3,
  seconds: (rounds) => rounds * 130,
  async run(context, rounds) {
    const values = new Values();
    const { subjects } = context;
    let done = 0;
    for (let round = 0; round < rounds; round += 1) {
      for (const subject of subjects) {
        for (const project of inTurn(await context.projects.of(subject, { withEditor: false }), round)) {
          context.progress.tell(
            `cold, round ${round + 1} of ${rounds}: ${subject.name}, ${project.who}`,
            done / (rounds * subjects.length * context.tools.length),
          );
          await project.clean();
          values.add(subject.name, project.who, await project.build());
          done += 1;
        }
      }
    }
    return {
      part: this.name,
      title: "Building from nothing",
      how: [
        "Each program builds the same copied sources with the same `soljson.js`, optimiser on, 200 runs. Its output and its cache are deleted first.",
        "Patterns: `sdk/contracts`. OpenZeppelin: all of `@openzeppelin/contracts`, as a project's own sources.",
      ],
      rows: values.rows("ms", "Tolbooth"),
      goals: [],
      missing: absences(context),
    };
  },
};
