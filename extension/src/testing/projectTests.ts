import {
  findMochaTests,
  findSolidityTests,
  listTestSources,
  mochaTestsOf,
  readSources,
  refreshSources,
  type Host,
  type Project,
  type SourceSet,
  type TestNode,
} from "@tolbooth/sdk";

/** The tests of one project, kept so that a key press costs one file. */
export class ProjectTests {
  private sources: SourceSet | undefined;
  private solidity: readonly TestNode[] = [];
  private mocha: readonly TestNode[] = [];

  constructor(
    private readonly host: Host,
    readonly project: Project,
  ) {}

  get tests(): readonly TestNode[] {
    return [...this.solidity, ...this.mocha];
  }

  /** Reads everything anew. */
  async find(overlay: ReadonlyMap<string, string>): Promise<void> {
    const { files } = this.host;
    const entries = await listTestSources(files, this.project);
    this.sources =
      entries.length === 0 ? undefined : await readSources(files, this.project, { entries, overlay });
    this.solidity = this.sources ? findSolidityTests(this.sources) : [];
    this.mocha = await findMochaTests(files, this.project, { overlay });
  }

  /** Takes the text of one file that is being edited. Gives false when everything must be read anew. */
  async edit(file: string, text: string): Promise<boolean> {
    const known = this.mocha.findIndex((one) => one.path === file);
    if (known >= 0) {
      const next = await mochaTestsOf(this.project, file, text);
      // A text that is too broken to be read shows the tests that it had.
      if (next.children.length > 0 || text.trim() === "") this.mocha = this.mocha.with(known, next);
      return true;
    }
    if (!this.sources || !this.knows(file)) return false;
    const refreshed = refreshSources(this.sources, new Map([[file, text]]));
    if (!refreshed) return false;
    this.sources = refreshed;
    this.solidity = findSolidityTests(refreshed);
    return true;
  }

  private knows(file: string): boolean {
    return [...(this.sources?.sources.values() ?? [])].some((source) => source.path === file);
  }

  /** The files with tests that a change of this file can change: those that import it, however far away, and itself. */
  affectedBy(file: string): readonly TestNode[] {
    if (!file.endsWith(".sol")) return this.mocha;
    const sources = this.sources;
    const changed = [...(sources?.sources.values() ?? [])].find((source) => source.path === file)?.unit;
    if (!sources || changed === undefined) return [];
    const reaches = (unit: string, seen: Set<string>): boolean => {
      if (unit === changed) return true;
      if (seen.has(unit)) return false;
      seen.add(unit);
      return (sources.imports.get(unit) ?? []).some((next) => reaches(next, seen));
    };
    return this.solidity.filter(({ label }) => reaches(label, new Set()));
  }
}
