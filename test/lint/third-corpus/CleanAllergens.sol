// SPDX-License-Identifier: MIT
pragma solidity ^0.8.24;
/// Allergens and nutrients of school meals.
contract SchoolMeals {
    struct Meal { bytes32 recipe; uint16 allergens; uint16 weightGrams; bool containsNuts; }
    mapping(uint32 mealId => Meal) public meals;
    event MealPlanned(uint32 indexed mealId, uint16 allergens, uint64 servedOn);
    function plan(uint32 mealId, bytes32 recipe, uint16 allergens, uint16 weightGrams, uint64 servedOn) external { meals[mealId] = Meal(recipe, allergens, weightGrams, false); emit MealPlanned(mealId, allergens, servedOn); }
}
