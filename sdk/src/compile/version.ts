/** The compiler that comes with Tolbooth: npm package `solc` of this version. */
export const BUNDLED_SOLC_VERSION = "0.8.37";

/** SHA-256 of its `soljson.js`. The worker loads no other file. */
export const BUNDLED_SOLJSON_SHA256 = "221d7a667378b5068d913e75fe092507e061363cd1d23b64c49ae82febabad4c";

/** Largest runtime code that a ledger accepts, in bytes (EIP-170). */
export const MAXIMUM_CODE_SIZE = 24_576;

/** Largest creation code that a ledger accepts, constructor arguments included, in bytes (EIP-3860). */
export const MAXIMUM_CREATION_CODE_SIZE = 49_152;
