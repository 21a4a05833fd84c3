// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

interface IOther {
    function poke() external returns (uint256);

    function look() external view returns (uint256);
}

contract Plain {
    IOther internal immutable other = IOther(address(1));
    mapping(bytes32 id => bool paid) internal paid;
    uint256 internal count;

    function pay(bytes32 id) external {
        other.poke();
        paid[id] = true; // finds
    }

    function send(address payable to) external {
        (bool ok, ) = to.call("");
        if (ok) ++count; // finds
    }

    function loop(bytes32[] calldata ids) external {
        for (uint256 index = 0; index < ids.length; ++index) {
            paid[ids[index]] = true; // finds
            other.poke();
        }
    }

    function attempt(bytes32 id) external {
        try other.poke() returns (uint256 value) {
            count = value; // finds
        } catch {
            delete paid[id]; // finds
        }
    }

    function inCondition(bytes32 id) external {
        if (other.poke() > 1 && count > 2) paid[id] = true; // finds
    }

    function create(bytes32 id) external {
        new Child();
        paid[id] = true; // finds
    }
}

contract Child {}

/// The call stands in a modifier, the write in an internal function.
contract Hidden {
    IOther internal immutable other = IOther(address(1));
    uint256 internal count;

    modifier told() {
        other.poke();
        _;
    }

    function act() external told {
        _count();
    }

    function _count() private {
        count += 1; // finds
    }
}

abstract contract Base {
    IOther internal immutable other = IOther(address(1));

    function _notify() internal {
        other.poke();
    }
}

contract Inherited is Base {
    bytes32[] internal list;

    function add(bytes32 item) external {
        _notify();
        list.push(item); // finds
    }
}

library Caller {
    function callOut(IOther other) internal {
        other.poke();
    }
}

contract ThroughLibrary {
    using Caller for IOther;

    IOther internal immutable other = IOther(address(1));
    uint256 internal count;

    function act() external {
        other.callOut();
        count = 1; // finds
    }
}

contract ThroughPointer {
    struct Record {
        uint8 state;
    }

    IOther internal immutable other = IOther(address(1));
    mapping(bytes32 id => Record record) internal records;

    function act(bytes32 id) external {
        Record storage record = records[id];
        other.poke();
        record.state = 2; // finds
    }
}
