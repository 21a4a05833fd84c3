import { Wallet, type BaseWallet, type JsonRpcProvider, type Signer } from "ethers";
import { TolboothError } from "../errors/index.js";
import type { Host, LongOperation } from "../ports.js";
import type { Project } from "../project/types.js";
import { asAddress, developmentWallet, fundedAccounts, keySecretName, namedAccounts } from "./accounts.js";
import type { NamedAccount } from "./accounts.js";
import { localUrl } from "./ask-node.js";
import type { BlockSignal } from "./endpoints/block-signal.js";
import { EndpointsProvider } from "./endpoints/endpoints-provider.js";
import { openPool } from "./endpoints/open-pool.js";
import { findNode } from "./find-node.js";
import { readKey, refuseKey } from "./keys.js";
import { settingsOfNetwork } from "./local-names.js";
import { networkFailure } from "./network-errors.js";
import { readNetworkFile } from "./network-file.js";
import { displayUrl, isLoopback, type NetworkSettings } from "./network-settings.js";
import { networkPaths } from "./paths.js";
import { createProvider } from "./provider.js";
import { sentTransactions } from "./sent-transactions.js";
import { requireTrust } from "./trust.js";
import type { Account, Connection, Network } from "./types.js";
import { abortable } from "./waiting.js";

/** Balances are asked for this many at a time. */
const QUESTIONS_AT_ONCE = 16;

/**
 * Connects to a network of the project and checks that it is the one that was meant.
 * @throws WORKSPACE_NOT_TRUSTED, NETWORK_UNKNOWN, NETWORK_NOT_RUNNING, NETWORK_NOT_ANSWERING, NETWORK_UNREACHABLE,
 * CHAIN_ID_MISMATCH, OPERATION_CANCELLED
 */
export async function connect(
  host: Host,
  project: Project,
  networkName: string,
  operation: LongOperation = {},
): Promise<Connection> {
  requireTrust(host, `connecting to the network '${networkName}'`);
  refuseKey(networkName, "the network");
  const settings = await settingsOfNetwork(host.files, project, networkName);
  const { network, provider, blocks } =
    settings.endpoints === undefined
      ? await connectLocal(host, project, networkName, operation)
      : await connectEndpoints(host, project, { ...settings, endpoints: settings.endpoints }, operation);
  const keys =
    network.managed || (network.local && (await hasDevelopmentAccounts(provider)))
      ? developmentKeys(host, project, network)
      : secretKeys(host, project, network);
  const named = namedAccounts(project, networkName);
  return {
    network,
    provider,
    accounts: async () => {
      const found: { account: NamedAccount; address: string }[] = [];
      for (const account of named) {
        const key = await keys(account.name);
        if (key) found.push({ account, address: key.address });
      }
      return addBalances(provider, network, found);
    },
    signer: (nameOrAddress) => findSigner(nameOrAddress, named, keys, provider, network),
    sent: sentTransactions(host, project, network),
    ...(blocks && { blocks }),
    close: () => provider.destroy(),
  };
}

/** The network that Tolbooth runs: one node, on this machine. */
async function connectLocal(
  host: Host,
  project: Project,
  networkName: string,
  operation: LongOperation,
): Promise<{ network: Network; provider: JsonRpcProvider; blocks?: BlockSignal }> {
  const { url, expected } = await findLocalNode(host, project, networkName);
  const chainId = await askChainId(networkName, url, operation);
  if (expected !== chainId)
    throw new TolboothError("CHAIN_ID_MISMATCH", {
      network: networkName,
      url: displayUrl(url),
      expected,
      actual: chainId,
    });
  const network: Network = { name: networkName, url, chainId, local: true, managed: true };
  return { network, provider: createProvider(url, networkName, chainId) };
}

/** Nodes that somebody else runs, at the addresses of `tolbooth.json`. */
async function connectEndpoints(
  host: Host,
  project: Project,
  settings: NetworkSettings & { readonly endpoints: readonly string[] },
  { signal }: LongOperation,
): Promise<{ network: Network; provider: JsonRpcProvider; blocks: BlockSignal }> {
  const { name, endpoints, confirmations, fees, sends } = settings;
  const pool = openPool(host, project, settings);
  try {
    const chainId = await abortable(pool.open(), signal, "Connecting to the network");
    const local = endpoints.every(isLoopback);
    const network: Network = {
      name,
      url: endpoints[0]!,
      chainId,
      local,
      ...(confirmations !== undefined && { confirmations }),
      ...(fees !== undefined && { fees }),
      ...(sends === "forbidden" && { sends }),
    };
    const provider = new EndpointsProvider(pool, name, chainId, local ? 50 : 1_000);
    return { network, provider, blocks: pool.blocks };
  } catch (error) {
    pool.close();
    throw error;
  }
}

async function findLocalNode(
  host: Host,
  project: Project,
  networkName: string,
): Promise<{ url: string; expected: number }> {
  const paths = networkPaths(project, networkName);
  const found = await findNode(host, paths, await readNetworkFile(host.files, paths.networkFile), 5_000);
  if (found.kind === "gone") throw new TolboothError("NETWORK_NOT_RUNNING", { network: networkName });
  const { pid, port, chainId } = found.file;
  if (found.kind === "silent")
    throw new TolboothError("NETWORK_NOT_ANSWERING", { network: networkName, pid, port });
  return { url: localUrl(port), expected: chainId };
}

/** Before anything else: ethers needs to know the chain, and we whether it is the right one. */
async function askChainId(networkName: string, url: string, operation: LongOperation): Promise<number> {
  // The chain id of this first provider plays no part in a single question.
  const provider = createProvider(url, networkName, 1);
  try {
    const answer: unknown = await abortable(
      provider.send("eth_chainId", []),
      operation.signal,
      "Connecting to the network",
    );
    const chainId = Number(answer);
    if (typeof answer === "string" && Number.isSafeInteger(chainId) && chainId > 0) return chainId;
    throw new TolboothError("NETWORK_UNREACHABLE", {
      network: networkName,
      url: displayUrl(url),
      reason: "what answers there is not a node",
    });
  } catch (error) {
    throw networkFailure(error, { name: networkName, url, chainId: 0, local: false }, "eth_chainId");
  } finally {
    provider.destroy();
  }
}

/** Whether a node of this machine that somebody else started knows the development keys (anvil, Hardhat). */
async function hasDevelopmentAccounts(provider: JsonRpcProvider): Promise<boolean> {
  try {
    const accounts = (await provider.send("eth_accounts", [])) as unknown;
    const first = developmentWallet(0).address.toLowerCase();
    return Array.isArray(accounts) && accounts.some((one) => String(one).toLowerCase() === first);
  } catch {
    return false;
  }
}

/** Gives the key behind an account's name, if there is one. */
type Keys = (accountName: string) => Promise<BaseWallet | undefined>;

function developmentKeys(host: Host, project: Project, network: Network): Keys {
  const places = new Map(namedAccounts(project, network.name).map(({ name }, index) => [name, index]));
  const fromSecrets = secretKeys(host, project, network);
  return async (accountName) => {
    const place = places.get(accountName);
    if (place !== undefined) return developmentWallet(place);
    const address = asAddress(accountName);
    if (address === undefined) return fromSecrets(accountName);
    for (let index = 0; index < fundedAccounts(project, network.name); index += 1)
      if (developmentWallet(index).address === address) return developmentWallet(index);
    return undefined;
  };
}

function secretKeys(host: Host, _project: Project, network: Network): Keys {
  return async (accountName) => {
    if (asAddress(accountName) !== undefined) return undefined;
    const secret = keySecretName(network.name, accountName);
    const key = await host.secrets.get(secret);
    if (key === undefined) return undefined;
    return new Wallet(readKey(key, secret).privateKey);
  };
}

async function findSigner(
  nameOrAddress: string,
  named: readonly NamedAccount[],
  keys: Keys,
  provider: JsonRpcProvider,
  network: Network,
): Promise<Signer> {
  refuseKey(nameOrAddress, "the account");
  let key = await keys(nameOrAddress);
  const address = asAddress(nameOrAddress);
  if (!key && address !== undefined)
    for (const { name } of named) {
      const candidate = await keys(name);
      if (candidate?.address === address) key = candidate;
    }
  if (key) return key.connect(provider);
  throw new TolboothError("ACCOUNT_UNKNOWN", {
    account: nameOrAddress,
    network: network.name,
    known: named.map(({ name }) => name),
    secret: keySecretName(network.name, address === undefined ? nameOrAddress : "NAME"),
  });
}

async function addBalances(
  provider: JsonRpcProvider,
  network: Network,
  found: readonly { account: NamedAccount; address: string }[],
): Promise<Account[]> {
  const accounts: Account[] = [];
  for (let start = 0; start < found.length; start += QUESTIONS_AT_ONCE) {
    const some = found.slice(start, start + QUESTIONS_AT_ONCE);
    const balances = await Promise.all(some.map(({ address }) => provider.getBalance(address))).catch(
      (error: unknown) => {
        throw networkFailure(error, network, "eth_getBalance");
      },
    );
    some.forEach(({ account, address }, index) =>
      accounts.push({ ...account, address, balance: String(balances[index]) }),
    );
  }
  return accounts;
}
