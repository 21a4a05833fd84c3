/** A constructor with every kind of ABI type, nested, and a function that gives all of it back. */
export const everyTypeContract = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

contract EveryType {
    struct Plan {
        string name;
        uint48[] stops;
    }

    enum Level {
        Low,
        Raised,
        Severe
    }

    event Stored(bytes4 indexed code, uint256 plans);

    event LevelSet(Level level, uint256 paid);

    Level public level;
    int128 private _number;
    bool private _open;
    address private _holder;
    bytes4 private _code;
    bytes private _data;
    string private _text;
    uint8[2] private _pair;
    Plan[] private _plans;

    constructor(
        int128 number,
        bool open,
        address holder,
        bytes4 code,
        bytes memory data,
        string memory text,
        uint8[2] memory pair,
        Plan[] memory plans
    ) {
        _number = number;
        _open = open;
        _holder = holder;
        _code = code;
        _data = data;
        _text = text;
        _pair = pair;
        for (uint256 i = 0; i < plans.length; ++i) _plans.push(plans[i]);
        emit Stored(code, plans.length);
    }

    function setLevel(Level to) external payable {
        level = to;
        emit LevelSet(to, msg.value);
    }

    function everything()
        external
        view
        returns (
            int128 number,
            bool open,
            address holder,
            bytes4 code,
            bytes memory data,
            string memory text,
            uint8[2] memory pair,
            Plan[] memory plans
        )
    {
        return (_number, _open, _holder, _code, _data, _text, _pair, _plans);
    }
}
`;
