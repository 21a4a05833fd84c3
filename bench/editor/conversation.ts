/** The bench's side of a window that answers one question after another. */
import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { createInterface } from "node:readline";
import { inWindow } from "./open-window.js";
import type { EditorDeployment, EditorRound } from "./task.js";

/** A window that stays open. */
export interface OpenWindow {
  /** What the editor is, for people. */
  readonly editor: string;
  ask(question: EditorDeployment): Promise<EditorRound | undefined>;
  close(): Promise<void>;
}

/** What the window sends: first what it is, then answers. */
export interface WindowReply {
  readonly editor?: string;
  readonly round?: EditorRound;
  readonly problem?: string;
}

/** Opens a window on a folder. It connects to a socket of this process, because what it prints is not its own. */
export async function openConversation(options: {
  readonly workspace: string;
  readonly bundleFile: string;
  readonly folder: string;
}): Promise<OpenWindow> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const connected = once(server, "connection") as Promise<[Socket]>;
  const ended = inWindow(options, { kind: "deploy", file: "", rounds: 0, port });
  const broke = ended.then(() => Promise.reject(new Error("The window closed itself.")));
  // Who waits for an answer hears of it; when nobody does, the window was closed on purpose.
  broke.catch(() => undefined);
  try {
    const [socket] = await Promise.race([connected, broke]);
    const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
    const next = async (): Promise<WindowReply> => {
      const { value, done } = await Promise.race([lines.next(), broke]);
      if (done === true) return await broke;
      const reply = JSON.parse(value as string) as WindowReply;
      if (reply.problem !== undefined) throw new Error(`In the window: ${reply.problem}`);
      return reply;
    };
    const { editor = "" } = await next();
    return {
      editor,
      async ask(question) {
        socket.write(`${JSON.stringify(question)}\n`);
        return (await next()).round;
      },
      async close() {
        socket.end();
        server.close();
        await ended;
      },
    };
  } catch (error) {
    server.close();
    throw error;
  }
}
