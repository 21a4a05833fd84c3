import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { parseTar, type ParsedTarFileItem } from "nanotar";
import newest from "semver/ranges/max-satisfying.js";
import ssri from "ssri";
import { TolboothError } from "../../errors/index.js";
import { getFromRegistry, type GetOptions } from "./get.js";
import { shown, type RegistrySettings } from "./registry-settings.js";

/** What the registry's package `solc` holds of a version, checked. */
export interface SolcPackage {
  readonly version: string;
  /** The registry's `dist.integrity`, which the bytes were checked against. */
  readonly integrity: string;
  /** Address of the registry. */
  readonly registry: string;
  readonly soljson: Uint8Array;
  readonly licence?: Uint8Array;
}

/** The list of all versions is half a megabyte; a compiler 10 MB packed, 25 unpacked. */
const MOST_LIST_BYTES = 20_000_000;
const MOST_PACKAGE_BYTES = 80_000_000;
const MOST_UNPACKED_BYTES = 100_000_000;

interface PackageVersion {
  readonly dist?: { readonly tarball?: unknown; readonly integrity?: unknown };
}

/**
 * Downloads a version of solc from the npm registry and takes the compiler out of the package. Nothing of the package is
 * run, and nothing is written.
 *
 * @param wanted A version (`0.8.19`) or a range (`^0.8.0`), of which the newest release is taken.
 * @throws TolboothError COMPILER_NOT_IN_REGISTRY, COMPILER_INTEGRITY_FAILED, REGISTRY_UNREACHABLE, REGISTRY_REFUSED,
 * REGISTRY_ANSWER_INVALID, OPERATION_CANCELLED.
 */
export async function downloadSolc(
  wanted: string,
  settings: RegistrySettings,
  options: Pick<GetOptions, "signal" | "onBytes"> = {},
): Promise<SolcPackage> {
  const registry = shown(settings.registry);
  const missing = (): TolboothError => new TolboothError("COMPILER_NOT_IN_REGISTRY", { registry, wanted });
  const versions = await readVersions(settings, options, missing);
  const version = newest(Object.keys(versions), wanted);
  const found = version === null ? undefined : versions[version];
  if (version === null || !found) throw missing();
  const integrity = found.dist?.integrity;
  const failed = (problem: string): TolboothError =>
    new TolboothError("COMPILER_INTEGRITY_FAILED", { registry, version, problem });
  if (typeof integrity !== "string" || !ssri.parse(integrity)?.["sha512"])
    throw failed("the registry names no SHA-512 for it");
  const tarball = tarballAddress(found.dist?.tarball, settings.registry);
  if (!tarball) throw invalid(registry, "it names no address for the package");
  const answer = await getFromRegistry(tarball, settings, {
    ...options,
    accept: "application/octet-stream, */*",
    mostBytes: MOST_PACKAGE_BYTES,
  });
  if (answer.status === 404) throw missing();
  // Of several hashes the strongest counts, and that is the SHA-512.
  if (!ssri.checkData(Buffer.from(answer.bytes), integrity))
    throw failed(`its ${answer.bytes.length} bytes do not have the SHA-512 that the registry names`);
  const { soljson, licence } = await unpack(answer.bytes, failed);
  return { version, integrity, registry, soljson, ...(licence ? { licence } : {}) };
}

async function readVersions(
  settings: RegistrySettings,
  options: Pick<GetOptions, "signal">,
  missing: () => TolboothError,
): Promise<Readonly<Record<string, PackageVersion>>> {
  const address = new URL("solc", settings.registry);
  const { status, contentType, bytes } = await getFromRegistry(address, settings, {
    signal: options.signal,
    accept: "application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8, */*",
    mostBytes: MOST_LIST_BYTES,
  });
  if (status === 404) throw missing();
  let list: unknown;
  try {
    list = JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch {
    throw invalid(shown(address), `it is not JSON${contentType === "" ? "" : ` but ${contentType}`}`);
  }
  const { versions } = (list ?? {}) as { readonly versions?: unknown };
  if (typeof versions !== "object" || versions === null || Array.isArray(versions))
    throw invalid(shown(address), "it lists no versions");
  return versions as Readonly<Record<string, PackageVersion>>;
}

/**
 * Where the package lies. A mirror that passes the list on as it got it names npm's own registry there; the package is
 * then taken from the mirror all the same, as npm does (`replace-registry-host`).
 */
function tarballAddress(tarball: unknown, registry: URL): URL | undefined {
  if (typeof tarball !== "string" || !URL.canParse(tarball)) return undefined;
  const address = new URL(tarball);
  if (address.protocol !== "https:" && address.protocol !== "http:") return undefined;
  if (address.hostname !== "registry.npmjs.org" || registry.hostname === address.hostname) return address;
  return new URL(`.${address.pathname}${address.search}`, registry);
}

async function unpack(
  bytes: Uint8Array,
  failed: (problem: string) => TolboothError,
): Promise<{ soljson: Uint8Array; licence?: Uint8Array }> {
  let files: readonly ParsedTarFileItem[];
  try {
    const tar = await promisify(gunzip)(bytes, { maxOutputLength: MOST_UNPACKED_BYTES });
    const exact = new Uint8Array(tar);
    // A package's files stand in one folder, whatever its name. Names are compared and never used as paths.
    files = parseTar(exact.buffer).filter(({ name }) => /^[^/]+\/(soljson\.js|LICENSE)$/.test(name));
  } catch (error) {
    throw failed(
      `the package cannot be unpacked (${error instanceof Error ? error.message : String(error)})`,
    );
  }
  const contentOf = (name: string): Uint8Array | undefined => {
    const file = files.find((one) => one.name.endsWith(`/${name}`) && one.type === "file");
    return file?.data && new Uint8Array(file.data);
  };
  const soljson = contentOf("soljson.js");
  if (!soljson || soljson.length === 0) throw failed("the package holds no soljson.js");
  const licence = contentOf("LICENSE");
  return { soljson, ...(licence ? { licence } : {}) };
}

function invalid(registry: string, problem: string): TolboothError {
  return new TolboothError("REGISTRY_ANSWER_INVALID", { registry, problem });
}
