import { fork } from "node:child_process";
import { registerCleanUp } from "../../test/editor/host/cleanup.js";
import { plainEnvironment } from "../programs/timed.js";

/** A process that answers one question after another, and measures itself. */
export interface Child<Question, Answer> {
  ask(question: Question): Promise<Answer>;
  end(): Promise<void>;
}

/** What a child sends: an answer, or why there is none. */
export type Reply<Answer> = { readonly answer: Answer } | { readonly problem: string };

/** Starts a bundle as a process of its own. */
export function startChild<Question extends object, Answer>(
  bundleFile: string,
  words: readonly string[],
): Child<Question, Answer> {
  const child = fork(bundleFile, [...words], { execArgv: [], env: plainEnvironment() });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const end = registerCleanUp(async () => {
    child.kill("SIGKILL");
    await ended;
  });
  return {
    end,
    ask: (question) =>
      new Promise((resolve, reject) => {
        const broke = (code: number | null): void => reject(new Error(`${bundleFile} ended with ${code}.`));
        child.once("exit", broke);
        child.once("message", (reply: Reply<Answer>) => {
          child.off("exit", broke);
          if ("answer" in reply) resolve(reply.answer);
          else reject(new Error(reply.problem));
        });
        child.send(question);
      }),
  };
}

/** The other side: answers with what `work` gives. */
export function answerWith<Question, Answer>(work: (question: Question) => Promise<Answer>): void {
  process.on("message", (question) => {
    work(question as Question).then(
      (answer) => process.send?.({ answer } satisfies Reply<Answer>),
      (error: unknown) =>
        process.send?.({ problem: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
  });
}
