import { runTimed, type Command } from "../programs/timed.js";
import { tolboothCommand } from "../programs/tolbooth.js";
import { inTurn, Values, type Part } from "./context.js";

/** Short commands, from a cold start. */
export const commands: Part = {
  name: "cli",
  rounds: 15,
  seconds: (rounds) => 15 + rounds,
  async run(context, rounds) {
    const values = new Values();
    const { subjects } = context;
    const compiled = await Promise.all(
      subjects.map(async (subject) => {
        const projects = await context.projects.of(subject, { withEditor: false });
        const folder = projects.find(({ who }) => who === "Tolbooth")?.folder ?? context.folder;
        await runTimed(tolboothCommand("compile"), folder);
        return {
          name: `tolbooth compile, unchanged, ${subject.name}`,
          command: tolboothCommand("compile"),
          folder,
        };
      }),
    );
    const nothing: Command = { program: process.execPath, arguments: ["-e", "0"] };
    const all = [
      { name: "node -e 0", command: nothing, folder: context.folder },
      { name: "tolbooth --version", command: tolboothCommand("--version"), folder: context.folder },
      ...compiled,
    ];
    for (let round = 0; round < rounds; round += 1) {
      context.progress.tell(`cli, round ${round + 1} of ${rounds}`, round / rounds);
      for (const { name, command, folder } of inTurn(all, round)) {
        values.add("Command line", name, await runTimed(command, folder));
      }
    }
    return {
      part: this.name,
      title: "Short commands",
      how: ["From the start of the process to its end, beside what Node itself takes to start and end."],
      rows: values.rows(
        "ms",
        "",
        all.map(({ name }) => name),
      ),
      goals: [],
      missing: [],
    };
  },
};
