export { readPrompt, type PromptReading, type ReadOptions, type Reason, type Ignored } from './read';
export { editRecipe, changesBetween, type PromptEdit, type Change } from './edit';
export { LONGEST_PROMPT } from './fold';
