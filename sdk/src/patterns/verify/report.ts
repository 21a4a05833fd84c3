import type { Verification, VerifyVerdict } from "./types.js";

/** What each verdict is, in words. */
export const verdictWords: Readonly<Record<VerifyVerdict, string>> = {
  exact: "the code is exactly that of the contract",
  "same-logic": "the instructions are those of the contract; the metadata is other",
  stripped: "the instructions are those of the contract; the metadata was taken off",
  different: "the code is not that of the contract",
  proxy: "a proxy stands in front",
  "no-code": "there is no code",
  unknown: "it cannot be told",
};

/** The evidence as Markdown, for somebody who assesses. */
export function verificationReport(one: Verification): string {
  const row = (name: string, value: string | number | undefined): string[] =>
    value === undefined ? [] : [`| ${name} | ${value} |`];
  const metadata = (given: Verification["metadata"]): string | undefined =>
    given &&
    [
      given.solc && `solc ${given.solc}`,
      ...Object.entries(given.hashes).map(([kind, hash]) => `${kind} ${hash}`),
    ]
      .filter(Boolean)
      .join(", ");
  const list = (heading: string, items: readonly string[]): string[] =>
    items.length === 0 ? [] : ["", `## ${heading}`, "", ...items.map((item) => `- ${item}`)];
  return [
    `# ${one.deployment} on ${one.network}`,
    "",
    `**${sentence(one)}**`,
    "",
    "| what | value |",
    "| --- | --- |",
    ...row("contract", `${one.sourceName}:${one.contract}`),
    ...row("address", one.address),
    ...row("chain", one.chainId),
    ...row("block", one.blockNumber),
    ...row("looked at", one.at),
    ...row("verdict", one.verdict),
    ...row("audit record", one.audited && `${one.audited.pattern} ${one.audited.version}`),
    ...row("code hash (keccak256)", one.codeHash),
    ...row("size in bytes", one.size),
    ...row("size as compiled here", one.compiledSize),
    ...row("metadata on the chain", metadata(one.metadata)),
    ...row("metadata as compiled here", metadata(one.compiledMetadata)),
    ...row("sources since the deployment", one.sources),
    ...list(
      "Values in the code",
      one.immutables.map(({ name, value }) => `${name}: ${value ?? "not the same everywhere"}`),
    ),
    ...list(
      "Libraries",
      Object.entries(one.libraries).map(([name, address]) => `${name}: ${address}`),
    ),
    ...list(
      "What differs",
      one.functions.map(({ function: name, because }) => `${name}: ${because}`),
    ),
    ...list("Changed sources", one.changedSources),
    ...list("To be known", one.notes),
    "",
    "An audit record says what machines checked about a pattern; `tolbooth audit` prints it. It is no review by people outside.",
    "",
  ].join("\n");
}

/** The finding in a sentence. */
export function sentence(one: Verification): string {
  const about = `${one.address}: ${verdictWords[one.verdict]}.`;
  return one.audited
    ? `${about} This address runs ${one.audited.pattern} ${one.audited.version} as audited.`
    : about;
}
