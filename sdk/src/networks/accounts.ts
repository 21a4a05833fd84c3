/** Name of the secret that holds the private key of an account on a network that Tolbooth does not run. */
export function keySecretName(networkName: string, accountName: string): string {
  const part = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]+/g, "_");
  return `TOLBOOTH_KEY_${part(networkName)}_${part(accountName)}`;
}
