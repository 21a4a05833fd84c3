import { writeFile } from "node:fs/promises";
import path from "node:path";
import { registerCleanUp } from "../../test/editor/host/cleanup.js";
import type { BuildTool } from "../programs/build-tool.js";
import { runRead, runTimed } from "../programs/timed.js";
import { tolboothCommand } from "../programs/tolbooth.js";
import type { EditorDeployment } from "../editor/task.js";
import type { OpenWindow } from "../editor/conversation.js";
import { createProject, printedAnswer, type Contestant } from "./contestant.js";
import { answerFunction, type DeployedSubject } from "./contracts.js";

export const commandLine = "Tolbooth, command line from cold";
export const warmEditor = "Tolbooth, in a warm editor";

/** Tolbooth's two commands, each a process of its own. */
export async function tolboothCommandLine(
  tool: BuildTool,
  subject: DeployedSubject,
  folder: string,
): Promise<Contestant> {
  await createProject(folder, subject, tool.configuration);
  const end = stopsNetwork(folder);
  await runTimed(tolboothCommand("network", "start"), folder);
  return {
    who: commandLine,
    begin: async () => void (await runTimed(tolboothCommand("network", "reset"), folder)),
    async round(answer) {
      const began = performance.now();
      await writeFile(path.join(folder, subject.file), subject.text(answer));
      await runRead(tolboothCommand("deploy", subject.name, ...subject.arguments), folder);
      const { printed } = await runRead(tolboothCommand("call", subject.name, answerFunction), folder);
      return { total: performance.now() - began, answer: printedAnswer(printed) };
    },
    end,
  };
}

/** Tolbooth's commands in a window of VS Code that stays open. */
export function tolboothEditor(subject: DeployedSubject, folder: string, window: OpenWindow): Contestant {
  const end = stopsNetwork(folder);
  const place: Omit<EditorDeployment, "text" | "kind"> = {
    folder,
    file: path.join(folder, subject.file),
    contract: subject.name,
    arguments: subject.arguments,
    function: answerFunction,
  };
  return {
    who: warmEditor,
    begin: async () => void (await window.ask({ ...place, kind: "begin", text: "" })),
    async round(answer) {
      const told = await window.ask({ ...place, kind: "round", text: subject.text(answer) });
      if (!told) throw new Error("The window said nothing of its round.");
      return told;
    },
    end,
  };
}

function stopsNetwork(folder: string): () => Promise<void> {
  return registerCleanUp(async () => void (await runTimed(tolboothCommand("network", "stop"), folder)));
}
