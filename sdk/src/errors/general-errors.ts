import { defineErrors } from "./descriptor.js";

export const generalErrors = defineErrors({
  OPERATION_CANCELLED: {
    what: "{operation} was cancelled.",
    next: "Start it again when you are ready. Nothing was lost.",
    exit: 1,
  },
  WRONG_USAGE: {
    what: "{problem}",
    next: "Run the command with --help to see what it takes.",
    exit: 2,
  },
  WORKSPACE_NOT_TRUSTED: {
    what: "This folder is not trusted, so Tolbooth starts nothing in it ({operation}).",
    next: "Trust the folder first: Command Palette, 'Workspaces: Manage Workspace Trust'.",
    exit: 1,
  },
  FILE_WRITE_FAILED: {
    what: "{file} could not be written: {reason}.",
    next: "Free some space or check that you may write there, then try again. The old file, if there was one, is unchanged.",
    exit: 3,
  },
  FILE_READ_FAILED: {
    what: "{file} could not be read: {reason}.",
    next: "Check that you may read it, then try again.",
    exit: 3,
  },
  FILE_LOCKED: {
    what: "Another Tolbooth is using {file} and has not finished.",
    next: "Wait until it has finished, or end it, then try again.",
    exit: 3,
  },
  FILE_NOT_FOUND: {
    what: "There is no file {file}.",
    next: "Check the path.",
    exit: 2,
  },
  FILE_NOT_UTF8: {
    what: "{file} is not UTF-8 text (first wrong byte at {offset}).",
    next: "Save the file as UTF-8. In VS Code: the encoding in the status bar, 'Save with Encoding', 'UTF-8'.",
    exit: 1,
  },
  FILE_FORMAT_UNKNOWN: {
    what: "{file} is not a '{expected}' file that this version can read: {problem}.",
    next: "If a newer Tolbooth wrote it, update Tolbooth. Otherwise restore the file or move it away.",
    exit: 1,
  },
  INTERNAL: {
    what: "Tolbooth met something that it did not expect: {problem}.",
    next: "This is a fault in Tolbooth. Please report it with the command that you ran and the text above.",
    exit: 3,
  },
  INIT_WOULD_OVERWRITE: {
    what: "{folder} already has {files}. Nothing was written.",
    next: "Choose another folder, or move these files away.",
    exit: 1,
  },
  IMPORT_HAS_FINDINGS: {
    what: "{source}: {count} to look at. The rest {rest}.",
    next: "Read the findings. Once they are settled, import again: what is on the ledger already is not sent twice.",
    exit: 1,
  },
  EPOCH_KEY_MISSING: {
    what: "There is no epoch key for the network '{network}'.",
    next: "Set {variable} to the key that the border agencies share, at least 16 bytes in hexadecimal. Only on a network of this machine is there a default, which everybody knows.",
    exit: 2,
  },
  EPOCH_KEY_INVALID: {
    what: "{variable} is not a key: it needs at least 16 bytes in hexadecimal.",
    next: "Set it again. Tolbooth never shows its value.",
    exit: 2,
  },
  RECEIPT_DIFFERS: {
    what: "The receipt {file} is for another document, contract or network.",
    next: "Name another file for this consent's receipt. Keep the old one: it is needed to withdraw the consent that it was made for.",
    exit: 1,
  },
  PATTERN_UNKNOWN: {
    what: "There is no pattern '{name}'. There are: {known}.",
    next: "Use one of these names. 'tolbooth patterns' says what each is for.",
    exit: 2,
  },
  PATTERN_OPTION_INVALID: {
    what: "The option '{option}' of {pattern} cannot be taken: {problem}.",
    next: "Change the option. 'tolbooth patterns {pattern}' lists what there is.",
    exit: 2,
  },
  FILE_EXISTS: {
    what: "There is a file {file} already. Nothing was written.",
    next: "Name another file, or say --force to write over it.",
    exit: 1,
  },
  AUDIT_RECORD_MISSING: {
    what: "There is no audit record of {patterns} in this package.",
    next: "Use a package that has one. In Tolbooth's own repository, 'npm run audit' makes it.",
    exit: 1,
  },
  AUDITED_SOURCES_DIFFER: {
    what: "What was audited is not what is here: {patterns}.",
    next: "Do not rely on the record for these. Install the package anew; in Tolbooth's own repository, run 'npm run audit'.",
    exit: 1,
  },
});
