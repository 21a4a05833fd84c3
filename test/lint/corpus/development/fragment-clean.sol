mapping(uint16 agency => mapping(uint8 lane => uint48 at)) private decided;
