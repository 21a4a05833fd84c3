import path from "node:path";
import { createLineIndex } from "../../compile/index.js";
import type { Host } from "../../ports.js";
import type { TestPlace } from "../types.js";
import type { ForgeSetting } from "./forge-configuration.js";

/** Why the contracts do not compile. */
export interface ForgeCompileError {
  readonly message: string;
  readonly place?: TestPlace;
}

interface Reported {
  readonly severity: string;
  readonly message: string;
  readonly errorCode?: string;
  readonly sourceLocation?: { readonly file: string; readonly start: number; readonly end: number } | null;
}

/** What the compiler says is wrong, asked of forge once more in a form that can be read. */
export async function forgeCompileErrors(
  host: Host,
  setting: ForgeSetting,
  signal: AbortSignal | undefined,
): Promise<ForgeCompileError[]> {
  const lines: string[] = [];
  await host.processes.run(setting.program, ["build", "--json"], {
    cwd: setting.cwd,
    environment: setting.environment,
    signal,
    onLine: (line, stream) => void (stream === "out" && lines.push(line)),
  });
  let errors: readonly Reported[];
  try {
    errors = (JSON.parse(lines.join("\n")) as { errors?: readonly Reported[] }).errors ?? [];
  } catch {
    return [];
  }
  return Promise.all(
    errors
      .filter(({ severity }) => severity === "error")
      .map(async ({ message, sourceLocation: at }) => {
        if (!at || at.start < 0) return { message };
        const file = path.resolve(setting.cwd, at.file);
        const bytes = await host.files.readFile(file);
        if (!bytes) return { message };
        const lines = createLineIndex(Buffer.from(bytes).toString("utf8"));
        return { message, place: { path: file, range: lines.rangeOf({ start: at.start, end: at.end }) } };
      }),
  );
}
