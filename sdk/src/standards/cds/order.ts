import { lifeOrder } from "./codes.js";
import type { CdsNotification } from "./types.js";

/**
 * The sequence number at the start of a file name: `01_DMSACC.xml`, `2. DMSRCV.xml`, `08._DMSTAX(3).xml`, `(3) x.xml`.
 * At most four digits, and then something other than a letter or digit (or HMRC's `DMS…`), so that a name that starts
 * with an identifier or a time stamp is not taken for one.
 */
export function sequenceOfFileName(file: string): number | undefined {
  const name = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
  const match = /^\s*[([#]?\s*(\d{1,4})(?=$|[^0-9A-Za-z]|DMS)/.exec(name);
  return match ? Number(match[1]) : undefined;
}

const byNaturalName = new Intl.Collator("en", { numeric: true });

/** File names as people sort them (2 before 10); equal only when the names are. */
export function compareFileNames(left: string, right: string): number {
  return byNaturalName.compare(left, right) || (left < right ? -1 : left > right ? 1 : 0);
}

/**
 * Puts notifications into the order in which they act: movement by movement, as each first appears among the file names.
 *
 * Within a movement the sequence numbers of the file names decide. Only where a file has none, or where the numbers
 * merely repeat each file's function code, does the issue time decide, because many notifications are issued in one
 * second. Ties go to the order of the codes in a declaration's life, then the lower version, then the file name. The
 * order is total: it does not depend on the order in which the notifications are given.
 */
export function orderCdsNotifications(notifications: readonly CdsNotification[]): CdsNotification[] {
  const byName = [...notifications].sort(
    (left, right) =>
      compareFileNames(left.file, right.file) ||
      compareTexts(left.notificationId, right.notificationId) ||
      compareTexts(left.contentHash, right.contentHash),
  );
  const movements = new Map<string, CdsNotification[]>();
  for (const notification of byName) {
    const movement = movements.get(notification.mrn);
    if (movement) movement.push(notification);
    else movements.set(notification.mrn, [notification]);
  }
  return [...movements.values()].flatMap((movement) => {
    const numbered = carriesSequence(movement);
    // The sort is stable, so whatever ties here keeps the order of the names.
    return movement.sort(
      (left, right) =>
        (numbered ? left.sequence! - right.sequence! : 0) ||
        left.issuedAt - right.issuedAt ||
        lifeOrder(left.functionCode) - lifeOrder(right.functionCode) ||
        (left.versionId ?? 0) - (right.versionId ?? 0),
    );
  });
}

function carriesSequence(movement: readonly CdsNotification[]): boolean {
  if (movement.some(({ sequence }) => sequence === undefined)) return false;
  return movement.some(({ sequence, functionCode }) => sequence !== Number(functionCode));
}

function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
