import * as vscode from "vscode";
import {
  leavesOf,
  runTests,
  TolboothError,
  type TestEvent,
  type TestOutcome,
  type TestTools,
} from "@tolbooth/sdk";
import { nodeForgeTools, nodeMochaTools } from "@tolbooth/sdk/node";
import { isTolboothError, showFailure } from "../commands/showFailure.js";
import type { ExtensionHost, Services } from "../host.js";
import { registerContinuousRuns } from "./continuousRuns.js";
import { Coverage } from "./coverage.js";
import type { Explorer } from "./explorer.js";
import { offerForge } from "./offerForge.js";
import { messageOf } from "./messages.js";
import type { ProjectTests } from "./projectTests.js";
import { keepTraces } from "./showTrace.js";
import { Traces } from "./traces.js";

/** Registers the profiles "Run" and "Run with Coverage". */
export function registerRuns(
  extension: ExtensionHost,
  services: Services,
  controller: vscode.TestController,
  explorer: Explorer,
): vscode.Disposable {
  const traces = new Traces();
  const coverage = new Coverage();
  const runner = new TestRunner(extension, services, controller, explorer, traces, coverage);
  const continuous = registerContinuousRuns(explorer, runner);
  const onRequest = async (
    request: vscode.TestRunRequest,
    token: vscode.CancellationToken,
  ): Promise<void> => {
    await explorer.settled();
    if (request.continuous) continuous.follow(request, token);
    else await runner.run(request, token);
  };
  const run = controller.createRunProfile(
    vscode.l10n.t("Run"),
    vscode.TestRunProfileKind.Run,
    onRequest,
    true,
    undefined,
    true,
  );
  const covered = controller.createRunProfile(
    vscode.l10n.t("Run with Coverage"),
    vscode.TestRunProfileKind.Coverage,
    onRequest,
    true,
  );
  covered.loadDetailedCoverage = async (_run, file) => coverage.of(file);
  return vscode.Disposable.from(run, covered, traces, continuous, keepTraces(traces));
}

/** Runs what a request names. */
export class TestRunner {
  constructor(
    private readonly extension: ExtensionHost,
    private readonly services: Services,
    private readonly controller: vscode.TestController,
    private readonly explorer: Explorer,
    private readonly traces: Traces,
    private readonly coverage: Coverage,
  ) {}

  async run(request: vscode.TestRunRequest, token: vscode.CancellationToken): Promise<void> {
    const run = this.controller.createTestRun(request);
    const cancel = new AbortController();
    const asked = [token, run.token].map((one) => one.onCancellationRequested(() => cancel.abort()));
    if (token.isCancellationRequested) cancel.abort();
    try {
      for (const [tests, ids] of this.chosen(request))
        await this.runProject(run, request, tests, ids, cancel.signal);
    } finally {
      asked.forEach((one) => void one.dispose());
      run.end();
    }
  }

  /** The projects of a request and, where not all of a project is asked for, the ids. */
  private chosen(request: vscode.TestRunRequest): Map<ProjectTests, ReadonlySet<string> | undefined> {
    const { tree } = this.explorer;
    const excluded = new Set(
      (request.exclude ?? []).flatMap((item) => {
        const id = tree.meaningOf(item)?.id;
        return id === undefined ? [] : [id];
      }),
    );
    const chosen = new Map<ProjectTests, ReadonlySet<string> | undefined>();
    for (const tests of tree.projects()) {
      const of = (request.include ?? [])
        .map((item) => tree.meaningOf(item))
        .filter((one) => one?.root === tests.project.root);
      if (request.include && of.length === 0) continue;
      const isWhole = !request.include || of.some((one) => one?.id === undefined);
      const ids = of.flatMap((one) => one?.id ?? []);
      if (isWhole && excluded.size === 0) chosen.set(tests, undefined);
      else {
        const included = isWhole ? tests.tests : below(tests.tests, new Set(ids));
        chosen.set(tests, excluded.size === 0 ? new Set(ids) : leavesWithout(included, excluded));
      }
    }
    return chosen;
  }

  private async runProject(
    run: vscode.TestRun,
    request: vscode.TestRunRequest,
    tests: ProjectTests,
    ids: ReadonlySet<string> | undefined,
    signal: AbortSignal,
  ): Promise<void> {
    const { project } = tests;
    const { tree } = this.explorer;
    const wanted = ids === undefined ? tests.tests : below(tests.tests, ids);
    const waiting = new Map(leavesOf(wanted).map(({ id }) => [id, tree.itemOf(project, id)]));
    for (const item of waiting.values()) if (item) run.enqueued(item);
    const ended = (id: string, outcome: TestOutcome): void => {
      const item = tree.itemOf(project, id);
      waiting.delete(id);
      if (!item) return;
      this.traces.keep(item, outcome.failure);
      const message = outcome.failure ? [messageOf(outcome.failure, item)] : [];
      if (outcome.status === "passed") run.passed(item, outcome.milliseconds);
      else if (outcome.status === "skipped") run.skipped(item);
      else if (outcome.status === "failed") run.failed(item, message, outcome.milliseconds);
      else run.errored(item, message, outcome.milliseconds);
    };
    const onEvent = (event: TestEvent): void => {
      if (event.kind === "output") run.appendOutput(`${event.line}\r\n`);
      else if (event.kind === "found") tree.add(project, event.test);
      else if (event.kind === "ended") ended(event.id, event.outcome);
      else {
        const item = tree.itemOf(project, event.id);
        if (item) run.started(item);
      }
    };
    try {
      const { coverage } = await runTests(
        this.services.host,
        project,
        this.tools(tests),
        { tests: tests.tests, ids, coverage: request.profile?.kind === vscode.TestRunProfileKind.Coverage },
        onEvent,
        { signal },
      );
      this.coverage.add(run, coverage);
    } catch (error) {
      if (isTolboothError(error) && error.code === "OPERATION_CANCELLED") return;
      const text = error instanceof Error ? error.message : String(error);
      const next = isTolboothError(error) ? `\n${error.next}` : "";
      run.appendOutput(`${text}${next}\r\n`.replace(/\r?\n/g, "\r\n"));
      for (const item of waiting.values())
        if (item) run.errored(item, messageOf({ message: `${text}${next}`, frames: [] }, item));
      if (isTolboothError(error) && error.code === "FORGE_NOT_FOUND") await offerForge(error, project);
      else await showFailure(this.extension, error);
    }
  }

  private tools({ project }: ProjectTests): TestTools {
    const file = (name: string): string =>
      vscode.Uri.joinPath(this.extension.context.extensionUri, "extension", "dist", name).fsPath;
    if (!this.extension.isTrusted())
      throw new TolboothError("WORKSPACE_NOT_TRUSTED", { operation: vscode.l10n.t("run tests") });
    return {
      forge: () =>
        nodeForgeTools(project, { solcScript: file("forge-solc.js"), soljsonFile: file("soljson.js") }),
      mocha: async () => nodeMochaTools(project.root, file("mocha-reporter.js")),
    };
  }
}

type Nodes = ProjectTests["tests"];

/** The nodes with these ids, wherever they stand. */
function below(nodes: Nodes, ids: ReadonlySet<string>): Nodes {
  return nodes.flatMap((node) => (ids.has(node.id) ? [node] : below(node.children, ids)));
}

/** The tests below these nodes, without those that are excluded or stand below one that is. */
function leavesWithout(nodes: Nodes, excluded: ReadonlySet<string>): Set<string> {
  const kept = nodes.flatMap((node): string[] => {
    if (excluded.has(node.id)) return [];
    return node.children.length === 0 ? [node.id] : [...leavesWithout(node.children, excluded)];
  });
  return new Set(kept);
}
