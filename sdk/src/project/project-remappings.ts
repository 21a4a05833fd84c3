import path from "node:path";
import type { FileSystem } from "../ports.js";
import type { FoundryConfiguration } from "./foundry-configuration.js";
import { effectiveRemappings, foundryRemappings } from "./foundry-remappings.js";
import { hardhatRemappings } from "./hardhat-remappings.js";
import { parseRemapping, readRemappingLines, withoutRepeats, wrongRemapping } from "./remappings.js";
import { lineAt } from "./tolbooth-configuration.js";
import type { Environment, IgnoredRemapping, Remapping } from "./types.js";

/** Where a project's remappings may be written. */
interface RemappingSources {
  /** Those of `tolbooth.json`, its path and its text. */
  readonly own: readonly string[];
  readonly ownFile: string;
  readonly ownText: string;
  /** The root's `remappings.txt`. */
  readonly remappingsText: string | undefined;
  readonly foundry: FoundryConfiguration | undefined;
  readonly hasHardhat: boolean;
  readonly environment: Environment;
}

/**
 * A project's remappings. `tolbooth.json` comes first, and of two for the same prefix the last counts, as in solc. Then
 * come the project's other tools by their own rules: forge's where there is a `foundry.toml`, else Hardhat 3's where
 * there is a Hardhat configuration, else the root's `remappings.txt`.
 */
export async function projectRemappings(
  files: FileSystem,
  root: string,
  sources: RemappingSources,
): Promise<{ remappings: Remapping[]; ignored: readonly IgnoredRemapping[]; files: readonly string[] }> {
  const own = withoutRepeats(ownRemappings(sources).reverse()).reverse();
  const { foundry, remappingsText, environment } = sources;
  if (foundry) {
    const all = await foundryRemappings(files, root, foundry, remappingsText, environment);
    const { remappings, ignored } = effectiveRemappings(all, foundry);
    return { remappings: withoutRepeats([...own, ...remappings]), ignored, files: [] };
  }
  if (sources.hasHardhat) {
    const found = await hardhatRemappings(files, root);
    return { remappings: [...own, ...found.remappings], ignored: [], files: found.files };
  }
  const read = readRemappingLines(path.join(root, "remappings.txt"), remappingsText ?? "");
  return { remappings: withoutRepeats([...own, ...read]), ignored: [], files: [] };
}

function ownRemappings({ own, ownFile, ownText }: RemappingSources): Remapping[] {
  return own.map((text) => {
    const line = lineAt(ownText, Math.max(0, ownText.indexOf(JSON.stringify(text))));
    const remapping = parseRemapping(text, ownFile, line);
    if (!remapping) throw wrongRemapping(ownFile, text, line);
    return remapping;
  });
}
