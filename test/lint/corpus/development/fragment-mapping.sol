mapping(uint256 nhsNumber => bytes32 record) private index; // expect: identifying-key
