import { TolboothError } from "../../errors/index.js";
import type { FileSystem } from "../../ports.js";
import { withoutDuplicates } from "./duplicates.js";
import { compareFileNames, orderCdsNotifications } from "./order.js";
import { readCdsDocument } from "./read-notification.js";
import type { CdsFolderReading, CdsNotification } from "./types.js";

const isXml = (name: string): boolean => /\.xml$/i.test(name);

/**
 * Reads every `.xml` file of a folder as a CDS notification. A file that cannot be read is listed among the problems and
 * hides none of the others. Declarations are left out.
 *
 * @param folder absolute path; its sub-folders are not read.
 * @throws TolboothError `CDS_FOLDER_NOT_FOUND`, or `CDS_FOLDER_WITHOUT_NOTIFICATIONS`, which names sub-folders that have .xml files.
 */
export async function readCdsFolder(files: FileSystem, folder: string): Promise<CdsFolderReading> {
  const place = await files.stat(folder);
  if (place?.kind !== "directory") throw new TolboothError("CDS_FOLDER_NOT_FOUND", { folder });
  const entries = await files.list(folder);
  const names = entries
    .filter((entry) => entry.kind === "file" && isXml(entry.name))
    .map((entry) => entry.name)
    .sort(compareFileNames);
  const read: CdsNotification[] = [];
  const problems: TolboothError[] = [];
  const declarations: string[] = [];
  for (const name of names) {
    try {
      const bytes = await files.readFile(join(folder, name));
      if (!bytes) throw new TolboothError("FILE_NOT_FOUND", { file: name });
      const document = readCdsDocument(name, bytes);
      if (document === "declaration") declarations.push(name);
      else read.push(document);
    } catch (error) {
      if (!(error instanceof TolboothError)) throw error;
      problems.push(error);
    }
  }
  if (read.length === 0 && problems.length === 0) throw await withoutNotifications(files, folder);
  const unique = withoutDuplicates(read);
  return {
    folder,
    notifications: orderCdsNotifications(unique.notifications),
    problems: [...problems, ...unique.problems],
    declarations,
    duplicates: unique.duplicates,
  };
}

async function withoutNotifications(files: FileSystem, folder: string): Promise<TolboothError> {
  const holding: string[] = [];
  for (const entry of await files.list(folder)) {
    if (entry.kind !== "directory") continue;
    const inside = await files.list(join(folder, entry.name));
    if (inside.some((file) => file.kind === "file" && isXml(file.name))) holding.push(entry.name);
  }
  const shown = holding.sort(compareFileNames).slice(0, 5);
  const more = holding.length > shown.length ? ` and ${holding.length - shown.length} more` : "";
  const hint =
    shown.length > 0
      ? `These sub-folders have .xml files: ${shown.join(", ")}${more}.`
      : "It has no sub-folder with .xml files either.";
  return new TolboothError("CDS_FOLDER_WITHOUT_NOTIFICATIONS", { folder, hint, subfolders: holding });
}

function join(folder: string, name: string): string {
  return /[\\/]$/.test(folder) ? `${folder}${name}` : `${folder}/${name}`;
}
