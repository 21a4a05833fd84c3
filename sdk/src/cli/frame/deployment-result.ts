import type { DeploymentRecord } from "@tolbooth/sdk";

/** A record as lists give it: without the ABI and what it was compiled from, which `deployments show` has. */
export function recordResult(record: DeploymentRecord): Record<string, unknown> {
  const {
    format: _format,
    version: _version,
    abi: _abi,
    compiledFrom: _compiledFrom,
    ...deployment
  } = record;
  return deployment;
}
