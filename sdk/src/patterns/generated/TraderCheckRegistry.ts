// Made by scripts/generate-patterns.mjs from @tolbooth/sdk/contracts/border/TraderCheckRegistry.sol with solc 0.8.37+commit.f401782d.Emscripten.clang. Do not edit.
/** ABI of TraderCheckRegistry. */
export const traderCheckRegistryAbi = [
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
    "name": "checkType",
    "type": "uint8"
   }
  ],
  "name": "BadCheckType",
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
    "internalType": "uint48",
    "name": "until",
    "type": "uint48"
   },
   {
    "internalType": "uint48",
    "name": "latest",
    "type": "uint48"
   }
  ],
  "name": "BadValidity",
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
    "internalType": "bytes32",
    "name": "key",
    "type": "bytes32"
   },
   {
    "internalType": "uint16",
    "name": "checker",
    "type": "uint16"
   }
  ],
  "name": "CheckerNotActive",
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
  "name": "EmptyCommitment",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "key",
    "type": "bytes32"
   },
   {
    "internalType": "uint48",
    "name": "until",
    "type": "uint48"
   }
  ],
  "name": "Expired",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "key",
    "type": "bytes32"
   }
  ],
  "name": "NoCheck",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "checkType",
    "type": "uint8"
   },
   {
    "internalType": "uint16",
    "name": "agency",
    "type": "uint16"
   }
  ],
  "name": "NotAuthority",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "key",
    "type": "bytes32"
   },
   {
    "internalType": "uint16",
    "name": "agency",
    "type": "uint16"
   }
  ],
  "name": "NotChecker",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "key",
    "type": "bytes32"
   }
  ],
  "name": "NotDisputed",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "key",
    "type": "bytes32"
   },
   {
    "internalType": "uint16",
    "name": "agency",
    "type": "uint16"
   }
  ],
  "name": "NotDisputer",
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
    "internalType": "uint16",
    "name": "agency",
    "type": "uint16"
   },
   {
    "internalType": "uint16",
    "name": "actor",
    "type": "uint16"
   }
  ],
  "name": "NotYourChecks",
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
  "inputs": [
   {
    "internalType": "uint8",
    "name": "bits",
    "type": "uint8"
   },
   {
    "internalType": "uint256",
    "name": "value",
    "type": "uint256"
   }
  ],
  "name": "SafeCastOverflowedUintDowncast",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "SameEpochKey",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint32",
    "name": "current",
    "type": "uint32"
   },
   {
    "internalType": "uint32",
    "name": "given",
    "type": "uint32"
   }
  ],
  "name": "StaleEpoch",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "key",
    "type": "bytes32"
   },
   {
    "internalType": "uint16",
    "name": "disputer",
    "type": "uint16"
   }
  ],
  "name": "UnderDispute",
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
    "name": "key",
    "type": "bytes32"
   }
  ],
  "name": "Voided",
  "type": "error"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "key",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint32",
    "name": "version",
    "type": "uint32"
   },
   {
    "indexed": true,
    "internalType": "uint16",
    "name": "by",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "ref",
    "type": "bytes32"
   }
  ],
  "name": "CheckDisputed",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "key",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint16",
    "name": "checker",
    "type": "uint16"
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
    "name": "until",
    "type": "uint48"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "evidence",
    "type": "bytes32"
   }
  ],
  "name": "CheckPut",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "key",
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
    "name": "checker",
    "type": "uint16"
   },
   {
    "indexed": true,
    "internalType": "uint16",
    "name": "by",
    "type": "uint16"
   }
  ],
  "name": "CheckRelied",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "key",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint32",
    "name": "version",
    "type": "uint32"
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
   }
  ],
  "name": "CheckWithdrawn",
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
    "indexed": true,
    "internalType": "address",
    "name": "by",
    "type": "address"
   }
  ],
  "name": "ChecksVoided",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "bytes32",
    "name": "key",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "uint32",
    "name": "version",
    "type": "uint32"
   },
   {
    "indexed": true,
    "internalType": "uint16",
    "name": "by",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "finding",
    "type": "bytes32"
   }
  ],
  "name": "DisputeResolved",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "uint32",
    "name": "epoch",
    "type": "uint32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "keyCommit",
    "type": "bytes32"
   }
  ],
  "name": "EpochRotated",
  "type": "event"
 },
 {
  "anonymous": false,
  "inputs": [
   {
    "indexed": true,
    "internalType": "uint8",
    "name": "checkType",
    "type": "uint8"
   },
   {
    "indexed": true,
    "internalType": "uint16",
    "name": "authority",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "uint16",
    "name": "maxDays",
    "type": "uint16"
   }
  ],
  "name": "RuleSet",
  "type": "event"
 },
 {
  "inputs": [],
  "name": "CHECK_DOMAIN",
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
  "name": "LAST_CHECK_TYPE",
  "outputs": [
   {
    "internalType": "uint8",
    "name": "",
    "type": "uint8"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "LAST_REASON",
  "outputs": [
   {
    "internalType": "uint8",
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
    "internalType": "uint8",
    "name": "checkType",
    "type": "uint8"
   },
   {
    "internalType": "uint32",
    "name": "epoch",
    "type": "uint32"
   },
   {
    "internalType": "bytes32",
    "name": "subject",
    "type": "bytes32"
   }
  ],
  "name": "checkKey",
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
    "internalType": "bytes32",
    "name": "key",
    "type": "bytes32"
   }
  ],
  "name": "checkRecord",
  "outputs": [
   {
    "components": [
     {
      "internalType": "uint16",
      "name": "checker",
      "type": "uint16"
     },
     {
      "internalType": "uint8",
      "name": "checkType",
      "type": "uint8"
     },
     {
      "internalType": "enum ITraderCheckRegistry.Standing",
      "name": "standing",
      "type": "uint8"
     },
     {
      "internalType": "uint48",
      "name": "writtenAt",
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
      "internalType": "uint16",
      "name": "disputer",
      "type": "uint16"
     }
    ],
    "internalType": "struct ITraderCheckRegistry.Check",
    "name": "",
    "type": "tuple"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "currentEpoch",
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
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "key",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "ref",
    "type": "bytes32"
   }
  ],
  "name": "dispute",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "key",
    "type": "bytes32"
   }
  ],
  "name": "explain",
  "outputs": [
   {
    "internalType": "enum ITraderCheckRegistry.Why",
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
    "internalType": "uint32",
    "name": "epoch",
    "type": "uint32"
   }
  ],
  "name": "keyCommitOf",
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
    "internalType": "uint8",
    "name": "checkType",
    "type": "uint8"
   },
   {
    "internalType": "uint32",
    "name": "epoch",
    "type": "uint32"
   },
   {
    "internalType": "bytes32",
    "name": "subject",
    "type": "bytes32"
   },
   {
    "internalType": "uint48",
    "name": "until",
    "type": "uint48"
   },
   {
    "internalType": "bytes32",
    "name": "evidence",
    "type": "bytes32"
   }
  ],
  "name": "put",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "key",
    "type": "bytes32"
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
    "name": "key",
    "type": "bytes32"
   }
  ],
  "name": "rely",
  "outputs": [
   {
    "internalType": "uint32",
    "name": "version",
    "type": "uint32"
   }
  ],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "key",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "finding",
    "type": "bytes32"
   }
  ],
  "name": "resolve",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "keyCommit",
    "type": "bytes32"
   }
  ],
  "name": "rotateEpoch",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "checkType",
    "type": "uint8"
   }
  ],
  "name": "ruleOf",
  "outputs": [
   {
    "components": [
     {
      "internalType": "uint16",
      "name": "authority",
      "type": "uint16"
     },
     {
      "internalType": "uint16",
      "name": "maxDays",
      "type": "uint16"
     }
    ],
    "internalType": "struct ITraderCheckRegistry.Rule",
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
    "internalType": "uint8",
    "name": "checkType",
    "type": "uint8"
   },
   {
    "internalType": "uint16",
    "name": "authority",
    "type": "uint16"
   },
   {
    "internalType": "uint16",
    "name": "maxDays",
    "type": "uint16"
   }
  ],
  "name": "setRule",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "key",
    "type": "bytes32"
   }
  ],
  "name": "valid",
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
    "name": "agency",
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
   }
  ],
  "name": "voidChecks",
  "outputs": [],
  "stateMutability": "nonpayable",
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
  "name": "voidWindow",
  "outputs": [
   {
    "components": [
     {
      "internalType": "uint48",
      "name": "from",
      "type": "uint48"
     },
     {
      "internalType": "uint48",
      "name": "until",
      "type": "uint48"
     }
    ],
    "internalType": "struct ITraderCheckRegistry.Window",
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
    "internalType": "bytes32",
    "name": "key",
    "type": "bytes32"
   },
   {
    "internalType": "uint8",
    "name": "reason",
    "type": "uint8"
   }
  ],
  "name": "withdraw",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 }
] as const;
/** Creation code of TraderCheckRegistry, without constructor arguments (optimizer, 200 runs). */
export const traderCheckRegistryCreationCode =
  "0x60a060405234801561000f575f5ffd5b50604051611b0d380380611b0d83398101604081905261002e9161007a565b80806001600160a01b03163b5f0361006857604051638c24c90960e01b81526001600160a01b038216600482015260240160405180910390fd5b6001600160a01b0316608052506100a7565b5f6020828403121561008a575f5ffd5b81516001600160a01b03811681146100a0575f5ffd5b9392505050565b608051611a246100e95f395f81816102cf015281816108b7015281816110390152818161115b015281816113970152818161152301526115c10152611a245ff3fe608060405234801561000f575f5ffd5b5060043610610127575f3560e01c806376671808116100a9578063b278d5db1161006e578063b278d5db1461035d578063c054938914610382578063ce6915fa14610395578063f08f6077146103b8578063f3013ab6146103c0575f5ffd5b806376671808146102c25780637b103999146102ca5780637da81ae61461030957806382cbf88b14610323578063994daf4a14610336575f5ffd5b8063468c2b16116100ef578063468c2b1614610241578063582a7a1914610254578063666fb6b2146102675780636a5a5b841461027a57806374851909146102a2575f5ffd5b8063077dda781461012b5780630880512914610140578063102aa86e146101695780632abd5d3b146101eb578063393c0af314610220575b5f5ffd5b61013e610139366004611683565b6103d3565b005b61015361014e3660046116a3565b610505565b60405161016091906116ce565b60405180910390f35b6101c5610177366004611776565b604080518082019091525f80825260208201525061ffff165f9081526002602090815260409182902082518084019093525465ffffffffffff8082168452600160301b909104169082015290565b60408051825165ffffffffffff9081168252602093840151169281019290925201610160565b6101fe6101f93660046117a1565b6105f2565b60408051825161ffff9081168252602093840151169281019290925201610160565b61023361022e3660046117cd565b610634565b604051908152602001610160565b61023361024f36600461181c565b6106a0565b61013e61026236600461186d565b61085e565b61013e6102753660046118af565b610aae565b61028d6102883660046116a3565b610b98565b60405163ffffffff9091168152602001610160565b6102b56102b03660046116a3565b610d5e565b60405161016091906118d9565b60035461028d565b6102f17f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610160565b610311600281565b60405160ff9091168152602001610160565b61013e610331366004611683565b610d7a565b6102337f4029abdd6d0492471084341e48220e063b20e5c741d1ca5a069099237654a18f81565b61023361036b3660046118f3565b63ffffffff165f9081526001602052604090205490565b61013e6103903660046116a3565b610e7b565b6103a86103a33660046116a3565b610f4d565b6040519015158152602001610160565b610311600781565b61013e6103ce36600461190c565b610f7d565b5f6103e2640100000000611012565b90508161040257604051635560fe6360e11b815260040160405180910390fd5b5f61040c846110ab565b9050600281546301000000900460ff16600381111561042d5761042d6116ba565b14610453576040516320a0210360e01b8152600481018590526024015b60405180910390fd5b805461046b908390600160a01b900461ffff16611128565b61049557604051634c60ba0360e11b81526004810185905261ffff8316602482015260440161044a565b8054630100000063ff00000061ffff60a01b01199091161780825560408051600160801b90920463ffffffff1682526020820185905261ffff84169186917f4220fa7cb57f29b556cc601b91cf606da979b3526821d109e8c771fe2b80e22191015b60405180910390a350505050565b6040805160e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c08101919091525f8281526020818152604091829020825160e081018452815461ffff8116825260ff62010000820481169483019490945290939192918401916301000000909104166003811115610590576105906116ba565b60038111156105a1576105a16116ba565b8152905465ffffffffffff640100000000820481166020840152600160501b820416604083015263ffffffff600160801b820416606083015261ffff600160a01b9091041660809091015292915050565b604080518082019091525f80825260208201525f5f610613600354856111d3565b6040805180820190915261ffff928316815291166020820152949350505050565b604080517f4029abdd6d0492471084341e48220e063b20e5c741d1ca5a069099237654a18f602082015263ffffffff84169181019190915260ff84166060820152608081018290525f9060a0016040516020818303038152906040528051906020012090509392505050565b5f5f6106af6340000000611012565b90508415806106bc575082155b156106da57604051635560fe6360e11b815260040160405180910390fd5b6106e68188888761122d565b6106f1878787610634565b5f81815260208190526040902080549193509061ffff811690600160801b900463ffffffff16811580159061072d575061072b8483611128565b155b156107585760405163b39b3bb360e01b81526004810186905261ffff8516602482015260440161044a565b61076181611966565b835460ff8c16620100000262ffffff1990911661ffff87161717808555909150600190849063ff0000001916630100000083021790555082546fffffffffffffffffffffffff0000000019166401000000004265ffffffffffff9081169190910265ffffffffffff60501b191691909117600160501b9189169182021765ffffffffffff60801b1916600160801b63ffffffff841690810261ffff60a01b191691909117855560408051918252602082019290925290810187905261ffff85169086907faa42ed810fc498b5fd131e7f746f86830bc65538423ea97dcc9eb34e216dacf69060600160405180910390a35050505095945050505050565b8065ffffffffffff168265ffffffffffff161015806108845750428165ffffffffffff16115b156108a257604051632a0c9bb560e11b815260040160405180910390fd5b604051631c86b03760e31b81523360048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063e43581b890602401602060405180830381865afa158015610904573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610928919061198a565b6109fe575f61093a6340000000611370565b90506109468185611128565b6109715760405163154694cb60e21b815261ffff80861660048301528216602482015260440161044a565b61ffff84165f9081526002602090815260409182902082518084019093525465ffffffffffff8082168452600160301b90910416908201819052156109fb576109d56109d08565ffffffffffff16835f015165ffffffffffff166113ce565b6113dd565b93506109f86109d08465ffffffffffff16836020015165ffffffffffff16611413565b92505b50505b60408051808201825265ffffffffffff8085168252838116602080840191825261ffff88165f8181526002909252908590209351845492518416600160301b026bffffffffffffffffffffffff199093169316929092171790915590513391907fc18c5a63d3dbbb9d6476ba48c25e928804f8cddc3c5336ca21dcd6e08c4ea7e690610aa1908690869065ffffffffffff92831681529116602082015260400190565b60405180910390a3505050565b5f610abc6340000000611370565b9050600260ff83161115610ae8576040516329ed32b960e01b815260ff8316600482015260240161044a565b5f610af2846110ab565b8054909150610b0690839061ffff16611128565b610b305760405163b39b3bb360e01b81526004810185905261ffff8316602482015260440161044a565b8054630300000063ff00000061ffff60a01b01199091161780825560408051600160801b90920463ffffffff16825260ff8516602083015261ffff84169186917f8dfbd5cc16f5acd106030701a477c1a60f299ff697d90c69007e5dd509a137bf91016104f7565b5f5f610ba76380000000611012565b5f848152602081905260408120919250610bc082611422565b90506001816005811115610bd657610bd66116ba565b03610bf757604051634d40736160e01b81526004810186905260240161044a565b6002816005811115610c0b57610c0b6116ba565b03610c3f578154604051632e8b5a2760e11b815260048101879052600160a01b90910461ffff16602482015260440161044a565b6003816005811115610c5357610c536116ba565b03610c8b57815460405163d7efd6cf60e01b815260048101879052600160501b90910465ffffffffffff16602482015260440161044a565b6004816005811115610c9f57610c9f6116ba565b03610cc05760405163628aa5a360e01b81526004810186905260240161044a565b6005816005811115610cd457610cd46116ba565b03610d02578154604051638a8f0b4960e01b81526004810187905261ffff909116602482015260440161044a565b815460408051600160801b830463ffffffff1680825261ffff938416602083015296509185169187917f063172e85fcbb8bf4151d497060ec89d5138719728f817d2b6c47573388144c3910160405180910390a3505050919050565b5f818152602081905260408120610d7490611422565b92915050565b5f610d89640100000000611370565b905081610da957604051635560fe6360e11b815260040160405180910390fd5b5f610db3846110ab565b9050600281546301000000900460ff166003811115610dd457610dd46116ba565b03610e08578054604051632e8b5a2760e11b815260048101869052600160a01b90910461ffff16602482015260440161044a565b805461ffff8316600160a01b810263ff00000061ffff60a01b0119909216919091176302000000178083556040805163ffffffff600160801b9093049290921682526020820186905286917f5a2bdba382e74d5b54ddb0555b28c80f39850b3abdddc561ffbc47f23d5c1f2a91016104f7565b610e836115ac565b80610ea157604051635560fe6360e11b815260040160405180910390fd5b5f610eab60035490565b63ffffffff81165f90815260016020526040902054909150829003610ee35760405163a43132cf60e01b815260040160405180910390fd5b610eec81611966565b9050610ef85f82611653565b63ffffffff81165f8181526001602052604090819020849055517f22380efee40128af87c130f3fc841545c910cbb9e2d5726b3ca186db89a628cb90610f419085815260200190565b60405180910390a25050565b5f805f838152602081905260409020610f6590611422565b6005811115610f7657610f766116ba565b1492915050565b610f856115ac565b60ff83161580610f985750600760ff8416115b15610fbb5760405163013ece2b60e31b815260ff8416600482015260240161044a565b610fd58363ffff0000601085901b1661ffff841617611653565b60405161ffff828116825283169060ff8516907fd5285880193d6015aeabb696fc803c895ed9300ee0ce42a5e91af831854360d090602001610aa1565b60405163dea1466d60e01b815233600482015267ffffffffffffffff821660248201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063dea1466d906044015b602060405180830381865afa158015611087573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d7491906119a9565b5f818152602081905260409020600181546301000000900460ff1660038111156110d7576110d76116ba565b141580156111025750600281546301000000900460ff1660038111156110ff576110ff6116ba565b14155b1561112357604051634d40736160e01b81526004810183905260240161044a565b919050565b5f8161ffff168361ffff1614806111cc575060405163010368c560e51b815261ffff8085166004830152831660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063206d18a090604401602060405180830381865afa1580156111a8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111cc919061198a565b9392505050565b5f8060ff831615806111e85750600760ff8416115b1561120b5760405163013ece2b60e31b815260ff8416600482015260240161044a565b5f61121a60ff851660206119c4565b9490941c601081901c9590945092505050565b60035463ffffffff83811690821614158061124c575063ffffffff8316155b1561127a57604051631b11f1ff60e01b815263ffffffff80831660048301528416602482015260440161044a565b5f5f61128683876111d3565b915091508061ffff165f036112b35760405163013ece2b60e31b815260ff8716600482015260240161044a565b61ffff8216158015906112cd57506112cb8783611128565b155b156112fa576040516376f774df60e11b815260ff8716600482015261ffff8816602482015260440161044a565b5f61130c61ffff8316620151806119c4565b61131690426119db565b9050428565ffffffffffff161115806113365750808565ffffffffffff16115b1561136657604051639b3f7f3160e01b815265ffffffffffff80871660048301528216602482015260440161044a565b5050505050505050565b6040516371672b0d60e11b815233600482015267ffffffffffffffff821660248201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063e2ce561a9060440161106c565b5f8282188284100282186111cc565b5f65ffffffffffff82111561140f576040516306dfcc6560e41b8152603060048201526024810183905260440161044a565b5090565b5f8282188284110282186111cc565b80545f9061ffff81169060ff63010000008204169065ffffffffffff6401000000008204811691600160501b9004166002836003811115611465576114656116ba565b036114765750600295945050505050565b600183600381111561148a5761148a6116ba565b1461149b5750600195945050505050565b8065ffffffffffff1642106114b65750600395945050505050565b61ffff84165f908152600260205260409020805465ffffffffffff908116908416108015906114f85750805465ffffffffffff600160301b9091048116908416105b1561150a575060049695505050505050565b6040516336589b5d60e11b815261ffff861660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636cb136ba90602401602060405180830381865afa158015611570573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611594919061198a565b61159f5760056115a1565b5f5b979650505050505050565b604051631c86b03760e31b81523360048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063e43581b890602401602060405180830381865afa15801561160e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611632919061198a565b6116515760405163ad0550d560e01b815233600482015260240161044a565b565b5f61166260ff841660206119c4565b6003805463ffffffff80841b1991909116941690911b929092179091555050565b5f5f60408385031215611694575f5ffd5b50508035926020909101359150565b5f602082840312156116b3575f5ffd5b5035919050565b634e487b7160e01b5f52602160045260245ffd5b815161ffff16815260208083015160ff1690820152604082015160e0820190600481106116fd576116fd6116ba565b8060408401525065ffffffffffff6060840151166060830152608083015161172f608084018265ffffffffffff169052565b5060a083015161174760a084018263ffffffff169052565b5060c083015161175d60c084018261ffff169052565b5092915050565b61ffff81168114611773575f5ffd5b50565b5f60208284031215611786575f5ffd5b81356111cc81611764565b803560ff81168114611123575f5ffd5b5f602082840312156117b1575f5ffd5b6111cc82611791565b803563ffffffff81168114611123575f5ffd5b5f5f5f606084860312156117df575f5ffd5b6117e884611791565b92506117f6602085016117ba565b929592945050506040919091013590565b803565ffffffffffff81168114611123575f5ffd5b5f5f5f5f5f60a08688031215611830575f5ffd5b61183986611791565b9450611847602087016117ba565b93506040860135925061185c60608701611807565b949793965091946080013592915050565b5f5f5f6060848603121561187f575f5ffd5b833561188a81611764565b925061189860208501611807565b91506118a660408501611807565b90509250925092565b5f5f604083850312156118c0575f5ffd5b823591506118d060208401611791565b90509250929050565b60208101600683106118ed576118ed6116ba565b91905290565b5f60208284031215611903575f5ffd5b6111cc826117ba565b5f5f5f6060848603121561191e575f5ffd5b61192784611791565b9250602084013561193781611764565b9150604084013561194781611764565b809150509250925092565b634e487b7160e01b5f52601160045260245ffd5b5f63ffffffff821663ffffffff810361198157611981611952565b60010192915050565b5f6020828403121561199a575f5ffd5b815180151581146111cc575f5ffd5b5f602082840312156119b9575f5ffd5b81516111cc81611764565b8082028115828204841417610d7457610d74611952565b80820180821115610d7457610d7461195256fea264697066735822122050c2644c10010ee363ee9ad6820b71eee967fb3871cd840c95d334dfbf74ee9e64736f6c63430008250033";
