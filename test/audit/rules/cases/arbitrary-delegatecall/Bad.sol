// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

contract Delegates {
    address internal immutable fixed_ = address(1);

    function plain(address target, bytes calldata data) external returns (bool ok) {
        (ok, ) = target.delegatecall(data); // finds
    }

    function hidden(bytes calldata data) external {
        _run(fixed_, data);
    }

    modifier first(bytes memory data) {
        (bool ok, ) = fixed_.delegatecall(data); // finds
        if (!ok) revert();
        _;
    }

    function modified() external first("") {}

    function inAssembly(address target) external {
        assembly {
            let ok := delegatecall(gas(), target, 0, 0, 0, 0) // finds
            if iszero(ok) {
                revert(0, 0)
            }
        }
    }

    function withGas(address target, bytes calldata data) external returns (bool ok) {
        (ok, ) = target.delegatecall{gas: 5000}(data); // finds
    }

    function _run(address target, bytes memory data) private {
        (bool ok, ) = target.delegatecall(data); // finds
        if (!ok) revert();
    }
}

library Running {
    function run(address target) internal returns (bool ok) {
        (ok, ) = target.delegatecall(""); // finds
    }
}
