// Writes docs/recipe.schema.json from the catalogue. A test holds the file against it.
import { ensureInstalled, ROOT } from './install.mjs';
ensureInstalled();
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
const { register } = await import('tsx/esm/api');
register();
await import('./list-parts.mjs');
const { recipeJsonSchema } = await import('../src/recipe/schema.ts');
writeFileSync(join(ROOT, 'docs', 'recipe.schema.json'), `${JSON.stringify(recipeJsonSchema(), null, 1)}\n`);
