// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title A project's own rule that tests switch: it lets everything pass, or refuses everything that is not spared
/// @dev It stands beside a pattern in a contract that overrides the pattern's hook. Those contracts stand in files of
/// their own, without forge's library: the audit compiles them once for every mutant.
abstract contract OwnRule {
    bool private _refuses;
    mapping(bytes32 asked => bool spared) private _spared;

    /// @notice Refuses everything from now on.
    function refuseAll() external {
        _refuses = true;
    }

    /// @notice Lets everything pass from now on, as at the start.
    function allowAll() external {
        _refuses = false;
    }

    /// @notice Never refuses these arguments, encoded in the hook's order.
    function spare(bytes calldata asked) external {
        _spared[keccak256(asked)] = true;
    }

    /// @dev Whether the rule refuses these arguments.
    function _isRefused(bytes memory asked) internal view returns (bool) {
        return _refuses && !_spared[keccak256(asked)];
    }
}
