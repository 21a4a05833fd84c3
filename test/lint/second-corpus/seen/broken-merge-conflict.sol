// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract FeeTable {
    mapping(bytes8 service => uint256 fee) public feeOf;
<<<<<<< HEAD
    event FeeChanged(bytes8 indexed service, uint256 fee);
=======
    event FeeSet(bytes8 indexed service, uint256 oldFee, uint256 newFee);
>>>>>>> fees

    function setFee(bytes8 service, uint256 fee) external {
        feeOf[service] = fee;
        emit FeeChanged(service, fee);
    }
}
