import type { ParserOptions } from "@babel/parser";
import type { File } from "@babel/types";

/**
 * The syntax tree of a JavaScript or TypeScript file, read as far as it can be where it has errors; `undefined` where it
 * is too broken for a tree. Nothing is run.
 */
export async function parseJavaScript(
  text: string,
  plugins: NonNullable<ParserOptions["plugins"]>,
): Promise<File | undefined> {
  const { parse } = await import("./javascript-parser.js");
  try {
    // The parser's own type of a tree lags behind the types that name its nodes.
    return parse(text, {
      sourceType: "unambiguous",
      errorRecovery: true,
      allowReturnOutsideFunction: true,
      plugins,
    }) as unknown as File;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
