/** The file that is typed in: with OpenZeppelin's votes, so that it is compiled together with 30 others. */
export const votingTokenFile = "contracts/VotingToken.sol";

/** How many files are compiled for it, itself included. The bench stops where that is not so. */
export const votingTokenClosure = 31;

export const votingTokenText = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Capped} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Capped.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {ERC20Votes} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";

/// @title Votes of the members of a board.
contract VotingToken is ERC20Capped, ERC20Permit, ERC20Votes, Ownable {
    uint256 public grants;

    constructor(uint256 limit) ERC20("Votes", "VOTE") ERC20Capped(limit) ERC20Permit("Votes") Ownable(msg.sender) {}

    function grant(address member, uint256 amount) external onlyOwner {
        grants += 1;
        _mint(member, amount);
    }

    function nonces(address owner) public view override(ERC20Permit, Nonces) returns (uint256) {
        return super.nonces(owner);
    }

    function _update(address from, address to, uint256 value) internal override(ERC20, ERC20Capped, ERC20Votes) {
        super._update(from, to, value);
    }
}
`;

/** A piece of text that is replaced by another, and what solc then says. */
export interface Mistake {
  readonly what: "syntax error" | "type error";
  readonly from: string;
  readonly to: string;
  /** solc's code. */
  readonly code: string;
}

export const mistakes: readonly Mistake[] = [
  { what: "syntax error", from: "grants += 1;", to: "grants += 1);", code: "2314" },
  { what: "type error", from: "grants += 1;", to: "grants += true;", code: "7366" },
];

/** The text with a mistake in it. */
export function withMistake(text: string, { from, to }: Mistake): string {
  return text.replace(from, () => to);
}
