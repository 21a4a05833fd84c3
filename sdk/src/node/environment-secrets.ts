import { readFile } from "node:fs/promises";
import { TolboothError } from "../errors/index.js";
import type { Secrets } from "../ports.js";

/** The environment variable that holds the key of an account: `border-force` → `TOLBOOTH_KEY_BORDER_FORCE`. */
export function secretVariable(name: string): string {
  return variable("KEY", name);
}

/** The variable that names the keystore file of an account. */
export function keystoreVariable(name: string): string {
  return variable("KEYSTORE", name);
}

/** The passphrase of all keystore files, where it is not asked for on the terminal. */
export const passphraseVariable = "TOLBOOTH_PASSPHRASE";

function variable(kind: string, name: string): string {
  return `TOLBOOTH_${kind}_${name.toUpperCase().replace(/[^A-Z0-9]+/g, "_")}`;
}

/** Keys from environment variables, or from encrypted keystore files that they name. Nothing is kept beyond the process. */
export function environmentSecrets(environment: NodeJS.ProcessEnv): Secrets {
  const opened = new Map<string, Promise<string>>();
  return {
    async get(name) {
      const value = environment[secretVariable(name)]?.trim();
      if (value) return value;
      const file = environment[keystoreVariable(name)]?.trim();
      if (!file) return undefined;
      let key = opened.get(file);
      if (!key) {
        key = openKeystore(file, environment);
        opened.set(file, key);
        // A mistyped passphrase can be typed again.
        key.catch(() => opened.delete(file));
      }
      return key;
    },
  };
}

async function openKeystore(file: string, environment: NodeJS.ProcessEnv): Promise<string> {
  const { decryptKey } = await import("../networks/keys.js");
  const json = await readFile(file, "utf8").catch(() => {
    throw new TolboothError("FILE_NOT_FOUND", { file });
  });
  return (await decryptKey(json, await passphraseFor(file, environment), file)).privateKey;
}

/**
 * The passphrase of a file: from the environment, else from who sits at the terminal.
 * @throws PASSPHRASE_MISSING
 */
export async function passphraseFor(
  file: string,
  environment: Readonly<Record<string, string | undefined>>,
  isNew = false,
): Promise<string> {
  const given = environment[passphraseVariable];
  if (given !== undefined && given !== "") return given;
  const { askPassphrase } = await import("./ask-passphrase.js");
  const typed = await askPassphrase(`Passphrase of ${file}: `);
  const again = isNew && typed !== undefined ? await askPassphrase("The same passphrase again: ") : typed;
  if (typed === undefined || again !== typed)
    throw new TolboothError("PASSPHRASE_MISSING", { file, variable: passphraseVariable });
  return typed;
}
