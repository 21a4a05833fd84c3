import path from "node:path";
import type { Command } from "commander";
import {
  encryptKey,
  decryptKey,
  generateKey,
  keySecretName,
  readKey,
  refuseKey,
  TolboothError,
  type AccountKey,
} from "@tolbooth/sdk";
import { passphraseFor } from "@tolbooth/sdk/node";
import type { CommandContext, Run } from "../frame/context.js";
import type { Outcome } from "../frame/envelope.js";

/** `tolbooth keys generate|encrypt|show`: keystore files. A key itself is never printed, nor taken as a word. */
export function registerKeys(program: Command, run: Run): void {
  const keys = program
    .command("keys")
    .description(
      "Makes and looks at encrypted keystore files, the form in which keys of networks elsewhere are kept. The passphrase is asked for on the terminal, or taken from TOLBOOTH_PASSPHRASE.",
    );
  keys
    .command("generate")
    .summary("make a new key")
    .description("Makes a new key and writes it, encrypted, to a file that is not there yet.")
    .argument("<file>", "the keystore file to write")
    .action((file: string) => run((context) => write(context, file, () => Promise.resolve(generateKey()))));
  keys
    .command("encrypt")
    .summary("write a key of the environment as a keystore file")
    .description(
      "Encrypts the key that TOLBOOTH_KEY_<NETWORK>_<ACCOUNT> holds into a file that is not there yet.",
    )
    .argument("<network>", "network of tolbooth.json")
    .argument("<account>", "short name of the account")
    .argument("<file>", "the keystore file to write")
    .action((network: string, account: string, file: string) =>
      run((context) => write(context, file, () => keyOf(context, network, account))),
    );
  keys
    .command("show")
    .summary("say whose key a keystore file holds")
    .description(
      "Opens a keystore file and prints the address of its key: so you know that the passphrase opens it.",
    )
    .argument("<file>", "the keystore file")
    .action((file: string) => run((context) => show(context, file)));
}

async function keyOf(context: CommandContext, network: string, account: string): Promise<AccountKey> {
  refuseKey(network, "the network");
  refuseKey(account, "the account");
  const secret = keySecretName(network, account);
  const value = await context.host.secrets.get(secret);
  if (value === undefined)
    throw new TolboothError("ACCOUNT_UNKNOWN", { account, network, known: [], secret });
  return readKey(value, secret);
}

async function write(
  context: CommandContext,
  name: string,
  key: () => Promise<AccountKey>,
): Promise<Outcome> {
  const { host, operation, terminal } = context;
  const file = fileOf(context, name);
  if (await host.files.stat(file))
    throw new TolboothError("WRONG_USAGE", {
      problem: `There is a file ${file} already. Nothing was written.`,
    });
  const account = await key();
  const passphrase = await passphraseFor(file, terminal.environment, true);
  await host.files.writeFileAtomic(file, await encryptKey(account, passphrase, operation));
  const { address } = account;
  return {
    result: { file, address },
    text: `The key of ${address} is in ${file}, encrypted. Name the file in TOLBOOTH_KEYSTORE_<NETWORK>_<ACCOUNT> to send with it.`,
  };
}

async function show(context: CommandContext, name: string): Promise<Outcome> {
  const file = fileOf(context, name);
  const bytes = await context.host.files.readFile(file);
  if (!bytes) throw new TolboothError("FILE_NOT_FOUND", { file });
  const passphrase = await passphraseFor(file, context.terminal.environment);
  const { address } = await decryptKey(new TextDecoder().decode(bytes), passphrase, file, context.operation);
  return { result: { file, address }, text: address };
}

function fileOf(context: CommandContext, name: string): string {
  refuseKey(name, "the file");
  return path.resolve(context.terminal.currentFolder, name);
}
