// Made by scripts/generate-patterns.mjs from @tolbooth/sdk/contracts/data-sharing/ConsentRegistry.sol with solc 0.8.37+commit.f401782d.Emscripten.clang. Do not edit.
/** ABI of ConsentRegistry. */
export const consentRegistryAbi = [
  {
    inputs: [
      {
        internalType: "contract IAgencyRegistry",
        name: "registry_",
        type: "address",
      },
    ],
    stateMutability: "nonpayable",
    type: "constructor",
  },
  {
    inputs: [
      {
        internalType: "uint16",
        name: "agency",
        type: "uint16",
      },
    ],
    name: "AgencyClosed",
    type: "error",
  },
  {
    inputs: [
      {
        internalType: "uint8",
        name: "kind",
        type: "uint8",
      },
    ],
    name: "BadKind",
    type: "error",
  },
  {
    inputs: [],
    name: "BadSecret",
    type: "error",
  },
  {
    inputs: [],
    name: "BadWindow",
    type: "error",
  },
  {
    inputs: [
      {
        internalType: "address",
        name: "key",
        type: "address",
      },
      {
        internalType: "uint64",
        name: "capability",
        type: "uint64",
      },
    ],
    name: "Denied",
    type: "error",
  },
  {
    inputs: [],
    name: "EmptyBatch",
    type: "error",
  },
  {
    inputs: [
      {
        internalType: "bytes32",
        name: "id",
        type: "bytes32",
      },
    ],
    name: "Exists",
    type: "error",
  },
  {
    inputs: [],
    name: "LockRequired",
    type: "error",
  },
  {
    inputs: [
      {
        internalType: "bytes32",
        name: "id",
        type: "bytes32",
      },
    ],
    name: "NotActive",
    type: "error",
  },
  {
    inputs: [
      {
        internalType: "bytes32",
        name: "id",
        type: "bytes32",
      },
      {
        internalType: "uint16",
        name: "agency",
        type: "uint16",
      },
    ],
    name: "NotController",
    type: "error",
  },
  {
    inputs: [
      {
        internalType: "address",
        name: "caller",
        type: "address",
      },
    ],
    name: "NotGovernor",
    type: "error",
  },
  {
    inputs: [],
    name: "RecipientRequired",
    type: "error",
  },
  {
    inputs: [
      {
        internalType: "address",
        name: "registry",
        type: "address",
      },
    ],
    name: "RegistryRequired",
    type: "error",
  },
  {
    inputs: [],
    name: "TermsRequired",
    type: "error",
  },
  {
    inputs: [
      {
        internalType: "uint16",
        name: "agency",
        type: "uint16",
      },
    ],
    name: "UnknownAgency",
    type: "error",
  },
  {
    inputs: [
      {
        internalType: "bytes32",
        name: "id",
        type: "bytes32",
      },
    ],
    name: "UnknownConsent",
    type: "error",
  },
  {
    anonymous: false,
    inputs: [
      {
        indexed: true,
        internalType: "bytes32",
        name: "id",
        type: "bytes32",
      },
      {
        indexed: true,
        internalType: "bytes32",
        name: "terms",
        type: "bytes32",
      },
      {
        indexed: true,
        internalType: "uint16",
        name: "controller",
        type: "uint16",
      },
      {
        indexed: false,
        internalType: "uint16",
        name: "recipient",
        type: "uint16",
      },
      {
        indexed: false,
        internalType: "bytes32",
        name: "withdrawLock",
        type: "bytes32",
      },
      {
        indexed: false,
        internalType: "uint48",
        name: "from",
        type: "uint48",
      },
      {
        indexed: false,
        internalType: "uint48",
        name: "until",
        type: "uint48",
      },
      {
        indexed: false,
        internalType: "uint32",
        name: "version",
        type: "uint32",
      },
      {
        indexed: false,
        internalType: "uint8",
        name: "kind",
        type: "uint8",
      },
    ],
    name: "ConsentRecorded",
    type: "event",
  },
  {
    anonymous: false,
    inputs: [
      {
        indexed: true,
        internalType: "bytes32",
        name: "oldId",
        type: "bytes32",
      },
      {
        indexed: true,
        internalType: "bytes32",
        name: "newId",
        type: "bytes32",
      },
      {
        indexed: false,
        internalType: "uint32",
        name: "version",
        type: "uint32",
      },
    ],
    name: "ConsentSuperseded",
    type: "event",
  },
  {
    anonymous: false,
    inputs: [
      {
        indexed: true,
        internalType: "bytes32",
        name: "id",
        type: "bytes32",
      },
      {
        indexed: false,
        internalType: "uint32",
        name: "version",
        type: "uint32",
      },
      {
        indexed: false,
        internalType: "uint16",
        name: "by",
        type: "uint16",
      },
    ],
    name: "ConsentWithdrawn",
    type: "event",
  },
  {
    inputs: [],
    name: "CONSENT_DOMAIN",
    outputs: [
      {
        internalType: "bytes32",
        name: "",
        type: "bytes32",
      },
    ],
    stateMutability: "view",
    type: "function",
  },
  {
    inputs: [],
    name: "LOCK_DOMAIN",
    outputs: [
      {
        internalType: "bytes32",
        name: "",
        type: "bytes32",
      },
    ],
    stateMutability: "view",
    type: "function",
  },
  {
    inputs: [
      {
        internalType: "bytes32",
        name: "id",
        type: "bytes32",
      },
      {
        internalType: "uint16",
        name: "recipient",
        type: "uint16",
      },
    ],
    name: "check",
    outputs: [
      {
        internalType: "bool",
        name: "ok",
        type: "bool",
      },
      {
        internalType: "uint8",
        name: "why",
        type: "uint8",
      },
    ],
    stateMutability: "view",
    type: "function",
  },
  {
    inputs: [
      {
        internalType: "bytes32",
        name: "terms",
        type: "bytes32",
      },
      {
        internalType: "uint16",
        name: "recipient",
        type: "uint16",
      },
      {
        components: [
          {
            internalType: "uint16",
            name: "controller",
            type: "uint16",
          },
          {
            internalType: "bytes32",
            name: "withdrawLock",
            type: "bytes32",
          },
        ],
        internalType: "struct IConsentRegistry.Source[]",
        name: "sources",
        type: "tuple[]",
      },
    ],
    name: "checkPair",
    outputs: [
      {
        internalType: "bool",
        name: "ok",
        type: "bool",
      },
      {
        internalType: "uint8",
        name: "why",
        type: "uint8",
      },
    ],
    stateMutability: "view",
    type: "function",
  },
  {
    inputs: [
      {
        internalType: "uint16",
        name: "controller",
        type: "uint16",
      },
      {
        internalType: "uint16",
        name: "recipient",
        type: "uint16",
      },
      {
        internalType: "bytes32",
        name: "terms",
        type: "bytes32",
      },
      {
        internalType: "bytes32",
        name: "withdrawLock",
        type: "bytes32",
      },
    ],
    name: "consentId",
    outputs: [
      {
        internalType: "bytes32",
        name: "",
        type: "bytes32",
      },
    ],
    stateMutability: "view",
    type: "function",
  },
  {
    inputs: [
      {
        internalType: "bytes32",
        name: "id",
        type: "bytes32",
      },
    ],
    name: "consentRecord",
    outputs: [
      {
        components: [
          {
            internalType: "uint16",
            name: "controller",
            type: "uint16",
          },
          {
            internalType: "uint16",
            name: "recipient",
            type: "uint16",
          },
          {
            internalType: "uint48",
            name: "from",
            type: "uint48",
          },
          {
            internalType: "uint48",
            name: "until",
            type: "uint48",
          },
          {
            internalType: "uint32",
            name: "version",
            type: "uint32",
          },
          {
            internalType: "enum IConsentRegistry.Status",
            name: "status",
            type: "uint8",
          },
          {
            internalType: "enum IConsentRegistry.Kind",
            name: "kind",
            type: "uint8",
          },
        ],
        internalType: "struct IConsentRegistry.Consent",
        name: "",
        type: "tuple",
      },
    ],
    stateMutability: "view",
    type: "function",
  },
  {
    inputs: [],
    name: "deploymentChainId",
    outputs: [
      {
        internalType: "uint256",
        name: "",
        type: "uint256",
      },
    ],
    stateMutability: "view",
    type: "function",
  },
  {
    inputs: [
      {
        internalType: "bytes32",
        name: "terms",
        type: "bytes32",
      },
      {
        internalType: "bytes32",
        name: "withdrawLock",
        type: "bytes32",
      },
      {
        internalType: "uint16",
        name: "recipient",
        type: "uint16",
      },
      {
        internalType: "uint48",
        name: "from",
        type: "uint48",
      },
      {
        internalType: "uint48",
        name: "until",
        type: "uint48",
      },
      {
        internalType: "uint8",
        name: "kind",
        type: "uint8",
      },
    ],
    name: "record",
    outputs: [
      {
        internalType: "bytes32",
        name: "id",
        type: "bytes32",
      },
    ],
    stateMutability: "nonpayable",
    type: "function",
  },
  {
    inputs: [
      {
        components: [
          {
            internalType: "bytes32",
            name: "terms",
            type: "bytes32",
          },
          {
            internalType: "bytes32",
            name: "withdrawLock",
            type: "bytes32",
          },
          {
            internalType: "uint16",
            name: "recipient",
            type: "uint16",
          },
          {
            internalType: "uint48",
            name: "from",
            type: "uint48",
          },
          {
            internalType: "uint48",
            name: "until",
            type: "uint48",
          },
          {
            internalType: "uint8",
            name: "kind",
            type: "uint8",
          },
        ],
        internalType: "struct IConsentRegistry.ConsentInput[]",
        name: "inputs",
        type: "tuple[]",
      },
    ],
    name: "recordMany",
    outputs: [
      {
        internalType: "bytes32[]",
        name: "ids",
        type: "bytes32[]",
      },
    ],
    stateMutability: "nonpayable",
    type: "function",
  },
  {
    inputs: [],
    name: "registry",
    outputs: [
      {
        internalType: "contract IAgencyRegistry",
        name: "",
        type: "address",
      },
    ],
    stateMutability: "view",
    type: "function",
  },
  {
    inputs: [
      {
        internalType: "bytes32",
        name: "oldId",
        type: "bytes32",
      },
      {
        internalType: "bytes32",
        name: "terms",
        type: "bytes32",
      },
      {
        internalType: "bytes32",
        name: "withdrawLock",
        type: "bytes32",
      },
      {
        internalType: "uint16",
        name: "recipient",
        type: "uint16",
      },
      {
        internalType: "uint48",
        name: "from",
        type: "uint48",
      },
      {
        internalType: "uint48",
        name: "until",
        type: "uint48",
      },
      {
        internalType: "uint8",
        name: "kind",
        type: "uint8",
      },
    ],
    name: "supersede",
    outputs: [
      {
        internalType: "bytes32",
        name: "newId",
        type: "bytes32",
      },
    ],
    stateMutability: "nonpayable",
    type: "function",
  },
  {
    inputs: [
      {
        internalType: "bytes32",
        name: "id",
        type: "bytes32",
      },
    ],
    name: "withdraw",
    outputs: [],
    stateMutability: "nonpayable",
    type: "function",
  },
  {
    inputs: [
      {
        internalType: "uint16",
        name: "controller",
        type: "uint16",
      },
      {
        internalType: "uint16",
        name: "recipient",
        type: "uint16",
      },
      {
        internalType: "bytes32",
        name: "terms",
        type: "bytes32",
      },
      {
        internalType: "bytes32",
        name: "secret",
        type: "bytes32",
      },
    ],
    name: "withdrawWithSecret",
    outputs: [],
    stateMutability: "nonpayable",
    type: "function",
  },
] as const;
/** Creation code of ConsentRegistry, without constructor arguments (optimizer, 200 runs). */
export const consentRegistryCreationCode =
  "0x60c06040524660a052348015610013575f5ffd5b506040516116c83803806116c88339810160408190526100329161007e565b80806001600160a01b03163b5f0361006c57604051638c24c90960e01b81526001600160a01b038216600482015260240160405180910390fd5b6001600160a01b0316608052506100ab565b5f6020828403121561008e575f5ffd5b81516001600160a01b03811681146100a4575f5ffd5b9392505050565b60805160a0516115e76100e15f395f8181610201015261063f01525f818161016201528181610931015261106501526115e75ff3fe608060405234801561000f575f5ffd5b50600436106100cb575f3560e01c80638e73c2a411610088578063cd0d009611610063578063cd0d0096146101fc578063cde2688b14610223578063f182b9c714610243578063f9df4f4414610263575f5ffd5b80638e73c2a4146101af578063b4ed0664146101c2578063cc88bb5e146101d5575f5ffd5b80630acd1d5c146100cf57806330bf0bc014610109578063364d2e8b1461011e578063755bb605146101315780637b1039991461015d5780638e19899e1461019c575b5f5ffd5b6100f67f574ae994ae86a33d02d2fe1de67be4ec73fdc0685be9c6a5b892330e6541aca181565b6040519081526020015b60405180910390f35b61011c6101173660046110ff565b610276565b005b6100f661012c366004611167565b6103c5565b61014461013f3660046111d5565b610489565b60408051921515835260ff909116602083015201610100565b6101847f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610100565b61011c6101aa366004611203565b6104ca565b6101446101bd36600461121a565b610531565b6100f66101d03660046110ff565b61060f565b6100f67f1a2d4a9fd401b91318e8e532d9a352c608565d26bf7e20d841a2fef16ab7ad9481565b6100f67f000000000000000000000000000000000000000000000000000000000000000081565b6102366102313660046112a2565b6106a7565b6040516101009190611313565b610256610251366004611203565b610789565b604051610100919061138d565b6100f661027136600461140a565b6108a0565b5f6102d48585857f1a2d4a9fd401b91318e8e532d9a352c608565d26bf7e20d841a2fef16ab7ad94866040516020016102b9929190918252602082015260400190565b6040516020818303038152906040528051906020012061060f565b5f8181526020819052604081209192508154600160a01b900460ff16600381111561030157610301611355565b0361031f5760405163e1dcd59760e01b815260040160405180910390fd5b60018154600160a01b900460ff16600381111561033e5761033e611355565b1461036457604051636d9c892f60e11b8152600481018390526024015b60405180910390fd5b805460ff60a01b1916600160a11b1780825560408051600160801b90920463ffffffff1682525f6020830152805184927f17804ed4f0cb0c8c8249b3b505a2941bcf9a72fba35c514c628998655d24fead92908290030190a2505050505050565b5f806103d261030061090a565b90505f6103e18a8360036109a8565b6103ec90600161146e565b905061043c82826040518060c001604052808d81526020018c81526020018b61ffff1681526020018a65ffffffffffff1681526020018965ffffffffffff1681526020018860ff16815250610aae565b60405163ffffffff8316815290935083908b907faeb1a789539b89ec3d36a495b7fe724a688e1fe7d35e933e64e7ef2b9eeeb0f29060200160405180910390a35050979650505050505050565b5f5f5f6104968585610e47565b90505f8160078111156104ab576104ab611355565b148160078111156104be576104be611355565b92509250509250929050565b5f6104d661020061090a565b90505f6104e5838360026109a8565b6040805163ffffffff8316815261ffff8516602082015291925084917f17804ed4f0cb0c8c8249b3b505a2941bcf9a72fba35c514c628998655d24fead910160405180910390a2505050565b5f806001815b848110156105e0573686868381811061055257610552611496565b6040029190910191505f905061058361057d61057160208501856114aa565b8b8d866020013561060f565b8a610e47565b9050600781600781111561059957610599611355565b036105ae575f60079550955050505050610606565b5f8160078111156105c1576105c1611355565b036105cb57600195505b825f036105d6578093505b5050600101610537565b5082836105fe578160078111156105f9576105f9611355565b610600565b5f5b92509250505b94509492505050565b604080517f574ae994ae86a33d02d2fe1de67be4ec73fdc0685be9c6a5b892330e6541aca16020808301919091527f00000000000000000000000000000000000000000000000000000000000000008284015230606083015261ffff96871660808301529490951660a086015260c085019290925260e080850191909152815180850390910181526101009093019052815191012090565b60605f6106b561010061090a565b9050825f8190036106d95760405163c2e5347d60e01b815260040160405180910390fd5b8067ffffffffffffffff8111156106f2576106f26114c5565b60405190808252806020026020018201604052801561071b578160200160208202803683370190505b5092505f5b818110156107805761075b83600188888581811061074057610740611496565b905060c0020180360381019061075691906114d9565b610aae565b84828151811061076d5761076d611496565b6020908102919091010152600101610720565b50505092915050565b6107c66040805160e0810182525f8082526020820181905291810182905260608101829052608081018290529060a082019081526020015f905290565b5f8281526020818152604091829020825160e081018452815461ffff8082168352620100008204169382019390935265ffffffffffff6401000000008404811694820194909452600160501b8304909316606084015263ffffffff600160801b83041660808401529060a083019060ff600160a01b90910416600381111561085057610850611355565b600381111561086157610861611355565b81528154602090910190600160a81b900460ff16600281111561088657610886611355565b600281111561089757610897611355565b90525092915050565b5f5f6108ad61010061090a565b90506108fe8160016040518060c001604052808c81526020018b81526020018a61ffff1681526020018965ffffffffffff1681526020018865ffffffffffff1681526020018760ff16815250610aae565b98975050505050505050565b6040516371672b0d60e11b815233600482015267ffffffffffffffff821660248201525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063e2ce561a90604401602060405180830381865afa15801561097e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109a29190611577565b92915050565b5f838152602081905260408120818154600160a01b900460ff1660038111156109d3576109d3611355565b036109f457604051635591fb6760e11b81526004810186905260240161035b565b8054610a0590859061ffff16611032565b610a2f57604051631ca36d7160e11b81526004810186905261ffff8516602482015260440161035b565b60018154600160a01b900460ff166003811115610a4e57610a4e611355565b14610a6f57604051636d9c892f60e11b81526004810186905260240161035b565b80548390829060ff60a01b1916600160a01b836003811115610a9357610a93611355565b021790555054600160801b900463ffffffff16949350505050565b80515f90610acf5760405163dc27645f60e01b815260040160405180910390fd5b6020820151610af15760405163fcdfb56960e01b815260040160405180910390fd5b816040015161ffff165f03610b1957604051631dae7d0560e11b815260040160405180910390fd5b816080015165ffffffffffff16826060015165ffffffffffff1610610b5157604051632a0c9bb560e11b815260040160405180910390fd5b60a082015160ff161580610b6f5750600260ff168260a0015160ff16115b15610b985760a082015160405163dfc0338760e01b815260ff909116600482015260240161035b565b610baf848360400151845f0151856020015161060f565b90505f5f82815260208190526040902054600160a01b900460ff166003811115610bdb57610bdb611355565b14610bfc57604051632cefb18b60e21b81526004810182905260240161035b565b6040518060e001604052808561ffff168152602001836040015161ffff168152602001836060015165ffffffffffff168152602001836080015165ffffffffffff1681526020018463ffffffff16815260200160016003811115610c6257610c62611355565b81526020018360a0015160ff166002811115610c8057610c80611355565b6002811115610c9157610c91611355565b90525f82815260208181526040918290208351815492850151938501516060860151608087015161ffff93841663ffffffff1990961695909517620100009390961692909202949094176fffffffffffffffffffffffff00000000191664010000000065ffffffffffff9586160265ffffffffffff60501b191617600160501b94909116939093029290921763ffffffff60801b198116600160801b63ffffffff90931692909202918217835560a084015191839164ffffffffff60801b191660ff60a01b1990911617600160a01b836003811115610d7257610d72611355565b021790555060c08201518154829060ff60a81b1916600160a81b836002811115610d9e57610d9e611355565b02179055509050508361ffff16825f0151827fd7d287baa584f55f87bb3d15aa3820260c2367d8d1141a738c36fc35601c057185604001518660200151876060015188608001518a8a60a00151604051610e389695949392919061ffff969096168652602086019490945265ffffffffffff92831660408601529116606084015263ffffffff16608083015260ff1660a082015260c00190565b60405180910390a49392505050565b5f82815260208181526040808320815160e081018352815461ffff8082168352620100008204169482019490945265ffffffffffff6401000000008504811693820193909352600160501b8404909216606083015263ffffffff600160801b8404166080830152839260a083019060ff600160a01b909104166003811115610ed157610ed1611355565b6003811115610ee257610ee2611355565b81528154602090910190600160a81b900460ff166002811115610f0757610f07611355565b6002811115610f1857610f18611355565b90525090505f8160a001516003811115610f3457610f34611355565b03610f435760019150506109a2565b8261ffff16816020015161ffff1614610f605760029150506109a2565b60028160a001516003811115610f7857610f78611355565b03610f875760039150506109a2565b60038160a001516003811115610f9f57610f9f611355565b03610fae5760049150506109a2565b806040015165ffffffffffff16421015610fcc5760059150506109a2565b806060015165ffffffffffff164210158015610ff55750606081015165ffffffffffff90811614155b156110045760069150506109a2565b60028160c00151600281111561101c5761101c611355565b14611027575f61102a565b60075b949350505050565b5f8161ffff168361ffff1614806110d6575060405163010368c560e51b815261ffff8085166004830152831660248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063206d18a090604401602060405180830381865afa1580156110b2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906110d69190611592565b9392505050565b61ffff811681146110ec575f5ffd5b50565b80356110fa816110dd565b919050565b5f5f5f5f60808587031215611112575f5ffd5b843561111d816110dd565b9350602085013561112d816110dd565b93969395505050506040820135916060013590565b803565ffffffffffff811681146110fa575f5ffd5b803560ff811681146110fa575f5ffd5b5f5f5f5f5f5f5f60e0888a03121561117d575f5ffd5b873596506020880135955060408801359450606088013561119d816110dd565b93506111ab60808901611142565b92506111b960a08901611142565b91506111c760c08901611157565b905092959891949750929550565b5f5f604083850312156111e6575f5ffd5b8235915060208301356111f8816110dd565b809150509250929050565b5f60208284031215611213575f5ffd5b5035919050565b5f5f5f5f6060858703121561122d575f5ffd5b84359350602085013561123f816110dd565b9250604085013567ffffffffffffffff81111561125a575f5ffd5b8501601f8101871361126a575f5ffd5b803567ffffffffffffffff811115611280575f5ffd5b8760208260061b8401011115611294575f5ffd5b949793965060200194505050565b5f5f602083850312156112b3575f5ffd5b823567ffffffffffffffff8111156112c9575f5ffd5b8301601f810185136112d9575f5ffd5b803567ffffffffffffffff8111156112ef575f5ffd5b85602060c083028401011115611303575f5ffd5b6020919091019590945092505050565b602080825282518282018190525f918401906040840190835b8181101561134a57835183526020938401939092019160010161132c565b509095945050505050565b634e487b7160e01b5f52602160045260245ffd5b6004811061137957611379611355565b9052565b6003811061137957611379611355565b5f60e08201905061ffff835116825261ffff602084015116602083015265ffffffffffff604084015116604083015265ffffffffffff606084015116606083015263ffffffff608084015116608083015260a08301516113f060a0840182611369565b5060c083015161140360c084018261137d565b5092915050565b5f5f5f5f5f5f60c0878903121561141f575f5ffd5b86359550602087013594506040870135611438816110dd565b935061144660608801611142565b925061145460808801611142565b915061146260a08801611157565b90509295509295509295565b63ffffffff81811683821601908111156109a257634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b5f602082840312156114ba575f5ffd5b81356110d6816110dd565b634e487b7160e01b5f52604160045260245ffd5b5f60c08284031280156114ea575f5ffd5b5060405160c0810167ffffffffffffffff8111828210171561151a57634e487b7160e01b5f52604160045260245ffd5b604090815283358252602080850135908301526115389084016110ef565b604082015261154960608401611142565b606082015261155a60808401611142565b608082015261156b60a08401611157565b60a08201529392505050565b5f60208284031215611587575f5ffd5b81516110d6816110dd565b5f602082840312156115a2575f5ffd5b815180151581146110d6575f5ffdfea2646970667358221220303037bfd983048715d6e45e390913a87851de12289eebae7cdf2f318a19edfe64736f6c63430008250033";
