// What peers pay for the nearest thing they have. Measured in the same way as the patterns (anvil 1.7.1, solc 0.8.37,
// optimizer 200 runs, whole transaction), except where the name says otherwise.
export const attest = { "EAS attest": 200_272 };
export const attestLinked = { "EAS attest with refUID and expiry": 222_820 };
export const multiAttest = { "EAS multiAttest of 10, each": 169_008 };
export const revoke = { "EAS revoke": 59_890 };
