pragma solidity ^0.8.18;

contract Account {}

contract Create2Factory {
    event Deployed(address indexed account, bytes32 salt);

    function deploy(bytes32 salt) external returns (address account) {
        account = address(new Account{salt: salt}());
        emit Deployed(account, salt);
    }

    function predict(bytes32 salt, bytes32 codeHash) external view returns (address) {
        return address(uint160(uint256(keccak256(abi.encodePacked(bytes1(0xff), address(this), salt, codeHash)))));
    }
}
