import { getAddress, id, toBeHex, type JsonRpcProvider } from "ethers";
import type { ProxyFound } from "./types.js";

/** https://eips.ethereum.org/EIPS/eip-1967 */
const slotOf = (name: string): string => toBeHex(BigInt(id(`eip1967.proxy.${name}`)) - 1n, 32);

/** https://eips.ethereum.org/EIPS/eip-1167 */
const minimal = /^0x363d3d373d3d3d363d73([0-9a-f]{40})5af43d82803e903d91602b57fd5bf3$/;

/** What a proxy's own code or its slots say of what is behind it. Other proxies exist, and are not seen. */
export async function findProxy(
  provider: JsonRpcProvider,
  address: string,
  code: string,
  blockNumber: number,
): Promise<ProxyFound | undefined> {
  const [, target] = minimal.exec(code.toLowerCase()) ?? [];
  if (target !== undefined) return { kind: "eip1167", behind: getAddress(`0x${target}`) };
  const read = async (name: string): Promise<string | undefined> => {
    const word = await provider.getStorage(address, slotOf(name), blockNumber);
    return /^0x0{24}(?!0{40}$)[0-9a-f]{40}$/.test(word) ? getAddress(`0x${word.slice(26)}`) : undefined;
  };
  const [implementation, beacon, admin] = [
    await read("implementation"),
    await read("beacon"),
    await read("admin"),
  ];
  const behind = implementation ?? beacon;
  if (behind === undefined) return undefined;
  return { kind: implementation ? "eip1967" : "eip1967-beacon", behind, ...(admin ? { admin } : {}) };
}
