import path from "node:path";
import { inWindow } from "../editor/open-window.js";
import { bundle } from "../inside/bundle.js";
import { median } from "../report/statistics.js";
import { Values, type Part } from "./context.js";
import { typingProject } from "./typing.js";

/** Milliseconds. */
const limit = 50;

/** The extension's start, in VS Code's own figures. */
export const activation: Part = {
  name: "activation",
  rounds: 5,
  seconds: (rounds) => rounds * 15,
  async run(context, rounds) {
    const values = new Values();
    const totals: number[] = [];
    const seen = new Set<string>();
    const workspace = path.join(context.folder, "activation");
    const file = await typingProject(workspace);
    const bundleFile = await bundle("editor/main.ts", context.folder, "cjs");
    for (let round = 0; round < rounds; round += 1) {
      context.progress.tell(`activation, window ${round + 1} of ${rounds}`, round / rounds);
      const { editor, activations } = await inWindow(
        { workspace, bundleFile, folder: context.folder },
        { kind: "activation", file, rounds: 1 },
      );
      for (const one of activations) {
        seen.add(`${editor}, started by \`${one.event}\`.`);
        totals.push(one.loadCode + one.callActivate);
        values.add("Activation", "load code", one.loadCode);
        values.add("Activation", "call activate", one.callActivate);
        values.add("Activation", "finish activate", one.finishActivate);
        values.add("Activation", "load code and call activate", one.loadCode + one.callActivate);
      }
    }
    return {
      part: this.name,
      title: "The extension's start",
      how: [
        "What VS Code says in “Developer: Startup Performance”, each time in a new window with a Solidity file open.",
        ...seen,
      ],
      rows: values.rows("ms", ""),
      goals: [
        {
          text: "The extension's thread, until `activate` returns",
          limit,
          bound: "at most",
          unit: "ms",
          ...(totals.length === 0 ? {} : { measured: median(totals) }),
        },
      ],
      missing: [],
    };
  },
};
