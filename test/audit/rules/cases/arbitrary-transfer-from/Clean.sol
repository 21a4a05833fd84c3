// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

contract TakesFromSender {
    using SafeERC20 for IERC20;

    IERC20 internal immutable token = IERC20(address(1));
    address internal immutable treasury = address(2);

    function plain(address to, uint256 amount) external {
        if (!token.transferFrom(msg.sender, to, amount)) revert();
    }

    function fromTreasury(address to) external {
        SafeERC20.safeTransferFrom(token, treasury, to, 1);
        token.safeTransferFrom(msg.sender, to, 1);
    }
}
