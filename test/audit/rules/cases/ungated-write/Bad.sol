// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

import {AgencyGated} from "@tolbooth/sdk/contracts/governance/AgencyGated.sol";
import {Capabilities} from "@tolbooth/sdk/contracts/governance/Capabilities.sol";
import {IAgencyRegistry} from "@tolbooth/sdk/contracts/governance/IAgencyRegistry.sol";

contract PlainSetter is AgencyGated {
    uint16 public owner;
    event OwnerSet(uint16 owner);

    constructor(IAgencyRegistry registry_) AgencyGated(registry_) {}

    function setOwner(uint16 owner_) external {
        owner = owner_; // finds
        emit OwnerSet(owner_); // finds
    }
}

contract ThroughInternal is AgencyGated {
    mapping(bytes32 id => uint8 status) internal statuses;

    constructor(IAgencyRegistry registry_) AgencyGated(registry_) {}

    function end(bytes32 id) external {
        _write(id, 2);
    }

    function start(bytes32 id) external {
        _authorise(Capabilities.CONSENT_RECORD);
        _write(id, 1);
    }

    function _write(bytes32 id, uint8 status) private {
        statuses[id] = status; // finds
    }
}

contract OnOnePathOnly is AgencyGated {
    uint48 public until;

    constructor(IAgencyRegistry registry_) AgencyGated(registry_) {}

    function extend(uint48 until_, bool urgent) external {
        if (!urgent) _authorise(Capabilities.CONSENT_RECORD);
        until = until_; // finds
    }

    function conditional(uint48 until_, bool urgent) external {
        bool passed = urgent || _authorise(Capabilities.CONSENT_RECORD) != 0;
        if (passed) until = until_; // finds
    }
}

contract GateAfterwards is AgencyGated {
    uint48 public until;

    constructor(IAgencyRegistry registry_) AgencyGated(registry_) {}

    function extend(uint48 until_) external {
        until = until_; // finds
        _authorise(Capabilities.CONSENT_RECORD);
    }
}

contract EmptyModifier is AgencyGated {
    uint48 public until;

    constructor(IAgencyRegistry registry_) AgencyGated(registry_) {}

    modifier onlyAgencies() {
        _;
    }

    function extend(uint48 until_) external onlyAgencies {
        until = until_; // finds
    }
}

contract LateModifier is AgencyGated {
    uint48 public until;

    constructor(IAgencyRegistry registry_) AgencyGated(registry_) {}

    modifier gatedLater() {
        _;
        _requireGovernor();
    }

    function extend(uint48 until_) external gatedLater {
        until = until_; // finds
    }
}

/// The sender is asked, but not by the registry, which knows nothing of this owner.
contract OwnIdeaOfAnOwner is AgencyGated {
    address internal immutable chief = msg.sender;
    uint48 public until;

    constructor(IAgencyRegistry registry_) AgencyGated(registry_) {}

    function extend(uint48 until_) external {
        if (msg.sender != chief) revert NotGovernor(msg.sender);
        until = until_; // finds
    }
}

contract AsksAnotherRegistry is AgencyGated {
    uint48 public until;

    constructor(IAgencyRegistry registry_) AgencyGated(registry_) {}

    function extend(IAgencyRegistry mine, uint48 until_) external {
        mine.authorise(msg.sender, Capabilities.CONSENT_RECORD);
        until = until_; // finds
    }
}

contract AsksAboutAnotherKey is AgencyGated {
    uint48 public until;

    constructor(IAgencyRegistry registry_) AgencyGated(registry_) {}

    function extend(address key, uint48 until_) external {
        registry.authorise(key, Capabilities.CONSENT_RECORD);
        until = until_; // finds
    }
}

contract AsksForNothing is AgencyGated {
    uint48 public until;

    constructor(IAgencyRegistry registry_) AgencyGated(registry_) {}

    function extend(uint48 until_) external {
        _authorise(0);
        until = until_; // finds
    }
}

/// A number without a check of its validity: revoked, expired and suspended keys pass.
contract AsksForTheNumberOnly is AgencyGated {
    uint48 public until;

    constructor(IAgencyRegistry registry_) AgencyGated(registry_) {}

    function extend(uint48 until_) external {
        if (registry.agencyOf(msg.sender) == 0) revert UnknownAgency(0);
        until = until_; // finds
    }
}

contract WrongWayRound is AgencyGated {
    uint48 public until;

    constructor(IAgencyRegistry registry_) AgencyGated(registry_) {}

    function extend(uint48 until_) external {
        if (registry.isGovernor(msg.sender)) revert NotGovernor(msg.sender);
        until = until_; // finds
    }
}

abstract contract Gated is AgencyGated {
    function _gate() internal view virtual returns (uint16) {
        return _authorise(Capabilities.CONSENT_RECORD);
    }
}

/// The gate of the base is overridden by one that lets everybody pass.
contract OverriddenGate is Gated {
    uint48 public until;

    constructor(IAgencyRegistry registry_) AgencyGated(registry_) {}

    function extend(uint48 until_) external {
        _gate();
        until = until_; // finds
    }

    function _gate() internal pure override returns (uint16) {
        return 1;
    }
}

abstract contract InheritedSetter {
    bytes32 internal root;

    function setRoot(bytes32 root_) external {
        root = root_; // finds
    }
}

contract Inherits is InheritedSetter, AgencyGated {
    constructor(IAgencyRegistry registry_) AgencyGated(registry_) {}
}

library Lists {
    struct List {
        bytes32[] items;
    }

    function add(List storage list, bytes32 item) internal {
        list.items.push(item); // finds
    }
}

contract ThroughLibrary is AgencyGated {
    using Lists for Lists.List;

    Lists.List private list;

    constructor(IAgencyRegistry registry_) AgencyGated(registry_) {}

    function add(bytes32 item) external {
        list.add(item);
    }
}

/// Without any registry, somebody must be asked all the same.
contract NoRegistry {
    address public owner = msg.sender;

    function setOwner(address owner_) external {
        owner = owner_; // finds
    }
}
