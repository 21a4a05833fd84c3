/** The package has no types of its own. It is handed to prettier as it is. */
declare module "prettier-plugin-solidity";
