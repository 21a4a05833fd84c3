// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Named
/// @notice What it is for.
interface INamed {
    /// @notice A kind.
    enum Kind {
        None
    }

    /// @notice It was set.
    /// @param until Until when.
    event Set(uint48 until);

    /// @notice The window is empty.
    /// @param from Its start.
    error BadWindow(uint48 from);

    /// @notice Acts.
    /// @param from From when.
    /// @param until Until when.
    /// @return Whether it did.
    function act(uint48 from, uint48 until) external returns (bool);
}

/// @title Named
/// @notice What it is for.
contract Named is INamed {
    /// @dev One slot.
    struct Record {
        uint8 state;
    }

    /// @notice The largest.
    uint8 public constant MAX = 5;

    mapping(bytes32 id => Record record) private _records;

    /// @dev Lets everybody pass.
    modifier open() {
        _;
    }

    /// @notice Starts.
    constructor() {}

    /// @inheritdoc INamed
    function act(uint48 from, uint48 until) external override open returns (bool) {
        if (from > until) revert BadWindow(from);
        emit Set(until);
        return _done();
    }

    /// @dev Nothing to do.
    function _done() private pure returns (bool) {
        return true;
    }
}
