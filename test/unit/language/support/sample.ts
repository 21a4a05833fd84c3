/** A small project that has one of everything: two files of its own and a library in node_modules. */
export const sample: Readonly<Record<string, string>> = {
  "tolbooth.json": "{}\n",
  "node_modules/lib/package.json": '{"name":"lib","version":"1.0.0"}\n',
  "node_modules/lib/Owned.sol": `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// @title Something with an owner
abstract contract Owned {
    address internal holder;

    /// @notice Only the owner may.
    modifier onlyOwner() virtual {
        require(msg.sender == holder);
        _;
    }

    /// @notice Who it belongs to.
    /// @return The owner's address
    function owner() public view virtual returns (address) {
        return holder;
    }
}
`,
  "contracts/IStore.sol": `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// @notice A value that somebody stored.
struct Entry {
    uint256 amount;
    address author;
}

/// @title Keeps values
interface IStore {
    enum State { Open, Closed }

    /// @notice A value was stored.
    event Stored(address indexed author, uint256 amount);

    /// @notice The store is closed.
    error StoreClosed(State state);

    /// @notice Stores a value.
    /// @dev Fails when it is closed.
    /// @param amount What to store
    /// @return id Its number
    function store(uint256 amount) external returns (uint256 id);

    function entryOf(uint256 id) external view returns (Entry memory);
}

uint256 constant LIMIT = 10 ** 3;
`,
  "contracts/Store.sol": `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

import {Owned as Base} from "lib/Owned.sol";
import {IStore, Entry, LIMIT} from "./IStore.sol";
import * as Everything from "./IStore.sol";

library Numbers {
    function half(uint256 value) internal pure returns (uint256) {
        return value / 2;
    }

    function half(int256 value) internal pure returns (int256) {
        return value / 2;
    }
}

/// @title A store with an owner
contract Store is IStore, Base {
    using Numbers for uint256;

    bytes32 public constant ROLE = keccak256("STORE");
    mapping(uint256 id => Entry entry) private entries;
    uint256 public count;
    State public state;

    constructor(address first) {
        holder = first;
    }

    /// @inheritdoc IStore
    function store(uint256 amount) external onlyOwner returns (uint256 id) {
        if (state == State.Closed) revert StoreClosed(state);
        id = ++count;
        entries[id] = Entry({amount: amount.half(), author: msg.sender});
        _note(id, amount);
    }

    function entryOf(uint256 id) external view returns (Entry memory) {
        Entry memory found = entries[id];
        return found;
    }

    function owner() public view override returns (address) {
        return super.owner();
    }

    function total() external view returns (uint256 sum) {
        for (uint256 index = 1; index <= count; index++) {
            (uint256 amount, ) = (entries[index].amount, 0);
            sum += amount;
        }
        assembly {
            let twice := mul(sum, 2)
            sum := div(twice, 2)
        }
    }

    function _note(uint256 id, uint256 amount) private {
        require(amount < LIMIT);
        emit Everything.IStore.Stored({author: msg.sender, amount: amount});
        Everything.Entry memory copy = entries[id];
        delete copy.amount;
    }
}
`,
};
