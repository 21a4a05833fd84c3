import { cp, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import {
  findProject,
  findTests,
  runTests,
  type CoveredFile,
  type Project,
  type TestEvent,
  type TestOutcome,
} from "@tolbooth/sdk";
import {
  createNodeHost,
  forgeProgram,
  nodeBundledLibraries,
  nodeForgeTools,
  nodeMochaTools,
} from "@tolbooth/sdk/node";

const repository = path.resolve(import.meta.dirname, "../../../..");
export const quiet = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/** Whether forge can be run here: it comes as an optional dependency of the repository. */
export function hasForge(): boolean {
  try {
    forgeProgram(repository);
    return true;
  } catch {
    return false;
  }
}

/** A project on the disk, with the repository's node_modules linked in, where tests are really run. */
export class Fixture {
  private constructor(readonly root: string) {}

  static async make(files: Readonly<Record<string, string>>, name = "project"): Promise<Fixture> {
    const parent = await realpath(await mkdtemp(path.join(tmpdir(), "tolbooth-tests-")));
    const fixture = new Fixture(path.join(parent, name));
    await mkdir(fixture.root);
    await symlink(path.join(repository, "node_modules"), path.join(fixture.root, "node_modules"), "junction");
    for (const [file, text] of Object.entries(files)) await fixture.write(file, text);
    return fixture;
  }

  async write(file: string, text: string): Promise<void> {
    const place = path.join(this.root, file);
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, text);
  }

  async copy(from: string, to: string): Promise<void> {
    await cp(from, path.join(this.root, to), { recursive: true });
  }

  async remove(): Promise<void> {
    await rm(path.dirname(this.root), { recursive: true, force: true, maxRetries: 5 });
  }

  /** Finds the tests and runs those with these ids, or all. */
  async run(options: RunOptions = {}): Promise<Run> {
    const host = createNodeHost({ log: quiet });
    const project = await findProject(host.files, this.root, { bundledLibraries: nodeBundledLibraries() });
    const tests = await findTests(host, project);
    const run = new Run(project);
    const { coverage } = await runTests(
      host,
      project,
      { forge: () => nodeForgeTools(project), mocha: async () => nodeMochaTools(project.root) },
      { tests, ids: options.ids && new Set(options.ids), coverage: options.coverage === true },
      (event) => {
        run.take(event);
        options.onEvent?.(event);
      },
      { signal: options.signal },
    );
    run.coverage = coverage;
    return run;
  }
}

export interface RunOptions {
  readonly ids?: readonly string[];
  readonly coverage?: boolean;
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: TestEvent) => void;
}

/** What a run told. */
export class Run {
  readonly outcomes = new Map<string, TestOutcome>();
  readonly started: string[] = [];
  readonly found: string[] = [];
  readonly output: string[] = [];
  coverage: readonly CoveredFile[] = [];

  constructor(readonly project: Project) {}

  take(event: TestEvent): void {
    if (event.kind === "output") this.output.push(event.line);
    else if (event.kind === "started") this.started.push(event.id);
    else if (event.kind === "found") this.found.push(event.test.chain.at(-1)!.id);
    else this.outcomes.set(event.id, event.outcome);
  }

  /** Test → status, by the last part of the id. */
  statuses(): Record<string, string> {
    return Object.fromEntries([...this.outcomes].map(([id, { status }]) => [shortName(id), status]));
  }

  /** What a test came to, by the last part of its id. */
  of(name: string): TestOutcome {
    const found = [...this.outcomes].find(([id]) => shortName(id) === name)?.[1];
    if (!found) throw new Error(`${name} did not end. Ended: ${[...this.outcomes.keys()].join(", ")}`);
    return found;
  }

  /** `test/A.t.sol:21` of a failure, lines from 1. */
  placeOf(name: string): string | undefined {
    const place = this.of(name).failure?.place;
    return place && this.shown(place.path, place.range.start.line);
  }

  /** `CounterTest.test_a test/A.t.sol:21`, innermost first. */
  framesOf(name: string): string[] {
    return (this.of(name).failure?.frames ?? []).map(
      (frame) =>
        `${frame.name} ${frame.place ? this.shown(frame.place.path, frame.place.range.start.line) : ""}`,
    );
  }

  private shown(file: string, line: number): string {
    return `${path.relative(this.project.root, file).split(path.sep).join("/")}:${line + 1}`;
  }
}

function shortName(id: string): string {
  const titles = id.indexOf(":[");
  return titles < 0
    ? id.slice(id.lastIndexOf(":") + 1)
    : (JSON.parse(id.slice(titles + 1)) as string[]).at(-1)!;
}
