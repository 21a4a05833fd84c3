// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

contract EscrowSupplies {
    enum State { Created, Locked, Released, Refunded }

    struct Order {
        address agency;
        address supplier;
        uint256 amount;
        uint64 deliverBy;
        State state;
    }

    mapping(bytes32 => Order) public orders;

    event OrderPlaced(bytes32 indexed order, address indexed agency, address indexed supplier, uint256 amount);
    event OrderReleased(bytes32 indexed order);
    event OrderRefunded(bytes32 indexed order);

    error WrongState(State is_);
    error NotYours(address caller);

    function place(bytes32 id, address supplier, uint64 deliverBy) external payable {
        orders[id] = Order(msg.sender, supplier, msg.value, deliverBy, State.Locked);
        emit OrderPlaced(id, msg.sender, supplier, msg.value);
    }

    function release(bytes32 id) external {
        Order storage o = orders[id];
        if (o.state != State.Locked) revert WrongState(o.state);
        if (msg.sender != o.agency) revert NotYours(msg.sender);
        o.state = State.Released;
        payable(o.supplier).transfer(o.amount);
        emit OrderReleased(id);
    }

    function refund(bytes32 id) external {
        Order storage o = orders[id];
        if (o.state != State.Locked) revert WrongState(o.state);
        require(block.timestamp > o.deliverBy);
        o.state = State.Refunded;
        payable(o.agency).transfer(o.amount);
        emit OrderRefunded(id);
    }
}
