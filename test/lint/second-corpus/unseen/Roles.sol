pragma solidity ^0.8.0;

contract Roles {
    bytes32 public constant REGISTRAR_ROLE = keccak256("REGISTRAR_ROLE");
    bytes32 public constant SECRETARY_ROLE = keccak256("SECRETARY_ROLE");
    bytes32 public constant KEY_HOLDER_ROLE = keccak256("KEY_HOLDER_ROLE");
    bytes32 public constant DOMAIN_SALT = 0xf2d857f4a3edcb9b78b4d503bfe733db1e3f6cdc2b7971ee739626c97e86a558;

    mapping(bytes32 role => mapping(address => bool)) private _members;
    bytes32 public immutable domainSeparator;

    event RoleGranted(bytes32 indexed role, address indexed account, address indexed sender);
    event RoleRevoked(bytes32 indexed role, address indexed account, address indexed sender);

    constructor() {
        domainSeparator = keccak256(abi.encode(keccak256("EIP712Domain(bytes32 salt)"), DOMAIN_SALT));
        _members[0x0][msg.sender] = true;
    }

    modifier onlyRole(bytes32 role) {
        require(_members[role][msg.sender], "missing role");
        _;
    }

    function hasRole(bytes32 role, address account) public view returns (bool) {
        return _members[role][account];
    }

    function grantRole(bytes32 role, address account) external onlyRole(0x0) {
        _members[role][account] = true;
        emit RoleGranted(role, account, msg.sender);
    }

    function revokeRole(bytes32 role, address account) external onlyRole(0x0) {
        _members[role][account] = false;
        emit RoleRevoked(role, account, msg.sender);
    }

    function renounceRole(bytes32 role) external {
        _members[role][msg.sender] = false;
        emit RoleRevoked(role, msg.sender, msg.sender);
    }
}
