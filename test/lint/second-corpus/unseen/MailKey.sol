pragma solidity ^0.8.18;

contract NewsletterOfCouncil {
    mapping(string email => bool) private subscribed; // expect: identifying-key

    function subscribe(
        string calldata email // expect: personal-data-in-calldata
    ) external {
        require(!subscribed[email], "already");
        subscribed[email] = true;
    }
}
