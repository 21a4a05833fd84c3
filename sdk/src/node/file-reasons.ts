/** The code of a system error such as `ENOSPC`, or nothing. */
export function codeOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return typeof code === "string" ? code : "";
}

/** The system's short codes in plain words. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return reasons[code] ?? (code || (error instanceof Error ? error.message : String(error)));
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "you have no permission (EACCES)",
  EPERM: "the system does not permit it (EPERM)",
  EROFS: "the disk is read-only (EROFS)",
  ENOSPC: "the disk is full (ENOSPC)",
  EDQUOT: "your disk quota is used up (EDQUOT)",
  EFBIG: "the file would be larger than the system allows (EFBIG)",
  EISDIR: "there is a folder of that name (EISDIR)",
  ENOTDIR: "a part of the path is a file, not a folder (ENOTDIR)",
  EEXIST: "a part of the path is a file, not a folder (EEXIST)",
  ENAMETOOLONG: "the name is too long (ENAMETOOLONG)",
  EMFILE: "too many files are open (EMFILE)",
  EBUSY: "another program is using it (EBUSY)",
  EIO: "the disk reported a fault (EIO)",
};
