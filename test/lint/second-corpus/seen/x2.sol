contract X {
    struct S { string a; uint b; }
    mapping(bytes32 => S) s;
    event E(bytes32 k);

    /// @param a title of the form
    /// @param b number of the form
    function f(bytes32 k, string calldata a, uint b) external {
        s[k] = S(a, b);
        emit E(k);
    }

    function g(bytes32 k) external view returns (string memory) {
        return s[k].a;
    }
}
