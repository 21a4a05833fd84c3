import type { Analysis } from "../analysis.js";
import { cipherWords } from "../meaning/heads.js";
import { stemsOf } from "../meaning/words.js";
import { allExpressions, calledPath, statementsIn } from "../model/visit.js";
import type { Expression, FunctionModel, TypeModel, Variable } from "../model/types.js";
import { personalHashes } from "./personal-hashes.js";
import { law } from "./law.js";
import { isSent, isStored } from "./on-chain.js";
import type { LintRule } from "./types.js";

export const ciphertextOnChain: LintRule = {
  id: "ciphertext-on-chain",
  title: "Encrypted data on the chain",
  severity: "warning",
  explanation:
    "What is encrypted today is read when the key leaks or the algorithm breaks, and a chain cannot be encrypted anew. Encrypted personal data is still personal data.",
  remedy:
    "Keep ciphertext off the chain, where it can be erased or encrypted again, and anchor a salted commitment to it.",
  law: [law.personalData, law.icoEncryption, law.edpb],
  check(analysis, report) {
    const tell = (variable: Variable, what: string): void => {
      if (!isCiphertext(analysis, variable)) return;
      report(variable.nameSpan, `'${variable.name}' puts encrypted data ${what}.`, {
        because: analysis.ownMeaning(variable)?.because,
      });
    };
    for (const contract of analysis.contracts) {
      for (const variable of contract.variables) if (!variable.isConstant) tell(variable, "into storage");
      for (const one of contract.composites)
        for (const variable of one.variables)
          if (one.kind === "event") tell(variable, "into the log");
          else if (one.kind === "struct" && isStored(analysis, contract, one.name))
            tell(variable, "into storage");
      for (const callable of contract.functions)
        if (isSent(contract, callable))
          for (const variable of callable.parameters) tell(variable, "into a transaction");
    }
  },
};

function isCiphertext(analysis: Analysis, variable: Variable): boolean {
  const room = analysis.roomOf(variable.type, analysis.placeOf(variable)?.contract);
  if (room !== "text" && room !== "bytes") return false;
  const words = stemsOf(variable.name);
  if (
    words.some((word) =>
      /^(?:hash|digest|commitment|root|cid|uri|url|pointer|path|length|public|algorithm|scheme|version|type|id)$/.test(
        word,
      ),
    )
  )
    return false;
  if (words.some((word) => cipherWords.has(word) && word !== "ct" && word !== "encryption")) return true;
  if (analysis.ownMeaning(variable)?.form === "encrypted") return true;
  return (
    /\b(?:ciphertext|encrypted|AES(?:-\d+)?(?:-GCM)?|ECIES|PGP)\b/i.test(variable.documentation) &&
    room === "text" &&
    !/\b(?:hash|not encrypted|never encrypted|off-chain|off the chain|pointer|IPFS)\b/i.test(
      variable.documentation,
    )
  );
}

const secretName =
  /^(?:secret|password|passwd|passphrase|pwd|mnemonic|seedphrase|pepper|salt|pin|credential)$/;
const secretPhrases = [
  /private_?key/i,
  /api_?key/i,
  /secret_?key/i,
  /hmac_?key/i,
  /encryption_?key/i,
  /master_?key/i,
  /(?:access|api|auth|bearer|session|refresh)_?token/i,
  /client_?secret/i,
  /seed_?phrase/i,
  /signing_?key/i,
  /epoch_?key/i,
  /decryption_?key/i,
];
const publicWords =
  /^(?:hash|commitment|commit|typehash|role|slot|length|id|count|domain|separator|prefix|version|size|name|public|lock|min|max|event|digest|location|position|root|keyhash|index)$/;

export const secretInCode: LintRule = {
  id: "secret-in-code",
  title: "A secret in the code or in storage",
  severity: "error",
  explanation:
    "Code and storage are public, also what is called private: everybody who has the chain can read them. A secret there is none.",
  remedy: "Keep the secret off the chain. If it was ever deployed, replace it: it is known.",
  law: [law.confidentiality, law.security],
  check(analysis, report) {
    const hashes = analysis.entries().flatMap((entry) => personalHashes(analysis, entry));
    const salts = new Set(hashes.map((one) => one.salt));
    for (const contract of analysis.contracts) {
      for (const variable of contract.variables) {
        if (!isSecretName(variable.name) || !canHoldSecret(variable.type)) continue;
        const isWritten = variable.value !== undefined && isLiteral(variable.value);
        const isSalt = stemsOf(variable.name).includes("salt");
        // Told of where it salts a person's hash.
        if (isSalt && salts.has(variable)) continue;
        // A salt for the place of a contract is no secret; one that hashes people's data is.
        if (isWritten && (!isSalt || analysis.isAboutPeople(contract)))
          report(variable.nameSpan, `'${variable.name}' stands in the code for everybody to read.`);
        else if (!variable.isConstant && !isSalt && variable.type.kind === "elementary")
          report(
            variable.nameSpan,
            `'${variable.name}' stands in storage for everybody to read${variable.isPublic ? "" : ", also where it is private"}.`,
          );
      }
      for (const callable of contract.functions)
        for (const statement of statementsIn(callable.body ?? []))
          if (statement.kind === "declaration" && statement.value && isLiteral(statement.value))
            for (const one of statement.variables)
              if (
                one &&
                isSecretName(one.name) &&
                canHoldSecret(one.type) &&
                !stemsOf(one.name).includes("salt")
              )
                report(one.nameSpan, `'${one.name}' stands in the code for everybody to read.`);
    }
  },
};

function isSecretName(name: string): boolean {
  const words = stemsOf(name);
  if (words.some((word) => publicWords.test(word))) return false;
  return words.some((word) => secretName.test(word)) || secretPhrases.some((one) => one.test(name));
}

function canHoldSecret(type: TypeModel): boolean {
  return type.kind === "elementary" && /^(?:string|bytes\d*|uint\d*)$/.test(type.name);
}

/** A value that is written down: a text or number, also converted or hashed. */
function isLiteral(expression: Expression): boolean {
  if (expression.kind === "literal")
    return expression.form !== "bool" && expression.value !== "" && !/^0x0*$|^0$/.test(expression.value);
  if (expression.kind !== "call" || expression.arguments.length === 0) return false;
  const path = calledPath(expression.callee).join(".");
  const passes =
    expression.callee.kind === "type" ||
    /^(?:keccak256|sha256|abi\.encode(?:Packed)?|bytes\.concat|string\.concat)$/.test(path);
  return passes && expression.arguments.every((one) => isLiteral(one.value));
}

/** The published development keys that anvil and Hardhat share: worth nothing, and meant for tests. */
const developmentKeys =
  /^0x(?:ac0974be|59c6995e|5de4111a|7c852118|47e179ec|8b3a350c|92db14e4|4bbbf85c|dbda1821|2a871d07)/i;
const developmentWords = /^test test test test/;

export const keyInTest: LintRule = {
  id: "key-in-test",
  title: "A private key in a test",
  severity: "error",
  explanation:
    "A key in a test or script is in the repository, in every copy of it and in its history. Keys that begin in tests end in production.",
  remedy: "Derive keys from names (makeAddrAndKey), or read them from the environment.",
  law: [law.confidentiality, law.security],
  check(analysis, report) {
    if (!isTest(analysis)) return;
    const tell = (expression: Expression, name: string): void => {
      if (expression.kind !== "literal") return;
      const { value } = expression;
      const isKey = /^(?:0x)?[0-9a-f]{64}$/i.test(value) && isKeyName(name);
      const isPhrase = expression.form === "text" && /^(?:[a-z]{3,8} ){11,23}[a-z]{3,8}$/.test(value);
      if (!isKey && !isPhrase) return;
      const isPublished = developmentKeys.test(value) || developmentWords.test(value);
      report(
        expression,
        isPublished
          ? "A published development key stands in a test: nobody may ever use it elsewhere."
          : "A private key stands in a test.",
        isPublished ? { severity: "information" } : {},
      );
    };
    for (const contract of analysis.contracts) {
      for (const variable of contract.variables)
        if (variable.value) for (const one of literalsIn(variable.value)) tell(one, variable.name);
      for (const callable of contract.functions) visit(callable, tell);
    }
  },
};

function visit(callable: FunctionModel, tell: (expression: Expression, name: string) => void): void {
  for (const statement of statementsIn(callable.body ?? []))
    if (statement.kind === "declaration" && statement.value)
      for (const one of literalsIn(statement.value)) tell(one, statement.variables[0]?.name ?? "");
  for (const expression of allExpressions(callable)) {
    if (expression.kind === "call") {
      const name = calledPath(expression.callee).at(-1) ?? "";
      for (const one of expression.arguments)
        if (
          /^(?:sign|addr|startBroadcast|broadcast|rememberKey|deriveKey|createWallet|startPrank|envOr)$/.test(
            name,
          )
        )
          tell(one.value, "privateKey");
    }
    if (expression.kind === "assignment" && expression.target.kind === "name")
      tell(expression.value, expression.target.name);
  }
}

function literalsIn(expression: Expression): Expression[] {
  if (expression.kind === "literal") return [expression];
  return expression.kind === "call" && expression.callee.kind === "type"
    ? expression.arguments.flatMap((one) => literalsIn(one.value))
    : [];
}

const isKeyName = (name: string): boolean => {
  const words = stemsOf(name);
  return (
    words.some((word) =>
      /^(?:key|pk|sk|priv|private|secret|signer|deployer|privatekey|mnemonic)$/.test(word),
    ) && !words.some((word) => /^(?:hash|public|role|slot|commitment)$/.test(word))
  );
};

/** Whether a file is a test or a script, by its path, what it inherits from, or what it calls. */
export function isTest(analysis: Analysis): boolean {
  const { path, contracts } = analysis.source;
  if (/\.(?:t|s|test)\.sol$|(?:^|[\\/])(?:test|tests|script|scripts)[\\/]|Tests?\.sol$/.test(path))
    return true;
  return contracts.some((one) =>
    one.bases.some((base) => /^(?:Test|DSTest|Script|StdInvariant|TestBase)$/.test(base)),
  );
}
