pragma solidity ^0.8.18;

library SaltTwoPeople {
    function couple(string memory spouseName, string memory partnerName, bytes32 salt)
        internal
        pure
        returns (bytes32 a, bytes32 b)
    {
        a = keccak256(abi.encode(spouseName, salt)); // expect: reused-salt
        b = keccak256(abi.encode(partnerName, salt)); // expect: reused-salt
    }
}
