pragma solidity ^0.8.0;

contract OrdersNumbered {
    uint256 private lastOrderId;
    uint16 private lastClinicId;
    mapping(uint256 => bytes32) private orderRoot;
    mapping(uint16 => address) private clinic;

    event Ordered(uint256 indexed orderId);

    function order(bytes32 root) external {
        orderRoot[++lastOrderId] = root;
        emit Ordered(lastOrderId);
    }

    function addClinic(address account) external {
        clinic[++lastClinicId] = account;
    }
}
