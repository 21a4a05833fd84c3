/**
 * What the language itself declares, written as Solidity so that it is read, shown and searched like everything else.
 * A name that begins with `$` is no name of the language: it holds the members of a kind of value. Functions whose
 * arguments Solidity cannot describe are declared without any. The texts follow the Solidity documentation, "Units and
 * Globally Available Variables".
 */
import { newestVersion } from "../slang-parser.js";
import { parseFile, type ParsedFile } from "../parsed-file.js";

/** The path of the file that is none. */
export const builtinPath = "solidity:builtin";

const text = `pragma solidity ${newestVersion};

/// @dev The call that is being run.
library msg {
    /// @dev The complete data of the call.
    bytes constant data = "";
    /// @dev Who made the current call.
    address constant sender = address(0);
    /// @dev The first four bytes of the data: the selector of the function.
    bytes4 constant sig = 0;
    /// @dev The wei that were sent with the call.
    uint256 constant value = 0;
}

/// @dev The transaction that is being run.
library tx {
    /// @dev The gas price of the transaction.
    uint256 constant gasprice = 0;
    /// @dev Who signed the transaction. Never use it to decide what somebody may do.
    address constant origin = address(0);
}

/// @dev The block that the transaction stands in.
library block {
    /// @dev The base fee of the block (EIP-3198, EIP-1559).
    uint256 constant basefee = 0;
    /// @dev The blob base fee of the block (EIP-7516, EIP-4844).
    uint256 constant blobbasefee = 0;
    /// @dev The number of the chain.
    uint256 constant chainid = 0;
    /// @dev The address of the block's miner.
    address payable constant coinbase = payable(0);
    /// @dev The difficulty of the block, since Paris the same as \`prevrandao\`.
    uint256 constant difficulty = 0;
    /// @dev The gas limit of the block.
    uint256 constant gaslimit = 0;
    /// @dev The number of the block.
    uint256 constant number = 0;
    /// @dev The random number of the beacon chain (EIP-4399).
    uint256 constant prevrandao = 0;
    /// @dev Seconds since 1 January 1970 at which the block was made.
    uint256 constant timestamp = 0;
    /// @dev The hash of one of the last 256 blocks.
    function blockhash(uint256 blockNumber) internal view returns (bytes32);
}

/// @dev Encoding as contracts exchange it.
library abi {
    /// @dev Decodes data into values of the types that the second argument lists.
    function decode() internal pure;
    /// @dev Encodes the arguments.
    function encode() internal pure returns (bytes memory);
    /// @dev Encodes the arguments without padding. Two lists of arguments can give the same bytes.
    function encodePacked() internal pure returns (bytes memory);
    /// @dev Encodes the arguments behind a selector.
    function encodeWithSelector() internal pure returns (bytes memory);
    /// @dev Encodes the arguments behind the selector of a signature.
    function encodeWithSignature() internal pure returns (bytes memory);
    /// @dev Encodes a call of a function; the compiler checks the arguments.
    function encodeCall() internal pure returns (bytes memory);
}

/// @dev The hash of one of the last 256 blocks; zero for others.
function blockhash(uint256 blockNumber) view returns (bytes32);
/// @dev The versioned hash of a blob of this transaction (EIP-4844).
function blobhash(uint256 index) view returns (bytes32);
/// @dev The gas that is left.
function gasleft() view returns (uint256);
/// @dev Stops with a fault of the program (Panic) unless the condition holds.
function assert(bool condition) pure;
/// @dev Takes everything back unless the condition holds.
function require(bool condition) pure;
/// @dev Takes everything back, with a message or an error, unless the condition holds.
function require(bool condition, string memory message) pure;
/// @dev Takes everything back.
function revert() pure;
/// @dev Takes everything back, with a reason.
function revert(string memory reason) pure;
/// @dev \`(x + y) % k\`, with the sum in arbitrary precision.
function addmod(uint256 x, uint256 y, uint256 k) pure returns (uint256);
/// @dev \`(x * y) % k\`, with the product in arbitrary precision.
function mulmod(uint256 x, uint256 y, uint256 k) pure returns (uint256);
/// @dev The Keccak-256 hash.
function keccak256(bytes memory data) pure returns (bytes32);
/// @dev The SHA-256 hash.
function sha256(bytes memory data) pure returns (bytes32);
/// @dev The RIPEMD-160 hash.
function ripemd160(bytes memory data) pure returns (bytes20);
/// @dev The address that made the signature, or zero.
function ecrecover(bytes32 hash, uint8 v, bytes32 r, bytes32 s) pure returns (address);
/// @dev The storage slot base of an ERC-7201 namespace.
function erc7201(string memory namespaceId) pure returns (uint256);
/// @dev Sends the contract's whole balance to an address and, in the transaction of its creation, removes the contract.
function selfdestruct(address payable recipient);
/// @dev The current time. Gone since Solidity 0.7.
uint256 constant now = 0;

library $address {
    /// @dev The balance in wei.
    uint256 constant balance = 0;
    /// @dev The code at the address.
    bytes constant code = "";
    /// @dev The hash of the code at the address.
    bytes32 constant codehash = 0;
    /// @dev Calls the address with the data; gives all gas.
    function call(bytes memory data) internal returns (bool success, bytes memory returned);
    /// @dev Runs the address's code on this contract's own state.
    function delegatecall(bytes memory data) internal returns (bool success, bytes memory returned);
    /// @dev Calls the address with the data; the call may change nothing.
    function staticcall(bytes memory data) internal view returns (bool success, bytes memory returned);
    /// @dev Sends wei with 2,300 gas; gives false when it fails.
    function send(uint256 amount) internal returns (bool);
    /// @dev Sends wei with 2,300 gas; reverts when it fails.
    function transfer(uint256 amount) internal;
}

library $array {
    /// @dev The number of elements.
    uint256 constant length = 0;
    /// @dev Adds an element at the end.
    function push() internal;
    /// @dev Removes the last element.
    function pop() internal;
}

library $measured {
    /// @dev The number of elements.
    uint256 constant length = 0;
}

library $fixedBytes {
    /// @dev The number of bytes.
    uint8 constant length = 0;
}

library $bytesType {
    /// @dev The arguments one behind the other.
    function concat() internal pure returns (bytes memory);
}

library $stringType {
    /// @dev The arguments one behind the other.
    function concat() internal pure returns (string memory);
}

library $userType {
    /// @dev A value of the underlying type as one of this type.
    function wrap() internal pure;
    /// @dev The value as one of the underlying type.
    function unwrap() internal pure;
}

library $function {
    /// @dev The address that the function is called at.
    address constant address_ = address(0);
    /// @dev The first four bytes of the hash of the function's signature.
    bytes4 constant selector = 0;
    /// @dev The call with so much gas. Gone since Solidity 0.7.
    function gas(uint256 amount) internal;
    /// @dev The call with so many wei. Gone since Solidity 0.7.
    function value(uint256 amount) internal;
}

library $event {
    /// @dev The hash of the event's signature: its first topic.
    bytes32 constant selector = 0;
}

library $error {
    /// @dev The first four bytes of the hash of the error's signature.
    bytes4 constant selector = 0;
}

library $contractType {
    /// @dev The name of the contract.
    string constant name = "";
    /// @dev The code that creates the contract.
    bytes constant creationCode = "";
    /// @dev The code of the contract once it is created.
    bytes constant runtimeCode = "";
    /// @dev The ERC-165 identifier of the interface.
    bytes4 constant interfaceId = 0;
}

library $valueType {
    /// @dev The smallest value.
    function min() internal pure;
    /// @dev The largest value.
    function max() internal pure;
}
`;

let file: ParsedFile | undefined;

/** The declarations of the language itself. */
export function builtinFile(): ParsedFile {
  return (file ??= parseFile(builtinPath, text));
}

/** Whether a file is the language's own. */
export function isBuiltin({ path }: ParsedFile): boolean {
  return path === builtinPath;
}
