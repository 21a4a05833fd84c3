export { optionValuesText, readAgencyText, readOptionText } from "./option-text.js";
export { recipeOf, renderPattern } from "./render.js";
export type {
  NamedAgency,
  OptionValue,
  PatternOption,
  RenderedSource,
  SourceOptions,
  SourceRecipe,
} from "./types.js";
