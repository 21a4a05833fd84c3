modifier onlyAgency(uint16 agency) {
    require(agencyOf[msg.sender] == agency, "not this agency");
    _;
}
