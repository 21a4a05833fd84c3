/** Words that cannot be names: https://docs.soliditylang.org/en/latest/cheatsheet.html#reserved-keywords and the grammar. */
const words = new Set(
  `abstract address after alias anonymous apply as assembly auto bool break byte bytes calldata case catch constant
  constructor continue contract copyof days default define delete do else emit enum ether event external fallback false
  final fixed for from function gwei hex hours if immutable implements import in indexed inline interface internal int is
  let library macro mapping match memory minutes modifier mutable new null of override partial payable pragma private
  promise public pure receive reference relocatable return returns sealed seconds sizeof static storage string struct super
  supports switch this throw true try type typedef typeof ufixed uint unchecked unicode using var view virtual weeks wei
  while years`.split(/\s+/),
);
const sizedType = /^(?:u?int\d+|bytes\d+|u?fixed\d+x\d+)$/;
/** Words that mean something in some places only, and may be names. */
const allowed = new Set(["from"]);

/** Whether Solidity keeps a word for itself. */
export function isReservedWord(word: string): boolean {
  return (words.has(word) && !allowed.has(word)) || sizedType.test(word);
}
