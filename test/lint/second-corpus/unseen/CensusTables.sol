// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// Tables of the census, counts rounded to ten.
contract CensusTables {
    struct Table {
        bytes9 area;
        uint32 population;
        uint32 households;
        uint32[5] ageBands;
        uint32 female;
        uint32 male;
    }

    mapping(bytes9 area => Table) private tables;

    event TablePublished(bytes9 indexed area, uint32 population, uint32 households);

    error NotRounded(uint32 value);

    function publish(Table calldata table) external {
        if (table.population % 10 != 0) revert NotRounded(table.population);
        tables[table.area] = table;
        emit TablePublished(table.area, table.population, table.households);
    }

    function ageBand(bytes9 area, uint8 band) external view returns (uint32) {
        return tables[area].ageBands[band];
    }
}
