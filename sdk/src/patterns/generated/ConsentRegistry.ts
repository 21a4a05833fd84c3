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
  "0x60c06040524660a052348015610013575f5ffd5b506040516115be3803806115be8339810160408190526100329161007e565b80806001600160a01b03163b5f0361006c57604051638c24c90960e01b81526001600160a01b038216600482015260240160405180910390fd5b6001600160a01b0316608052506100ab565b5f6020828403121561008e575f5ffd5b81516001600160a01b03811681146100a4575f5ffd5b9392505050565b60805160a0516114d66100e85f395f8181610201015261061101525f81816101620152818161099b01528181610dda0152610e4401526114d65ff3fe608060405234801561000f575f5ffd5b50600436106100cb575f3560e01c80638e73c2a411610088578063cd0d009611610063578063cd0d0096146101fc578063cde2688b14610223578063f182b9c714610243578063f9df4f4414610263575f5ffd5b80638e73c2a4146101af578063b4ed0664146101c2578063cc88bb5e146101d5575f5ffd5b80630acd1d5c146100cf57806330bf0bc014610109578063364d2e8b1461011e578063755bb605146101315780637b1039991461015d5780638e19899e1461019c575b5f5ffd5b6100f67f574ae994ae86a33d02d2fe1de67be4ec73fdc0685be9c6a5b892330e6541aca181565b6040519081526020015b60405180910390f35b61011c610117366004610fee565b610276565b005b6100f661012c366004611056565b610397565b61014461013f3660046110c4565b61045b565b60408051921515835260ff909116602083015201610100565b6101847f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610100565b61011c6101aa3660046110f2565b61049c565b6101446101bd366004611109565b610503565b6100f66101d0366004610fee565b6105e1565b6100f67f1a2d4a9fd401b91318e8e532d9a352c608565d26bf7e20d841a2fef16ab7ad9481565b6100f67f000000000000000000000000000000000000000000000000000000000000000081565b610236610231366004611191565b610679565b6040516101009190611202565b6102566102513660046110f2565b61075b565b604051610100919061127c565b6100f66102713660046112f9565b610872565b5f6102d48585857f1a2d4a9fd401b91318e8e532d9a352c608565d26bf7e20d841a2fef16ab7ad94866040516020016102b9929190918252602082015260400190565b604051602081830303815290604052805190602001206105e1565b5f8181526020819052604081209192508154600160a01b900460ff16600381111561030157610301611244565b0361031f5760405163e1dcd59760e01b815260040160405180910390fd5b8054610336908390600160a01b900460ff166108f7565b805460ff60a01b1916600160a11b1780825560408051600160801b90920463ffffffff1682525f6020830152805184927f17804ed4f0cb0c8c8249b3b505a2941bcf9a72fba35c514c628998655d24fead92908290030190a2505050505050565b5f806103a4610300610974565b90505f6103b38a836003610a13565b6103be90600161135d565b905061040e82826040518060c001604052808d81526020018c81526020018b61ffff1681526020018a65ffffffffffff1681526020018965ffffffffffff1681526020018860ff16815250610ab1565b60405163ffffffff8316815290935083908b907faeb1a789539b89ec3d36a495b7fe724a688e1fe7d35e933e64e7ef2b9eeeb0f29060200160405180910390a35050979650505050505050565b5f5f5f6104688585610d54565b90505f81600781111561047d5761047d611244565b1481600781111561049057610490611244565b92509250509250929050565b5f6104a8610200610db3565b90505f6104b783836002610a13565b6040805163ffffffff8316815261ffff8516602082015291925084917f17804ed4f0cb0c8c8249b3b505a2941bcf9a72fba35c514c628998655d24fead910160405180910390a2505050565b5f806001815b848110156105b2573686868381811061052457610524611385565b6040029190910191505f905061055561054f6105436020850185611399565b8b8d86602001356105e1565b8a610d54565b9050600781600781111561056b5761056b611244565b03610580575f600795509550505050506105d8565b5f81600781111561059357610593611244565b0361059d57600195505b825f036105a8578093505b5050600101610509565b5082836105d0578160078111156105cb576105cb611244565b6105d2565b5f5b92509250505b94509492505050565b604080517f574ae994ae86a33d02d2fe1de67be4ec73fdc0685be9c6a5b892330e6541aca16020808301919091527f00000000000000000000000000000000000000000000000000000000000000008284015230606083015261ffff96871660808301529490951660a086015260c085019290925260e080850191909152815180850390910181526101009093019052815191012090565b60605f610687610100610974565b9050825f8190036106ab5760405163c2e5347d60e01b815260040160405180910390fd5b8067ffffffffffffffff8111156106c4576106c46113b4565b6040519080825280602002602001820160405280156106ed578160200160208202803683370190505b5092505f5b818110156107525761072d83600188888581811061071257610712611385565b905060c0020180360381019061072891906113c8565b610ab1565b84828151811061073f5761073f611385565b60209081029190910101526001016106f2565b50505092915050565b6107986040805160e0810182525f8082526020820181905291810182905260608101829052608081018290529060a082019081526020015f905290565b5f8281526020818152604091829020825160e081018452815461ffff8082168352620100008204169382019390935265ffffffffffff6401000000008404811694820194909452600160501b8304909316606084015263ffffffff600160801b83041660808401529060a083019060ff600160a01b90910416600381111561082257610822611244565b600381111561083357610833611244565b81528154602090910190600160a81b900460ff16600281111561085857610858611244565b600281111561086957610869611244565b90525092915050565b5f8060ff831660021461088f5761088a610100610974565b61089a565b61089a610100610db3565b90506108eb8160016040518060c001604052808c81526020018b81526020018a61ffff1681526020018965ffffffffffff1681526020018865ffffffffffff1681526020018760ff16815250610ab1565b98975050505050505050565b5f81600381111561090a5761090a611244565b1415829061093757604051635591fb6760e11b815260040161092e91815260200190565b60405180910390fd5b50600181600381111561094c5761094c611244565b14829061096f57604051636d9c892f60e11b815260040161092e91815260200190565b505050565b60405163dea1466d60e01b815233600482015267ffffffffffffffff821660248201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063dea1466d906044015b602060405180830381865afa1580156109e9573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610a0d9190611466565b92915050565b5f8381526020819052604081208054610a37908690600160a01b900460ff166108f7565b8054610a4890859061ffff16610e11565b610a7257604051631ca36d7160e11b81526004810186905261ffff8516602482015260440161092e565b80548390829060ff60a01b1916600160a01b836003811115610a9657610a96611244565b021790555054600160801b900463ffffffff16949350505050565b80515f90610ad25760405163dc27645f60e01b815260040160405180910390fd5b6020820151610af45760405163fcdfb56960e01b815260040160405180910390fd5b816040015161ffff165f03610b1c57604051631dae7d0560e11b815260040160405180910390fd5b816080015165ffffffffffff16826060015165ffffffffffff1610610b5457604051632a0c9bb560e11b815260040160405180910390fd5b60a082015160ff161580610b725750600260ff168260a0015160ff16115b15610b9b5760a082015160405163dfc0338760e01b815260ff909116600482015260240161092e565b610bb2848360400151845f015185602001516105e1565b5f818152602081905260409020805491925090610bda908390600160a01b900460ff16610ebc565b805460408401516060850151608086015161ffff89811663ffffffff1990951694909417620100009490931693909302919091176fffffffffffffffffffffffff00000000191664010000000065ffffffffffff9283160265ffffffffffff60501b191617600160501b91909216021764ffffffffff60801b1916600160801b63ffffffff86160260ff60a01b191617600160a01b17815560a083015160ff166002811115610c8b57610c8b611244565b8154829060ff60a81b1916600160a81b836002811115610cad57610cad611244565b02179055508461ffff16835f0151837fd7d287baa584f55f87bb3d15aa3820260c2367d8d1141a738c36fc35601c057186604001518760200151886060015189608001518b8b60a00151604051610d449695949392919061ffff969096168652602086019490945265ffffffffffff92831660408601529116606084015263ffffffff16608083015260ff1660a082015260c00190565b60405180910390a4509392505050565b5f8281526020819052604081208054610dab9060ff600160a01b8204811691600160a81b81049091169061ffff6201000082041690879065ffffffffffff6401000000008204811691600160501b90041642610ef2565b949350505050565b6040516371672b0d60e11b815233600482015267ffffffffffffffff821660248201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063e2ce561a906044016109ce565b5f8161ffff168361ffff161480610eb5575060405163010368c560e51b815261ffff8085166004830152831660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063206d18a090604401602060405180830381865afa158015610e91573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610eb59190611481565b9392505050565b5f816003811115610ecf57610ecf611244565b14829061096f57604051632cefb18b60e21b815260040161092e91815260200190565b5f80886003811115610f0657610f06611244565b03610f1357506001610fc1565b8461ffff168661ffff1614610f2a57506002610fc1565b6001886003811115610f3e57610f3e611244565b14610f6d576002886003811115610f5757610f57611244565b14610f63576004610f66565b60035b9050610fc1565b8365ffffffffffff16821015610f8557506005610fc1565b8265ffffffffffff168210610f9c57506006610fc1565b6002876002811115610fb057610fb0611244565b14610fbb575f610fbe565b60075b90505b979650505050505050565b61ffff81168114610fdb575f5ffd5b50565b8035610fe981610fcc565b919050565b5f5f5f5f60808587031215611001575f5ffd5b843561100c81610fcc565b9350602085013561101c81610fcc565b93969395505050506040820135916060013590565b803565ffffffffffff81168114610fe9575f5ffd5b803560ff81168114610fe9575f5ffd5b5f5f5f5f5f5f5f60e0888a03121561106c575f5ffd5b873596506020880135955060408801359450606088013561108c81610fcc565b935061109a60808901611031565b92506110a860a08901611031565b91506110b660c08901611046565b905092959891949750929550565b5f5f604083850312156110d5575f5ffd5b8235915060208301356110e781610fcc565b809150509250929050565b5f60208284031215611102575f5ffd5b5035919050565b5f5f5f5f6060858703121561111c575f5ffd5b84359350602085013561112e81610fcc565b9250604085013567ffffffffffffffff811115611149575f5ffd5b8501601f81018713611159575f5ffd5b803567ffffffffffffffff81111561116f575f5ffd5b8760208260061b8401011115611183575f5ffd5b949793965060200194505050565b5f5f602083850312156111a2575f5ffd5b823567ffffffffffffffff8111156111b8575f5ffd5b8301601f810185136111c8575f5ffd5b803567ffffffffffffffff8111156111de575f5ffd5b85602060c0830284010111156111f2575f5ffd5b6020919091019590945092505050565b602080825282518282018190525f918401906040840190835b8181101561123957835183526020938401939092019160010161121b565b509095945050505050565b634e487b7160e01b5f52602160045260245ffd5b6004811061126857611268611244565b9052565b6003811061126857611268611244565b5f60e08201905061ffff835116825261ffff602084015116602083015265ffffffffffff604084015116604083015265ffffffffffff606084015116606083015263ffffffff608084015116608083015260a08301516112df60a0840182611258565b5060c08301516112f260c084018261126c565b5092915050565b5f5f5f5f5f5f60c0878903121561130e575f5ffd5b8635955060208701359450604087013561132781610fcc565b935061133560608801611031565b925061134360808801611031565b915061135160a08801611046565b90509295509295509295565b63ffffffff8181168382160190811115610a0d57634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b5f602082840312156113a9575f5ffd5b8135610eb581610fcc565b634e487b7160e01b5f52604160045260245ffd5b5f60c08284031280156113d9575f5ffd5b5060405160c0810167ffffffffffffffff8111828210171561140957634e487b7160e01b5f52604160045260245ffd5b60409081528335825260208085013590830152611427908401610fde565b604082015261143860608401611031565b606082015261144960808401611031565b608082015261145a60a08401611046565b60a08201529392505050565b5f60208284031215611476575f5ffd5b8151610eb581610fcc565b5f60208284031215611491575f5ffd5b81518015158114610eb5575f5ffdfea26469706673582212201d9725bed01a3f281b836a78989c1af6e60369d290ff2c9a599dff2387a4e6dc64736f6c63430008250033";
