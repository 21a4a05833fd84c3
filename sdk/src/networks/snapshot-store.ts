import path from "node:path";
import { sha256 } from "ethers";
import { TolboothError } from "../errors/index.js";
import type { FileSystem } from "../ports.js";
import type { Snapshot } from "./local-types.js";

/** `snapshots/<id>.json`: written last when a snapshot is taken, removed first, so that what it names is whole. */
interface SnapshotFile extends Snapshot {
  readonly format: "tolbooth/snapshot";
  readonly version: 1;
  /** SHA-256 of `<id>.state.gz`. */
  readonly stateHash: string;
  /** What tells the last block of the chain from any other. */
  readonly headPrint: string;
  /** Signed transactions that waited for a block. */
  readonly waiting?: readonly string[];
}

/** What a snapshot holds beside its description. */
export interface SnapshotContent {
  /** anvil's state file, compressed with gzip. */
  readonly state: Uint8Array<ArrayBuffer>;
  /** The files of the deployments folder, by their paths in it. */
  readonly records: Readonly<Record<string, string>>;
  readonly waiting: readonly string[];
}

const NAME_AT_MOST = 80;

/** The snapshots of one network as files. Only the owner of the network's lock changes any. */
export class SnapshotStore {
  constructor(
    private readonly files: FileSystem,
    private readonly folder: string,
    private readonly network: string,
  ) {}

  /** Oldest first. What cannot be read as a snapshot is left out. */
  async list(): Promise<SnapshotFile[]> {
    const found: SnapshotFile[] = [];
    for (const { name, kind } of await this.files.list(this.folder)) {
      if (kind !== "file" || !/^[0-9a-f]{8}\.json$/.test(name)) continue;
      const snapshot = await this.read(name.slice(0, 8));
      if (snapshot) found.push(snapshot);
    }
    return found.sort((one, other) =>
      one.takenAt < other.takenAt ? -1 : one.takenAt > other.takenAt ? 1 : 0,
    );
  }

  /** @throws SNAPSHOT_UNKNOWN */
  async find(nameOrId: string): Promise<SnapshotFile> {
    const all = await this.list();
    const found =
      all.find(({ name }) => name === nameOrId.trim()) ?? all.find(({ id }) => id === nameOrId.trim());
    if (found) return found;
    const known = all.length > 0 ? all.map(({ name }) => name) : ["none"];
    throw new TolboothError("SNAPSHOT_UNKNOWN", { network: this.network, snapshot: nameOrId, known });
  }

  /** @throws SNAPSHOT_NAME_INVALID, SNAPSHOT_NAME_TAKEN */
  async requireFreeName(name: string): Promise<string> {
    const trimmed = name.trim();
    if (
      trimmed === "" ||
      trimmed.length > NAME_AT_MOST ||
      /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(trimmed)
    )
      throw new TolboothError("SNAPSHOT_NAME_INVALID", {});
    if ((await this.list()).some((one) => one.name === trimmed || one.id === trimmed))
      throw new TolboothError("SNAPSHOT_NAME_TAKEN", { network: this.network, snapshot: trimmed });
    return trimmed;
  }

  async save(
    description: Omit<Snapshot, "id">,
    headPrint: string,
    content: SnapshotContent,
  ): Promise<Snapshot> {
    const id = crypto.randomUUID().slice(0, 8);
    await this.files.writeFileAtomic(this.stateFile(id), content.state);
    const records = { format: "tolbooth/snapshot-records", version: 1, files: content.records };
    await this.files.writeFileAtomic(this.recordsFile(id), `${JSON.stringify(records)}\n`);
    const snapshot: SnapshotFile = {
      format: "tolbooth/snapshot",
      version: 1,
      id,
      ...description,
      stateHash: sha256(content.state),
      headPrint,
      ...(content.waiting.length > 0 && { waiting: content.waiting }),
    };
    await this.write(snapshot);
    return describe(snapshot);
  }

  /** Reads the content and checks that it is what was saved. @throws SNAPSHOT_DAMAGED */
  async load(snapshot: SnapshotFile): Promise<SnapshotContent> {
    const damaged = (file: string, problem: string): TolboothError =>
      new TolboothError("SNAPSHOT_DAMAGED", { snapshot: snapshot.name, file, problem });
    const file = this.stateFile(snapshot.id);
    const state = await this.files.readFile(file);
    if (!state) throw damaged(this.file(snapshot.id), "its state file is gone");
    if (sha256(state) !== snapshot.stateHash) throw damaged(file, "its state file was changed or cut off");
    const records = await this.files.readFile(this.recordsFile(snapshot.id));
    if (!records) throw damaged(file, "the deployment records that belong to it are gone");
    try {
      const { format, files } = JSON.parse(new TextDecoder().decode(records)) as Record<string, unknown>;
      if (format === "tolbooth/snapshot-records" && typeof files === "object" && files !== null)
        return {
          state: new Uint8Array(state),
          records: files as Record<string, string>,
          waiting: snapshot.waiting ?? [],
        };
    } catch {
      // Said below.
    }
    throw damaged(this.recordsFile(snapshot.id), "the deployment records that belong to it cannot be read");
  }

  async rename(snapshot: SnapshotFile, name: string): Promise<Snapshot> {
    const { automatic: _, ...kept } = snapshot;
    // A name that somebody gave says that the snapshot is wanted: it does not go by itself any more.
    const renamed = { ...kept, name };
    await this.write(renamed);
    return describe(renamed);
  }

  async remove(snapshot: SnapshotFile): Promise<Snapshot> {
    for (const child of await this.list()) {
      if (child.parent !== snapshot.id) continue;
      const { parent: _, ...rest } = child;
      await this.write(snapshot.parent === undefined ? rest : { ...rest, parent: snapshot.parent });
    }
    await this.files.removeFile(this.file(snapshot.id));
    await this.files.removeFile(this.recordsFile(snapshot.id));
    await this.files.removeFile(this.stateFile(snapshot.id));
    return describe(snapshot);
  }

  /** Removes what a program left that was killed while it took or removed a snapshot. */
  async tidy(): Promise<void> {
    const names = new Set((await this.files.list(this.folder)).map(({ name }) => name));
    for (const name of names) {
      const part = /^([0-9a-f]{8})\.(?:state\.gz|records\.json)$/.exec(name);
      if (part && !names.has(`${part[1]}.json`)) await this.files.removeFile(path.join(this.folder, name));
    }
  }

  private async read(id: string): Promise<SnapshotFile | undefined> {
    const bytes = await this.files.readFile(this.file(id));
    if (!bytes) return undefined;
    try {
      const content = JSON.parse(new TextDecoder().decode(bytes)) as SnapshotFile | null;
      const { format, version, name, stateHash, takenAt } = content ?? {};
      const isSnapshot = format === "tolbooth/snapshot" && version === 1 && content?.id === id;
      const isWhole = [name, stateHash, takenAt].every((text) => typeof text === "string");
      return isSnapshot && isWhole ? (content ?? undefined) : undefined;
    } catch {
      return undefined;
    }
  }

  private async write(snapshot: SnapshotFile): Promise<void> {
    await this.files.writeFileAtomic(this.file(snapshot.id), `${JSON.stringify(snapshot, null, 2)}\n`);
  }

  private file(id: string): string {
    return path.join(this.folder, `${id}.json`);
  }
  private recordsFile(id: string): string {
    return path.join(this.folder, `${id}.records.json`);
  }
  private stateFile(id: string): string {
    return path.join(this.folder, `${id}.state.gz`);
  }
}

/** What others see of it. */
export function describe(file: SnapshotFile): Snapshot {
  const { format: _, version: __, stateHash: ___, headPrint: ____, waiting: _____, ...snapshot } = file;
  return snapshot;
}
