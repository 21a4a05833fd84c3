// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

interface IOther {
    function poke() external returns (bool);
}

contract Looks {
    address payable internal immutable other = payable(address(1));

    error Failed();

    function plain() external {
        (bool ok, bytes memory data) = other.call("");
        if (!ok) revert Failed();
        if (data.length == 0) revert Failed();
        if (!other.send(0)) revert Failed();
        other.transfer(0);
        IOther(other).poke();
    }

    function gives() external returns (bool ok) {
        (ok, ) = other.call("");
    }

    function returned() external returns (bool, bytes memory) {
        return other.call("");
    }

    function assigned() external {
        bool ok;
        (ok, ) = other.staticcall("");
        if (!ok) revert Failed();
    }
}
