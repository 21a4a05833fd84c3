import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { semanticTokensEdit } from "@tolbooth/sdk";
import { parseFile } from "../../../../sdk/dist/language/parsed-file.js";
import { semanticTokens } from "../../../../sdk/dist/language/syntax/requests.js";
import { semanticTokenData } from "../../../../sdk/dist/language/syntax/semantic-token-data.js";
import {
  semanticTokenModifiers,
  semanticTokensOf,
  semanticTokenTypes,
} from "../../../../sdk/dist/language/syntax/semantic-tokens.js";
import { LanguageWorkspace } from "../../../../sdk/dist/language/workspace.js";

/** `word:type+modifier` for every token, of a text alone. */
function tokens(text: string): string[] {
  return semanticTokensOf(parseFile("/a.sol", text)).map(({ start, end, type, modifiers }) =>
    [`${text.slice(start, end)}:${type}`, ...modifiers].join("+"),
  );
}

/** The same from the numbers that an editor is sent. */
function decoded(text: string, data: Uint32Array): string[] {
  const file = parseFile("/decoded.sol", text);
  const words: string[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0, bits = 0] = data.slice(at, at + 5);
    line += lines;
    character = lines === 0 ? character + characters : characters;
    const start = file.offsetAt({ line, character });
    const modifiers = semanticTokenModifiers.filter((_, place) => bits & (1 << place));
    words.push([`${text.slice(start, start + length)}:${semanticTokenTypes[type]}`, ...modifiers].join("+"));
  }
  return words;
}

describe("semantic tokens", function () {
  this.timeout(60_000);

  it("tell declarations and what they are", () => {
    assert.deepEqual(
      tokens(
        "uint256 constant L = 1; type Id is uint64; error Bad(uint256 code); enum E { One } interface I {} library Lib {} " +
          "contract C { struct S { uint256 a; } uint256 immutable i; uint256 s; event Ev(uint256 n); modifier m() { _; } function f(uint256 p) public { uint256 l; } }",
      ),
      [
        "L:variable+declaration+readonly",
        "Id:type+declaration",
        "Bad:error+declaration",
        "code:parameter+declaration",
        "E:enum+declaration",
        "One:enumMember+declaration",
        "I:interface+declaration",
        "Lib:class+declaration",
        "C:class+declaration",
        "S:struct+declaration",
        "a:property+declaration",
        "i:property+declaration+readonly",
        "s:property+declaration",
        "Ev:event+declaration",
        "n:parameter+declaration",
        "m:decorator+declaration",
        "f:function+declaration",
        "p:parameter+declaration",
        "l:variable+declaration",
      ],
    );
  });

  it("tell uses by scope: a local before a state variable, and only behind its declaration", () => {
    const used = tokens("contract C { uint256 x; function f() public { x = 1; uint256 x = x; x = 2; } }");
    assert.deepEqual(used.slice(3), ["x:property", "x:variable+declaration", "x:property", "x:variable"]);
  });

  it("tell what the compiler knows by itself", () => {
    assert.deepEqual(
      tokens(
        "contract C { function f() public { keccak256(abi.encode(msg.sender)); block.number; type(C).name; } }",
      ).slice(2),
      [
        "keccak256:function+defaultLibrary",
        "abi:variable+defaultLibrary",
        "encode:function+defaultLibrary",
        "msg:variable+defaultLibrary",
        "sender:property+defaultLibrary",
        "block:variable+defaultLibrary",
        "number:property+defaultLibrary",
        "C:class",
        "name:property+defaultLibrary",
      ],
    );
  });

  it("tell what a name must be by its place where nobody declares it", () => {
    assert.deepEqual(
      tokens(
        "contract C is Base { using Lib for uint256; T t; function f() public only { emit Ev(); revert Er(); g(); } }",
      ),
      [
        "C:class+declaration",
        "Base:class",
        "Lib:class",
        "T:type",
        "t:property+declaration",
        "f:function+declaration",
        "only:decorator",
        "Ev:event",
        "Er:error",
        "g:function",
      ],
    );
  });

  it("tell names of assembly", () => {
    assert.deepEqual(
      tokens(
        "contract C { uint256 s; function f(uint256 p) public { assembly { let a := add(p, s.slot) function g(x) -> y { y := x } p := g(a) } } }",
      ).slice(4),
      [
        "a:variable+declaration",
        "add:function+defaultLibrary",
        "p:parameter",
        "s:property",
        "slot:property",
        "g:function+declaration",
        "x:parameter+declaration",
        "y:parameter+declaration",
        "y:parameter",
        "x:parameter",
        "p:parameter",
        "g:function",
        "a:variable",
      ],
    );
  });

  it("stay while a statement is being written", () => {
    const text =
      "contract C { uint256 x; function f() public { x = ; x++; } function g() public { x = 1; } }";
    assert.deepEqual(tokens(text), [
      "C:class+declaration",
      "x:property+declaration",
      "f:function+declaration",
      "x:property",
      "x:property",
      "g:function+declaration",
      "x:property",
    ]);
  });

  it("follow names into other files", () => {
    const workspace = new LanguageWorkspace();
    const text =
      'import {K, L as M, e, Lib} from "./b.sol";\ncontract C { K k; function f() public { k = K.One; M; e(1); Lib.g(); } }';
    workspace.setText("/a.sol", text);
    workspace.setText(
      "/b.sol",
      "enum K { One } uint256 constant L = 1; function e(uint256) pure {} library Lib { function g() internal {} }",
    );
    workspace.setImports("/a.sol", new Map([["./b.sol", "/b.sol"]]));
    assert.deepEqual(decoded(text, semanticTokens(workspace, { path: "/a.sol" })), [
      "K:enum",
      "L:variable+readonly",
      "M:variable+readonly",
      "e:function",
      "Lib:class",
      "C:class+declaration",
      "K:enum",
      "k:property+declaration",
      "f:function+declaration",
      "k:property",
      "K:enum",
      "One:enumMember",
      "M:variable+readonly",
      "e:function",
      "Lib:class",
      "g:function",
    ]);
  });

  it("survive being sent as numbers, behind characters of four bytes and with CRLF", () => {
    const text = "// \ud834\udd1e\r\ncontract C {\r\n  /* \ud83d\ude00 */ uint256 x; uint256 y;\r\n}\r\n";
    const file = parseFile("/a.sol", text);
    assert.deepEqual(decoded(text, semanticTokenData(file, semanticTokensOf(file))), tokens(text));
  });

  it("of every pattern cover every name once, in order", async () => {
    const folder = "sdk/contracts";
    const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".sol"));
    for (const name of names) {
      const text = await readFile(path.join(folder, name), "utf8");
      const found = semanticTokensOf(parseFile(`/${name}`, text));
      const inOrder = found.every(
        (token, place) => place === 0 || (found[place - 1]?.end ?? 0) <= token.start,
      );
      assert.deepEqual([name, inOrder, found.length > 0], [name, true, true]);
    }
  });
});

describe("an edit of semantic tokens", () => {
  it("makes the new data of the old, and is as long as the tokens that differ", () => {
    const texts = [
      "",
      "contract A {}",
      "contract A { uint x; }",
      "contract A { uint y; uint x; }",
      "contract AB { uint x; }",
    ];
    const data = texts.map((text) => {
      const file = parseFile("/a.sol", text);
      return semanticTokenData(file, semanticTokensOf(file));
    });
    for (const old of data)
      for (const next of data) {
        const edit = semanticTokensEdit(old, next);
        const result = [...old];
        if (edit) result.splice(edit.start, edit.deleteCount, ...edit.data);
        assert.deepEqual(result, [...next]);
        assert.deepEqual([(edit?.start ?? 0) % 5, (edit?.deleteCount ?? 0) % 5], [0, 0]);
        assert.equal(edit === undefined, old.join() === next.join(), "an edit where nothing differs");
      }
  });
});
