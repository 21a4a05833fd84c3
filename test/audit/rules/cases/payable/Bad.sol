// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

contract Takes {
    // prettier-ignore
    constructor() payable {} // finds

    // prettier-ignore
    receive() external payable {} // finds

    // prettier-ignore
    fallback() external {} // finds

    // prettier-ignore
    function pay() external payable {} // finds
}

interface IPaid {
    function buy() external payable; // finds
}

abstract contract Base {
    // prettier-ignore
    function _buy() internal virtual {}

    // prettier-ignore
    function buy() public payable virtual { _buy(); } // finds
}

contract Inherits is Base {}
