// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

contract Ends {
    address payable internal immutable heir = payable(msg.sender);

    function plain() external {
        selfdestruct(heir); // finds
    }

    function hidden() external {
        _end();
    }

    modifier ending() {
        _;
        selfdestruct(heir); // finds
    }

    function modified() external ending {}

    function inAssembly() external {
        address payable to = heir;
        assembly {
            selfdestruct(to) // finds
        }
    }

    function _end() private {
        selfdestruct(heir); // finds
    }
}

library Ending {
    function end(address payable heir) internal {
        selfdestruct(heir); // finds
    }
}
