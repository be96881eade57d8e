export { readPrompt, type PromptReading, type ReadOptions, type Reason, type Ignored } from './read';
export { variations } from './variations';
export { editRecipe, type PromptEdit, type EditOptions } from './edit';
export { changesBetween, type Change } from './changes';
export { LONGEST_PROMPT } from './fold';
