/** The contract of the user-interface scripts: a constructor with a struct array, one of each kind of function. */
export const gateContract = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title A gate at a port
/// @notice Lorries pass lanes. A lane belongs to an authority and opens at a time.
contract PortGate {
    /// @notice One lane of the gate.
    struct Lane {
        uint8 number;
        address authority;
        uint48 opensAt;
    }

    /// @notice The gate was set up.
    event GateOpened(bytes32 indexed port, uint256 lanes);
    /// @notice A lorry passed.
    event LorryPassed(bytes32 indexed lorry, uint8 indexed lane, address by, uint48 at);

    /// @notice There is no such lane.
    error UnknownLane(uint8 number);
    /// @notice The lane opens later.
    error LaneClosed(uint8 number, uint48 opensAt);

    bytes32 public immutable port;
    Lane[] private _lanes;
    mapping(bytes32 lorry => uint48 at) public passedAt;

    constructor(bytes32 port_, Lane[] memory lanes_) {
        port = port_;
        for (uint256 i = 0; i < lanes_.length; ++i) _lanes.push(lanes_[i]);
        emit GateOpened(port_, lanes_.length);
    }

    /// @notice Lets a lorry pass.
    function pass(bytes32 lorry, uint8 lane) external {
        for (uint256 i = 0; i < _lanes.length; ++i) {
            if (_lanes[i].number != lane) continue;
            if (block.timestamp < _lanes[i].opensAt) revert LaneClosed(lane, _lanes[i].opensAt);
            passedAt[lorry] = uint48(block.timestamp);
            emit LorryPassed(lorry, lane, msg.sender, uint48(block.timestamp));
            return;
        }
        revert UnknownLane(lane);
    }

    /// @notice All lanes.
    function lanes() external view returns (Lane[] memory) {
        return _lanes;
    }
}
`;
