/**
 * Where the Solidity documentation explains a finding, for the codes that it has a section for. A code without one gets
 * no link: a search page helps nobody.
 */
const sections: Readonly<Record<string, string>> = {
  "1878": "layout-of-source-files.html#spdx-license-identifier",
  "3420": "layout-of-source-files.html#version-pragma",
  "5333": "layout-of-source-files.html#version-pragma",
  "2018": "contracts.html#state-mutability",
  "5574": "contracts.html#contracts",
  "3628": "contracts.html#receive-ether-function",
  "3656": "contracts.html#abstract-contracts",
  "6480": "contracts.html#multiple-inheritance-and-linearization",
  "9456": "contracts.html#function-overriding",
  "4334": "contracts.html#function-overriding",
  "2519": "control-structures.html#scoping-and-declarations",
  "8760": "control-structures.html#scoping-and-declarations",
  "7576": "control-structures.html#scoping-and-declarations",
  "9302": "units-and-global-variables.html#members-of-address-types",
  "5159": "units-and-global-variables.html#contract-related",
  "7407": "types.html#conversions-between-elementary-types",
  "9574": "types.html#conversions-between-elementary-types",
  "9553": "types.html#conversions-between-elementary-types",
  "9640": "types.html#explicit-conversions",
  "6651": "types.html#data-location-and-assignment-behavior",
};

/** The address of the section, for the documentation of that compiler version. */
export function documentationOf(code: string, solcVersion: string): string | undefined {
  const section = sections[code];
  const version = /^\d+\.\d+\.\d+/.exec(solcVersion)?.[0];
  return section && version ? `https://docs.soliditylang.org/en/v${version}/${section}` : undefined;
}
