import { spawn } from "node:child_process";
import { mkdtemp, readFile } from "node:fs/promises";
import path from "node:path";
import { harnessProcessVariable, registerCleanUp } from "../../test/editor/host/cleanup.js";
import { projectRoot } from "../../test/editor/host/paths.js";
import { plainEnvironment } from "../programs/timed.js";
import { taskVariable, type EditorAnswer, type EditorTask } from "./task.js";

/** The longest that a window may take, in seconds. */
const limitSeconds = 900;

/** Opens a window, has the task done in it, and closes it. */
export async function inWindow(
  options: { readonly workspace: string; readonly bundleFile: string; readonly folder: string },
  task: Omit<EditorTask, "answerFile">,
): Promise<EditorAnswer> {
  const dataFolder = await mkdtemp(path.join(options.folder, "window-"));
  const answerFile = path.join(dataFolder, "answer.json");
  const child = spawn(
    process.execPath,
    [
      "--import",
      "tsx",
      path.join(projectRoot, "bench", "editor", "window.ts"),
      options.workspace,
      options.bundleFile,
      dataFolder,
    ],
    {
      cwd: projectRoot,
      stdio: ["ignore", "pipe", "pipe"],
      env: plainEnvironment({
        [taskVariable]: JSON.stringify({ ...task, answerFile } satisfies EditorTask),
        [harnessProcessVariable]: String(process.pid),
        TOLBOOTH_EDITOR_TIMEOUT_SECONDS: String(limitSeconds),
      }),
    },
  );
  let output = "";
  const hear = (chunk: Buffer): void => void (output = (output + chunk.toString()).slice(-4_000));
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  const stop = registerCleanUp(async () => {
    child.kill("SIGTERM");
    await ended;
  });
  const code = await ended;
  await stop();
  const answer = await readFile(answerFile, "utf8").catch(() => undefined);
  if (code !== 0 || answer === undefined) throw new Error(`The window ended with ${code}.\n${output}`);
  return JSON.parse(answer) as EditorAnswer;
}
