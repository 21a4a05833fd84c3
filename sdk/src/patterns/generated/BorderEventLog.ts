// Made by scripts/generate-patterns.mjs from @tolbooth/sdk/contracts/border/BorderEventLog.sol with solc 0.8.37+commit.f401782d.Emscripten.clang. Do not edit.
/** ABI of BorderEventLog. */
export const borderEventLogAbi = [
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
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "AlreadyInError",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "kind",
    "type": "uint8"
   },
   {
    "internalType": "uint8",
    "name": "step",
    "type": "uint8"
   },
   {
    "internalType": "uint8",
    "name": "disposition",
    "type": "uint8"
   }
  ],
  "name": "BadCode",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "reason",
    "type": "uint8"
   }
  ],
  "name": "BadReason",
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
  "name": "CorrectsItself",
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
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "Duplicate",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "EmptyBatch",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "EmptyCommitment",
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
   },
   {
    "internalType": "uint16",
    "name": "agency",
    "type": "uint16"
   }
  ],
  "name": "NotCapturer",
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
  "inputs": [
   {
    "internalType": "uint16",
    "name": "agency",
    "type": "uint16"
   },
   {
    "internalType": "uint32",
    "name": "perDay",
    "type": "uint32"
   }
  ],
  "name": "QuotaExceeded",
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
  "inputs": [
   {
    "internalType": "uint256",
    "name": "given",
    "type": "uint256"
   }
  ],
  "name": "TooManyCorrective",
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
  "name": "UnknownEvent",
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
    "internalType": "uint16",
    "name": "agency",
    "type": "uint16"
   },
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "thing",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "ev",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint8",
    "name": "kind",
    "type": "uint8"
   },
   {
    "indexed": false,
    "internalType": "uint8",
    "name": "step",
    "type": "uint8"
   },
   {
    "indexed": false,
    "internalType": "uint8",
    "name": "disposition",
    "type": "uint8"
   }
  ],
  "name": "Captured",
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
    "name": "by",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "uint8",
    "name": "reason",
    "type": "uint8"
   },
   {
    "indexed": false,
    "internalType": "bytes32[]",
    "name": "corrective",
    "type": "bytes32[]"
   }
  ],
  "name": "ErrorDeclared",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "uint16",
    "name": "agency",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "uint32",
    "name": "perDay",
    "type": "uint32"
   }
  ],
  "name": "QuotaSet",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "rootId",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint16",
    "name": "agency",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "root",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint32",
    "name": "count",
    "type": "uint32"
   }
  ],
  "name": "RootCaptured",
  "type": "event"
 },
 {
  "inputs": [],
  "name": "DEFAULT_QUOTA",
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
  "name": "EVENT_DOMAIN",
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
  "name": "MAX_CORRECTIVE",
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
  "inputs": [],
  "name": "ROOT_DOMAIN",
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
    "name": "thing",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "ev",
    "type": "bytes32"
   },
   {
    "internalType": "uint8",
    "name": "kind",
    "type": "uint8"
   },
   {
    "internalType": "uint8",
    "name": "step",
    "type": "uint8"
   },
   {
    "internalType": "uint8",
    "name": "disposition",
    "type": "uint8"
   }
  ],
  "name": "capture",
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
      "name": "thing",
      "type": "bytes32"
     },
     {
      "internalType": "bytes32",
      "name": "ev",
      "type": "bytes32"
     },
     {
      "internalType": "uint8",
      "name": "kind",
      "type": "uint8"
     },
     {
      "internalType": "uint8",
      "name": "step",
      "type": "uint8"
     },
     {
      "internalType": "uint8",
      "name": "disposition",
      "type": "uint8"
     }
    ],
    "internalType": "struct IBorderEventLog.EventInput[]",
    "name": "inputs",
    "type": "tuple[]"
   }
  ],
  "name": "captureMany",
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
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "root",
    "type": "bytes32"
   },
   {
    "internalType": "uint32",
    "name": "count",
    "type": "uint32"
   }
  ],
  "name": "captureRoot",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "rootId",
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
   },
   {
    "internalType": "uint8",
    "name": "reason",
    "type": "uint8"
   },
   {
    "internalType": "bytes32[]",
    "name": "corrective",
    "type": "bytes32[]"
   }
  ],
  "name": "declareError",
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
   }
  ],
  "name": "entry",
  "outputs": [
   {
    "components": [
     {
      "internalType": "uint16",
      "name": "agency",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "writtenAt",
      "type": "uint48"
     },
     {
      "internalType": "uint8",
      "name": "kind",
      "type": "uint8"
     },
     {
      "internalType": "uint8",
      "name": "step",
      "type": "uint8"
     },
     {
      "internalType": "uint8",
      "name": "disposition",
      "type": "uint8"
     },
     {
      "internalType": "enum IBorderEventLog.Status",
      "name": "status",
      "type": "uint8"
     },
     {
      "internalType": "uint8",
      "name": "codes",
      "type": "uint8"
     }
    ],
    "internalType": "struct IBorderEventLog.Entry",
    "name": "",
    "type": "tuple"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint16",
    "name": "agency",
    "type": "uint16"
   },
   {
    "internalType": "bytes32",
    "name": "ev",
    "type": "bytes32"
   }
  ],
  "name": "eventId",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "pure",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint16",
    "name": "agency",
    "type": "uint16"
   }
  ],
  "name": "quotaOf",
  "outputs": [
   {
    "components": [
     {
      "internalType": "uint48",
      "name": "day",
      "type": "uint48"
     },
     {
      "internalType": "uint32",
      "name": "used",
      "type": "uint32"
     },
     {
      "internalType": "uint32",
      "name": "perDay",
      "type": "uint32"
     }
    ],
    "internalType": "struct IBorderEventLog.Quota",
    "name": "",
    "type": "tuple"
   }
  ],
  "stateMutability": "view",
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
    "name": "rootId",
    "type": "bytes32"
   }
  ],
  "name": "rootEntry",
  "outputs": [
   {
    "components": [
     {
      "internalType": "uint16",
      "name": "agency",
      "type": "uint16"
     },
     {
      "internalType": "uint48",
      "name": "writtenAt",
      "type": "uint48"
     },
     {
      "internalType": "uint32",
      "name": "count",
      "type": "uint32"
     }
    ],
    "internalType": "struct IBorderEventLog.RootEntry",
    "name": "",
    "type": "tuple"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint16",
    "name": "agency",
    "type": "uint16"
   },
   {
    "internalType": "bytes32",
    "name": "root",
    "type": "bytes32"
   }
  ],
  "name": "rootIdOf",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "pure",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint16",
    "name": "agency",
    "type": "uint16"
   },
   {
    "internalType": "uint32",
    "name": "perDay",
    "type": "uint32"
   }
  ],
  "name": "setQuota",
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
   }
  ],
  "name": "status",
  "outputs": [
   {
    "internalType": "enum IBorderEventLog.Status",
    "name": "",
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
    "name": "agency",
    "type": "uint16"
   },
   {
    "internalType": "bytes32",
    "name": "root",
    "type": "bytes32"
   },
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   },
   {
    "internalType": "bytes32",
    "name": "ev",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32[]",
    "name": "proof",
    "type": "bytes32[]"
   }
  ],
  "name": "verify",
  "outputs": [
   {
    "internalType": "bool",
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 }
] as const;
/** Creation code of BorderEventLog, without constructor arguments (optimizer, 200 runs). */
export const borderEventLogCreationCode =
  "0x60a060405234801561000f575f5ffd5b506040516116ff3803806116ff83398101604081905261002e9161007a565b80806001600160a01b03163b5f0361006857604051638c24c90960e01b81526001600160a01b038216600482015260240160405180910390fd5b6001600160a01b0316608052506100a7565b5f6020828403121561008a575f5ffd5b81516001600160a01b03811681146100a0575f5ffd5b9392505050565b60805161162b6100d45f395f81816102ce01528181610b9201528181610c4b0152611068015261162b5ff3fe608060405234801561000f575f5ffd5b5060043610610106575f3560e01c80636722ef0a1161009e5780639549ac391161006e5780639549ac391461032857806399e633661461034f578063abe3cf2b14610362578063e43ab94d14610375578063e5b31ec114610388575f5ffd5b80636722ef0a1461029457806377baa715146102a95780637b103999146102c957806380820b3114610308575f5ffd5b80634540951e116100d95780634540951e146102065780634f6a660f1461022457806352ad0d5e1461023757806358515f211461026d575f5ffd5b806302142fb01461010a5780630ac400431461013257806324b645e81461014857806329a8b14d146101f3575b5f5ffd5b61011d610118366004611185565b61042a565b60405190151581526020015b60405180910390f35b61013a602081565b604051908152602001610129565b6101bb6101563660046111f3565b60408051606080820183525f808352602080840182905292840181905261ffff9490941684526002825292829020825193840183525465ffffffffffff8116845263ffffffff600160301b8204811692850192909252600160501b9004169082015290565b60408051825165ffffffffffff16815260208084015163ffffffff908116918301919091529282015190921690820152606001610129565b61013a61020136600461120e565b6104a2565b61020f61c35081565b60405163ffffffff9091168152602001610129565b61013a61023236600461120e565b610504565b610260610245366004611238565b5f90815260208190526040902054600160581b900460ff1690565b6040516101299190611283565b61013a7f511d0c3ca85e696fec404e2b7ad99d2d9898696d2217609acec1e64303302e9e81565b6102a76102a23660046112a4565b61054b565b005b6102bc6102b73660046112d7565b6105bf565b6040516101299190611348565b6102f07f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610129565b61031b610316366004611238565b6106da565b604051610129919061138a565b61013a7f2b426b1069d25af2adcbd3774427d4a8277618fa6f82256dadf19ef2df71b36881565b61013a61035d366004611410565b6107c2565b6102a7610370366004611463565b6107f8565b61013a6103833660046114b9565b610980565b6103f6610396366004611238565b60408051606080820183525f80835260208084018290529284018190529384526001825292829020825193840183525461ffff8116845262010000810465ffffffffffff1691840191909152600160401b900463ffffffff169082015290565b60408051825161ffff16815260208084015165ffffffffffff16908201529181015163ffffffff1690820152606001610129565b5f5f60015f6104398a8a6104a2565b815260208101919091526040015f2054600160401b900463ffffffff1690508415806104655750808610155b80610478575061047481610ab9565b8314155b15610486575f915050610498565b8661049386888787610adc565b149150505b9695505050505050565b604080517f511d0c3ca85e696fec404e2b7ad99d2d9898696d2217609acec1e64303302e9e602082015261ffff841691810191909152606081018290525f906080015b6040516020818303038152906040528051906020012090505b92915050565b604080517f2b426b1069d25af2adcbd3774427d4a8277618fa6f82256dadf19ef2df71b368602082015261ffff841691810191909152606081018290525f906080016104e5565b610553610b7d565b61ffff82165f81815260026020908152604091829020805463ffffffff60501b1916600160501b63ffffffff87169081029190911790915591519182527f5313705d71738d2ea191d0363195473da299743771036cde42693004d9cc5460910160405180910390a25050565b60605f6105d0640800000000610c24565b9050825f8190036105f45760405163c2e5347d60e01b815260040160405180910390fd5b6105fe8282610cbc565b8067ffffffffffffffff811115610617576106176114da565b604051908082528060200260200182016040528015610640578160200160208202803683370190505b5092505f5b818110156106d15736868683818110610660576106606114ee565b60a0029190910191506106ab905084823560208401356106866060860160408701611502565b6106966080870160608801611502565b6106a660a0880160808901611502565b610db8565b8583815181106106bd576106bd6114ee565b602090810291909101015250600101610645565b50505092915050565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c08101919091525f8281526020818152604091829020825160e081018452815461ffff8116825265ffffffffffff620100008204169382019390935260ff600160401b8404811694820194909452600160481b830484166060820152600160501b83048416608082015292909160a0840191600160581b9091041660028111156107975761079761124f565b60028111156107a8576107a861124f565b81529054600160601b900460ff1660209091015292915050565b5f5f6107d2640800000000610c24565b90506107df816001610cbc565b6107ed818888888888610db8565b979650505050505050565b5f610807641000000000610c24565b905060ff8416158061081c5750600260ff8516115b15610844576040516329ed32b960e01b815260ff851660048201526024015b60405180910390fd5b5f61084e86610fa9565b805490915061086290839061ffff16611035565b61088c57604051631220563760e11b81526004810187905261ffff8316602482015260440161083b565b8260208111156108b257604051631dbeef3160e01b81526004810182905260240161083b565b5f5b8181101561092157878686838181106108cf576108cf6114ee565b90506020020135036108f75760405163e9d757fd60e01b81526004810189905260240161083b565b61091886868381811061090c5761090c6114ee565b90506020020135610fa9565b506001016108b4565b50815460ff60581b1916600160591b17825560405161ffff84169088907f1b115ca3f81a3b84e230cc397aa5491685d0932c06d961ef9b4bbeb5bee30e8d9061096f908a908a908a9061151b565b60405180910390a350505050505050565b5f5f610990640800000000610c24565b9050836109b057604051635560fe6360e11b815260040160405180910390fd5b8263ffffffff165f036109d65760405163c2e5347d60e01b815260040160405180910390fd5b6109e1816001610cbc565b6109eb81856104a2565b5f818152600160205260409020805491935090600160401b900463ffffffff1615610a2c576040516348b043d160e11b81526004810184905260240161083b565b805461ffff831667ffffffffffffffff199091168117620100004265ffffffffffff1602176bffffffff00000000000000001916600160401b63ffffffff871690810291909117835560408051888152602081019290925285917f155bcad819b79c36579b61d41e136410a400469a6b55c2315c9864d0eda95026910160405180910390a3505092915050565b5f5b81816001901b1015610ad757610ad081611571565b9050610abb565b919050565b5f8484825b84811015610b49576001821615610b1957610b14868683818110610b0757610b076114ee565b90506020020135846110e0565b610b3b565b610b3b83878784818110610b2f57610b2f6114ee565b905060200201356110e0565b9250600191821c9101610ae1565b508015610b7357604051632e36839f60e21b8152600481018790526024810185905260440161083b565b5095945050505050565b604051631c86b03760e31b81523360048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063e43581b890602401602060405180830381865afa158015610bdf573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c039190611589565b610c225760405163ad0550d560e01b815233600482015260240161083b565b565b6040516371672b0d60e11b815233600482015267ffffffffffffffff821660248201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063e2ce561a90604401602060405180830381865afa158015610c98573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104fe91906115a8565b61ffff82165f9081526002602052604081208054909165ffffffffffff82169163ffffffff600160301b8204811692600160501b9092041690610d0262015180426115c3565b90508163ffffffff165f03610d175761c35091505b5f8165ffffffffffff168565ffffffffffff1614610d355786610d45565b610d458763ffffffff86166115e2565b90508263ffffffff16811115610d805760405163606ebce360e01b815261ffff8916600482015263ffffffff8416602482015260440161083b565b855463ffffffff909116600160301b0269ffffffffffffffffffff1990911665ffffffffffff90921691909117179093555050505050565b5f851580610dc4575084155b15610de257604051635560fe6360e11b815260040160405180910390fd5b60ff84161580610df55750600560ff8516115b80610e035750602960ff8416115b80610e115750602160ff8316115b15610e445760405163d84a9da760e01b815260ff808616600483015280851660248301528316604482015260640161083b565b610e4e8786610504565b5f8181526020819052604081209192508154600160581b900460ff166002811115610e7b57610e7b61124f565b14610e9c576040516348b043d160e11b81526004810183905260240161083b565b805461ffff891667ffffffffffffffff1990911617620100004265ffffffffffff16021769ffff00000000000000001916600160401b60ff8781169190910269ff000000000000000000191691909117600160481b868316021760ff60501b198116600160501b928616929092029182178355600191839161ffff60501b191660ff60581b1990911617600160581b8302179055508054600160601b60ff60601b199091161781556040805187815260ff8088166020830152808716928201929092529084166060820152879061ffff8a169084907f148329184aef1aacae33ce7f129bee9428329ea3a1d2d6fcba3159ef7f5f73589060800160405180910390a4509695505050505050565b5f818152602081905260408120908154600160581b900460ff166002811115610fd457610fd461124f565b03610ff557604051633d16ce8f60e11b81526004810183905260240161083b565b60028154600160581b900460ff1660028111156110145761101461124f565b03610ad757604051637d5210ff60e11b81526004810183905260240161083b565b5f8161ffff168361ffff1614806110d9575060405163010368c560e51b815261ffff8085166004830152831660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063206d18a090604401602060405180830381865afa1580156110b5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110d99190611589565b9392505050565b604080517f38e6ef135abe82520500ac090975f5b6473ee7f9dc4bf93f4e2d6450ca071c36602082015260019181019190915260608101839052608081018290525f9060a0016104e5565b61ffff8116811461113a575f5ffd5b50565b5f5f83601f84011261114d575f5ffd5b50813567ffffffffffffffff811115611164575f5ffd5b6020830191508360208260051b850101111561117e575f5ffd5b9250929050565b5f5f5f5f5f5f60a0878903121561119a575f5ffd5b86356111a58161112b565b9550602087013594506040870135935060608701359250608087013567ffffffffffffffff8111156111d5575f5ffd5b6111e189828a0161113d565b979a9699509497509295939492505050565b5f60208284031215611203575f5ffd5b81356110d98161112b565b5f5f6040838503121561121f575f5ffd5b823561122a8161112b565b946020939093013593505050565b5f60208284031215611248575f5ffd5b5035919050565b634e487b7160e01b5f52602160045260245ffd5b6003811061127f57634e487b7160e01b5f52602160045260245ffd5b9052565b602081016104fe8284611263565b803563ffffffff81168114610ad7575f5ffd5b5f5f604083850312156112b5575f5ffd5b82356112c08161112b565b91506112ce60208401611291565b90509250929050565b5f5f602083850312156112e8575f5ffd5b823567ffffffffffffffff8111156112fe575f5ffd5b8301601f8101851361130e575f5ffd5b803567ffffffffffffffff811115611324575f5ffd5b85602060a083028401011115611338575f5ffd5b6020919091019590945092505050565b602080825282518282018190525f918401906040840190835b8181101561137f578351835260209384019390920191600101611361565b509095945050505050565b5f60e08201905061ffff835116825265ffffffffffff602084015116602083015260ff604084015116604083015260ff606084015116606083015260ff608084015116608083015260a08301516113e460a0840182611263565b5060c08301516113f960c084018260ff169052565b5092915050565b803560ff81168114610ad7575f5ffd5b5f5f5f5f5f60a08688031215611424575f5ffd5b853594506020860135935061143b60408701611400565b925061144960608701611400565b915061145760808701611400565b90509295509295909350565b5f5f5f5f60608587031215611476575f5ffd5b8435935061148660208601611400565b9250604085013567ffffffffffffffff8111156114a1575f5ffd5b6114ad8782880161113d565b95989497509550505050565b5f5f604083850312156114ca575f5ffd5b823591506112ce60208401611291565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215611512575f5ffd5b6110d982611400565b60ff8416815260406020820181905281018290525f6001600160fb1b03831115611543575f5ffd5b8260051b8085606085013791909101606001949350505050565b634e487b7160e01b5f52601160045260245ffd5b5f600182016115825761158261155d565b5060010190565b5f60208284031215611599575f5ffd5b815180151581146110d9575f5ffd5b5f602082840312156115b8575f5ffd5b81516110d98161112b565b5f826115dd57634e487b7160e01b5f52601260045260245ffd5b500490565b808201808211156104fe576104fe61155d56fea26469706673582212201ab4917abd33c0f0521b90fcd5fb1d098ab16b4569557232cc567502a6a25a4f64736f6c63430008250033";
