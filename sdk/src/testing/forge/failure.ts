import { createLineIndex, type LineIndex } from "../../compile/index.js";
import { isInside } from "../../project/find-project.js";
import type { FileSystem } from "../../ports.js";
import type { Project } from "../../project/types.js";
import { scanTests, type ScannedContract } from "../solidity/scan-tests.js";
import type { TestFailure, TestFrame } from "../types.js";
import { counterexampleOf, sequenceOf } from "./counterexamples.js";
import type { ForgeArtifact } from "./forge-artifacts.js";
import type { ForgeJsonResult } from "./forge-json.js";
import { locateFailure, type CodePlace } from "./locate-failure.js";

/** Turns what forge tells of a failed test into what people read. Texts are read once for all tests of a run. */
export class FailureReader {
  private readonly texts = new Map<string, Promise<FileText | undefined>>();

  constructor(
    private readonly files: FileSystem,
    private readonly project: Project,
    private readonly artifacts: readonly ForgeArtifact[],
  ) {}

  async read(
    result: ForgeJsonResult,
    test: { readonly unit: string; readonly contract: string },
    trace: string | undefined,
  ): Promise<TestFailure> {
    const located = locateFailure(result, this.artifacts);
    const frames = await Promise.all(located.frames.map((place) => this.frameOf(place)));
    const own = (await Promise.all(located.own.map((place) => this.frameOf(place)))).filter(isShown);
    // An assertion of a library fails in the library. The line that made it is the one to look at.
    const place = (own.find((one) => one.place && this.isProjects(one.place.path)) ?? own[0])?.place;
    const generated = result.counterexample;
    const counterexample =
      generated && "Single" in generated
        ? counterexampleOf(generated.Single, this.artifacts, test)
        : undefined;
    const sequence =
      generated && "Sequence" in generated ? sequenceOf(generated.Sequence[1], this.artifacts) : undefined;
    return {
      message: result.reason ?? "it failed without a reason",
      ...(place ? { place } : {}),
      frames: frames.filter(isShown).map(({ name, place: at }) => ({ name, ...(at ? { place: at } : {}) })),
      ...(counterexample ? { counterexample } : {}),
      ...(sequence ? { sequence } : {}),
      ...(generated && "Sequence" in generated ? { originalSequenceLength: generated.Sequence[0] } : {}),
      ...(trace === undefined ? {} : { trace }),
    };
  }

  private isProjects(file: string): boolean {
    const { root, libraryFolders } = this.project;
    return (
      isInside(root, file) &&
      !/[\\/]node_modules[\\/]/.test(file) &&
      !libraryFolders.some((folder) => isInside(folder, file))
    );
  }

  private async frameOf({ contract, file, range }: CodePlace): Promise<Frame> {
    const text = await this.textOf(file);
    if (!text) return { name: contract.name, isWhole: false };
    const said = text.bytes.subarray(range.start, range.end).toString("utf8");
    return {
      name: text.nameAt(range.start, contract.name),
      place: { path: file, range: text.lines.rangeOf(firstLine(said, range)) },
      isWhole: /^(?:abstract\s+)?(?:contract|library|function|constructor|modifier)\b/.test(said),
    };
  }

  private textOf(file: string): Promise<FileText | undefined> {
    let text = this.texts.get(file);
    if (!text) {
      text = this.files.readFile(file).then((bytes) => bytes && new FileText(Buffer.from(bytes)));
      this.texts.set(file, text);
    }
    return text;
  }
}

/** The way into a contract or function is mapped to all of it: that is no line that anybody could look at. */
type Frame = TestFrame & { readonly isWhole: boolean };

function isShown(frame: Frame): boolean {
  return !frame.isWhole;
}

/** An expression over several lines is shown by its first: an editor would else paint half a page. */
function firstLine(text: string, range: CodePlace["range"]): CodePlace["range"] {
  const end = text.search(/\r?\n/);
  return end < 0 ? range : { start: range.start, end: range.start + Buffer.byteLength(text.slice(0, end)) };
}

class FileText {
  readonly lines: LineIndex;
  private readonly contracts: readonly ScannedContract[];
  private readonly text: string;

  constructor(readonly bytes: Buffer) {
    this.text = bytes.toString("utf8");
    this.lines = createLineIndex(this.text);
    this.contracts = scanTests(this.text);
  }

  /** `Counter.add`: the function that stands around a byte, and the contract that declares it. */
  nameAt(byte: number, fallback: string): string {
    const at = this.bytes.subarray(0, byte).toString("utf8").length;
    const contract = this.contracts.findLast((one) => one.start <= at);
    const found = contract?.functions.findLast((one) => one.start <= at);
    return [contract?.name ?? fallback, found?.name].filter((part) => part !== undefined).join(".");
  }
}
