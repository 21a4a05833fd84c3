// Made by scripts/generate-patterns.mjs from @tolbooth/sdk/contracts/governance/CredentialStatus.sol with solc 0.8.37+commit.f401782d.Emscripten.clang. Do not edit.
/** ABI of CredentialStatus. */
export const credentialStatusAbi = [
 {
  "inputs": [
   {
    "internalType": "contract IAgencyRegistry",
    "name": "registry_",
    "type": "address"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "constructor"
 },
 {
  "inputs": [
   {
    "internalType": "uint16",
    "name": "agency",
    "type": "uint16"
   }
  ],
  "name": "AgencyClosed",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint32",
    "name": "entries",
    "type": "uint32"
   }
  ],
  "name": "BadEntries",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "form",
    "type": "uint8"
   }
  ],
  "name": "BadForm",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "nextUpdate",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "latest",
    "type": "uint48"
   }
  ],
  "name": "BadNextUpdate",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   }
  ],
  "name": "BadProof",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "purpose",
    "type": "uint8"
   }
  ],
  "name": "BadPurpose",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "key",
    "type": "address"
   },
   {
    "internalType": "uint64",
    "name": "capability",
    "type": "uint64"
   }
  ],
  "name": "Denied",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "EmptyBatch",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "EmptySalt",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   }
  ],
  "name": "IndexOutOfList",
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
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "ListExists",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "NameRequired",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "caller",
    "type": "address"
   }
  ],
  "name": "NotGovernor",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "uint16",
    "name": "agency",
    "type": "uint16"
   }
  ],
  "name": "NotIssuer",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "target",
    "type": "address"
   },
   {
    "internalType": "uint48",
    "name": "until",
    "type": "uint48"
   }
  ],
  "name": "Paused",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "registry",
    "type": "address"
   }
  ],
  "name": "RegistryRequired",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "RootRequired",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "uint48",
    "name": "nextUpdate",
    "type": "uint48"
   }
  ],
  "name": "Stale",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "uint32",
    "name": "expected",
    "type": "uint32"
   },
   {
    "internalType": "uint32",
    "name": "actual",
    "type": "uint32"
   }
  ],
  "name": "StaleVersion",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint32",
    "name": "entries",
    "type": "uint32"
   },
   {
    "internalType": "uint32",
    "name": "least",
    "type": "uint32"
   }
  ],
  "name": "TooFewEntries",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint16",
    "name": "agency",
    "type": "uint16"
   }
  ],
  "name": "UnknownAgency",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "UnknownList",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "Unrevoke",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "uint16",
    "name": "word",
    "type": "uint16"
   }
  ],
  "name": "WordOutOfList",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "WrongForm",
  "type": "error"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint32",
    "name": "index",
    "type": "uint32"
   }
  ],
  "name": "EntryCleared",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint32",
    "name": "index",
    "type": "uint32"
   }
  ],
  "name": "EntrySet",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint16",
    "name": "issuer",
    "type": "uint16"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "name",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint8",
    "name": "purpose",
    "type": "uint8"
   },
   {
    "indexed": false,
    "internalType": "uint8",
    "name": "form",
    "type": "uint8"
   },
   {
    "indexed": false,
    "internalType": "uint32",
    "name": "entries",
    "type": "uint32"
   }
  ],
  "name": "ListCreated",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint32",
    "name": "version",
    "type": "uint32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "root",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint48",
    "name": "nextUpdate",
    "type": "uint48"
   }
  ],
  "name": "ListPublished",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint32",
    "name": "version",
    "type": "uint32"
   },
   {
    "indexed": false,
    "internalType": "uint48",
    "name": "nextUpdate",
    "type": "uint48"
   }
  ],
  "name": "ListRefreshed",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint16",
    "name": "word",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "uint256",
    "name": "value",
    "type": "uint256"
   }
  ],
  "name": "WordSet",
  "type": "event"
 },
 {
  "inputs": [],
  "name": "LIST_DOMAIN",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "MAX_ENTRIES",
  "outputs": [
   {
    "internalType": "uint32",
    "name": "",
    "type": "uint32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "MAX_INTERVAL",
  "outputs": [
   {
    "internalType": "uint48",
    "name": "",
    "type": "uint48"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "MIN_ENTRIES",
  "outputs": [
   {
    "internalType": "uint32",
    "name": "",
    "type": "uint32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "WORD_SCHEMA",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "uint32",
    "name": "index",
    "type": "uint32"
   }
  ],
  "name": "clearEntry",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "components": [
     {
      "internalType": "uint16",
      "name": "word",
      "type": "uint16"
     },
     {
      "internalType": "uint256",
      "name": "mask",
      "type": "uint256"
     }
    ],
    "internalType": "struct ICredentialStatus.WordBits[]",
    "name": "changes",
    "type": "tuple[]"
   }
  ],
  "name": "clearWords",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "name",
    "type": "bytes32"
   },
   {
    "internalType": "uint8",
    "name": "purpose",
    "type": "uint8"
   },
   {
    "internalType": "uint8",
    "name": "form",
    "type": "uint8"
   },
   {
    "internalType": "uint32",
    "name": "entries",
    "type": "uint32"
   }
  ],
  "name": "createList",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "deploymentChainId",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "isFresh",
  "outputs": [
   {
    "internalType": "bool",
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint16",
    "name": "issuer",
    "type": "uint16"
   },
   {
    "internalType": "bytes32",
    "name": "name",
    "type": "bytes32"
   },
   {
    "internalType": "uint8",
    "name": "purpose",
    "type": "uint8"
   },
   {
    "internalType": "uint8",
    "name": "form",
    "type": "uint8"
   },
   {
    "internalType": "uint32",
    "name": "entries",
    "type": "uint32"
   }
  ],
  "name": "listId",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "listRecord",
  "outputs": [
   {
    "components": [
     {
      "internalType": "uint16",
      "name": "issuer",
      "type": "uint16"
     },
     {
      "internalType": "enum ICredentialStatus.Purpose",
      "name": "purpose",
      "type": "uint8"
     },
     {
      "internalType": "enum ICredentialStatus.Form",
      "name": "form",
      "type": "uint8"
     },
     {
      "internalType": "uint32",
      "name": "entries",
      "type": "uint32"
     },
     {
      "internalType": "uint32",
      "name": "version",
      "type": "uint32"
     },
     {
      "internalType": "uint48",
      "name": "writtenAt",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "nextUpdate",
      "type": "uint48"
     }
    ],
    "internalType": "struct ICredentialStatus.List",
    "name": "list",
    "type": "tuple"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "root",
    "type": "bytes32"
   },
   {
    "internalType": "uint32",
    "name": "expectVersion",
    "type": "uint32"
   },
   {
    "internalType": "uint48",
    "name": "nextUpdate",
    "type": "uint48"
   }
  ],
  "name": "publish",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "uint32",
    "name": "expectVersion",
    "type": "uint32"
   },
   {
    "internalType": "uint48",
    "name": "nextUpdate",
    "type": "uint48"
   }
  ],
  "name": "refresh",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "registry",
  "outputs": [
   {
    "internalType": "contract IAgencyRegistry",
    "name": "",
    "type": "address"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "rootOf",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "uint32",
    "name": "index",
    "type": "uint32"
   }
  ],
  "name": "setEntry",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "components": [
     {
      "internalType": "uint16",
      "name": "word",
      "type": "uint16"
     },
     {
      "internalType": "uint256",
      "name": "mask",
      "type": "uint256"
     }
    ],
    "internalType": "struct ICredentialStatus.WordBits[]",
    "name": "changes",
    "type": "tuple[]"
   }
  ],
  "name": "setWords",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   }
  ],
  "name": "statusAt",
  "outputs": [
   {
    "internalType": "bool",
    "name": "set",
    "type": "bool"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   },
   {
    "internalType": "uint256",
    "name": "wordValue",
    "type": "uint256"
   },
   {
    "internalType": "bytes32[]",
    "name": "proof",
    "type": "bytes32[]"
   }
  ],
  "name": "statusByProof",
  "outputs": [
   {
    "internalType": "bool",
    "name": "set",
    "type": "bool"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "uint16",
    "name": "word",
    "type": "uint16"
   }
  ],
  "name": "wordAt",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "uint32",
    "name": "version",
    "type": "uint32"
   },
   {
    "internalType": "uint256",
    "name": "value",
    "type": "uint256"
   }
  ],
  "name": "wordLeaf",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 }
] as const;
/** Creation code of CredentialStatus, without constructor arguments (optimizer, 200 runs). */
export const credentialStatusCreationCode =
  "0x60c06040524660a052348015610013575f5ffd5b50604051611a3d380380611a3d8339810160408190526100329161007e565b80806001600160a01b03163b5f0361006c57604051638c24c90960e01b81526001600160a01b038216600482015260240160405180910390fd5b6001600160a01b0316608052506100ab565b5f6020828403121561008e575f5ffd5b81516001600160a01b03811681146100a4575f5ffd5b9392505050565b60805160a0516119556100e85f395f818161033e015261049b01525f81816102b101528181610f0c0152818161127e015261137d01526119555ff3fe608060405234801561000f575f5ffd5b506004361061013c575f3560e01c8063779b083d116100b4578063be77f45111610079578063be77f45114610309578063cd0d009614610339578063ecc191bb14610360578063ee2e95bc14610390578063f2604262146103a3578063fede6114146103b6575f5ffd5b8063779b083d146102725780637aec44ce146102995780637b103999146102ac5780637d4cb964146102eb5780638d779f7b146102f6575f5ffd5b80632fe56813116101055780632fe56813146101d45780633382a23f146101f75780634ea31cfc14610217578063649fa1691461022a5780636d6f398e1461023d5780637726ae8a1461025f575f5ffd5b8062be59be1461014057806304ba418414610155578063163a3b5e1461018f5780631768f179146101a257806323967789146101b5575b5f5ffd5b61015361014e36600461147e565b6103d7565b005b61017c7f3f2d734bf2c6802541a70d888d6ef271f32347aece800a17302c46659464e06d81565b6040519081526020015b60405180910390f35b61017c61019d3660046114e0565b61046f565b6101536101b036600461153c565b6105db565b6101bf6202000081565b60405163ffffffff9091168152602001610186565b6101e76101e23660046115b6565b610682565b6040519015158152602001610186565b61020a610205366004611640565b610726565b6040516101869190611687565b6101e761022536600461170e565b610867565b61015361023836600461172e565b6108a7565b61017c61024b366004611640565b5f9081526020819052604090206001015490565b61017c61026d366004611758565b61095e565b61017c7fa127367fd20d0081e6e489905e5466a805d1dbca39a5c4678a3c397af985974581565b61017c6102a7366004611797565b610b69565b6102d37f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610186565b6101bf630100000081565b61015361030436600461172e565b610bcf565b61017c6103173660046117ca565b5f91825260016020908152604080842061ffff93909316845291905290205490565b61017c7f000000000000000000000000000000000000000000000000000000000000000081565b6101e761036e366004611640565b5f90815260208190526040902054600160501b900465ffffffffffff16421090565b61015361039e36600461153c565b610c8d565b6101536103b13660046117f8565b610d18565b6103c06228de8081565b60405165ffffffffffff9091168152602001610186565b5f6103e68560015b8585610d75565b9050836104065760405163258b5c5b60e11b815260040160405180910390fd5b5f8581526020818152604091829020600101869055815163ffffffff8416815290810186905265ffffffffffff841681830152905186917ff0f6a129e3a7f3ed692c5e3f6dd4f76feb4711a9349c999edb487d78730a0aab919081900360600190a25050505050565b604080517fa127367fd20d0081e6e489905e5466a805d1dbca39a5c4678a3c397af985974560208201527f00000000000000000000000000000000000000000000000000000000000000009181019190915230606082015261ffff8616608082015260ff80851660a0830152831660c082015263ffffffff821660e082015261010081018590525f9081906101200160408051601f19818403018152919052805160209091012090506001600160d81b0381165f6105a663ffffffff86165f60076fffffffffffffffffffffffffffffffff8311901b9050600667ffffffffffffffff83831c11901b17600563ffffffff83831c11901b17600461ffff83831c11901b17600360ff83831c11901b176002600f83831c116d010102020202030303030303030360801b911b9190911791821c1a1790565b64ffff00000060188b901b1662ff000060108a901b161761ff00600889901b16171760d81b9091179250505095945050505050565b6105ee836105e96020610ee5565b610f7e565b6105f9836002610fbf565b805f81900361061b5760405163c2e5347d60e01b815260040160405180910390fd5b5f5b8181101561067b576106738585858481811061063b5761063b611831565b6106519260206040909202019081019150611845565b86868581811061066357610663611831565b905060400201602001355f610ff1565b60010161061d565b5050505050565b5f8061069087600188611099565b90505f61069e888388610b69565b90506106b2600860ff60d88b901c16611874565b841415806106df57505f888152602081905260409020600101546106dc8260088a901c888861116f565b14155b1561070c57604051631f1b9d2d60e11b815260048101899052602481018890526044015b60405180910390fd5b600160ff1b60ff88161c9095161515979650505050505050565b6107646040805160e081019091525f808252602082019081526020015f81525f60208201819052604082018190526060820181905260809091015290565b5f82815260208190526040812080549091600160201b90910465ffffffffffff1690036107915750919050565b6040518060e001604052806107a68560f01c90565b61ffff1681526020016107b98560e81c90565b60ff1660028111156107cd576107cd611657565b60028111156107de576107de611657565b81526020016107ed8560e01c90565b60ff16600281111561080157610801611657565b600281111561081257610812611657565b815263ffffffff600160ff60d89790971c969096169590951b8516602082015291549384166040830152600160201b840465ffffffffffff9081166060840152600160501b9094049093166080909101525090565b5f61087483600284611099565b50505f828152600160209081526040808320600885901c8452909152902054600160ff1b60ff83161c1615155b92915050565b6108b082611210565b63ffffffff80821660ff60d885901c161c16156108ef5760405163cd7f184b60e01b81526004810183905263ffffffff82166024820152604401610703565b5f82815260016020908152604080832062ffffff600886901c1684528252918290208054600160ff1b60ff86161c19169055905163ffffffff8316815283917fb8aff1640c6e264cd943f82aded7f8e81e9cc744dd4d0a0e328e140095e7c13e91015b60405180910390a25050565b5f5f61096a6020611257565b90508561098a57604051636cc61e7360e11b815260040160405180910390fd5b60ff85166001148015906109a2575060ff8516600214155b156109c55760405163edc05a8d60e01b815260ff86166004820152602401610703565b60ff84166001148015906109dd575060ff8416600214155b15610a0057604051631164da9760e21b815260ff85166004820152602401610703565b6202000063ffffffff84161015610a3b57604051631a5e16e560e21b815263ffffffff84166004820152620200006024820152604401610703565b630100000063ffffffff84161180610a655750610a59600184611887565b831663ffffffff165f14155b15610a8b576040516370bd4c4560e01b815263ffffffff84166004820152602401610703565b610a98818787878761046f565b5f81815260208190526040902054909250600160201b900465ffffffffffff1615610ad957604051631d97fa5960e01b815260048101839052602401610703565b5f8281526020818152604091829020805469ffffffffffff000000001916600160201b4265ffffffffffff1602179055815160ff808916825287169181019190915263ffffffff851691810191909152869061ffff83169084907f2a5a3d6cc3d860c110916faebf438452e085a95a2be3dd8227b8dc97595e63889060600160405180910390a450949350505050565b6040805163ffffffff841660208201529081018290525f90610bc7907f3f2d734bf2c6802541a70d888d6ef271f32347aece800a17302c46659464e06d908690606001604051602081830303815290604052805190602001206112b5565b949350505050565b610bdd826105e96020610ee5565b610be8826002610fbf565b63ffffffff80821660ff60d885901c161c1615610c275760405163cd7f184b60e01b81526004810183905263ffffffff82166024820152604401610703565b5f82815260016020908152604080832062ffffff600886901c1684528252918290208054600160ff1b60ff86161c179055905163ffffffff8316815283917f4d29e4166505764903ce1d12b850e5b82bb5d983a078a3e333f46959a3ca58859101610952565b610c9683611210565b805f819003610cb85760405163c2e5347d60e01b815260040160405180910390fd5b5f5b8181101561067b57610d1085858584818110610cd857610cd8611831565b610cee9260206040909202019081019150611845565b5f878786818110610d0157610d01611831565b90506040020160200135610ff1565b600101610cba565b5f610d248460026103df565b6040805163ffffffff8316815265ffffffffffff8516602082015291925085917fa088ef9fec6975cbc32b94ddd7a93cc70497bcdc5454ca898609ea07b12d3114910160405180910390a250505050565b5f5f610d816020610ee5565b5f878152602081905260408120805492935091600160201b900465ffffffffffff169003610dc55760405163537b680d60e11b815260048101889052602401610703565b610dcf8783610f7e565b610dd98787610fbf565b805463ffffffff908116935085168314610e1d57604051631d20d1d360e11b81526004810188905263ffffffff808716602483015284166044820152606401610703565b5f610e2b6228de80426118a3565b9050428565ffffffffffff16111580610e5357508065ffffffffffff168565ffffffffffff16115b15610e8357604051633dd09ebf60e01b815265ffffffffffff808716600483015282166024820152604401610703565b610e8c846118c1565b825465ffffffffffff968716600160501b0265ffffffffffff60501b194298909816600160201b0269ffffffffffffffffffff1990921663ffffffff841617919091179690961695909517909155509195945050505050565b6040516371672b0d60e11b815233600482015267ffffffffffffffff821660248201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063e2ce561a906044015b602060405180830381865afa158015610f5a573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906108a191906118e5565b610f9181610f8c8460f01c90565b61134a565b610fbb5760405163244750e960e21b81526004810183905261ffff82166024820152604401610703565b5050565b8060ff16610fcd8360e01c90565b60ff1614610fbb57604051630d0d9edb60e11b815260048101839052602401610703565b600883901b62ffff001660ff60d886901c161c1561102f57604051631bc757a960e01b81526004810185905261ffff84166024820152604401610703565b5f84815260016020908152604080832061ffff8716808552908352928190208054861785191680825582519485529284018390529287917f9a5efbc4673e25b7d8e19e092895c80a8bccf88a599671d3e185bb0026425037910160405180910390a2505050505050565b5f8381526020819052604081208054600160201b900465ffffffffffff1682036110d95760405163537b680d60e11b815260048101869052602401610703565b6110e38585610fbf565b8054600160501b900465ffffffffffff16421061112d5780546040516342632a3160e01b815260048101879052600160501b90910465ffffffffffff166024820152604401610703565b60d885901c60ff1683901c156111605760405163cd7f184b60e01b81526004810186905260248101849052604401610703565b5463ffffffff16949350505050565b5f8484825b848110156111dc5760018216156111ac576111a786868381811061119a5761119a611831565b90506020020135846113f5565b6111ce565b6111ce838787848181106111c2576111c2611831565b905060200201356113f5565b9250600191821c9101611174565b50801561120657604051632e36839f60e21b81526004810187905260248101859052604401610703565b5095945050505050565b61121e816105e96020611257565b611229816002610fbf565b600260e882901c60ff16146112545760405163ee9ee83360e01b815260048101829052602401610703565b50565b60405163dea1466d60e01b815233600482015267ffffffffffffffff821660248201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063dea1466d90604401610f3f565b5f826112d4576040516308a6c2e560e01b815260040160405180910390fd5b604080517f38e6ef135abe82520500ac090975f5b6473ee7f9dc4bf93f4e2d6450ca071c3660208201525f9181019190915246606082015230608082015260a0810185905260c0810184905260e08101839052610100016040516020818303038152906040528051906020012090509392505050565b5f8161ffff168361ffff1614806113ee575060405163010368c560e51b815261ffff8085166004830152831660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063206d18a090604401602060405180830381865afa1580156113ca573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113ee9190611900565b9392505050565b604080517f38e6ef135abe82520500ac090975f5b6473ee7f9dc4bf93f4e2d6450ca071c3660208083019190915260018284015260608201949094526080808201939093528151808203909301835260a0019052805191012090565b803563ffffffff81168114611464575f5ffd5b919050565b803565ffffffffffff81168114611464575f5ffd5b5f5f5f5f60808587031215611491575f5ffd5b84359350602085013592506114a860408601611451565b91506114b660608601611469565b905092959194509250565b61ffff81168114611254575f5ffd5b803560ff81168114611464575f5ffd5b5f5f5f5f5f60a086880312156114f4575f5ffd5b85356114ff816114c1565b945060208601359350611514604087016114d0565b9250611522606087016114d0565b915061153060808701611451565b90509295509295909350565b5f5f5f6040848603121561154e575f5ffd5b83359250602084013567ffffffffffffffff81111561156b575f5ffd5b8401601f8101861361157b575f5ffd5b803567ffffffffffffffff811115611591575f5ffd5b8660208260061b84010111156115a5575f5ffd5b939660209190910195509293505050565b5f5f5f5f5f608086880312156115ca575f5ffd5b853594506020860135935060408601359250606086013567ffffffffffffffff8111156115f5575f5ffd5b8601601f81018813611605575f5ffd5b803567ffffffffffffffff81111561161b575f5ffd5b8860208260051b840101111561162f575f5ffd5b959894975092955050506020019190565b5f60208284031215611650575f5ffd5b5035919050565b634e487b7160e01b5f52602160045260245ffd5b6003811061125457634e487b7160e01b5f52602160045260245ffd5b815161ffff168152602082015160e08201906116a28161166b565b602083015260408301516116b58161166b565b8060408401525063ffffffff606084015116606083015263ffffffff608084015116608083015265ffffffffffff60a08401511660a083015260c083015161170760c084018265ffffffffffff169052565b5092915050565b5f5f6040838503121561171f575f5ffd5b50508035926020909101359150565b5f5f6040838503121561173f575f5ffd5b8235915061174f60208401611451565b90509250929050565b5f5f5f5f6080858703121561176b575f5ffd5b8435935061177b602086016114d0565b9250611789604086016114d0565b91506114b660608601611451565b5f5f5f606084860312156117a9575f5ffd5b833592506117b960208501611451565b929592945050506040919091013590565b5f5f604083850312156117db575f5ffd5b8235915060208301356117ed816114c1565b809150509250929050565b5f5f5f6060848603121561180a575f5ffd5b8335925061181a60208501611451565b915061182860408501611469565b90509250925092565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215611855575f5ffd5b81356113ee816114c1565b634e487b7160e01b5f52601160045260245ffd5b818103818111156108a1576108a1611860565b63ffffffff82811682821603908111156108a1576108a1611860565b65ffffffffffff81811683821601908111156108a1576108a1611860565b5f63ffffffff821663ffffffff81036118dc576118dc611860565b60010192915050565b5f602082840312156118f5575f5ffd5b81516113ee816114c1565b5f60208284031215611910575f5ffd5b815180151581146113ee575f5ffdfea264697066735822122075014b6f6f9efe4718553fc3a654243e47860a23dd0479658bd73212cfb36fa264736f6c63430008250033";
