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
      "name": "at",
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
      "name": "at",
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
  "0x60a060405234801561000f575f5ffd5b506040516116f63803806116f683398101604081905261002e9161007a565b80806001600160a01b03163b5f0361006857604051638c24c90960e01b81526001600160a01b038216600482015260240160405180910390fd5b6001600160a01b0316608052506100a7565b5f6020828403121561008a575f5ffd5b81516001600160a01b03811681146100a0575f5ffd5b9392505050565b6080516116226100d45f395f81816102ce01528181610b8901528181610c42015261105f01526116225ff3fe608060405234801561000f575f5ffd5b5060043610610106575f3560e01c80636722ef0a1161009e5780639549ac391161006e5780639549ac391461032857806399e633661461034f578063abe3cf2b14610362578063e43ab94d14610375578063e5b31ec114610388575f5ffd5b80636722ef0a1461029457806377baa715146102a95780637b103999146102c957806380820b3114610308575f5ffd5b80634540951e116100d95780634540951e146102065780634f6a660f1461022457806352ad0d5e1461023757806358515f211461026d575f5ffd5b806302142fb01461010a5780630ac400431461013257806324b645e81461014857806329a8b14d146101f3575b5f5ffd5b61011d61011836600461117c565b61042a565b60405190151581526020015b60405180910390f35b61013a602081565b604051908152602001610129565b6101bb6101563660046111ea565b60408051606080820183525f808352602080840182905292840181905261ffff9490941684526002825292829020825193840183525465ffffffffffff8116845263ffffffff600160301b8204811692850192909252600160501b9004169082015290565b60408051825165ffffffffffff16815260208084015163ffffffff908116918301919091529282015190921690820152606001610129565b61013a610201366004611205565b610499565b61020f61c35081565b60405163ffffffff9091168152602001610129565b61013a610232366004611205565b6104fb565b61026061024536600461122f565b5f90815260208190526040902054600160581b900460ff1690565b604051610129919061127a565b61013a7f511d0c3ca85e696fec404e2b7ad99d2d9898696d2217609acec1e64303302e9e81565b6102a76102a236600461129b565b610542565b005b6102bc6102b73660046112ce565b6105b6565b604051610129919061133f565b6102f07f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610129565b61031b61031636600461122f565b6106d1565b6040516101299190611381565b61013a7f2b426b1069d25af2adcbd3774427d4a8277618fa6f82256dadf19ef2df71b36881565b61013a61035d366004611407565b6107b9565b6102a761037036600461145a565b6107ef565b61013a6103833660046114b0565b610977565b6103f661039636600461122f565b60408051606080820183525f80835260208084018290529284018190529384526001825292829020825193840183525461ffff8116845262010000810465ffffffffffff1691840191909152600160401b900463ffffffff169082015290565b60408051825161ffff16815260208084015165ffffffffffff16908201529181015163ffffffff1690820152606001610129565b5f5f60015f6104398a8a610499565b815260208101919091526040015f2054600160401b900463ffffffff169050808610158061046f575061046b81610ab0565b8314155b1561047d575f91505061048f565b8661048a86888787610ad3565b149150505b9695505050505050565b604080517f511d0c3ca85e696fec404e2b7ad99d2d9898696d2217609acec1e64303302e9e602082015261ffff841691810191909152606081018290525f906080015b6040516020818303038152906040528051906020012090505b92915050565b604080517f2b426b1069d25af2adcbd3774427d4a8277618fa6f82256dadf19ef2df71b368602082015261ffff841691810191909152606081018290525f906080016104dc565b61054a610b74565b61ffff82165f81815260026020908152604091829020805463ffffffff60501b1916600160501b63ffffffff87169081029190911790915591519182527f5313705d71738d2ea191d0363195473da299743771036cde42693004d9cc5460910160405180910390a25050565b60605f6105c7640800000000610c1b565b9050825f8190036105eb5760405163c2e5347d60e01b815260040160405180910390fd5b6105f58282610cb3565b8067ffffffffffffffff81111561060e5761060e6114d1565b604051908082528060200260200182016040528015610637578160200160208202803683370190505b5092505f5b818110156106c85736868683818110610657576106576114e5565b60a0029190910191506106a29050848235602084013561067d60608601604087016114f9565b61068d60808701606088016114f9565b61069d60a08801608089016114f9565b610daf565b8583815181106106b4576106b46114e5565b60209081029190910101525060010161063c565b50505092915050565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c08101919091525f8281526020818152604091829020825160e081018452815461ffff8116825265ffffffffffff620100008204169382019390935260ff600160401b8404811694820194909452600160481b830484166060820152600160501b83048416608082015292909160a0840191600160581b90910416600281111561078e5761078e611246565b600281111561079f5761079f611246565b81529054600160601b900460ff1660209091015292915050565b5f5f6107c9640800000000610c1b565b90506107d6816001610cb3565b6107e4818888888888610daf565b979650505050505050565b5f6107fe641000000000610c1b565b905060ff841615806108135750600260ff8516115b1561083b576040516329ed32b960e01b815260ff851660048201526024015b60405180910390fd5b5f61084586610fa0565b805490915061085990839061ffff1661102c565b61088357604051631220563760e11b81526004810187905261ffff83166024820152604401610832565b8260208111156108a957604051631dbeef3160e01b815260048101829052602401610832565b5f5b8181101561091857878686838181106108c6576108c66114e5565b90506020020135036108ee5760405163e9d757fd60e01b815260048101899052602401610832565b61090f868683818110610903576109036114e5565b90506020020135610fa0565b506001016108ab565b50815460ff60581b1916600160591b17825560405161ffff84169088907f1b115ca3f81a3b84e230cc397aa5491685d0932c06d961ef9b4bbeb5bee30e8d90610966908a908a908a90611512565b60405180910390a350505050505050565b5f5f610987640800000000610c1b565b9050836109a757604051635560fe6360e11b815260040160405180910390fd5b8263ffffffff165f036109cd5760405163c2e5347d60e01b815260040160405180910390fd5b6109d8816001610cb3565b6109e28185610499565b5f818152600160205260409020805491935090600160401b900463ffffffff1615610a23576040516348b043d160e11b815260048101849052602401610832565b805461ffff831667ffffffffffffffff199091168117620100004265ffffffffffff1602176bffffffff00000000000000001916600160401b63ffffffff871690810291909117835560408051888152602081019290925285917f155bcad819b79c36579b61d41e136410a400469a6b55c2315c9864d0eda95026910160405180910390a3505092915050565b5f5b81816001901b1015610ace57610ac781611568565b9050610ab2565b919050565b5f8484825b84811015610b40576001821615610b1057610b0b868683818110610afe57610afe6114e5565b90506020020135846110d7565b610b32565b610b3283878784818110610b2657610b266114e5565b905060200201356110d7565b9250600191821c9101610ad8565b508015610b6a57604051632e36839f60e21b81526004810187905260248101859052604401610832565b5095945050505050565b604051631c86b03760e31b81523360048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063e43581b890602401602060405180830381865afa158015610bd6573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610bfa9190611580565b610c195760405163ad0550d560e01b8152336004820152602401610832565b565b6040516371672b0d60e11b815233600482015267ffffffffffffffff821660248201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063e2ce561a90604401602060405180830381865afa158015610c8f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104f5919061159f565b61ffff82165f9081526002602052604081208054909165ffffffffffff82169163ffffffff600160301b8204811692600160501b9092041690610cf962015180426115ba565b90508163ffffffff165f03610d0e5761c35091505b5f8165ffffffffffff168565ffffffffffff1614610d2c5786610d3c565b610d3c8763ffffffff86166115d9565b90508263ffffffff16811115610d775760405163606ebce360e01b815261ffff8916600482015263ffffffff84166024820152604401610832565b855463ffffffff909116600160301b0269ffffffffffffffffffff1990911665ffffffffffff90921691909117179093555050505050565b5f851580610dbb575084155b15610dd957604051635560fe6360e11b815260040160405180910390fd5b60ff84161580610dec5750600560ff8516115b80610dfa5750602960ff8416115b80610e085750602160ff8316115b15610e3b5760405163d84a9da760e01b815260ff8086166004830152808516602483015283166044820152606401610832565b610e4587866104fb565b5f8181526020819052604081209192508154600160581b900460ff166002811115610e7257610e72611246565b14610e93576040516348b043d160e11b815260048101839052602401610832565b805461ffff891667ffffffffffffffff1990911617620100004265ffffffffffff16021769ffff00000000000000001916600160401b60ff8781169190910269ff000000000000000000191691909117600160481b868316021760ff60501b198116600160501b928616929092029182178355600191839161ffff60501b191660ff60581b1990911617600160581b8302179055508054600160601b60ff60601b199091161781556040805187815260ff8088166020830152808716928201929092529084166060820152879061ffff8a169084907f148329184aef1aacae33ce7f129bee9428329ea3a1d2d6fcba3159ef7f5f73589060800160405180910390a4509695505050505050565b5f818152602081905260408120908154600160581b900460ff166002811115610fcb57610fcb611246565b03610fec57604051633d16ce8f60e11b815260048101839052602401610832565b60028154600160581b900460ff16600281111561100b5761100b611246565b03610ace57604051637d5210ff60e11b815260048101839052602401610832565b5f8161ffff168361ffff1614806110d0575060405163010368c560e51b815261ffff8085166004830152831660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063206d18a090604401602060405180830381865afa1580156110ac573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110d09190611580565b9392505050565b604080517f38e6ef135abe82520500ac090975f5b6473ee7f9dc4bf93f4e2d6450ca071c36602082015260019181019190915260608101839052608081018290525f9060a0016104dc565b61ffff81168114611131575f5ffd5b50565b5f5f83601f840112611144575f5ffd5b50813567ffffffffffffffff81111561115b575f5ffd5b6020830191508360208260051b8501011115611175575f5ffd5b9250929050565b5f5f5f5f5f5f60a08789031215611191575f5ffd5b863561119c81611122565b9550602087013594506040870135935060608701359250608087013567ffffffffffffffff8111156111cc575f5ffd5b6111d889828a01611134565b979a9699509497509295939492505050565b5f602082840312156111fa575f5ffd5b81356110d081611122565b5f5f60408385031215611216575f5ffd5b823561122181611122565b946020939093013593505050565b5f6020828403121561123f575f5ffd5b5035919050565b634e487b7160e01b5f52602160045260245ffd5b6003811061127657634e487b7160e01b5f52602160045260245ffd5b9052565b602081016104f5828461125a565b803563ffffffff81168114610ace575f5ffd5b5f5f604083850312156112ac575f5ffd5b82356112b781611122565b91506112c560208401611288565b90509250929050565b5f5f602083850312156112df575f5ffd5b823567ffffffffffffffff8111156112f5575f5ffd5b8301601f81018513611305575f5ffd5b803567ffffffffffffffff81111561131b575f5ffd5b85602060a08302840101111561132f575f5ffd5b6020919091019590945092505050565b602080825282518282018190525f918401906040840190835b81811015611376578351835260209384019390920191600101611358565b509095945050505050565b5f60e08201905061ffff835116825265ffffffffffff602084015116602083015260ff604084015116604083015260ff606084015116606083015260ff608084015116608083015260a08301516113db60a084018261125a565b5060c08301516113f060c084018260ff169052565b5092915050565b803560ff81168114610ace575f5ffd5b5f5f5f5f5f60a0868803121561141b575f5ffd5b8535945060208601359350611432604087016113f7565b9250611440606087016113f7565b915061144e608087016113f7565b90509295509295909350565b5f5f5f5f6060858703121561146d575f5ffd5b8435935061147d602086016113f7565b9250604085013567ffffffffffffffff811115611498575f5ffd5b6114a487828801611134565b95989497509550505050565b5f5f604083850312156114c1575f5ffd5b823591506112c560208401611288565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215611509575f5ffd5b6110d0826113f7565b60ff8416815260406020820181905281018290525f6001600160fb1b0383111561153a575f5ffd5b8260051b8085606085013791909101606001949350505050565b634e487b7160e01b5f52601160045260245ffd5b5f6001820161157957611579611554565b5060010190565b5f60208284031215611590575f5ffd5b815180151581146110d0575f5ffd5b5f602082840312156115af575f5ffd5b81516110d081611122565b5f826115d457634e487b7160e01b5f52601260045260245ffd5b500490565b808201808211156104f5576104f561155456fea2646970667358221220b9b9ef5acf2a4cd9dc265f770dc34ea4040750f76e142a1c8a93439048b9789064736f6c63430008250033";
