// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract WETH9 {
    string public name = "Wrapped Ether";
    string public symbol = "WETH";
    mapping(address => uint) public balanceOf;
    event Deposit(address indexed dst, uint wad);
    event Withdrawal(address indexed src, uint wad);
    function deposit() public payable { balanceOf[msg.sender] += msg.value; emit Deposit(msg.sender, msg.value); }
    function withdraw(uint wad) public { balanceOf[msg.sender] -= wad; emit Withdrawal(msg.sender, wad); }
}
