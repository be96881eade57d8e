// Writes src/catalogue/list.ts: one import for every catalogue file that defines a part or a set.
// Adding a part is adding a file; `npm start`, `npm test` and `npm run build` call this first.
import { readdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'catalogue');
const found = { part: [], set: [] };
for (const folder of readdirSync(root, { withFileTypes: true }).filter((d) => d.isDirectory()).map((d) => d.name).sort())
    for (const file of readdirSync(join(root, folder)).filter((f) => f.endsWith('.ts')).sort()) {
        const text = readFileSync(join(root, folder, file), 'utf8');
        if (/export default definePart\(/.test(text)) found.part.push(`./${folder}/${file.slice(0, -3)}`);
        if (/export default defineEnsemble\(/.test(text)) found.set.push(`./${folder}/${file.slice(0, -3)}`);
    }
const name = (path) => path.slice(2).replace(/[^a-z0-9]+(.)/g, (_, c) => c.toUpperCase());
const text = `// Written by tools/list-parts.mjs from the files beside it. Do not edit: add a file instead.
/* eslint-disable */
import type { EnsembleDefinition, PartDefinition } from './part';
${[...found.part, ...found.set].map((p) => `import ${name(p)} from '${p}';`).join('\n')}

export const PARTS = [${found.part.map(name).join(', ')}] as unknown as PartDefinition[];
export const ENSEMBLES: EnsembleDefinition[] = [${found.set.map(name).join(', ')}];
`;
const target = join(root, 'list.ts');
if (!existsSync(target) || readFileSync(target, 'utf8') !== text) writeFileSync(target, text);
