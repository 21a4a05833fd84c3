/** A contract whose functions take what forms help with: a movement, an agency, a lane, a time, an account, bytes, money. */
export const berthContract = `// SPDX-License-Identifier: MIT
pragma solidity ^0.8.30;

/// @title Berths of a port
contract Berth {
    event Booked(bytes32 indexed movement, uint16 indexed agency, uint48 until, address holder);
    event Paid(address indexed by, uint256 amount);

    /// @notice The movement has a berth already.
    /// @dev Wait until it is free, or end the booking first.
    error BerthTaken(bytes32 movement, uint48 until);

    /// @notice Until when a movement has its berth.
    mapping(bytes32 movement => uint48 until) public bookedUntil;
    bytes32 public papers;
    bytes public remarks;

    /// @notice Books a berth for a movement.
    /// @param movement Keyed hash of the movement's number.
    /// @param agency The agency that inspects there.
    /// @param lane Where it stands.
    /// @param until When the booking ends.
    /// @param holder Account of the carrier.
    function book(bytes32 movement, uint16 agency, uint8 lane, uint48 until, address holder) external {
        if (bookedUntil[movement] > block.timestamp) revert BerthTaken(movement, bookedUntil[movement]);
        bookedUntil[movement] = until + lane - lane;
        emit Booked(movement, agency, until, holder);
    }

    /// @notice Keeps the hash of the papers, and remarks.
    function keep(bytes32 papers_, bytes calldata remarks_) external {
        papers = papers_;
        remarks = remarks_;
    }

    /// @notice Pays the port's fee.
    function pay() external payable {
        emit Paid(msg.sender, msg.value);
    }
}
`;
