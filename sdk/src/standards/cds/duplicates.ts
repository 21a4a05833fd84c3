import { TolboothError } from "../../errors/index.js";
import { compareFileNames } from "./order.js";
import type { CdsFolderReading, CdsNotification } from "./types.js";

/** The facts that two copies of one notification must agree on. */
const facts = {
  "Response/FunctionCode": ({ functionCode }: CdsNotification) => functionCode,
  "Response/Declaration/ID": ({ mrn }: CdsNotification) => mrn,
  "Response/Declaration/VersionID": ({ versionId }: CdsNotification) => versionId,
  "Response/IssueDateTime": ({ issuedAt }: CdsNotification) => issuedAt,
};

/**
 * Takes the copies out: the same notification id twice is one notification. Copies that contradict each other are a
 * problem, and none of them is kept.
 *
 * Copies may stand at different places of a sequence: HMRC's own sample TT_EX038a has its exit both second and last. The
 * copy is kept whose place agrees best with the issue times of the movement's other notifications; else the first by name.
 */
export function withoutDuplicates(
  notifications: readonly CdsNotification[],
): Pick<CdsFolderReading, "notifications" | "problems" | "duplicates"> {
  const copies = new Map<string, CdsNotification[]>();
  for (const notification of [...notifications].sort((left, right) =>
    compareFileNames(left.file, right.file),
  )) {
    const others = copies.get(notification.notificationId);
    if (others) others.push(notification);
    else copies.set(notification.notificationId, [notification]);
  }
  const kept: CdsNotification[] = [];
  const problems: TolboothError[] = [];
  const duplicates: { file: string; sameAs: string }[] = [];
  for (const [first, ...others] of copies.values()) {
    if (!first) continue;
    const contradictions = others.flatMap((other) => {
      const element = Object.entries(facts).find(([, fact]) => fact(first) !== fact(other))?.[0];
      return element === undefined ? [] : [{ other, element }];
    });
    for (const { other, element } of contradictions)
      problems.push(
        new TolboothError("CDS_NOTIFICATIONS_CONTRADICT", {
          file: first.file,
          otherFile: other.file,
          element,
        }),
      );
    if (contradictions.length > 0) continue;
    const group = [first, ...others];
    const misplaced = group.map((copy) => misplacement(copy, notifications));
    const best = group[misplaced.indexOf(Math.min(...misplaced))]!;
    kept.push(best);
    for (const copy of group) if (copy !== best) duplicates.push({ file: copy.file, sameAs: best.file });
  }
  return { notifications: kept, problems, duplicates };
}

/** How many other notifications of the movement stand on the wrong side of this one, going by their issue times. */
function misplacement(copy: CdsNotification, all: readonly CdsNotification[]): number {
  return all.filter(
    (other) =>
      other.mrn === copy.mrn &&
      other.notificationId !== copy.notificationId &&
      other.sequence !== undefined &&
      copy.sequence !== undefined &&
      (other.sequence - copy.sequence) * (other.issuedAt - copy.issuedAt) < 0,
  ).length;
}
