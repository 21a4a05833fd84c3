import { readCdsNotification, type CdsNotification, type CdsPlanOptions } from "@tolbooth/sdk";

/** What a made-up notification says. No field is anybody's. */
export interface NotificationText {
  code?: string;
  id?: string;
  mrn?: string;
  version?: string | number;
  issued?: string;
  formatCode?: string;
}

let counter = 0;

/** A notification as HMRC writes it, with nothing in it that the reader does not need. */
export function notificationXml(text: NotificationText = {}): string {
  counter += 1;
  const {
    code = "01",
    id = `id${String(counter).padStart(30, "0")}`,
    mrn = "25GB00000000000001",
    version,
    issued = "20250101120000Z",
    formatCode = "304",
  } = text;
  const versionElement = version === undefined ? "" : `<VersionID>${version}</VersionID>`;
  return `<MetaData><WCOTypeName>RES</WCOTypeName><Response><FunctionCode>${code}</FunctionCode><FunctionalReferenceID>${id}</FunctionalReferenceID><IssueDateTime><DateTimeString formatCode="${formatCode}">${issued}</DateTimeString></IssueDateTime><Declaration><FunctionalReferenceID>made-up</FunctionalReferenceID><ID>${mrn}</ID>${versionElement}</Declaration></Response></MetaData>`;
}

/** UTF-8 bytes of a text. */
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A notification read from a made-up document. */
export function notification(file: string, text: NotificationText = {}): CdsNotification {
  return readCdsNotification(file, bytesOf(notificationXml(text)));
}

/**
 * A whole movement from short words such as `01v1 09v1 10`: code, and the version where it names one. They are numbered
 * in the order in which they stand, and all issued in one second.
 */
export function lifeCycle(words: string, mrn = "25GB00000000000001"): CdsNotification[] {
  return words.split(" ").map((word, index) => {
    const [code = "", version] = word.split("v");
    return notification(`${String(index + 1).padStart(2, "0")}_X.xml`, {
      code,
      mrn,
      ...(version === undefined ? {} : { version }),
    });
  });
}

/** Options with a key that protects nothing. */
export const planOptions: CdsPlanOptions = {
  commitment: {
    epochKey: new Uint8Array(32).fill(7),
    chainId: 31337,
    contract: "0x5FbDB2315678afecb367f032d93F642f64180aa3",
  },
};
