// Writes docs/lint/*.md from the rules themselves and their examples in docs/lint/examples. With --check it writes nothing
// and fails when a page is not what it would write. Build the sdk first.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import prettier from "prettier";
import { lintRules } from "../sdk/dist/lint/index.js";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const folder = path.join(root, "docs", "lint");

const languageOf = (rule) => (rule.id === "person-value-in-sdk-call" ? "ts" : "sol");

const exampleOf = async (rule, which) => {
  const text = await readFile(
    path.join(folder, "examples", `${rule.id}.${which}.${languageOf(rule)}`),
    "utf8",
  );
  return text.replace(/^\/\/ SPDX[^\n]*\n(?:pragma[^\n]*\n)?\s*/, "").trim();
};

const words = { error: "Error", warning: "Warning", information: "Information" };

async function pageOf(rule) {
  const law = rule.law.map((one) => `- [${one.source}](${one.url}): ${one.says}`).join("\n");
  return `# ${rule.title}

Rule \`${rule.id}\`. ${words[rule.severity]}.

${rule.explanation}

## Instead

${rule.remedy}

## Bad

\`\`\`${languageOf(rule) === "ts" ? "ts" : "solidity"}
${await exampleOf(rule, "bad")}
\`\`\`

## Good

\`\`\`${languageOf(rule) === "ts" ? "ts" : "solidity"}
${await exampleOf(rule, "good")}
\`\`\`

## Why the law asks for it

${law}

${
  languageOf(rule) === "ts"
    ? ""
    : `## When it must stay

Say why, in the line above:

\`\`\`solidity
// tolbooth-lint-disable-next-line ${rule.id} -- the reason
\`\`\`
`
}`;
}

function listOfRules() {
  const rows = lintRules.map(
    (one) => `| [${one.id}](${one.id}.md) | ${one.title} | ${words[one.severity]} |`,
  );
  return `# Personal-data lint

\`tolbooth lint\` looks for what a contract puts on a chain of natural persons. It works while the file does not compile. Names, documentation, types and the ways of values are weighed together; each finding says what it was told by. It is a help for people who decide, and no legal advice.

\`\`\`
tolbooth lint                   all of the project's own sources
tolbooth lint contracts/A.sol   files and folders
tolbooth lint --json            one JSON document (sdk/schemas/cli-lint.json)
tolbooth lint --sarif           a SARIF 2.1.0 log, for code hosts
tolbooth lint --no-warnings     warnings do not fail the command
\`\`\`

Exit code 0: nothing found. 1: something found. 2: wrong use. 3: a fault of the machine or of Tolbooth.

Test and script files are looked at for keys only: their data are made up. How well it finds things is measured by \`npm run bench -- lint\`, over the contracts in \`test/lint/corpus\`.

Of TypeScript, files that import \`@tolbooth/sdk\` are looked at: those under \`scripts\`, \`script\`, \`deploy\`, \`scenarios\`, \`scenario\`, \`test\` and \`tests\`, those that are named, and open ones in the editor. Types come from the project's own \`typescript\`. As a function of the SDK, the rule is \`lintTypeScript\`.

A finding that must stay is suppressed in the line above, with a reason:

\`\`\`solidity
// tolbooth-lint-disable-next-line personal-data-in-event -- the register of doctors is public by law
event DoctorListed(string surname, bytes32 register);
\`\`\`

| rule | finds | severity |
| ---- | ----- | -------- |
${rows.join("\n")}
`;
}

const check = process.argv.includes("--check");
const pages = new Map([["README.md", listOfRules()]]);
for (const rule of lintRules) pages.set(`${rule.id}.md`, await pageOf(rule));
await mkdir(folder, { recursive: true });
let stale = 0;
for (const [name, text] of pages) {
  const file = path.join(folder, name);
  const options = await prettier.resolveConfig(file);
  const formatted = await prettier.format(text, { ...options, filepath: file });
  if ((await readFile(file, "utf8").catch(() => "")) === formatted) continue;
  stale += 1;
  if (check) console.error(`docs/lint/${name} is not what the rule says.`);
  else await writeFile(file, formatted);
}
if (check && stale > 0) {
  console.error("Run: node scripts/generate-lint-docs.mjs");
  process.exitCode = 1;
}
