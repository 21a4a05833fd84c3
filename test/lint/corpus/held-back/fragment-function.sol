function setPostcode(bytes32 id, string calldata postcode) external { // expect: personal-data-in-calldata
    postcodes[id] = postcode;
}
