struct Lane {
    uint8 number;
    string laneName;
    uint16 agency;
}
