import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { BuildAnswer, BuildQuestion } from "../inside/builder.js";
import { bundle } from "../inside/bundle.js";
import { startChild, type Child } from "../inside/child.js";
import type { BuildTool } from "../programs/build-tool.js";
import { runTimed } from "../programs/timed.js";
import { chooseFiles, type EditedFile } from "../projects/choose-files.js";
import { copySubject, type Subject } from "../projects/copies.js";
import { addedFunction, addFunction } from "../projects/edits.js";

/** Tolbooth with a compiler that is warm, as the editor has it. */
export const warm = "Tolbooth, in the editor";

/** A subject as one builder's project: each has a copy of its own. */
export interface BuiltProject {
  readonly subject: Subject;
  readonly who: string;
  readonly folder: string;
  /** Builds, and says how many milliseconds it took. */
  build(): Promise<number>;
  /** Builds unless it was built before. */
  ensureBuilt(): Promise<void>;
  /** Deletes everything that builds have written. */
  clean(): Promise<void>;
  /** Puts a function into a file, another one for every number. */
  edit(file: EditedFile, number: number): Promise<void>;
  /** @throws Error where the artifact lacks that function: then what was measured was not that edit's build. */
  checkEdit(file: EditedFile, number: number): Promise<void>;
}

/** The projects of a run, made when they are first asked for. */
export class BuiltProjects {
  private readonly made = new Map<string, Promise<BuiltProject>>();
  private readonly chosen = new Map<string, Promise<EditedFile[]>>();
  private child: Promise<Child<BuildQuestion, BuildAnswer>> | undefined;

  constructor(
    private readonly tools: readonly BuildTool[],
    private readonly folder: string,
    private readonly print: (line: string) => void,
  ) {}

  /** Every tool's copy of a subject. */
  async of(subject: Subject, options: { withEditor: boolean }): Promise<BuiltProject[]> {
    const projects: BuiltProject[] = [];
    for (const tool of this.tools) projects.push(await this.project(subject, tool, tool.name));
    const own = this.tools.find(({ name }) => name === "Tolbooth");
    if (options.withEditor && own) projects.push(await this.project(subject, own, warm));
    return projects;
  }

  /** The files of a subject that are edited. */
  async filesOf(subject: Subject): Promise<EditedFile[]> {
    const known = this.chosen.get(subject.name);
    if (known) return known;
    const [first] = await this.of(subject, { withEditor: false });
    const chosen = first ? chooseFiles(first.folder) : Promise.resolve([]);
    this.chosen.set(subject.name, chosen);
    return chosen;
  }

  private project(subject: Subject, tool: BuildTool, who: string): Promise<BuiltProject> {
    const key = `${subject.name} ${who}`;
    const known = this.made.get(key) ?? this.make(subject, tool, who);
    this.made.set(key, known);
    return known;
  }

  private async make(subject: Subject, tool: BuildTool, who: string): Promise<BuiltProject> {
    const folder = path.join(this.folder, `${subject.name}-${who.replace(/\W+/g, "-")}`.toLowerCase());
    await copySubject(subject, tool, folder);
    let isBuilt = false;
    const build = async (): Promise<number> => {
      const milliseconds =
        who === warm
          ? (await (await this.builder()).ask({ folder })).milliseconds
          : await runTimed(tool.build, folder);
      isBuilt = true;
      return milliseconds;
    };
    return {
      subject,
      who,
      folder,
      build,
      ensureBuilt: async () => {
        if (isBuilt) return;
        this.print(`${subject.name}, ${who}: a first build, which does not count`);
        await build();
      },
      async clean() {
        for (const name of tool.written) await rm(path.join(folder, name), { recursive: true, force: true });
      },
      async edit(file, number) {
        await writeFile(path.join(folder, file.file), addFunction(file.text, number));
      },
      async checkEdit(file, number) {
        const artifact = path.join(folder, tool.artifact(file));
        const { abi } = JSON.parse(await readFile(artifact, "utf8")) as { abi: { name?: string }[] };
        if (abi.some(({ name }) => name === addedFunction(number))) return;
        throw new Error(`${who} did not build the edit of ${file.file}: ${artifact}`);
      },
    };
  }

  private builder(): Promise<Child<BuildQuestion, BuildAnswer>> {
    return (this.child ??= bundle("inside/builder.ts", this.folder, "esm").then((file) =>
      startChild<BuildQuestion, BuildAnswer>(file, []),
    ));
  }

  /** Ends what was started. The folders go with the run's own. */
  async end(): Promise<void> {
    await (await this.child)?.end();
  }
}
