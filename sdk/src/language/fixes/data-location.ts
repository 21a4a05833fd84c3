import { removeAttribute } from "./attributes.js";
import type { FixSite } from "./fix-site.js";
import { title } from "./titles.js";
import type { Fix } from "./types.js";

/** 6651: a data location is missing, wrong, or where none can be. The compiler says which ones can stand there. */
export function setDataLocation(site: FixSite): Fix[] {
  const node = site.closest("Parameter", "VariableDeclarationStatement", "TypedTupleMember");
  const type = node?.child("TypeName") ?? node?.child("VariableType");
  if (!node || !type) return [];
  const present = node.child("StorageLocation");
  const allowed = allowedLocations(site.finding.message);
  if (allowed.length === 0)
    return site.fix(title("removeDataLocation"), removeAttribute(site.file, present), {
      preferred: true,
      safe: true,
    });
  // What is only read need not be copied to memory; elsewhere a copy in memory is what people mean.
  const external = node
    .closest("FunctionDefinition")
    ?.child("Attributes")
    ?.items.some(({ variant }) => variant?.kind === "ExternalKeyword");
  const isInput = node.kind === "Parameter" && !node.closest("ReturnsDeclaration");
  const order = external && isInput ? ["calldata", "memory", "storage"] : ["memory", "storage", "calldata"];
  return order
    .filter((location) => allowed.includes(location))
    .flatMap((location, place) =>
      site.fix(
        title("setDataLocation", { location }),
        [present ? site.replace(present, location) : site.insert(type.end, ` ${location}`)],
        { preferred: place === 0, safe: allowed.length === 1 },
      ),
    );
}

/** `Data location must be "memory" or "calldata" for …`; none in `Data location can only be specified for …`. */
function allowedLocations(message: string): string[] {
  const list = /must be ((?:"\w+"(?:, | or )?)+)/.exec(message)?.[1] ?? "";
  return [...list.matchAll(/"(\w+)"/g)].map((match) => match[1] ?? "");
}
