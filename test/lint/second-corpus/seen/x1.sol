contract X {
    struct S { string a; uint b; } // expect: personal-data-in-storage
    mapping(bytes32 => S) s;
    event E(bytes32 k);

    /// @param a e-mail address of the applicant
    /// @param b number of the form
    function f(bytes32 k, string calldata a, uint b) external { // expect: personal-data-in-calldata
        s[k] = S(a, b);
        emit E(k);
    }
}
