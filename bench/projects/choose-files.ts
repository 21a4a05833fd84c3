import path from "node:path";
import { findProject, readSources } from "@tolbooth/sdk";
import { createNodeHost } from "@tolbooth/sdk/node";
import type { BuiltContract } from "../programs/build-tool.js";
import { editableContract } from "./edits.js";
import { mostImported, nearestTo, placeUnits, type PlacedUnit } from "./import-graph.js";

/** A file that is edited: what it stands for, and the contract that gets a function. */
export interface EditedFile extends BuiltContract {
  /** For people: `31-file closure`. */
  readonly label: string;
  readonly text: string;
}

/** Looks for the files to edit in a project whose own sources stand in `contracts`. */
export async function chooseFiles(folder: string): Promise<EditedFile[]> {
  const { files } = createNodeHost();
  const sources = await readSources(files, await findProject(files, folder, { stopAt: folder }));
  const texts = new Map([...sources.sources].map(([unit, source]) => [unit, source]));
  const editable = sources.entries.filter((unit) => editableContract(texts.get(unit)?.content ?? ""));
  // One contract of a name: forge puts the artifacts of files of one name into one folder.
  const names = sources.entries.map((unit) => path.posix.basename(unit));
  const unique = editable.filter(
    (unit) => names.filter((name) => name === path.posix.basename(unit)).length === 1,
  );
  const placed = placeUnits(sources.imports, unique);
  const chosen: [(one: PlacedUnit) => string, PlacedUnit | undefined][] = [
    [({ closure }) => `${closure}-file closure`, nearestTo(31, placed)],
    [({ closure }) => `${closure}-file closure`, nearestTo(16, placed)],
    [({ closure }) => `leaf (${closure} ${closure === 1 ? "file" : "files"})`, nearestTo(1, placed)],
    [({ importers }) => `imported by ${importers} others`, mostImported(placed)],
  ];
  const taken = new Set<string>();
  return chosen.flatMap(([label, one]) => {
    const source = one && texts.get(one.unit);
    const name = source && editableContract(source.content);
    if (!one || !source || name === undefined || taken.has(one.unit)) return [];
    taken.add(one.unit);
    const file = path.relative(folder, source.path).split(path.sep).join("/");
    return [{ label: label(one), file, name, text: source.content }];
  });
}
