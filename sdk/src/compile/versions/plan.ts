import path from "node:path";
import compareVersions from "semver/functions/compare.js";
import { TolboothError } from "../../errors/index.js";
import type { Project, SourceSet } from "../../project/types.js";
import { closureOf } from "./closure.js";
import { conflictOf, missingOf, type PragmaNote } from "./pragma-notes.js";
import { pragmasOf, type VersionPragma } from "./pragmas.js";
import { KNOWN_RELEASES } from "./releases.js";
import type { InstalledCompiler, MissingCompiler } from "./types.js";
import { isInRange } from "./version-range.js";

/** Entries that one compiler compiles together. */
export interface CompilerGroup {
  readonly compiler: InstalledCompiler;
  /** The project's settings, or those with a file's own in their place. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly entries: readonly string[];
}

/** Which compiler compiles what. */
export interface CompilerPlan {
  /** Each entry is in one group. The group with most entries comes first, the bundled compiler's before its equals. */
  readonly groups: readonly CompilerGroup[];
  /** Compilers that are asked for and not there. The bundled one then says so at the pragma. */
  readonly missing: readonly MissingCompiler[];
  /** What there is to say about pragmas that cannot be satisfied. */
  readonly notes: readonly PragmaNote[];
  /** The version that `foundry.toml` asks for, where another one had to take its place. */
  readonly replaced?: string;
}

/** A pragma and the unit that it stands in. */
export interface UnitPragma {
  readonly unit: string;
  readonly pragma: VersionPragma;
}

/**
 * Chooses a compiler for every entry: the exact version that the configuration asks for, or else one that satisfies the
 * pragmas of the entry and of everything that it imports, which is the bundled one if it does and the newest otherwise.
 *
 * @param installed compilers beside the bundled one. Without them the plan is made where the bundled one will do for
 * everything, and otherwise it is `undefined`: look what there is, and ask again.
 * @throws TolboothError COMPILER_VERSION_UNAVAILABLE when `tolbooth.json` asks for a version that is not there.
 */
export function planCompilers(
  sources: SourceSet,
  bundled: InstalledCompiler,
  installed?: readonly InstalledCompiler[],
): CompilerPlan | undefined {
  const { project } = sources;
  const isPlain = project.wantedSolcVersion === undefined && !hasOverrides(project);
  const misfits = misfitsOf(sources, bundled.version);
  const all = (): CompilerPlan => ({
    groups: [{ compiler: bundled, settings: project.solcSettings, entries: sources.entries }],
    missing: [],
    notes: [],
  });
  if (isPlain && misfits.size === 0) return all();
  if (!installed) {
    const exact = project.wantedSolcVersion === bundled.version && !hasOverrides(project);
    return exact ? all() : undefined;
  }
  const planner = new Planner(sources, [bundled, ...newestFirst(installed)]);
  for (const entry of sources.entries) planner.add(entry);
  return planner.plan();
}

/** Units with a pragma that a version does not satisfy. */
function misfitsOf(sources: SourceSet, version: string): Set<string> {
  const misfits = new Set<string>();
  for (const source of sources.sources.values())
    if (pragmasOf(source).some(({ range }) => range !== undefined && !isInRange(version, range)))
      misfits.add(source.unit);
  return misfits;
}

function hasOverrides(project: Project): boolean {
  return Object.keys(project.configuration.solc?.overrides ?? {}).length > 0;
}

function newestFirst(compilers: readonly InstalledCompiler[]): InstalledCompiler[] {
  return [...compilers].sort((left, right) => compareVersions(right.version, left.version));
}

class Planner {
  private readonly groups = new Map<
    string,
    { compiler: InstalledCompiler; settings: CompilerGroup["settings"]; entries: string[] }
  >();
  private readonly missing = new Map<string, { wanted: string; version: string; units: string[] }>();
  private readonly notes: PragmaNote[] = [];
  private replaced: string | undefined;

  constructor(
    private readonly sources: SourceSet,
    /** The bundled one first, then the newest first. */
    private readonly compilers: readonly [InstalledCompiler, ...InstalledCompiler[]],
  ) {}

  add(entry: string): void {
    const { project } = this.sources;
    const override = this.overrideOf(entry);
    const settings = override?.settings
      ? { ...project.solcSettings, ...override.settings }
      : project.solcSettings;
    const exact = override?.version ?? project.configuration.solc?.version;
    this.put(entry, exact === undefined ? this.byPragmas(entry) : this.byVersion(exact), settings);
  }

  plan(): CompilerPlan {
    const rank = ({ compiler }: CompilerGroup): number => this.compilers.indexOf(compiler);
    const groups = [...this.groups.values()].sort(
      (left, right) => right.entries.length - left.entries.length || rank(left) - rank(right),
    );
    return {
      groups,
      missing: [...this.missing.values()],
      notes: this.notes,
      ...(this.replaced === undefined ? {} : { replaced: this.replaced }),
    };
  }

  private put(entry: string, compiler: InstalledCompiler, settings: CompilerGroup["settings"]): void {
    const own = settings === this.sources.project.solcSettings ? "" : JSON.stringify(settings);
    const key = `${compiler.soljsonFile} ${own}`;
    const group = this.groups.get(key);
    if (group) group.entries.push(entry);
    else this.groups.set(key, { compiler, settings, entries: [entry] });
  }

  private overrideOf(entry: string): { version?: string; settings?: CompilerGroup["settings"] } | undefined {
    const { project, sources } = this.sources;
    const file = sources.get(entry)?.path;
    const overrides = project.configuration.solc?.overrides;
    if (file === undefined || !overrides) return undefined;
    return overrides[path.relative(project.root, file).split(path.sep).join("/")];
  }

  private byVersion(version: string): InstalledCompiler {
    const found = this.compilers.find((one) => one.version === version);
    if (found) return found;
    const { project } = this.sources;
    throw new TolboothError("COMPILER_VERSION_UNAVAILABLE", {
      file: project.configurationFiles[0] ?? project.root,
      wanted: version,
      available: this.available(),
    });
  }

  private byPragmas(entry: string): InstalledCompiler {
    const pragmas = this.pragmasOf(entry);
    const wanted = this.sources.project.wantedSolcVersion;
    if (wanted !== undefined) {
      const found = this.compilers.find((one) => one.version === wanted);
      if (found) return found;
      this.replaced = wanted;
      this.addMissing(wanted, wanted, entry);
    }
    const fits = (version: string): boolean =>
      pragmas.every(({ pragma }) => pragma.range === undefined || isInRange(version, pragma.range));
    const found = this.compilers.find((one) => fits(one.version));
    if (found) return found;
    const version = KNOWN_RELEASES.findLast(fits);
    const available = this.available();
    if (version === undefined) {
      const note = conflictOf(entry, pragmas);
      if (note) this.notes.push(note);
    } else {
      const note = missingOf(pragmas, this.compilers[0].version, version, available);
      this.notes.push(note);
      if (wanted === undefined) this.addMissing(note.wanted, version, entry);
    }
    return this.compilers[0];
  }

  private addMissing(wanted: string, version: string, entry: string): void {
    const known = this.missing.get(version);
    if (known) known.units.push(entry);
    else this.missing.set(version, { wanted, version, units: [entry] });
  }

  private pragmasOf(entry: string): UnitPragma[] {
    return closureOf(this.sources, entry).flatMap((unit) => {
      const source = this.sources.sources.get(unit);
      return source ? pragmasOf(source).map((pragma) => ({ unit, pragma })) : [];
    });
  }

  private available(): string[] {
    return [...new Set(this.compilers.map(({ version }) => version))];
  }
}
