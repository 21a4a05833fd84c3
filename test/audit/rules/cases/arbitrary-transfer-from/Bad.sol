// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

contract Takes {
    using SafeERC20 for IERC20;

    IERC20 internal immutable token = IERC20(address(1));

    function plain(address from, uint256 amount) external {
        if (!token.transferFrom(from, address(this), amount)) revert(); // finds
    }

    function safe(address from, uint256 amount) external {
        token.safeTransferFrom(from, address(this), amount); // finds
    }

    function unbound(address from, uint256 amount) external {
        SafeERC20.safeTransferFrom(token, from, address(this), amount); // finds
    }

    function hidden(address from) external {
        _take(from);
    }

    function _take(address from) private {
        address payer = from;
        token.safeTransferFrom(payer, address(this), 1); // finds
    }
}
