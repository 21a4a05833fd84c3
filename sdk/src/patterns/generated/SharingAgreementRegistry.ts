// Made by scripts/generate-patterns.mjs from @tolbooth/sdk/contracts/data-sharing/SharingAgreementRegistry.sol with solc 0.8.37+commit.f401782d.Emscripten.clang. Do not edit.
/** ABI of SharingAgreementRegistry. */
export const sharingAgreementRegistryAbi = [
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
   },
   {
    "internalType": "uint16",
    "name": "agency",
    "type": "uint16"
   }
  ],
  "name": "AlreadyAccepted",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint16",
    "name": "recipient",
    "type": "uint16"
   }
  ],
  "name": "BadRecipient",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint48",
    "name": "reviewBy",
    "type": "uint48"
   }
  ],
  "name": "BadReviewDate",
  "type": "error"
 },
 {
  "inputs": [
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
  "name": "BadWindow",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "BasisRequired",
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
  "name": "Exists",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "FindingRequired",
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
  "name": "NotAccepted",
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
  "name": "NotDiscloser",
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
  "name": "NotParty",
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
  "name": "Over",
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
    "internalType": "uint48",
    "name": "latest",
    "type": "uint48"
   }
  ],
  "name": "TermTooLong",
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
    "internalType": "bytes32",
    "name": "present",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "given",
    "type": "bytes32"
   }
  ],
  "name": "TermsMismatch",
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
  "name": "UnknownAgreement",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "uint8",
    "name": "basis",
    "type": "uint8"
   }
  ],
  "name": "UnknownBasis",
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
    "name": "present",
    "type": "uint32"
   },
   {
    "internalType": "uint32",
    "name": "given",
    "type": "uint32"
   }
  ],
  "name": "VersionMismatch",
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
    "indexed": false,
    "internalType": "uint32",
    "name": "version",
    "type": "uint32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "terms",
    "type": "bytes32"
   },
   {
    "indexed": false,
    "internalType": "bool",
    "name": "active",
    "type": "bool"
   }
  ],
  "name": "AgreementAccepted",
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
    "internalType": "uint8",
    "name": "basis",
    "type": "uint8"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "terms",
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
    "internalType": "uint48",
    "name": "reviewBy",
    "type": "uint48"
   }
  ],
  "name": "AgreementAmended",
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
    "name": "discloser",
    "type": "uint16"
   },
   {
    "indexed": true,
    "internalType": "uint16",
    "name": "recipient",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "uint8",
    "name": "basis",
    "type": "uint8"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "terms",
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
    "internalType": "uint48",
    "name": "reviewBy",
    "type": "uint48"
   }
  ],
  "name": "AgreementProposed",
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
    "name": "agency",
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
    "name": "reviewBy",
    "type": "uint48"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "finding",
    "type": "bytes32"
   }
  ],
  "name": "AgreementReviewed",
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
    "name": "agency",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "uint32",
    "name": "version",
    "type": "uint32"
   }
  ],
  "name": "AgreementSuspended",
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
    "name": "agency",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "uint32",
    "name": "version",
    "type": "uint32"
   }
  ],
  "name": "AgreementTerminated",
  "type": "event"
 },
 {
  "inputs": [],
  "name": "AGREEMENT_DOMAIN",
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
  "name": "MAX_TERM",
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
    "internalType": "bytes32",
    "name": "terms",
    "type": "bytes32"
   }
  ],
  "name": "accept",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint16",
    "name": "discloser",
    "type": "uint16"
   },
   {
    "internalType": "bytes32",
    "name": "salt",
    "type": "bytes32"
   }
  ],
  "name": "agreementId",
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
  "name": "agreementRecord",
  "outputs": [
   {
    "components": [
     {
      "internalType": "uint16",
      "name": "discloser",
      "type": "uint16"
     },
     {
      "internalType": "uint16",
      "name": "recipient",
      "type": "uint16"
     },
     {
      "internalType": "uint8",
      "name": "basis",
      "type": "uint8"
     },
     {
      "internalType": "enum ISharingAgreementRegistry.Status",
      "name": "status",
      "type": "uint8"
     },
     {
      "internalType": "uint8",
      "name": "accepted",
      "type": "uint8"
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
      "internalType": "uint48",
      "name": "reviewBy",
      "type": "uint48"
     },
     {
      "internalType": "uint32",
      "name": "version",
      "type": "uint32"
     }
    ],
    "internalType": "struct ISharingAgreementRegistry.Agreement",
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
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "uint32",
    "name": "version",
    "type": "uint32"
   },
   {
    "internalType": "uint8",
    "name": "basis",
    "type": "uint8"
   },
   {
    "internalType": "bytes32",
    "name": "terms",
    "type": "bytes32"
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
    "internalType": "uint48",
    "name": "reviewBy",
    "type": "uint48"
   }
  ],
  "name": "amend",
  "outputs": [],
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
   },
   {
    "internalType": "uint16",
    "name": "discloser",
    "type": "uint16"
   },
   {
    "internalType": "uint16",
    "name": "recipient",
    "type": "uint16"
   }
  ],
  "name": "explain",
  "outputs": [
   {
    "internalType": "enum ISharingAgreementRegistry.Why",
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
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "isLive",
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
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "uint16",
    "name": "party",
    "type": "uint16"
   }
  ],
  "name": "isLiveFor",
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
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "isReviewDue",
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
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   },
   {
    "internalType": "uint16",
    "name": "discloser",
    "type": "uint16"
   },
   {
    "internalType": "uint16",
    "name": "recipient",
    "type": "uint16"
   }
  ],
  "name": "permits",
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
    "internalType": "bytes32",
    "name": "salt",
    "type": "bytes32"
   },
   {
    "internalType": "uint16",
    "name": "recipient",
    "type": "uint16"
   },
   {
    "internalType": "uint8",
    "name": "basis",
    "type": "uint8"
   },
   {
    "internalType": "bytes32",
    "name": "terms",
    "type": "bytes32"
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
    "internalType": "uint48",
    "name": "reviewBy",
    "type": "uint48"
   }
  ],
  "name": "propose",
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
    "internalType": "uint48",
    "name": "reviewBy",
    "type": "uint48"
   },
   {
    "internalType": "bytes32",
    "name": "finding",
    "type": "bytes32"
   }
  ],
  "name": "recordReview",
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
  "name": "suspend",
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
  "name": "terminate",
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
  "name": "termsOf",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "terms",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 }
] as const;
/** Creation code of SharingAgreementRegistry, without constructor arguments (optimizer, 200 runs). */
export const sharingAgreementRegistryCreationCode =
  "0x60c06040524660a052348015610013575f5ffd5b50604051611e41380380611e418339810160408190526100329161007e565b80806001600160a01b03163b5f0361006c57604051638c24c90960e01b81526001600160a01b038216600482015260240160405180910390fd5b6001600160a01b0316608052506100ab565b5f6020828403121561008e575f5ffd5b81516001600160a01b03811681146100a4575f5ffd5b9392505050565b60805160a051611d4b6100f65f395f81816102a20152610a0301525f81816101b001528181611146015281816111e3015281816112900152818161177b01526118a20152611d4b5ff3fe608060405234801561000f575f5ffd5b5060043610610111575f3560e01c8063a483fb0e1161009e578063cd0d00961161006e578063cd0d00961461029d578063cedd3a0e146102c4578063d350ba2f146102d7578063e97d3eb2146102ea578063feea9efa1461030a575f5ffd5b8063a483fb0e14610245578063a8e8029114610258578063b1c4235d1461026b578063be5170c01461027e575f5ffd5b80637b103999116100e45780637b103999146101ab5780638203c40c146101ea57806387b1002a146101fd5780639886bf63146102105780639b6c16ec14610232575f5ffd5b806312f45180146101155780635217c5801461013e578063646ce790146101735780636b202a9614610196575b5f5ffd5b61012861012336600461195d565b61031d565b604051610135919061199c565b60405180910390f35b6101657fb9cc30cac06d807385e0648c5d1fddfb3cb4d52160bc1eb2cb4a939ecc07af1481565b604051908152602001610135565b610186610181366004611a77565b6103f7565b6040519015158152602001610135565b6101a96101a4366004611ab8565b610501565b005b6101d27f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610135565b6101a96101f8366004611b10565b6106fe565b6101a961020b36600461195d565b610837565b61021b630968a48081565b60405165ffffffffffff9091168152602001610135565b61018661024036600461195d565b6108ce565b610165610253366004611b83565b6109d3565b610186610266366004611bad565b610a58565b6101a961027936600461195d565b610a7f565b61016561028c36600461195d565b60016020525f908152604090205481565b6101657f000000000000000000000000000000000000000000000000000000000000000081565b6101866102d236600461195d565b610b45565b6101a96102e5366004611bec565b610c33565b6102fd6102f8366004611bad565b610dc6565b6040516101359190611c2d565b610165610318366004611c47565b610f00565b610325611913565b5f8281526020818152604091829020825161012081018452815461ffff8082168352620100008204169382019390935260ff600160201b84048116948201949094529290916060840191600160281b90910416600481111561038957610389611974565b600481111561039a5761039a611974565b8152905460ff600160301b820416602083015265ffffffffffff600160381b820481166040840152600160681b820481166060840152600160981b820416608083015263ffffffff600160c81b9091041660a09091015292915050565b5f82815260208181526040808320815161012081018352815461ffff8082168352620100008204169482019490945260ff600160201b8504811693820193909352849390926060840191600160281b900416600481111561045a5761045a611974565b600481111561046b5761046b611974565b8152905460ff600160301b820416602083015265ffffffffffff600160381b820481166040840152600160681b820481166060840152600160981b820416608083015263ffffffff600160c81b9091041660a09091015290506104ce8184611028565b60ff16158015906104f757505f6104e482611065565b60098111156104f5576104f5611974565b145b9150505b92915050565b5f61050d610800611269565b90505f61051985611302565b90505f6105268284611028565b90508060ff165f0361055d57604051633c24464360e11b81526004810187905261ffff841660248201526044015b60405180910390fd5b8160c0015165ffffffffffff16421061058c5760405163a477c84560e01b815260048101879052602401610554565b81610100015163ffffffff168563ffffffff16146105db5761010082015160405163370f86fd60e21b81526004810188905263ffffffff91821660248201529086166044820152606401610554565b5f8681526001602052604090205484811461061a57604051633e778c1b60e01b8152600481018890526024810182905260448101869052606401610554565b8183608001511660ff165f146106505760405163741d4f4d60e11b81526004810188905261ffff85166024820152604401610554565b60808301515f888152602081905260409020805466ff000000000000191691841760ff8116600160301b8102939093178255916003149081156106a357805465ff00000000001916650200000000001781555b6040805163ffffffff8b168152602081018a905283151581830152905161ffff8916918c917ff4b2a8f7d5133dd02bd0694ac87ef180218a8318afa0e38252ed4d9a2eb5edba9181900360600190a350505050505050505050565b5f61070a610400611269565b90505f61071689611302565b9050805f015161ffff168261ffff161461075057604051637a03f2c960e01b8152600481018a905261ffff83166024820152604401610554565b80610100015163ffffffff168863ffffffff161461079f5761010081015160405163370f86fd60e21b8152600481018b905263ffffffff91821660248201529089166044820152606401610554565b5f6107ab896001611c83565b90506107c28a848460200151848c8c8c8c8c61144e565b6040805163ffffffff8316815260ff8a16602082015290810188905265ffffffffffff80881660608301528087166080830152851660a08201528a907faaf8996f810155ff16aae90fb75a24163238921e2acce419d4959c7df59736cd9060c00160405180910390a250505050505050505050565b5f610843611000611754565b90505f61084f83611302565b905061085c8184846117b2565b5f8381526020818152604091829020805466ffff0000000000191665040000000000178155610100840151925163ffffffff90931683529161ffff85169186917fef6ced046d5f7c517d94b64f3672cad95e55e842596d06eab64b393f155b442d91015b60405180910390a350505050565b5f81815260208181526040808320815161012081018352815461ffff8082168352620100008204169482019490945260ff600160201b8504811693820193909352849390926060840191600160281b900416600481111561093157610931611974565b600481111561094257610942611974565b8152905460ff600160301b820416602083015265ffffffffffff600160381b820481166040840152600160681b820481166060840152600160981b820416608083015263ffffffff600160c81b9091041660a09091015290506002816060015160048111156109b3576109b3611974565b1480156109cc57508060e0015165ffffffffffff164210155b9392505050565b604080517fb9cc30cac06d807385e0648c5d1fddfb3cb4d52160bc1eb2cb4a939ecc07af146020808301919091527f00000000000000000000000000000000000000000000000000000000000000008284015230606083015261ffff94909416608082015260a0808201939093528151808203909301835260c0019052805191012090565b5f80610a65858585610dc6565b6009811115610a7657610a76611974565b14949350505050565b5f610a8b611000611754565b90505f610a9783611302565b9050610aa48184846117b2565b600181606001516004811115610abc57610abc611974565b03610add5760405163429abb8b60e11b815260048101849052602401610554565b5f8381526020818152604091829020805466ffff0000000000191665030000000000178155610100840151925163ffffffff90931683529161ffff85169186917f72ee52f3695482b8655e402ef578c500fef996a4114844ff971d9e0770662c9091016108c0565b5f805f8381526020818152604091829020825161012081018452815461ffff8082168352620100008204169382019390935260ff600160201b8404811694820194909452610c1b9390926060840191600160281b909104166004811115610bae57610bae611974565b6004811115610bbf57610bbf611974565b8152905460ff600160301b820416602083015265ffffffffffff600160381b820481166040840152600160681b820481166060840152600160981b820416608083015263ffffffff600160c81b9091041660a090910152611065565b6009811115610c2c57610c2c611974565b1492915050565b5f610c3f610800611754565b90505f610c4b86611302565b9050610c578183611028565b60ff165f03610c8657604051633c24464360e11b81526004810187905261ffff83166024820152604401610554565b600281606001516004811115610c9e57610c9e611974565b14610cbf5760405163429abb8b60e11b815260048101879052602401610554565b80610100015163ffffffff168563ffffffff1614610d0e5761010081015160405163370f86fd60e21b81526004810188905263ffffffff91821660248201529086166044820152606401610554565b82610d2c5760405163d2ecdfd760e01b815260040160405180910390fd5b610d3f8160a001518260c0015186611807565b5f8681526020818152604091829020805465ffffffffffff60981b1916600160981b65ffffffffffff891690810291909117909155825163ffffffff891681529182015290810184905261ffff83169087907fbbe50410ea545e47650622afbe880f8232257019ea792c36ea13a622ed77a38c9060600160405180910390a3505050505050565b5f83815260208181526040808320815161012081018352815461ffff8082168352620100008204169482019490945260ff600160201b8504811693820193909352849390926060840191600160281b9004166004811115610e2957610e29611974565b6004811115610e3a57610e3a611974565b81529054600160301b810460ff166020830152600160381b810465ffffffffffff9081166040840152600160681b820481166060840152600160981b8204166080830152600160c81b900463ffffffff1660a09091015280519091505f9061ffff8681169116148015610eb857508361ffff16826020015161ffff16145b90505f82606001516004811115610ed157610ed1611974565b14158015610edd575080155b15610eed576002925050506109cc565b610ef682611065565b9695505050505050565b5f5f610f0d610400611269565b905061ffff88161580610f2757508061ffff168861ffff16145b15610f4b57604051630d25223560e31b815261ffff89166004820152602401610554565b610f55818a6109d3565b91505f5f83815260208190526040902054600160281b900460ff166004811115610f8157610f81611974565b14610fa257604051632cefb18b60e21b815260048101839052602401610554565b610fb482828a60018b8b8b8b8b61144e565b6040805160ff891681526020810188905265ffffffffffff87811682840152868116606083015285166080820152905161ffff8a8116929084169185917fbc50a98dc18772687751396ee1b60766181355f8e46f613590905f8daec2281b919081900360a00190a450979650505050505050565b5f825f015161ffff168261ffff1603611043575060016104fb565b826020015161ffff168261ffff161461105c575f6109cc565b60029392505050565b60608101515f90600281600481111561108057611080611974565b146110f1575f81600481111561109857611098611974565b036110a65750600192915050565b60018160048111156110ba576110ba611974565b036110c85750600392915050565b60038160048111156110dc576110dc611974565b146110e85760056109cc565b60049392505050565b8260a0015165ffffffffffff1642101561110e5750600692915050565b8260c0015165ffffffffffff16421061112a5750600792915050565b82516040516336589b5d60e11b815261ffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636cb136ba90602401602060405180830381865afa158015611193573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906111b79190611c9f565b6111c45750600892915050565b60208301516040516336589b5d60e11b815261ffff90911660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690636cb136ba90602401602060405180830381865afa158015611230573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112549190611c9f565b6112615750600992915050565b505f92915050565b60405163dea1466d60e01b815233600482015267ffffffffffffffff821660248201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063dea1466d906044015b602060405180830381865afa1580156112de573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104fb9190611cbe565b61130a611913565b5f8281526020818152604091829020825161012081018452815461ffff8082168352620100008204169382019390935260ff600160201b84048116948201949094529290916060840191600160281b90910416600481111561136e5761136e611974565b600481111561137f5761137f611974565b8152905460ff600160301b820416602083015265ffffffffffff600160381b820481166040840152600160681b820481166060840152600160981b820416608083015263ffffffff600160c81b9091041660a09091015290505f816060015160048111156113ef576113ef611974565b0361141057604051632d49c19b60e11b815260048101839052602401610554565b60048160600151600481111561142857611428611974565b036114495760405163a477c84560e01b815260048101839052602401610554565b919050565b8460ff165f036114705760405162c18f4960e21b815260040160405180910390fd5b60016503fe07fe007e60ff87161c8116146114a25760405162963c2960e81b815260ff86166004820152602401610554565b836114c05760405163dc27645f60e01b815260040160405180910390fd5b8165ffffffffffff168365ffffffffffff161015806114e75750428265ffffffffffff1611155b1561151757604051637f3606df60e01b815265ffffffffffff808516600483015283166024820152604401610554565b630968a4806115268484611cd9565b65ffffffffffff16111561156657611542630968a48084611cf7565b604051638179a80f60e01b815265ffffffffffff9091166004820152602401610554565b611571838383611807565b6040518061012001604052808961ffff1681526020018861ffff1681526020018660ff168152602001600160048111156115ad576115ad611974565b8152600160208083019190915265ffffffffffff808716604080850191909152868216606080860191909152918616608085015263ffffffff8b1660a0909401939093525f8d815280835283902084518154938601519486015160ff16600160201b0264ff000000001961ffff968716620100000263ffffffff19909616969092169590951793909317928316841781559084015190929091839165ff0000000000191665ffff000000001990911617600160281b83600481111561167457611674611974565b02179055506080820151815460a084015160c085015160e08601516101009096015163ffffffff16600160c81b0263ffffffff60c81b1965ffffffffffff978816600160981b0265ffffffffffff60981b19938916600160681b02939093166bffffffffffffffffffffffff60681b1998909416600160381b026cffffffffffff000000000000001960ff909716600160301b02969096166cffffffffffffff000000000000199095169490941794909417959095161793909317929092169190911790555050505f958652600160205260409095209490945550505050565b6040516371672b0d60e11b815233600482015267ffffffffffffffff821660248201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063e2ce561a906044016112c3565b6117bf81845f015161186f565b1580156117d757506117d581846020015161186f565b155b1561180257604051633c24464360e11b81526004810183905261ffff82166024820152604401610554565b505050565b8265ffffffffffff168165ffffffffffff1611158061182e5750428165ffffffffffff1611155b8061184857508165ffffffffffff168165ffffffffffff16115b1561180257604051623b7f3d60e01b815265ffffffffffff82166004820152602401610554565b5f8161ffff168361ffff1614806109cc575060405163010368c560e51b815261ffff8085166004830152831660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063206d18a090604401602060405180830381865afa1580156118ef573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109cc9190611c9f565b60408051610120810182525f8082526020820181905291810182905290606082019081525f6020820181905260408201819052606082018190526080820181905260a09091015290565b5f6020828403121561196d575f5ffd5b5035919050565b634e487b7160e01b5f52602160045260245ffd5b6005811061199857611998611974565b9052565b5f6101208201905061ffff835116825261ffff602084015116602083015260408301516119ce604084018260ff169052565b5060608301516119e16060840182611988565b5060808301516119f6608084018260ff169052565b5060a0830151611a1060a084018265ffffffffffff169052565b5060c0830151611a2a60c084018265ffffffffffff169052565b5060e0830151611a4460e084018265ffffffffffff169052565b50610100830151611a5e61010084018263ffffffff169052565b5092915050565b61ffff81168114611a74575f5ffd5b50565b5f5f60408385031215611a88575f5ffd5b823591506020830135611a9a81611a65565b809150509250929050565b803563ffffffff81168114611449575f5ffd5b5f5f5f60608486031215611aca575f5ffd5b83359250611ada60208501611aa5565b929592945050506040919091013590565b803560ff81168114611449575f5ffd5b803565ffffffffffff81168114611449575f5ffd5b5f5f5f5f5f5f5f60e0888a031215611b26575f5ffd5b87359650611b3660208901611aa5565b9550611b4460408901611aeb565b945060608801359350611b5960808901611afb565b9250611b6760a08901611afb565b9150611b7560c08901611afb565b905092959891949750929550565b5f5f60408385031215611b94575f5ffd5b8235611b9f81611a65565b946020939093013593505050565b5f5f5f60608486031215611bbf575f5ffd5b833592506020840135611bd181611a65565b91506040840135611be181611a65565b809150509250925092565b5f5f5f5f60808587031215611bff575f5ffd5b84359350611c0f60208601611aa5565b9250611c1d60408601611afb565b9396929550929360600135925050565b60208101600a8310611c4157611c41611974565b91905290565b5f5f5f5f5f5f5f60e0888a031215611c5d575f5ffd5b873596506020880135611b3681611a65565b634e487b7160e01b5f52601160045260245ffd5b63ffffffff81811683821601908111156104fb576104fb611c6f565b5f60208284031215611caf575f5ffd5b815180151581146109cc575f5ffd5b5f60208284031215611cce575f5ffd5b81516109cc81611a65565b65ffffffffffff82811682821603908111156104fb576104fb611c6f565b65ffffffffffff81811683821601908111156104fb576104fb611c6f56fea26469706673582212203e31f4f07837fdc171654fe82f5b7b273021bae4ed58829213bd08754164fcaa64736f6c63430008250033";
