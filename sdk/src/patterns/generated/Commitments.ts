// Made by scripts/generate-patterns.mjs from @tolbooth/sdk/contracts/libraries/Commitments.sol with solc 0.8.37+commit.f401782d.Emscripten.clang. Do not edit.
/** ABI of Commitments. */
export const commitmentsAbi = [
 {
  "inputs": [],
  "name": "EmptySalt",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "depth",
    "type": "uint256"
   }
  ],
  "name": "IndexOutOfTree",
  "type": "error"
 }
] as const;
/** Creation code of Commitments, without constructor arguments (optimizer, 200 runs). */
export const commitmentsCreationCode =
  "0x60556032600b8282823980515f1a607314602657634e487b7160e01b5f525f60045260245ffd5b305f52607381538281f3fe730000000000000000000000000000000000000000301460806040525f5ffdfea2646970667358221220810553be8a2af5863dc1863b1420cbc36444d02ce364d01c73ebd8a0d5acd32764736f6c63430008250033";
