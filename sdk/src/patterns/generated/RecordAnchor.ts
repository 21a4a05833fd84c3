// Made by scripts/generate-patterns.mjs from @tolbooth/sdk/contracts/data-sharing/RecordAnchor.sol with solc 0.8.37+commit.f401782d.Emscripten.clang. Do not edit.
/** ABI of RecordAnchor. */
export const recordAnchorAbi = [
 {
  "inputs": [
   {
    "internalType": "contract IAgencyRegistry",
    "name": "registry_",
    "type": "address"
   },
   {
    "internalType": "contract ISharingAgreementRegistry",
    "name": "agreements_",
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
    "internalType": "address",
    "name": "agreements",
    "type": "address"
   }
  ],
  "name": "AgreementsRequired",
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
  "name": "AlreadySuperseded",
  "type": "error"
 },
 {
  "inputs": [],
  "name": "CommitmentRequired",
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
  "name": "IsBatch",
  "type": "error"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "agreement",
    "type": "bytes32"
   },
   {
    "internalType": "uint16",
    "name": "agency",
    "type": "uint16"
   }
  ],
  "name": "NoAgreement",
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
    "internalType": "bytes32",
    "name": "commitment",
    "type": "bytes32"
   }
  ],
  "name": "NotInBatch",
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
  "name": "NotOwner",
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
    "name": "agreements",
    "type": "address"
   }
  ],
  "name": "RegistryMismatch",
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
    "internalType": "bytes32",
    "name": "id",
    "type": "bytes32"
   }
  ],
  "name": "Tombstoned",
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
    "internalType": "uint8",
    "name": "ground",
    "type": "uint8"
   }
  ],
  "name": "UnknownGround",
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
  "name": "UnknownRecord",
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
    "name": "commitment",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint16",
    "name": "owner",
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
    "name": "agreement",
    "type": "bytes32"
   }
  ],
  "name": "RecordAnchored",
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
    "indexed": true,
    "internalType": "uint16",
    "name": "agency",
    "type": "uint16"
   }
  ],
  "name": "RecordSuperseded",
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
    "internalType": "uint8",
    "name": "ground",
    "type": "uint8"
   }
  ],
  "name": "RecordTombstoned",
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
    "internalType": "bytes32",
    "name": "root",
    "type": "bytes32"
   },
   {
    "indexed": true,
    "internalType": "uint16",
    "name": "owner",
    "type": "uint16"
   },
   {
    "indexed": false,
    "internalType": "uint32",
    "name": "count",
    "type": "uint32"
   },
   {
    "indexed": false,
    "internalType": "bytes32",
    "name": "agreement",
    "type": "bytes32"
   }
  ],
  "name": "RootAnchored",
  "type": "event"
 },
 {
  "inputs": [],
  "name": "RECORD_DOMAIN",
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
  "inputs": [],
  "name": "agreements",
  "outputs": [
   {
    "internalType": "contract ISharingAgreementRegistry",
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
    "name": "commitment",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "agreement",
    "type": "bytes32"
   }
  ],
  "name": "anchor",
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
   }
  ],
  "name": "anchorRecord",
  "outputs": [
   {
    "components": [
     {
      "internalType": "uint16",
      "name": "owner",
      "type": "uint16"
     },
     {
      "internalType": "uint32",
      "name": "version",
      "type": "uint32"
     },
     {
      "internalType": "enum IRecordAnchor.Status",
      "name": "status",
      "type": "uint8"
     },
     {
      "internalType": "uint8",
      "name": "ground",
      "type": "uint8"
     },
     {
      "internalType": "uint48",
      "name": "anchoredAt",
      "type": "uint48"
     },
     {
      "internalType": "uint32",
      "name": "count",
      "type": "uint32"
     }
    ],
    "internalType": "struct IRecordAnchor.Anchor",
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
    "name": "root",
    "type": "bytes32"
   },
   {
    "internalType": "uint32",
    "name": "count",
    "type": "uint32"
   },
   {
    "internalType": "bytes32",
    "name": "agreement",
    "type": "bytes32"
   }
  ],
  "name": "anchorRoot",
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
    "internalType": "uint16",
    "name": "owner",
    "type": "uint16"
   },
   {
    "internalType": "bytes32",
    "name": "commitment",
    "type": "bytes32"
   }
  ],
  "name": "recordId",
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
    "internalType": "uint16",
    "name": "owner",
    "type": "uint16"
   },
   {
    "internalType": "bytes32",
    "name": "root",
    "type": "bytes32"
   }
  ],
  "name": "rootId",
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
  "name": "status",
  "outputs": [
   {
    "internalType": "enum IRecordAnchor.Status",
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
    "name": "batch",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "commitment",
    "type": "bytes32"
   },
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   },
   {
    "internalType": "bytes32[]",
    "name": "proof",
    "type": "bytes32[]"
   }
  ],
  "name": "statusInBatch",
  "outputs": [
   {
    "internalType": "enum IRecordAnchor.Status",
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
    "name": "oldId",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "commitment",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "agreement",
    "type": "bytes32"
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
   },
   {
    "internalType": "uint8",
    "name": "ground",
    "type": "uint8"
   }
  ],
  "name": "tombstone",
  "outputs": [],
  "stateMutability": "nonpayable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bytes32",
    "name": "batch",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "commitment",
    "type": "bytes32"
   },
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
   },
   {
    "internalType": "bytes32[]",
    "name": "proof",
    "type": "bytes32[]"
   },
   {
    "internalType": "uint8",
    "name": "ground",
    "type": "uint8"
   }
  ],
  "name": "tombstoneLeaf",
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
    "name": "batch",
    "type": "bytes32"
   },
   {
    "internalType": "bytes32",
    "name": "commitment",
    "type": "bytes32"
   },
   {
    "internalType": "uint256",
    "name": "index",
    "type": "uint256"
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
/** Creation code of RecordAnchor, without constructor arguments (optimizer, 200 runs). */
export const recordAnchorCreationCode =
  "0x60e06040524660a052348015610013575f5ffd5b506040516118863803806118868339810160408190526100329161016d565b81806001600160a01b03163b5f0361006d57604051638c24c90960e01b81526001600160a01b03821660048201526024015b60405180910390fd5b6001600160a01b0390811660805281163b5f036100a857604051632563d20960e11b81526001600160a01b0382166004820152602401610064565b816001600160a01b0316816001600160a01b0316637b1039996040518163ffffffff1660e01b8152600401602060405180830381865afa1580156100ee573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061011291906101a5565b6001600160a01b031614610144576040516318de4f0560e31b81526001600160a01b0382166004820152602401610064565b6001600160a01b031660c052506101c7565b6001600160a01b038116811461016a575f5ffd5b50565b5f5f6040838503121561017e575f5ffd5b825161018981610156565b602084015190925061019a81610156565b809150509250929050565b5f602082840312156101b5575f5ffd5b81516101c081610156565b9392505050565b60805160a05160c05161166b61021b5f395f81816101790152610f4001525f818161028501528181610494015261084801525f8181610215015281816109f301528181610c3a0152611089015261166b5ff3fe608060405234801561000f575f5ffd5b50600436106100fb575f3560e01c80637c039bfe11610093578063dd2c892d11610063578063dd2c892d146102a7578063dd9ee245146102ba578063f533737b146102da578063fad08f45146102ed575f5ffd5b80637c039bfe146102375780639f49493b1461024a578063a21f3c6a1461026d578063cd0d009614610280575f5ffd5b80634f4b4fa7116100ce5780634f4b4fa71461017457806352ad0d5e146101b357806358515f21146101e95780637b10399914610210575f5ffd5b8063015b4744146100ff578063235f8d25146101255780632c0107be1461013a578063333f63ae1461014d575b5f5ffd5b61011261010d3660046112c2565b610300565b6040519081526020015b60405180910390f35b610138610133366004611300565b61043f565b005b61011261014836600461133c565b610468565b6101127fb5d9a19718056783e604e47d4f25b48b708927f6facbb23faa6427d0c6b8e68c81565b61019b7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161011c565b6101dc6101c1366004611366565b5f90815260208190526040902054600160301b900460ff1690565b60405161011c91906113b1565b6101127f06af0e51c7ec5941c36b4fad2737b85c8e894799f6bd53c6a9e5c000b3c2db6481565b61019b7f000000000000000000000000000000000000000000000000000000000000000081565b610112610245366004611407565b6104f6565b61025d610258366004611472565b610650565b604051901515815260200161011c565b61011261027b3660046114ce565b61067e565b6101127f000000000000000000000000000000000000000000000000000000000000000081565b6101126102b53660046114ee565b6106a3565b6102cd6102c8366004611366565b610745565b60405161011c919061152b565b6101126102e836600461133c565b61081c565b6101dc6102fb366004611472565b61088f565b5f5f61030e620100006109cc565b90505f61031b8683610a65565b90506003816040015160038111156103355761033561137d565b0361035b57604051631625044b60e01b8152600481018790526024015b60405180910390fd5b60a081015163ffffffff16156103875760405163a163fbc160e01b815260048101879052602401610352565b60028160400151600381111561039f5761039f61137d565b036103c057604051635216341560e01b815260048101879052602401610352565b5f86815260208181526040909120805466ff0000000000001916660200000000000017905581015161040190839087906103fb906001611592565b87610ba7565b92508161ffff1683877f250f406db366017d3338e7bafea74de209f70fb095ccf22485376786dbbe427a60405160405180910390a450509392505050565b5f61044c62020000610c13565b90506104638361045c8584610a65565b8385610c71565b505050565b604080517f06af0e51c7ec5941c36b4fad2737b85c8e894799f6bd53c6a9e5c000b3c2db6460208201527f00000000000000000000000000000000000000000000000000000000000000009181019190915230606082015261ffff8316608082015260a081018290525f9060c0015b6040516020818303038152906040528051906020012090505b92915050565b5f5f61050462020000610c13565b90505f6105118983610a65565b905061052189828a8a8a8a610e13565b610548576040516301e1f55f60e41b8152600481018a905260248101899052604401610352565b8051610554908961081c565b5f81815260208181526040808320815160c081018352815461ffff8116825262010000810463ffffffff16948201949094529497509293929190830190600160301b900460ff1660038111156105ac576105ac61137d565b60038111156105bd576105bd61137d565b81529054600160381b810460ff166020830152600160401b810465ffffffffffff166040830152600160701b900463ffffffff1660609091015290505f816040015160038111156106105761061061137d565b0361063757815160808084015165ffffffffffff16908301526001602083015261ffff1681525b61064384828588610c71565b5050509695505050505050565b5f6001610660878787878761088f565b60038111156106715761067161137d565b1490505b95945050505050565b5f5f61068c620100006109cc565b905061069b8185600186610ba7565b949350505050565b5f5f6106b1620100006109cc565b90508363ffffffff165f036106d95760405163c2e5347d60e01b815260040160405180910390fd5b6106e38186610468565b91506106f482868360018888610e76565b6040805163ffffffff861681526020810185905261ffff831691879185917f0bd04c33243aac0e54c86f2d197682135302404d14319f86b7d10420e678399d910160405180910390a4509392505050565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091525f8281526020818152604091829020825160c081018452815461ffff8116825262010000810463ffffffff169382019390935292909190830190600160301b900460ff1660038111156107cb576107cb61137d565b60038111156107dc576107dc61137d565b81529054600160381b810460ff166020830152600160401b810465ffffffffffff166040830152600160701b900463ffffffff1660609091015292915050565b604080517fb5d9a19718056783e604e47d4f25b48b708927f6facbb23faa6427d0c6b8e68c60208201527f00000000000000000000000000000000000000000000000000000000000000009181019190915230606082015261ffff8316608082015260a081018290525f9060c0016104d7565b5f85815260208181526040808320815160c081018352815461ffff8116825262010000810463ffffffff169482019490945284939092830190600160301b900460ff1660038111156108e3576108e361137d565b60038111156108f4576108f461137d565b81529054600160381b810460ff166020830152600160401b810465ffffffffffff166040830152600160701b900463ffffffff16606090910152905061093e878288888888610e13565b61094b575f915050610675565b6003816040015160038111156109635761096361137d565b03610972576003915050610675565b5f5f5f610982845f01518a61081c565b815260208101919091526040015f90812054600160301b900460ff1691508160038111156109b2576109b261137d565b146109bd57806109c0565b60015b98975050505050505050565b60405163dea1466d60e01b815233600482015267ffffffffffffffff821660248201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063dea1466d906044015b602060405180830381865afa158015610a41573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104f091906115ba565b6040805160c0810182525f80825260208201819052918101829052606081018290526080810182905260a08101919091525f8381526020818152604091829020825160c081018452815461ffff8116825262010000810463ffffffff169382019390935292909190830190600160301b900460ff166003811115610aeb57610aeb61137d565b6003811115610afc57610afc61137d565b81529054600160381b810460ff166020830152600160401b810465ffffffffffff166040830152600160701b900463ffffffff1660609091015290505f81604001516003811115610b4f57610b4f61137d565b03610b705760405163b21a3f0560e01b815260048101849052602401610352565b610b7d82825f0151611056565b6104f057604051630c5b30af60e11b81526004810184905261ffff83166024820152604401610352565b5f610bb2858561081c565b9050610bc2818587865f87610e76565b6040805163ffffffff851681526020810184905261ffff871691869184917f181fea653e8d34d66f0a0a7ff948982abfc35eebf2f3f4bba51a2aaa9a9f1504910160405180910390a4949350505050565b6040516371672b0d60e11b815233600482015267ffffffffffffffff821660248201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063e2ce561a90604401610a26565b600383604001516003811115610c8957610c8961137d565b03610caa57604051631625044b60e01b815260048101859052602401610352565b60016401000100fe60ff83161c811614610cdc57604051630ee6b95760e01b815260ff82166004820152602401610352565b6003604084018190525060ff811660608401525f8481526020818152604091829020855181549287015163ffffffff16620100000265ffffffffffff1990931661ffff9091161791909117808255918501518592829066ff0000000000001916600160301b836003811115610d5357610d5361137d565b021790555060608201518154608084015160a09094015163ffffffff16600160701b0263ffffffff60701b1965ffffffffffff909516600160401b026dffffffffffff00000000000000001960ff948516600160381b02166dffffffffffffff0000000000000019909316929092179190911793909316929092179055604051908216815261ffff83169085907fffea73b6bca83e9dfce1d514ac4e3137afd3587adb195bb38fcb3ceb3b64afd69060200160405180910390a350505050565b5f5f610e2a8760a0015163ffffffff166001611101565b90508660a0015163ffffffff1685101580610e455750828114155b15610e53575f915050610e6c565b87610e67885f0151610148898989896111aa565b149150505b9695505050505050565b84610e9457604051635ebe83a760e01b815260040160405180910390fd5b5f8681526020819052604090208054600160301b900460ff166003816003811115610ec157610ec161137d565b03610ee257604051631625044b60e01b815260048101899052602401610352565b5f816003811115610ef557610ef561137d565b14610f1657604051632cefb18b60e21b815260048101899052602401610352565b8215801590610fb35750604051630646ce7960e41b81526004810184905261ffff871660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063646ce79090604401602060405180830381865afa158015610f8d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610fb191906115d5565b155b15610fde57604051630657b46b60e01b81526004810184905261ffff87166024820152604401610352565b508054600160301b63ffffffff958616620100000265ffffffffffff1990921661ffff97909716969096171771ffffffffffffffffffff00ff0000000000001916600160401b4265ffffffffffff160263ffffffff60701b191617600160701b93909416929092029290921792909217909155505050565b5f8161ffff168361ffff1614806110fa575060405163010368c560e51b815261ffff8085166004830152831660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063206d18a090604401602060405180830381865afa1580156110d6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110fa91906115d5565b9392505050565b5f5f611180845f60076fffffffffffffffffffffffffffffffff8311901b9050600667ffffffffffffffff83831c11901b17600563ffffffff83831c11901b17600461ffff83831c11901b17600360ff83831c11901b176002600f83831c116d010102020202030303030303030360801b911b9190911791821c1a1790565b90506111a261118e8461124b565b801561119d575084826001901b105b151590565b019392505050565b5f8484825b848110156112175760018216156111e7576111e28686838181106111d5576111d56115f4565b9050602002013584611277565b611209565b611209838787848181106111fd576111fd6115f4565b90506020020135611277565b9250600191821c91016111af565b50801561124157604051632e36839f60e21b81526004810187905260248101859052604401610352565b5095945050505050565b5f60028260038111156112605761126061137d565b61126a9190611608565b60ff166001149050919050565b604080517f38e6ef135abe82520500ac090975f5b6473ee7f9dc4bf93f4e2d6450ca071c36602082015260019181019190915260608101839052608081018290525f9060a0016104d7565b5f5f5f606084860312156112d4575f5ffd5b505081359360208301359350604090920135919050565b803560ff811681146112fb575f5ffd5b919050565b5f5f60408385031215611311575f5ffd5b82359150611321602084016112eb565b90509250929050565b61ffff81168114611339575f5ffd5b50565b5f5f6040838503121561134d575f5ffd5b82356113588161132a565b946020939093013593505050565b5f60208284031215611376575f5ffd5b5035919050565b634e487b7160e01b5f52602160045260245ffd5b600481106113ad57634e487b7160e01b5f52602160045260245ffd5b9052565b602081016104f08284611391565b5f5f83601f8401126113cf575f5ffd5b50813567ffffffffffffffff8111156113e6575f5ffd5b6020830191508360208260051b8501011115611400575f5ffd5b9250929050565b5f5f5f5f5f5f60a0878903121561141c575f5ffd5b863595506020870135945060408701359350606087013567ffffffffffffffff811115611447575f5ffd5b61145389828a016113bf565b90945092506114669050608088016112eb565b90509295509295509295565b5f5f5f5f5f60808688031215611486575f5ffd5b853594506020860135935060408601359250606086013567ffffffffffffffff8111156114b1575f5ffd5b6114bd888289016113bf565b969995985093965092949392505050565b5f5f604083850312156114df575f5ffd5b50508035926020909101359150565b5f5f5f60608486031215611500575f5ffd5b83359250602084013563ffffffff8116811461151a575f5ffd5b929592945050506040919091013590565b5f60c08201905061ffff835116825263ffffffff6020840151166020830152604083015161155c6040840182611391565b5060ff606084015116606083015265ffffffffffff608084015116608083015263ffffffff60a08401511660a083015292915050565b63ffffffff81811683821601908111156104f057634e487b7160e01b5f52601160045260245ffd5b5f602082840312156115ca575f5ffd5b81516110fa8161132a565b5f602082840312156115e5575f5ffd5b815180151581146110fa575f5ffd5b634e487b7160e01b5f52603260045260245ffd5b5f60ff83168061162657634e487b7160e01b5f52601260045260245ffd5b8060ff8416069150509291505056fea2646970667358221220e349091b0854553be6d6656c1cd1d50e6cde07f92b572641d9bd851fa0d5580e64736f6c63430008250033";
