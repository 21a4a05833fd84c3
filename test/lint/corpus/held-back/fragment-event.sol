event PassportIssued(string indexed passportNumber, bytes32 office); // expect: identifying-topic
