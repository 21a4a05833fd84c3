// SPDX-License-Identifier: OGL-3.0
pragma solidity ^0.8.24;

/// @title The public bodies that take part
/// @notice Names, post towns and telephone switchboards of public bodies; these are public.
contract AgencyDirectory {
    struct Agency {
        string agencyName;
        string countryCode;
        bytes32 emailDomainHash;
        address signer;
        uint64 since;
    }

    address public immutable owner;
    uint16 public agencyCount;
    mapping(uint16 => Agency) private agencies;
    mapping(address => uint16) public agencyOf;

    event AgencyAdded(uint16 indexed agency, string agencyName);
    event SignerChanged(uint16 indexed agency, address indexed signer);

    error UnknownAgency(uint16 agency);
    error AgencyNameTaken(bytes32 agencyNameHash);

    mapping(bytes32 agencyNameHash => bool) private taken;

    constructor() {
        owner = msg.sender;
    }

    modifier onlyOwner() {
        require(msg.sender == owner);
        _;
    }

    function addAgency(string calldata agencyName, string calldata countryCode, string calldata emailDomain, address signer)
        external
        onlyOwner
        returns (uint16 agency)
    {
        bytes32 agencyNameHash = keccak256(bytes(agencyName));
        if (taken[agencyNameHash]) revert AgencyNameTaken(agencyNameHash);
        taken[agencyNameHash] = true;
        agency = ++agencyCount;
        agencies[agency] = Agency(agencyName, countryCode, keccak256(bytes(emailDomain)), signer, uint64(block.timestamp));
        agencyOf[signer] = agency;
        emit AgencyAdded(agency, agencyName);
    }

    function agencyName(uint16 agency) external view returns (string memory) {
        if (agency == 0 || agency > agencyCount) revert UnknownAgency(agency);
        return agencies[agency].agencyName;
    }

    function changeSigner(uint16 agency, address signer) external onlyOwner {
        delete agencyOf[agencies[agency].signer];
        agencies[agency].signer = signer;
        agencyOf[signer] = agency;
        emit SignerChanged(agency, signer);
    }
}
