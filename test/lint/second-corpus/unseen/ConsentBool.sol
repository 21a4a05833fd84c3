pragma solidity ^0.8.0;

contract ConsentBool {
    // whether a subject (a commitment) agreed
    mapping(bytes32 => bool) public consentGiven; // expect: consent-without-expiry, consent-without-purpose

    event ConsentChanged(bytes32 commitment, bool given);

    function setConsent(bytes32 commitment, bool given) external {
        consentGiven[commitment] = given;
        emit ConsentChanged(commitment, given);
    }
}
