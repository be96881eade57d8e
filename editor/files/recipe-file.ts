import type { EditorHost } from '../hosts/host';
import type { Recipe } from '../../src/recipe/recipe';
import { t } from '../strings';
import { fileName } from './save-file';

/** Saves a character as its recipe. */
export async function saveRecipe(host: EditorHost, recipe: Recipe): Promise<void> {
    try {
        await host.assets.save({
            name: fileName(recipe.name, '.json'),
            type: 'application/json',
            description: 'Hinagata recipe',
            make: async () => new Blob([JSON.stringify(recipe, null, 2) + '\n'], { type: 'application/json' })
        });
    } catch (error) {
        host.status.fail(error);
    }
}

/** The address that opens the Studio with this character. */
export function linkOf(recipe: Recipe): string {
    const bytes = new TextEncoder().encode(JSON.stringify(recipe));
    let text = '';
    for (const byte of bytes) text += String.fromCharCode(byte);
    const url = new URL(location.href);
    url.hash = `recipe=${btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
    return url.href;
}

/** The JSON in an address's hash, or undefined when it has none. @throws SyntaxError when it is cut short. */
export function recipeInHash(hash: string): unknown {
    const match = /(?:^#|&)recipe=([\w-]+)/.exec(hash);
    if (!match) return undefined;
    const text = atob(match[1].replaceAll('-', '+').replaceAll('_', '/'));
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(text, (c) => c.charCodeAt(0))));
}

export async function copyLink(host: EditorHost, recipe: Recipe): Promise<void> {
    const link = linkOf(recipe);
    try {
        await navigator.clipboard.writeText(link);
        host.status.say(t('status.linkCopied'));
    } catch {
        // Without leave for the clipboard the link is shown to be copied by hand.
        host.status.notice('info', link);
    }
}
