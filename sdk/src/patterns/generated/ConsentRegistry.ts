// Made by scripts/generate-patterns.mjs from @tolbooth/sdk/contracts/data-sharing/ConsentRegistry.sol with solc 0.8.37+commit.f401782d.Emscripten.clang. Do not edit.
/** ABI of ConsentRegistry. */
export const consentRegistryAbi = [
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
    "internalType": "uint8",
    "name": "kind",
    "type": "uint8"
   }
  ],
  "name": "BadKind",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "BadSecret",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "BadWindow",
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
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "Exists",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "LockRequired",
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
  "name": "NotActive",
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
  "name": "NotController",
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
  "inputs": [],
  "name": "RecipientRequired",
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
  "name": "TermsRequired",
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
  "name": "UnknownConsent",
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
    "indexed": true,
    "internalType": "bytes32",
    "name": "terms",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint16",
    "name": "controller",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "uint16",
    "name": "recipient",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "withdrawLock",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint48",
    "name": "from",
    "type": "uint48"
   },
   {
    "indexed": false,
    "internalType": "uint48",
    "name": "until",
    "type": "uint48"
   },
   {
    "indexed": false,
    "internalType": "uint32",
    "name": "version",
    "type": "uint32"
   },
   {
    "indexed": false,
    "internalType": "uint8",
    "name": "kind",
    "type": "uint8"
   }
  ],
  "name": "ConsentRecorded",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "oldId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "newId",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint32",
    "name": "version",
    "type": "uint32"
   }
  ],
  "name": "ConsentSuperseded",
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
    "internalType": "uint16",
    "name": "by",
    "type": "uint16"
   }
  ],
  "name": "ConsentWithdrawn",
  "type": "event"
 },
 {
  "inputs": [],
  "name": "CONSENT_DOMAIN",
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
  "name": "LOCK_DOMAIN",
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
    "internalType": "uint16",
    "name": "recipient",
    "type": "uint16"
   }
  ],
  "name": "check",
  "outputs": [
   {
    "internalType": "bool",
    "name": "ok",
    "type": "bool"
   },
   {
    "internalType": "uint8",
    "name": "why",
    "type": "uint8"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "terms",
    "type": "bytes32"
   },
   {
    "internalType": "uint16",
    "name": "recipient",
    "type": "uint16"
   },
   {
    "components": [
     {
      "internalType": "uint16",
      "name": "controller",
      "type": "uint16"
     },
     {
      "internalType": "bytes32",
      "name": "withdrawLock",
      "type": "bytes32"
     }
    ],
    "internalType": "struct IConsentRegistry.Source[]",
    "name": "sources",
    "type": "tuple[]"
   }
  ],
  "name": "checkPair",
  "outputs": [
   {
    "internalType": "bool",
    "name": "ok",
    "type": "bool"
   },
   {
    "internalType": "uint8",
    "name": "why",
    "type": "uint8"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint16",
    "name": "controller",
    "type": "uint16"
   },
   {
    "internalType": "uint16",
    "name": "recipient",
    "type": "uint16"
   },
   {
    "internalType": "bytes32",
    "name": "terms",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "withdrawLock",
    "type": "bytes32"
   }
  ],
  "name": "consentId",
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
  "name": "consentRecord",
  "outputs": [
   {
    "components": [
     {
      "internalType": "uint16",
      "name": "controller",
      "type": "uint16"
     },
     {
      "internalType": "uint16",
      "name": "recipient",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "from",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "until",
      "type": "uint48"
     },
     {
      "internalType": "uint32",
      "name": "version",
      "type": "uint32"
     },
     {
      "internalType": "enum IConsentRegistry.Status",
      "name": "status",
      "type": "uint8"
     },
     {
      "internalType": "enum IConsentRegistry.Kind",
      "name": "kind",
      "type": "uint8"
     }
    ],
    "internalType": "struct IConsentRegistry.Consent",
    "name": "",
    "type": "tuple"
   }
  ],
  "stateMutability": "view",
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
    "name": "terms",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "withdrawLock",
    "type": "bytes32"
   },
   {
    "internalType": "uint16",
    "name": "recipient",
    "type": "uint16"
   },
   {
    "internalType": "uint48",
    "name": "from",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "until",
    "type": "uint48"
   },
   {
    "internalType": "uint8",
    "name": "kind",
    "type": "uint8"
   }
  ],
  "name": "record",
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
  "inputs": [
   {
    "components": [
     {
      "internalType": "bytes32",
      "name": "terms",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "withdrawLock",
      "type": "bytes32"
     },
     {
      "internalType": "uint16",
      "name": "recipient",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "from",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "until",
      "type": "uint48"
     },
     {
      "internalType": "uint8",
      "name": "kind",
      "type": "uint8"
     }
    ],
    "internalType": "struct IConsentRegistry.ConsentInput[]",
    "name": "inputs",
    "type": "tuple[]"
   }
  ],
  "name": "recordMany",
  "outputs": [
   {
    "internalType": "bytes32[]",
    "name": "ids",
    "type": "bytes32[]"
   }
  ],
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
    "name": "oldId",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "terms",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "withdrawLock",
    "type": "bytes32"
   },
   {
    "internalType": "uint16",
    "name": "recipient",
    "type": "uint16"
   },
   {
    "internalType": "uint48",
    "name": "from",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "until",
    "type": "uint48"
   },
   {
    "internalType": "uint8",
    "name": "kind",
    "type": "uint8"
   }
  ],
  "name": "supersede",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "newId",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable",
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
  "name": "withdraw",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint16",
    "name": "controller",
    "type": "uint16"
   },
   {
    "internalType": "uint16",
    "name": "recipient",
    "type": "uint16"
   },
   {
    "internalType": "bytes32",
    "name": "terms",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "secret",
    "type": "bytes32"
   }
  ],
  "name": "withdrawWithSecret",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 }
] as const;
/** Creation code of ConsentRegistry, without constructor arguments (optimizer, 200 runs). */
export const consentRegistryCreationCode =
  "0x60c06040524660a052348015610013575f5ffd5b506040516115d33803806115d38339810160408190526100329161007e565b80806001600160a01b03163b5f0361006c57604051638c24c90960e01b81526001600160a01b038216600482015260240160405180910390fd5b6001600160a01b0316608052506100ab565b5f6020828403121561008e575f5ffd5b81516001600160a01b03811681146100a4575f5ffd5b9392505050565b60805160a0516114eb6100e85f395f8181610201015261063f01525f81816101620152818161094c01528181610eff0152610f6901526114eb5ff3fe608060405234801561000f575f5ffd5b50600436106100cb575f3560e01c80638e73c2a411610088578063cd0d009611610063578063cd0d0096146101fc578063cde2688b14610223578063f182b9c714610243578063f9df4f4414610263575f5ffd5b80638e73c2a4146101af578063b4ed0664146101c2578063cc88bb5e146101d5575f5ffd5b80630acd1d5c146100cf57806330bf0bc014610109578063364d2e8b1461011e578063755bb605146101315780637b1039991461015d5780638e19899e1461019c575b5f5ffd5b6100f67f574ae994ae86a33d02d2fe1de67be4ec73fdc0685be9c6a5b892330e6541aca181565b6040519081526020015b60405180910390f35b61011c610117366004611003565b610276565b005b6100f661012c36600461106b565b6103c5565b61014461013f3660046110d9565b610489565b60408051921515835260ff909116602083015201610100565b6101847f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610100565b61011c6101aa366004611107565b6104ca565b6101446101bd36600461111e565b610531565b6100f66101d0366004611003565b61060f565b6100f67f1a2d4a9fd401b91318e8e532d9a352c608565d26bf7e20d841a2fef16ab7ad9481565b6100f67f000000000000000000000000000000000000000000000000000000000000000081565b6102366102313660046111a6565b6106a7565b6040516101009190611217565b610256610251366004611107565b610789565b6040516101009190611291565b6100f661027136600461130e565b6108a0565b5f6102d48585857f1a2d4a9fd401b91318e8e532d9a352c608565d26bf7e20d841a2fef16ab7ad94866040516020016102b9929190918252602082015260400190565b6040516020818303038152906040528051906020012061060f565b5f8181526020819052604081209192508154600160a01b900460ff16600381111561030157610301611259565b0361031f5760405163e1dcd59760e01b815260040160405180910390fd5b60018154600160a01b900460ff16600381111561033e5761033e611259565b1461036457604051636d9c892f60e11b8152600481018390526024015b60405180910390fd5b805460ff60a01b1916600160a11b1780825560408051600160801b90920463ffffffff1682525f6020830152805184927f17804ed4f0cb0c8c8249b3b505a2941bcf9a72fba35c514c628998655d24fead92908290030190a2505050505050565b5f806103d2610300610925565b90505f6103e18a8360036109c4565b6103ec906001611372565b905061043c82826040518060c001604052808d81526020018c81526020018b61ffff1681526020018a65ffffffffffff1681526020018965ffffffffffff1681526020018860ff16815250610aca565b60405163ffffffff8316815290935083908b907faeb1a789539b89ec3d36a495b7fe724a688e1fe7d35e933e64e7ef2b9eeeb0f29060200160405180910390a35050979650505050505050565b5f5f5f6104968585610d93565b90505f8160078111156104ab576104ab611259565b148160078111156104be576104be611259565b92509250509250929050565b5f6104d6610200610ed8565b90505f6104e5838360026109c4565b6040805163ffffffff8316815261ffff8516602082015291925084917f17804ed4f0cb0c8c8249b3b505a2941bcf9a72fba35c514c628998655d24fead910160405180910390a2505050565b5f806001815b848110156105e057368686838181106105525761055261139a565b6040029190910191505f905061058361057d61057160208501856113ae565b8b8d866020013561060f565b8a610d93565b9050600781600781111561059957610599611259565b036105ae575f60079550955050505050610606565b5f8160078111156105c1576105c1611259565b036105cb57600195505b825f036105d6578093505b5050600101610537565b5082836105fe578160078111156105f9576105f9611259565b610600565b5f5b92509250505b94509492505050565b604080517f574ae994ae86a33d02d2fe1de67be4ec73fdc0685be9c6a5b892330e6541aca16020808301919091527f00000000000000000000000000000000000000000000000000000000000000008284015230606083015261ffff96871660808301529490951660a086015260c085019290925260e080850191909152815180850390910181526101009093019052815191012090565b60605f6106b5610100610925565b9050825f8190036106d95760405163c2e5347d60e01b815260040160405180910390fd5b8067ffffffffffffffff8111156106f2576106f26113c9565b60405190808252806020026020018201604052801561071b578160200160208202803683370190505b5092505f5b818110156107805761075b8360018888858181106107405761074061139a565b905060c0020180360381019061075691906113dd565b610aca565b84828151811061076d5761076d61139a565b6020908102919091010152600101610720565b50505092915050565b6107c66040805160e0810182525f8082526020820181905291810182905260608101829052608081018290529060a082019081526020015f905290565b5f8281526020818152604091829020825160e081018452815461ffff8082168352620100008204169382019390935265ffffffffffff6401000000008404811694820194909452600160501b8304909316606084015263ffffffff600160801b83041660808401529060a083019060ff600160a01b90910416600381111561085057610850611259565b600381111561086157610861611259565b81528154602090910190600160a81b900460ff16600281111561088657610886611259565b600281111561089757610897611259565b90525092915050565b5f8060ff83166002146108bd576108b8610100610925565b6108c8565b6108c8610100610ed8565b90506109198160016040518060c001604052808c81526020018b81526020018a61ffff1681526020018965ffffffffffff1681526020018865ffffffffffff1681526020018760ff16815250610aca565b98975050505050505050565b60405163dea1466d60e01b815233600482015267ffffffffffffffff821660248201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063dea1466d906044015b602060405180830381865afa15801561099a573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109be919061147b565b92915050565b5f838152602081905260408120818154600160a01b900460ff1660038111156109ef576109ef611259565b03610a1057604051635591fb6760e11b81526004810186905260240161035b565b8054610a2190859061ffff16610f36565b610a4b57604051631ca36d7160e11b81526004810186905261ffff8516602482015260440161035b565b60018154600160a01b900460ff166003811115610a6a57610a6a611259565b14610a8b57604051636d9c892f60e11b81526004810186905260240161035b565b80548390829060ff60a01b1916600160a01b836003811115610aaf57610aaf611259565b021790555054600160801b900463ffffffff16949350505050565b80515f90610aeb5760405163dc27645f60e01b815260040160405180910390fd5b6020820151610b0d5760405163fcdfb56960e01b815260040160405180910390fd5b816040015161ffff165f03610b3557604051631dae7d0560e11b815260040160405180910390fd5b816080015165ffffffffffff16826060015165ffffffffffff1610610b6d57604051632a0c9bb560e11b815260040160405180910390fd5b60a082015160ff161580610b8b5750600260ff168260a0015160ff16115b15610bb45760a082015160405163dfc0338760e01b815260ff909116600482015260240161035b565b610bcb848360400151845f0151856020015161060f565b5f8181526020819052604081209192508154600160a01b900460ff166003811115610bf857610bf8611259565b14610c1957604051632cefb18b60e21b81526004810183905260240161035b565b805460408401516060850151608086015161ffff89811663ffffffff1990951694909417620100009490931693909302919091176fffffffffffffffffffffffff00000000191664010000000065ffffffffffff9283160265ffffffffffff60501b191617600160501b91909216021764ffffffffff60801b1916600160801b63ffffffff86160260ff60a01b191617600160a01b17815560a083015160ff166002811115610cca57610cca611259565b8154829060ff60a81b1916600160a81b836002811115610cec57610cec611259565b02179055508461ffff16835f0151837fd7d287baa584f55f87bb3d15aa3820260c2367d8d1141a738c36fc35601c057186604001518760200151886060015189608001518b8b60a00151604051610d839695949392919061ffff969096168652602086019490945265ffffffffffff92831660408601529116606084015263ffffffff16608083015260ff1660a082015260c00190565b60405180910390a4509392505050565b5f828152602081905260408120805461ffff620100008204169065ffffffffffff6401000000008204811691600160501b81049091169060ff600160a01b8204811691600160a81b90041686826003811115610df157610df1611259565b03610e0557600196505050505050506109be565b8761ffff168561ffff1614610e2357600296505050505050506109be565b6001826003811115610e3757610e37611259565b14610e6c576002826003811115610e5057610e50611259565b14610e5c576004610e5f565b60035b96505050505050506109be565b8365ffffffffffff16421015610e8b57600596505050505050506109be565b8265ffffffffffff164210610ea957600696505050505050506109be565b6002816002811115610ebd57610ebd611259565b14610ec8575f610ecb565b60075b9998505050505050505050565b6040516371672b0d60e11b815233600482015267ffffffffffffffff821660248201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063e2ce561a9060440161097f565b5f8161ffff168361ffff161480610fda575060405163010368c560e51b815261ffff8085166004830152831660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063206d18a090604401602060405180830381865afa158015610fb6573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610fda9190611496565b9392505050565b61ffff81168114610ff0575f5ffd5b50565b8035610ffe81610fe1565b919050565b5f5f5f5f60808587031215611016575f5ffd5b843561102181610fe1565b9350602085013561103181610fe1565b93969395505050506040820135916060013590565b803565ffffffffffff81168114610ffe575f5ffd5b803560ff81168114610ffe575f5ffd5b5f5f5f5f5f5f5f60e0888a031215611081575f5ffd5b87359650602088013595506040880135945060608801356110a181610fe1565b93506110af60808901611046565b92506110bd60a08901611046565b91506110cb60c0890161105b565b905092959891949750929550565b5f5f604083850312156110ea575f5ffd5b8235915060208301356110fc81610fe1565b809150509250929050565b5f60208284031215611117575f5ffd5b5035919050565b5f5f5f5f60608587031215611131575f5ffd5b84359350602085013561114381610fe1565b9250604085013567ffffffffffffffff81111561115e575f5ffd5b8501601f8101871361116e575f5ffd5b803567ffffffffffffffff811115611184575f5ffd5b8760208260061b8401011115611198575f5ffd5b949793965060200194505050565b5f5f602083850312156111b7575f5ffd5b823567ffffffffffffffff8111156111cd575f5ffd5b8301601f810185136111dd575f5ffd5b803567ffffffffffffffff8111156111f3575f5ffd5b85602060c083028401011115611207575f5ffd5b6020919091019590945092505050565b602080825282518282018190525f918401906040840190835b8181101561124e578351835260209384019390920191600101611230565b509095945050505050565b634e487b7160e01b5f52602160045260245ffd5b6004811061127d5761127d611259565b9052565b6003811061127d5761127d611259565b5f60e08201905061ffff835116825261ffff602084015116602083015265ffffffffffff604084015116604083015265ffffffffffff606084015116606083015263ffffffff608084015116608083015260a08301516112f460a084018261126d565b5060c083015161130760c0840182611281565b5092915050565b5f5f5f5f5f5f60c08789031215611323575f5ffd5b8635955060208701359450604087013561133c81610fe1565b935061134a60608801611046565b925061135860808801611046565b915061136660a0880161105b565b90509295509295509295565b63ffffffff81811683821601908111156109be57634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b5f602082840312156113be575f5ffd5b8135610fda81610fe1565b634e487b7160e01b5f52604160045260245ffd5b5f60c08284031280156113ee575f5ffd5b5060405160c0810167ffffffffffffffff8111828210171561141e57634e487b7160e01b5f52604160045260245ffd5b6040908152833582526020808501359083015261143c908401610ff3565b604082015261144d60608401611046565b606082015261145e60808401611046565b608082015261146f60a0840161105b565b60a08201529392505050565b5f6020828403121561148b575f5ffd5b8151610fda81610fe1565b5f602082840312156114a6575f5ffd5b81518015158114610fda575f5ffdfea26469706673582212202fdee242e71b765d7c51fbcc34bcccfd7b31ffe5855233404ed32537a2287a2564736f6c63430008250033";
