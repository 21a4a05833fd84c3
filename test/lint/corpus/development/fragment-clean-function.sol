function setLimit(uint16 agency, uint256 limit) external onlyGovernance {
    limits[agency] = limit;
}
