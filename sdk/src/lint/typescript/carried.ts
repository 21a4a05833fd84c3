/** What a TypeScript expression carries of a person, by names, types and where values come from. */
import type ts from "typescript";
import { meaningOf } from "../meaning/meaning-of.js";
import type { Meaning } from "../meaning/types.js";

/** The module `typescript` of the workspace. */
export type TypeScript = typeof ts;

/** Something personal in an expression, with how it is held. */
export interface Carried {
  readonly meaning: Meaning;
  readonly form: "plain" | "hashed";
}

/** Functions that hash without a secret. */
const hashes =
  /^(?:keccak256|id|sha256|sha512|ripemd160|solidityPackedKeccak256|solidityPackedSha256|createHash|sha3_256|keccak_256|canonicalJsonHash)$/;
/** Functions after which trial finds nothing. */
const protects =
  /^(?:hmacSha256|computeHmac|createHmac|commitmentLeaf|commitmentNode|lookupKey|withdrawLock|newSalt|merkleTree|merkleRoot|encrypt|traderSubject|traderCheckKey)$/;
/** Functions that say something about a value and do not carry it. */
const asks =
  /^(?:length|includes|startsWith|endsWith|indexOf|test|has|validate\w*|is[A-Z]\w*|assert\w*|getAgency\w*)$/;

const deepest = 12;

export class CarriedValues {
  constructor(
    private readonly typescript: TypeScript,
    private readonly checker: ts.TypeChecker,
  ) {}

  /** The first personal thing in an expression. */
  in(node: ts.Node, depth = 0): Carried | undefined {
    const { typescript } = this;
    if (depth > deepest) return undefined;
    const inner = (one: ts.Node): Carried | undefined => this.in(one, depth + 1);
    const any = (nodes: readonly ts.Node[]): Carried | undefined => {
      for (const one of nodes) {
        const found = inner(one);
        if (found) return found;
      }
      return undefined;
    };
    if (typescript.isIdentifier(node)) return this.ofName(node, depth);
    if (typescript.isPropertyAccessExpression(node)) return this.ofProperty(node, depth);
    if (typescript.isElementAccessExpression(node)) {
      const key = node.argumentExpression;
      const own = typescript.isStringLiteralLike(key)
        ? this.named(key.text, [this.typeNameOf(node.expression)], node)
        : undefined;
      return own ?? inner(node.expression);
    }
    if (typescript.isCallExpression(node) || typescript.isNewExpression(node))
      return this.ofCall(node, depth);
    if (typescript.isTemplateExpression(node)) return any(node.templateSpans.map((one) => one.expression));
    if (typescript.isBinaryExpression(node)) {
      const joins = [
        typescript.SyntaxKind.PlusToken,
        typescript.SyntaxKind.QuestionQuestionToken,
        typescript.SyntaxKind.BarBarToken,
      ];
      return joins.includes(node.operatorToken.kind) ? any([node.left, node.right]) : undefined;
    }
    if (typescript.isConditionalExpression(node)) return any([node.whenTrue, node.whenFalse]);
    if (typescript.isArrayLiteralExpression(node)) return any(node.elements);
    // `patients.map((one) => one.nhsNumber)` gives what its function gives.
    if (typescript.isArrowFunction(node) || typescript.isFunctionExpression(node))
      return this.ofBody(node.body, depth);
    if (typescript.isSpreadElement(node)) return inner(node.expression);
    if (typescript.isObjectLiteralExpression(node))
      return any(
        node.properties.flatMap((one) =>
          typescript.isPropertyAssignment(one)
            ? [one.initializer]
            : typescript.isShorthandPropertyAssignment(one)
              ? [one.name]
              : typescript.isSpreadAssignment(one)
                ? [one.expression]
                : [],
        ),
      );
    if (
      typescript.isParenthesizedExpression(node) ||
      typescript.isAsExpression(node) ||
      typescript.isNonNullExpression(node) ||
      typescript.isAwaitExpression(node) ||
      typescript.isSatisfiesExpression(node)
    )
      return inner(node.expression);
    return undefined;
  }

  private ofName(node: ts.Identifier, depth: number): Carried | undefined {
    const own = this.named(node.text, this.namesAround(node), node);
    if (own) return own;
    const symbol = this.checker.getSymbolAtLocation(node);
    const declaration = symbol?.valueDeclaration;
    if (!declaration) return undefined;
    const { typescript } = this;
    if (typescript.isVariableDeclaration(declaration) && declaration.initializer)
      return this.in(declaration.initializer, depth + 1);
    // `for (const value of nhsNumbers)`
    const loop = declaration.parent.parent as ts.Node | undefined;
    if (typescript.isVariableDeclaration(declaration) && loop && typescript.isForOfStatement(loop))
      return this.in(loop.expression, depth + 1);
    if (typescript.isParameter(declaration)) return this.ofParameter(declaration, depth);
    if (typescript.isBindingElement(declaration)) {
      // `const { nhsNumber: value } = patient`
      const property = declaration.propertyName ?? declaration.name;
      if (typescript.isIdentifier(property))
        return this.named(property.text, this.namesAround(declaration), declaration);
    }
    if (typescript.isShorthandPropertyAssignment(declaration)) {
      const value = this.checker.getShorthandAssignmentValueSymbol(declaration)?.valueDeclaration;
      if (value && typescript.isVariableDeclaration(value) && value.initializer)
        return this.in(value.initializer, depth + 1);
    }
    return undefined;
  }

  /** What the program's own calls give to a parameter whose name says nothing; of a callback, the list's elements. */
  private ofParameter(parameter: ts.ParameterDeclaration, depth: number): Carried | undefined {
    const { typescript } = this;
    const callback: ts.Node = parameter.parent;
    const index = parameter.parent.parameters.indexOf(parameter);
    const call = callback.parent;
    if (typescript.isCallExpression(call) && call.arguments.some((one) => one === callback))
      return index === 0 && typescript.isPropertyAccessExpression(call.expression)
        ? this.in(call.expression.expression, depth + 1)
        : undefined;
    let found: Carried | undefined;
    const visit = (node: ts.Node): void => {
      if (found) return;
      const given = typescript.isCallExpression(node) ? node.arguments[index] : undefined;
      if (given && this.checker.getResolvedSignature(node as ts.CallExpression)?.declaration === callback)
        found = this.in(given, depth + 1);
      typescript.forEachChild(node, visit);
    };
    if (depth < 4) visit(parameter.getSourceFile());
    return found;
  }

  private ofProperty(node: ts.PropertyAccessExpression, depth: number): Carried | undefined {
    if (asks.test(node.name.text)) return undefined;
    const { expression } = node;
    const names = [
      this.typeNameOf(expression),
      this.typescript.isIdentifier(expression) ? expression.text : "",
    ];
    const own = this.named(node.name.text, names, node);
    // A property that says nothing of itself may be one of something personal: `surname.value`.
    return (
      own ?? (/^(?:value|text|raw|data)$/.test(node.name.text) ? this.in(expression, depth + 1) : undefined)
    );
  }

  private ofCall(node: ts.CallExpression | ts.NewExpression, depth: number): Carried | undefined {
    const { typescript } = this;
    const callee = node.expression;
    const name = typescript.isPropertyAccessExpression(callee)
      ? callee.name.text
      : typescript.isIdentifier(callee)
        ? callee.text
        : "";
    if (protects.test(name) || asks.test(name)) return undefined;
    let found: Carried | undefined;
    for (const one of node.arguments ?? []) found ??= this.in(one, depth + 1);
    // An object as text or hashed as one: with all that is in it.
    if (/^(?:stringify|canonicalJson|canonicalJsonHash|canonicalize)$/.test(name))
      for (const one of node.arguments ?? []) found ??= this.ofObject(one);
    // A method gives its object in another form: `surname.trim()`, `hash.update(surname).digest()`.
    if (!found && typescript.isPropertyAccessExpression(callee))
      found = this.in(callee.expression, depth + 1);
    const returned = this.ofReturned(node, depth);
    if (returned) return returned;
    if (!found) return undefined;
    const isHash = hashes.test(name) || /createHash|keccak|sha\d/.test(callee.getText());
    return isHash
      ? { ...found, form: "hashed" }
      : this.isConversion(name) || typescript.isPropertyAccessExpression(callee)
        ? found
        : undefined;
  }

  /** The first personal property of an object, by its type. */
  private ofObject(node: ts.Expression): Carried | undefined {
    const type = this.checker.getTypeAtLocation(node);
    for (const { name } of type.getProperties()) {
      const found = this.named(name, [this.typeNameOf(node)], node);
      if (found) return found;
    }
    return undefined;
  }

  /** What a function of the program itself gives back. */
  private ofReturned(node: ts.CallExpression | ts.NewExpression, depth: number): Carried | undefined {
    const declaration = this.checker.getResolvedSignature(node)?.declaration;
    if (!declaration || !("body" in declaration) || !declaration.body) return undefined;
    return this.ofBody((declaration as { body: ts.Node }).body, depth);
  }

  private ofBody(body: ts.Node, depth: number): Carried | undefined {
    const { typescript } = this;
    if (!typescript.isBlock(body)) return this.in(body, depth + 1);
    let found: Carried | undefined;
    const visit = (one: ts.Node): void => {
      if (found || typescript.isFunctionLike(one)) return;
      if (typescript.isReturnStatement(one) && one.expression) found = this.in(one.expression, depth + 1);
      else typescript.forEachChild(one, visit);
    };
    typescript.forEachChild(body, visit);
    return found;
  }

  private isConversion(name: string): boolean {
    return /^(?:String|BigInt|Number|toUtf8Bytes|encodeBytes32String|hexlify|toBeHex|zeroPadBytes|zeroPadValue|stringToHex|toHex|JSON|stringify|normali[sz]e\w*|canonicalJson|encodeURIComponent|TextEncoder|Uint8Array|from)$/.test(
      name,
    );
  }

  private named(name: string, around: readonly string[], node: ts.Node): Carried | undefined {
    const names = around.filter((one) => one !== "");
    const meaning = meaningOf(name, this.roomOf(node), "", {
      names,
      documentation: "",
      isAboutPeople: false,
      siblings: [],
      isToken: false,
    });
    return meaning && { meaning, form: meaning.form === "plain" ? "plain" : "hashed" };
  }

  private roomOf(node: ts.Node): "text" | "number" | "flag" {
    const { flags } = this.checker.getTypeAtLocation(node);
    const { TypeFlags } = this.typescript;
    if (flags & TypeFlags.BooleanLike) return "flag";
    return flags & (TypeFlags.NumberLike | TypeFlags.BigIntLike) ? "number" : "text";
  }

  /** What a name stands in: the interface or class of its property, the function of its parameter. */
  private namesAround(node: ts.Node): string[] {
    const declaration = this.checker.getSymbolAtLocation(node)?.valueDeclaration ?? node;
    const names: string[] = [];
    for (
      let one: ts.Node | undefined = declaration.parent as ts.Node | undefined;
      one && names.length < 3;
      one = one.parent as ts.Node | undefined
    ) {
      const name = (one as { name?: ts.Node }).name;
      if (name && this.typescript.isIdentifier(name) && !this.typescript.isVariableDeclaration(one))
        names.push(name.text);
    }
    return names;
  }

  private typeNameOf(node: ts.Node): string {
    const type = this.checker.getTypeAtLocation(node);
    const name = (type.aliasSymbol ?? type.getSymbol())?.getName() ?? "";
    return name.startsWith("__") ? "" : name;
  }
}
