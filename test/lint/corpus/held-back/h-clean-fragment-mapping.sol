mapping(uint16 => mapping(uint16 => bool)) internal mayShare;
