/** The contracts of the suites for deploying, calling and sending. */
export const gateSource = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

contract Gate {
    struct Lane { uint8 number; address authority; uint48[] opens; }
    event Opened(bytes32 indexed port, uint256 lanes);
    event Passed(bytes32 indexed lorry, uint8 indexed lane, address by);
    error UnknownLane(uint8 number);

    bytes32 public immutable port;
    Lane[] private _lanes;

    constructor(bytes32 port_, Lane[] memory lanes_) {
        port = port_;
        for (uint256 i = 0; i < lanes_.length; ++i) _lanes.push(lanes_[i]);
        emit Opened(port_, lanes_.length);
    }

    function pass(bytes32 lorry, uint8 lane) external {
        for (uint256 i = 0; i < _lanes.length; ++i) {
            if (_lanes[i].number == lane) { emit Passed(lorry, lane, msg.sender); return; }
        }
        revert UnknownLane(lane);
    }

    function lanes() external view returns (Lane[] memory) { return _lanes; }
}

contract Bell {
    event Rang(uint256 times);
    uint256 public times;
    function ring() external { times += 1; emit Rang(times); }
}

abstract contract Unfinished {
    function later() external virtual;
}
`;

/** More code than a ledger takes: 25,000 bytes of it. */
export const tooLargeSource = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

contract TooLarge {
    bytes private constant FILL = hex"${"ab".repeat(25_000)}";
    function fill() external pure returns (bytes memory) { return FILL; }
}
`;
