import { defineErrors } from "./descriptor.js";

export const networkErrors = defineErrors({
  NETWORK_UNKNOWN: {
    what: "There is no network '{network}'. Known networks: {known}.",
    next: "Use one of these names, or add the network to tolbooth.json under 'networks'.",
    exit: 2,
  },
  NETWORK_NAME_INVALID: {
    what: "'{network}' cannot be the name of a network: it names a folder too.",
    next: "Use letters, digits, '.', '_' and '-' only, and begin with a letter or digit.",
    exit: 2,
  },
  NETWORK_URL_INVALID: {
    what: "The network '{network}' has an address that is no http, https, ws or wss URL.",
    next: "Correct 'url' of this network in tolbooth.json, for example \"http://127.0.0.1:8545\".",
    exit: 2,
  },
  NETWORK_NOT_LOCAL: {
    what: "'{network}' is a network at {url}, not one that Tolbooth runs, so it cannot be started, stopped or reset.",
    next: "Name a network without 'url' in tolbooth.json, such as 'local'.",
    exit: 2,
  },
  NETWORK_NOT_RUNNING: {
    what: "The network '{network}' is not running.",
    next: "Start it: 'tolbooth network start', or in the editor 'Tolbooth: Start Local Network'.",
    exit: 3,
  },
  NETWORK_UNREACHABLE: {
    what: "The network '{network}' at {url} gives no answer: {reason}.",
    next: "Check that its node is running and that the address is right. Then do the same again: what was begun is resumed.",
    exit: 3,
  },
  NETWORK_REFUSED: {
    what: "The network '{network}' refused {method}: {reason}.",
    next: "Read the reason. If it is no fault of yours, ask whoever runs the network.",
    exit: 3,
  },
  NETWORK_START_FAILED: {
    what: "The local network '{network}' did not start: {reason}.",
    next: "Read {logFile}. If the saved chain is the cause, 'tolbooth network reset' begins a new one.",
    exit: 3,
  },
  NETWORK_STOP_FAILED: {
    what: "The local network '{network}' (process {pid}) did not end.",
    next: "End the process yourself, then try again.",
    exit: 3,
  },
  NETWORK_NOT_ANSWERING: {
    what: "The node of the local network '{network}' (process {pid}) is running, but port {port} gives no answer.",
    next: "Wait if the machine is busy. Otherwise stop the network and start it again.",
    exit: 3,
  },
  NETWORK_BUSY: {
    what: "Another Tolbooth is at work on the network '{network}' ({operation}).",
    next: "Wait until it has finished, then try again.",
    exit: 3,
  },
  PORT_TAKEN: {
    what: "Port {port} is taken by {holder}.",
    next: "Choose another port, or none: then Tolbooth takes a free one.",
    exit: 3,
  },
  CHAIN_ID_MISMATCH: {
    what: "The network '{network}' at {url} has chain id {actual}, but tolbooth.json says {expected}. Nothing was sent.",
    next: "Check the address: this may be the wrong network. If it is the right one, correct 'chainId' in tolbooth.json.",
    exit: 1,
  },
  ANVIL_NOT_INSTALLED: {
    what: "The local network's node, anvil, is not there: {problem}.",
    next: "Run 'npm install' (without '--omit=optional'), or set TOLBOOTH_ANVIL to the path of an anvil program.",
    exit: 3,
  },
  PROGRAM_NOT_STARTED: {
    what: "{program} could not be started: {reason}.",
    next: "Check that the file is there and may be executed.",
    exit: 3,
  },
  ACCOUNT_UNKNOWN: {
    what: "The network '{network}' has no account '{account}'. Known accounts: {known}.",
    next: "Use one of these names. On a network that Tolbooth does not run, give the account's key as the secret {secret}.",
    exit: 2,
  },
  SENDS_FORBIDDEN: {
    what: "Nothing was sent to '{network}': {by} forbids it.",
    next: "If you are meant to send there, have that changed by whoever set it.",
    exit: 1,
  },
  KEY_MISPLACED: {
    what: "What was given as {place} looks like a private key. It was not used, shown or kept.",
    next: "Give the name or the address of the account instead. If others may have seen the key, use another one.",
    exit: 2,
  },
  KEY_ALREADY_THERE: {
    what: "There is a key for {account} on '{network}' already.",
    next: "Export it and forget it first, or choose another account.",
    exit: 1,
  },
  KEYSTORE_INVALID: {
    what: "{file} is no encrypted key: {problem}.",
    next: "Give a keystore file of version 3, as wallets and nodes write it.",
    exit: 2,
  },
  PASSPHRASE_MISSING: {
    what: "No passphrase was given for {file}.",
    next: "Type it when you are asked on a terminal, or set {variable}.",
    exit: 2,
  },
  PASSPHRASE_WRONG: {
    what: "The passphrase does not open {file}.",
    next: "Try again. Without the passphrase nobody can read the key.",
    exit: 2,
  },
  PASSPHRASE_TOO_SHORT: {
    what: "The passphrase has {length} characters. It needs at least {least}.",
    next: "Take several words. Whoever has the file can try passphrases as long as they like.",
    exit: 2,
  },
  KEY_INVALID: {
    what: "The secret {secret} is not a private key: it needs '0x' and 64 hexadecimal digits.",
    next: "Set it again. Tolbooth never shows its value.",
    exit: 2,
  },
});
