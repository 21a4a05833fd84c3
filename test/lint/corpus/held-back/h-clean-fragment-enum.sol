enum Decision { None, Hold, Release, Refuse }
event Decided(bytes32 indexed movement, Decision decision, uint16 agency);
