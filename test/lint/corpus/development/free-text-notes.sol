// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract Inspections {
    event Inspected(uint32 indexed site, string remarks);

    function inspect(uint32 site, string calldata remarks) external { // expect: free-text
        emit Inspected(site, remarks);
    }
}
