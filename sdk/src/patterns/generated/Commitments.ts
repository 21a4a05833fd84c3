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
  "0x60556032600b8282823980515f1a607314602657634e487b7160e01b5f525f60045260245ffd5b305f52607381538281f3fe730000000000000000000000000000000000000000301460806040525f5ffdfea26469706673582212201f1e5a9d094ab36cd9b88e44cd276805346c171419b674f6c4fb50ebad5c7c5b64736f6c63430008250033";
