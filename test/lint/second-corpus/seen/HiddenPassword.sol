pragma solidity ^0.8.0;

contract HiddenPassword {
    string private password; // expect: secret-in-code
    uint256 private balance;

    constructor(string memory word) payable {
        password = word;
        balance = msg.value;
    }

    function deposited() external view returns (uint256) {
        return balance;
    }
}
