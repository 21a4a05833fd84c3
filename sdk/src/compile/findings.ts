import path from "node:path";
import { describe } from "../errors/index.js";
import type { Project, SourceProblem, SourceSet } from "../project/types.js";
import type { Declarations } from "./declarations.js";
import type { SolcError, SolcPlace, StandardOutput } from "./solc-json.js";
import type { Finding } from "./types.js";
import { MAXIMUM_CODE_SIZE } from "./version.js";

/** solc's numbers of the findings that get more than solc says. They have been stable since 0.6.9. */
const SOURCE_NOT_FOUND = "6275";
export const WRONG_COMPILER_VERSION = "5333";
const CODE_TOO_LARGE = "5574";
const NOTHING_EXPECTED_HERE = "7858";

type Range = { readonly start: number; readonly end: number };
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What a compiler found, as far as the import search does not say it better. `version` is the compiler's, as `0.8.37`. */
export function findingsOf(
  output: StandardOutput,
  sources: SourceSet,
  declarations: Declarations,
  version: string,
): Finding[] {
  return (output.errors ?? [])
    .filter((error) => !isKnownImportProblem(error, sources.problems))
    .map((error) => findingOfError(error, sources, declarations, version))
    .filter((finding) => finding.severity === "error" || !isIgnored(finding, sources.project));
}

/** Whether the project has chosen not to see a warning. */
function isIgnored({ code, path: file }: Finding, { ignoredWarnings }: Project): boolean {
  return ignoredWarnings.some(
    ({ codes, folder }) =>
      (codes === undefined || codes.includes(code)) &&
      (folder === undefined || file === folder || file?.startsWith(folder + path.sep)),
  );
}

/** What the import search found. */
export function findingOfProblem(problem: SourceProblem): Finding {
  const { next } = describe(problem.code, { importPath: problem.importPath });
  return {
    unit: problem.unit,
    path: problem.path,
    code: problem.code,
    severity: "error",
    message: problem.message,
    ...(problem.byteRange ? { byteRange: problem.byteRange } : {}),
    related: [],
    next,
  };
}

/** solc knows only that it was not given the file; the import search knows where it looked. */
function isKnownImportProblem(error: SolcError, problems: readonly SourceProblem[]): boolean {
  const place = error.sourceLocation;
  const range = rangeOf(place);
  if (error.errorCode !== SOURCE_NOT_FOUND || !range) return false;
  return problems.some(
    ({ unit, byteRange }) =>
      unit === place?.file && byteRange && range.start <= byteRange.start && byteRange.end <= range.end,
  );
}

function findingOfError(
  error: SolcError,
  sources: SourceSet,
  declarations: Declarations,
  version: string,
): Finding {
  const unit = error.sourceLocation?.file;
  const source = unit === undefined ? undefined : sources.sources.get(unit);
  const finding: Mutable<Finding> = {
    // What the code generator and solc's own faults report has no number; its type is its code.
    code: error.errorCode ?? error.type,
    severity: error.severity,
    message: messageOf(error),
    related: (error.secondarySourceLocations ?? []).flatMap((place) => relatedOf(place, sources)),
  };
  if (unit !== undefined && unit !== "") finding.unit = unit;
  if (source) finding.path = source.path;
  if (source && !source.own) finding.inLibrary = true;
  const range = rangeOf(error.sourceLocation);
  if (range) finding.byteRange = range;
  addAdvice(finding, error, source?.content, declarations, version);
  return finding;
}

/** The first paragraph: solc's own faults append a trace through its C++ sources. */
function messageOf(error: SolcError): string {
  const message = error.message ?? error.formattedMessage ?? error.type;
  const withoutPlace = message.replace(/^(Compiler error|Internal compiler error) \([^)]*\):\s*/i, "");
  const [first = ""] = withoutPlace.split(/\n\/?\S*\.(?:cpp|h)\(\d+\)|\nDynamic exception type|\n\n/, 1);
  return first.trim() === "" ? error.type : first.trim();
}

function relatedOf(place: SolcPlace, sources: SourceSet): Finding["related"] {
  const range = rangeOf(place);
  if (place.file === undefined || !range) return [];
  const source = sources.sources.get(place.file);
  return [
    {
      unit: place.file,
      ...(source ? { path: source.path } : {}),
      message: (place.message ?? "").trim(),
      byteRange: range,
    },
  ];
}

function rangeOf(place: SolcPlace | undefined): Range | undefined {
  const { start = -1, end = -1 } = place ?? {};
  return start < 0 || end < start ? undefined : { start, end };
}

function addAdvice(
  finding: Mutable<Finding>,
  error: SolcError,
  content: string | undefined,
  declarations: Declarations,
  version: string,
): void {
  const range = finding.byteRange;
  if (error.errorCode === WRONG_COMPILER_VERSION) {
    const asked =
      content !== undefined && range ? textAt(content, range).replace(/\s+/g, " ") : "another version";
    finding.next = `It was compiled with Solidity ${version}, and asks for '${asked}'. Change that line if the file is yours and was written for a version like ${version}; otherwise look for a release of the library for ${version}.`;
  } else if (error.errorCode === CODE_TOO_LARGE) {
    const name = declarations
      .get(finding.unit ?? "")
      ?.find(({ nameRange }) => range && range.start <= nameRange.start && nameRange.end <= range.end);
    if (name) finding.byteRange = name.nameRange;
    finding.next = describe("CONTRACT_TOO_LARGE", { name: name?.name, limit: MAXIMUM_CODE_SIZE }).next;
  } else if (
    error.errorCode === NOTHING_EXPECTED_HERE &&
    range?.start === 0 &&
    content?.startsWith("\uFEFF")
  ) {
    finding.next =
      "The file begins with a byte order mark, which Solidity does not allow. Save it as UTF-8 without BOM.";
  } else if (/stack too deep/i.test(finding.message)) {
    finding.next =
      "Split the function, or put several of its variables into a struct. Setting 'viaIR' to true under 'solc.settings' in tolbooth.json helps too, and compiles more slowly.";
  } else if (error.type === "InternalCompilerError" || error.type === "Exception") {
    finding.next =
      "This is a fault of the Solidity compiler. Undo your last change to this file to get on, and report it at https://github.com/argotorg/solidity/issues.";
  }
}

function textAt(content: string, range: Range): string {
  return Buffer.from(content, "utf8").subarray(range.start, range.end).toString("utf8");
}
