import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { createTarGzip } from "nanotar";
import type { CompilerShelf, InstalledCompiler } from "@tolbooth/sdk";

const require = createRequire(import.meta.url);

/** An older compiler that the tests are installed with (npm aliases `solc-0.8.19`, `solc-0.5.17`). */
export function olderCompiler(version: "0.8.19" | "0.5.17"): InstalledCompiler {
  return { version, origin: "project", soljsonFile: olderSoljson(version) };
}

export function olderSoljson(version: "0.8.19" | "0.5.17"): string {
  return require.resolve(`solc-${version}/soljson.js`);
}

/** A shelf with these compilers on it and nothing to download from. */
export function shelfOf(...compilers: readonly InstalledCompiler[]): CompilerShelf {
  return {
    installed: () => Promise.resolve(compilers),
    install: () => Promise.reject(new Error("nothing was to be downloaded")),
  };
}

/** A package as `npm pack` makes it. */
export async function packSolc(
  files: Readonly<Record<string, string | Uint8Array>>,
  folder = "package",
): Promise<Uint8Array> {
  const entries = Object.entries(files).map(([name, data]) => ({
    name: path.posix.join(folder, name),
    data,
  }));
  return await createTarGzip(entries);
}

/** A package that holds the real compiler of that version. */
export async function packRealSolc(version: "0.8.19" | "0.5.17"): Promise<Uint8Array> {
  return packSolc({
    "package.json": JSON.stringify({ name: "solc", version }),
    LICENSE: "MIT",
    "soljson.js": readFileSync(olderSoljson(version)),
  });
}

export function integrityOf(bytes: Uint8Array): string {
  return `sha512-${createHash("sha512").update(bytes).digest("base64")}`;
}

/** A registry on this machine. */
export interface LocalRegistry {
  /** Its address, with a final slash. */
  readonly url: string;
  /** `GET /path` of every request, in order, with what it was authorised by. */
  readonly requests: { readonly path: string; readonly authorization: string | undefined }[];
  close(): Promise<void>;
}

/** What a registry answers; without an answer of one's own it is the list of versions or a package. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;

/**
 * Starts a registry that has these versions of solc below a path of its own, as mirrors do.
 * @param answer Answers a request in its own way and says whether it did.
 */
export async function startRegistry(
  packages: Readonly<Record<string, Uint8Array>>,
  options: {
    readonly answer?: Answer;
    readonly integrity?: (version: string, bytes: Uint8Array) => string | undefined;
    /** Origin that the list of versions names for the packages. Default: the registry's own. */
    readonly tarballs?: string;
  } = {},
): Promise<LocalRegistry> {
  const requests: LocalRegistry["requests"] = [];
  const server = createServer((request, response) => {
    requests.push({ path: request.url ?? "", authorization: request.headers.authorization });
    void respond(request, response);
  });
  const origin = await listen(server);
  const base = `${origin}/mirror/npm/`;
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (await options.answer?.(request, response)) return;
    // A proxy is asked for a whole address.
    const { pathname } = new URL(request.url ?? "/", origin);
    const packed = /\/solc\/-\/solc-(.+)\.tgz$/.exec(pathname)?.[1];
    const bytes = packed === undefined ? undefined : packages[packed];
    if (bytes) {
      response.setHeader("content-type", "application/octet-stream");
      response.end(bytes);
    } else if (pathname === "/mirror/npm/solc") {
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ name: "solc", versions: versions() }));
    } else {
      response.statusCode = 404;
      response.end('{"error":"Not found"}');
    }
  };
  const versions = (): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(packages).map(([version, bytes]) => {
        const integrity = options.integrity ? options.integrity(version, bytes) : integrityOf(bytes);
        const tarball = `${options.tarballs ?? base}solc/-/solc-${version}.tgz`;
        return [version, { name: "solc", version, dist: { tarball, ...(integrity ? { integrity } : {}) } }];
      }),
    );
  return { url: base, requests, close: () => close(server) };
}

export async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
