pragma solidity ^0.8.0;

contract LabResults {
    mapping(bytes32 => string) private encryptedResult; // expect: ciphertext-on-chain

    /// @param data the result, encrypted (AES-GCM) with the key of the patient
    function upload(bytes32 key, string memory data) public { // expect: ciphertext-on-chain
        encryptedResult[key] = data;
    }
}
