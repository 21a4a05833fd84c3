/**
 * Asks for a passphrase on the terminal, without showing what is typed. Standard output stays free for the result.
 * @returns nothing where nobody sits at a terminal, or who sits there pressed Ctrl+C or Ctrl+D
 */
export async function askPassphrase(question: string): Promise<string | undefined> {
  const { stdin, stderr } = process;
  if (!stdin.isTTY || !stderr.isTTY) return undefined;
  stderr.write(question);
  stdin.setRawMode(true);
  stdin.setEncoding("utf8");
  stdin.resume();
  try {
    return await new Promise<string | undefined>((resolve) => {
      let typed = "";
      const onData = (chunk: string): void => {
        for (const character of chunk) {
          const isEnd = character === "\r" || character === "\n";
          const isGivenUp = character === "\u0003" || character === "\u0004";
          if (isEnd || isGivenUp) {
            stdin.off("data", onData);
            return resolve(isEnd ? typed : undefined);
          }
          if (character === "\u007f" || character === "\b") typed = [...typed].slice(0, -1).join("");
          else if (character >= " ") typed += character;
        }
      };
      stdin.on("data", onData);
    });
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
    stderr.write("\n");
  }
}
