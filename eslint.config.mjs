// The boundaries of ARCHITECTURE.md, as errors: a room imports values only from rooms to its left.
import path from "node:path";
import { fileURLToPath } from "node:url";
import tseslint from "typescript-eslint";

const here = path.dirname(fileURLToPath(import.meta.url));

/** The rooms of the sdk, from left to right. A room may import from any room before it in this list. */
export const rooms = [
  "errors",
  "ports",
  "project",
  "compile",
  "language",
  "lint",
  "artifacts",
  "networks",
  "deploy",
  "transactions",
  "testing",
  "patterns",
  "privacy",
  "standards",
  "assessment",
  "events",
  "scenarios",
  "views",
  "node",
];

/** `cli` stands outside the list: it imports the sdk only by its package exports. */
const roomOf = (file) => {
  const relative = path.relative(path.join(here, "sdk/src"), file).split(path.sep);
  if (relative[0] === "..") return undefined;
  return relative.length === 1 ? path.parse(relative[0]).name : relative[0];
};

/** Fails on an import that points to a room on the right, from `errors` or `ports` to anything, or past a package's door. */
const houseRule = {
  meta: { type: "problem", schema: [], messages: { arrow: "{{text}}" } },
  create(context) {
    const from = roomOf(context.filename);
    const check = (node) => {
      if (!node.source || typeof node.source.value !== "string") return;
      const report = (text) => context.report({ node: node.source, messageId: "arrow", data: { text } });
      const target = node.source.value;
      if (from && (target === "vscode" || target.startsWith("vscode/"))) {
        report("sdk/ never imports vscode.");
      }
      if (!target.startsWith(".")) {
        if (from && from !== "cli" && target.startsWith("@tolbooth/sdk"))
          report("A room does not import its own package.");
        return;
      }
      const targetFile = path.resolve(path.dirname(context.filename), target);
      const to = roomOf(targetFile);
      if (!from) {
        const inShell = path.relative(path.join(here, "extension"), context.filename);
        if (to && !inShell.startsWith(".."))
          report("The extension imports the sdk only by its package exports.");
        return;
      }
      if (from === "index" || from === to) return;
      if (from === "cli") return report("cli imports the sdk only by its package exports.");
      if (to === "index") return report("A room does not import the barrel.");
      if (node.importKind === "type" || node.exportKind === "type") return;
      if (
        node.specifiers?.length &&
        node.specifiers.every((one) => (one.importKind ?? one.exportKind) === "type")
      )
        return;
      const fromPlace = rooms.indexOf(from);
      const toPlace = rooms.indexOf(to);
      if (fromPlace < 0 || toPlace < 0)
        return report(`'${fromPlace < 0 ? from : to}' is not a room: add it to eslint.config.mjs.`);
      if (from === "errors" || from === "ports") return report(`'${from}' imports nothing.`);
      if (toPlace > fromPlace) report(`'${from}' may not import '${to}': data flows from left to right.`);
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

/** What only a side room may do. `views` does no I/O; `sdk` outside `node`, `cli` and workers touches no Node file system. */
const noNodeIo = ["fs", "node:fs", "fs/promises", "node:fs/promises", "child_process", "node:child_process"];

export default tseslint.config(
  {
    ignores: [
      "**/node_modules/**",
      "**/dist/**",
      "**/out/**",
      "**/.tolbooth/**",
      "**/.vscode-test/**",
      "**/.build/**",
      "sdk/src/patterns/generated/**",
      "sdk/src/project/generated/**",
      "test/contracts/**/cache/**",
      "test/lint/second-corpus/**",
    ],
  },
  ...tseslint.configs.recommended,
  {
    plugins: { tolbooth: { rules: { house: houseRule } } },
    rules: {
      "tolbooth/house": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      eqeqeq: "error",
      "no-console": "error",
      "max-lines": ["error", { max: 400, skipComments: true, skipBlankLines: true }],
    },
  },
  {
    files: ["sdk/src/**/*.ts"],
    ignores: ["sdk/src/node/**", "sdk/src/cli/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          paths: noNodeIo.map((name) => ({
            name,
            message: "Use the ports (sdk/src/ports.ts); Node's own stand in sdk/src/node.",
          })),
        },
      ],
    },
  },
  {
    files: ["scripts/**", "bench/**", "test/**", "samples/**", "sdk/bin/**", "extension/src/webviews/**"],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.{cjs,cts}"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["test/**"],
    rules: { "@typescript-eslint/no-unused-expressions": "off" },
  },
);
