import { readRecipe } from '../../src/gltf/read';
import { TOON_STYLES, type ToonStyleName } from '../../runtime/toon-style';
import { RECIPE_VERSION, type Recipe } from '../../src/recipe/index';
import { MARKS, MOODS, STANCES } from '../moods';
import type { Reader } from '../reading';
import { BACKDROPS, DEFAULT_STAGE, type Character, type SceneFile, type Triple } from '../scene-document';
import { UserError } from '../user-error';

/** Newest scene version this program reads. */
export const SCENE_VERSION = 1;

/** What a file turned out to hold. */
export type FileContents = { kind: 'recipe'; recipe: Recipe; warnings: string[] } | { kind: 'scene'; scene: SceneFile; warnings: string[] };

/** Reads a recipe, a scene, or the recipe inside a VRM or GLB made here. @throws UserError saying what is wrong and what to do. */
export async function readFile(file: { name: string; arrayBuffer(): Promise<ArrayBuffer> }, reader: Pick<Reader, 'parse'>): Promise<FileContents> {
    const { name } = file;
    const bytes = new Uint8Array(await file.arrayBuffer());
    // 'glTF' in the first four bytes, whatever the name says.
    if (bytes.length >= 20 && bytes[0] === 0x67 && bytes[1] === 0x6c && bytes[2] === 0x54 && bytes[3] === 0x46) {
        let recipe: unknown;
        try {
            recipe = readRecipe(bytes);
        } catch {
            throw new UserError('error.noRecipeInside', { name });
        }
        return { kind: 'recipe', ...reader.parse(recipe, name) };
    }
    if (/\.(vrm|glb)$/i.test(name)) throw new UserError('error.noRecipeInside', { name });
    if (!/\.(json|hinagata-scene|txt)$/i.test(name)) throw new UserError('error.fileType', { name });
    return readText(new TextDecoder().decode(bytes), name, reader);
}

/** Reads the text of a recipe or scene file. @throws UserError */
export function readText(text: string, name: string, reader: Pick<Reader, 'parse'>): FileContents {
    let json: unknown;
    try {
        json = JSON.parse(text);
    } catch (error) {
        throw new UserError('error.notJson', { name, detail: whereItBreaks(text, error) });
    }
    const format = (json as { format?: unknown } | null)?.format;
    if (format === 'hinagata-scene') return { kind: 'scene', ...readScene(json as Record<string, unknown>, name, reader) };
    if (format === 'hinagata-recipe') {
        const version = Number((json as { version?: unknown }).version);
        if (version > RECIPE_VERSION) throw new UserError('error.newerVersion', { name, version, known: RECIPE_VERSION });
        return { kind: 'recipe', ...reader.parse(json, name) };
    }
    throw new UserError('error.notOurs', { name });
}

/** Line and column of a JSON error: what people can look up in an editor. */
function whereItBreaks(text: string, error: unknown): string {
    const message = error instanceof Error ? error.message : String(error);
    const at = /position (\d+)/.exec(message);
    if (!at) return text.trim() === '' ? 'the file is empty' : message;
    const before = text.slice(0, Number(at[1])).split('\n');
    return `line ${before.length}, column ${before[before.length - 1].length + 1}`;
}

function readScene(json: Record<string, unknown>, name: string, reader: Pick<Reader, 'parse'>): { scene: SceneFile; warnings: string[] } {
    const version = Number(json.version);
    if (version > SCENE_VERSION) throw new UserError('error.newerVersion', { name, version, known: SCENE_VERSION });
    const warnings: string[] = [];
    const characters: Character[] = [];
    const list = Array.isArray(json.characters) ? (json.characters as Record<string, unknown>[]) : [];
    if (!Array.isArray(json.characters)) warnings.push('characters: not a list; the scene is empty.');
    const ids = new Set<string>();
    list.forEach((entry, i) => {
        try {
            const parsed = reader.parse(entry.recipe, `${name}, character ${i + 1}`);
            warnings.push(...parsed.warnings);
            let id = typeof entry.id === 'string' && entry.id ? entry.id : `character-${i + 1}`;
            while (ids.has(id)) id += '-2';
            ids.add(id);
            characters.push({
                id,
                name: typeof entry.name === 'string' && entry.name ? entry.name : parsed.recipe.name,
                recipe: parsed.recipe,
                position: triple(entry.position, [0, 0, 0]),
                rotation: triple(entry.rotation, [0, 0, 0]),
                scale: typeof entry.scale === 'number' && entry.scale > 0.01 && entry.scale < 100 ? entry.scale : 1,
                ...(oneOf(entry.expression, MOODS) ? { expression: entry.expression } : {}),
                ...(oneOf(entry.mark, MARKS) ? { mark: entry.mark } : {}),
                ...(oneOf(entry.pose, STANCES) ? { pose: entry.pose } : {}),
                ...(typeof entry.trial === 'boolean' ? { trial: entry.trial } : {})
            });
        } catch {
            // One bad character does not cost the others.
            warnings.push(`characters[${i}]: its recipe cannot be read; it was left out.`);
        }
    });
    const stage = (json.stage ?? {}) as Record<string, unknown>;
    const camera = stage.camera as { position?: unknown; focus?: unknown } | undefined;
    const scene: SceneFile = {
        format: 'hinagata-scene',
        version: 1,
        stage: {
            backdrop: BACKDROPS.includes(stage.backdrop as never) ? (stage.backdrop as (typeof BACKDROPS)[number]) : DEFAULT_STAGE.backdrop,
            grid: typeof stage.grid === 'boolean' ? stage.grid : DEFAULT_STAGE.grid,
            style: typeof stage.style === 'string' && stage.style in TOON_STYLES ? (stage.style as ToonStyleName) : DEFAULT_STAGE.style,
            ...(camera && isTriple(camera.position) && isTriple(camera.focus) ? { camera: { position: camera.position, focus: camera.focus } } : {})
        },
        characters
    };
    return { scene, warnings };
}

const isTriple = (value: unknown): value is Triple => Array.isArray(value) && value.length === 3 && value.every((n) => typeof n === 'number' && Number.isFinite(n));
const oneOf = <T>(value: unknown, list: readonly T[]): value is T => list.includes(value as T);
const triple = (value: unknown, otherwise: Triple): Triple => (isTriple(value) ? value : otherwise);
