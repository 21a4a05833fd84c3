import { readFileSync } from "node:fs";
import { TolboothError } from "../../errors/index.js";
import { reasonOf } from "../file-reasons.js";
import { pathOf, type NpmConfiguration, type NpmSetting, type NpmSurroundings } from "./npm-configuration.js";

const NPM_REGISTRY = "https://registry.npmjs.org/";

/** How a registry is asked. */
export interface RegistrySettings {
  /** With a final slash. */
  readonly registry: URL;
  /** The proxy for an address, if one is to be used. */
  proxyFor(address: URL): URL | undefined;
  /** What the `Authorization` header holds for an address. A token goes only to the registry that it was given for. */
  authorizationFor(address: URL): string | undefined;
  /** Options of Node's TLS for an address. */
  tlsFor(address: URL): TlsSettings;
  /** Milliseconds without a sign of life after which an answer is given up. */
  readonly patience: number;
  /** How often a connection that broke off is tried again. */
  readonly retries: number;
}

export interface TlsSettings {
  readonly ca?: readonly string[];
  readonly cert?: string;
  readonly key?: string;
  readonly rejectUnauthorized: boolean;
}

/** npm waits five minutes. Somebody who looks at a progress bar does not. */
const PATIENCE = 60_000;

/** An address for people: without a name and password. */
export function shown(address: URL): string {
  return `${address.origin}${address.pathname}`;
}

/**
 * Takes from npm's settings what concerns the registry.
 * @throws TolboothError NPM_CONFIGURATION_INVALID
 */
export function registrySettings(
  configuration: NpmConfiguration,
  { environment, homeFolder }: NpmSurroundings,
): RegistrySettings {
  const text = (key: string): string | undefined => {
    const setting = configuration.get(key);
    if (typeof setting?.value !== "string" || setting.value === "") return undefined;
    if (/\$\{[^}]+\}/.test(setting.value)) throw invalid(key, setting, "it names a variable that is not set");
    return setting.value;
  };
  const number = (key: string, fallback: number): number => {
    const value = Number(text(key) ?? fallback);
    return Number.isFinite(value) && value >= 0 ? value : fallback;
  };
  const address = (key: string, value: string): URL => {
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (url && (url.protocol === "http:" || url.protocol === "https:")) return url;
    throw invalid(key, configuration.get(key), "it must be an address that begins with http:// or https://");
  };
  const file = (key: string): string | undefined => {
    if (text(key) === undefined) return undefined;
    const place = pathOf(configuration.get(key), homeFolder);
    try {
      return place && readFileSync(place, "utf8");
    } catch (error) {
      throw invalid(key, configuration.get(key), `${place}: ${reasonOf(error)}`);
    }
  };
  const given = text("registry") ?? NPM_REGISTRY;
  const registry = address("registry", given.endsWith("/") ? given : `${given}/`);
  const authorities = authoritiesOf(configuration, file);
  const noProxy =
    text("noproxy") ?? text("no-proxy") ?? environment["NO_PROXY"] ?? environment["no_proxy"] ?? "";
  const proxyOf = (target: URL): URL | undefined => {
    for (const key of ["https-proxy", "proxy"]) {
      const value = text(key);
      if (value !== undefined)
        return address(key, /^[a-z0-9+]+:\/\//i.test(value) ? value : `http://${value}`);
      if (configuration.get(key)?.value === false) return undefined;
    }
    const name = target.protocol === "https:" ? "https_proxy" : "http_proxy";
    const value = environment[name.toUpperCase()] || environment[name];
    return value ? address(name, /:\/\//.test(value) ? value : `http://${value}`) : undefined;
  };
  return {
    registry,
    proxyFor: (target) => (isExempt(target.hostname, noProxy) ? undefined : proxyOf(target)),
    authorizationFor: (target) =>
      credentials((key) =>
        registryKeys(target, key)
          .map(text)
          .find((value) => value !== undefined),
      ),
    tlsFor: (target) => {
      const own = (key: string): string | undefined =>
        registryKeys(target, key)
          .map(file)
          .find((value) => value !== undefined);
      const [cert, key] = [own("certfile"), own("keyfile")];
      return {
        ...(authorities ? { ca: authorities } : {}),
        ...(cert !== undefined && key !== undefined ? { cert, key } : {}),
        rejectUnauthorized: configuration.get("strict-ssl")?.value !== false,
      };
    },
    patience: Math.min(number("fetch-timeout", PATIENCE), PATIENCE),
    retries: Math.min(number("fetch-retries", 2), 5),
  };
}

function authoritiesOf(
  configuration: NpmConfiguration,
  file: (key: string) => string | undefined,
): string[] | undefined {
  const fromFile = file("cafile");
  const given = configuration.get("ca")?.value;
  const texts = fromFile !== undefined ? [fromFile] : typeof given === "string" ? [given] : given;
  if (!Array.isArray(texts)) return undefined;
  return (texts as readonly string[]).map((one) => one.replaceAll("\\n", "\n"));
}

/** `//host/path/:key` for an address, from the whole of its path to none of it. */
function registryKeys(target: URL, key: string): string[] {
  const parts = target.pathname.split("/").filter(Boolean);
  return Array.from({ length: parts.length + 1 }, (_, index) => {
    const place = parts.slice(0, parts.length - index).map((part) => `${part}/`);
    return `//${target.host}/${place.join("")}:${key}`;
  });
}

function credentials(value: (key: string) => string | undefined): string | undefined {
  const token = value("_authToken");
  if (token !== undefined) return `Bearer ${token}`;
  const basic = value("_auth");
  if (basic !== undefined) return `Basic ${basic}`;
  const [name, password] = [value("username"), value("_password")];
  if (name === undefined || password === undefined) return undefined;
  const plain = Buffer.from(password, "base64").toString("utf8");
  return `Basic ${Buffer.from(`${name}:${plain}`).toString("base64")}`;
}

/** `noproxy`: names of hosts and of the domains that they are in, `.example.gov` or `example.gov`; `*` for all. */
function isExempt(host: string, list: string): boolean {
  return list
    .split(/[,\s]+/)
    .filter(Boolean)
    .some((one) => {
      const name = one
        .replace(/^\*?\./, "")
        .replace(/:\d+$/, "")
        .toLowerCase();
      return one === "*" || host === name || host.endsWith(`.${name}`);
    });
}

function invalid(setting: string, found: NpmSetting | undefined, problem: string): TolboothError {
  const file = found?.origin ?? "environment";
  return new TolboothError("NPM_CONFIGURATION_INVALID", { setting, file, problem });
}
