contract Q {
    mapping(bytes32 => bytes32) q;

    /// keeps h, a commitment with a salt of 32 random bytes that stays with the sender
    function p(bytes32 k, bytes32 h) external {
        require(q[k] == 0);
        q[k] = h;
    }

    function c(bytes32 k, bytes32 v, bytes32 s) external view returns (bool) {
        return q[k] == keccak256(abi.encode(v, s));
    }
}
