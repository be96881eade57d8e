import * as Comlink from 'comlink';
import type { Recipe } from '../../src/recipe/recipe';
import type { BuiltAvatar } from '../avatars';
import type { EditorHost } from '../hosts/host';
import { t } from '../strings';
import type { ExportWorker } from './export-worker';
import { fileName, sizeText } from './save-file';

export type ExportKind = 'vrm' | 'glb';

/** Writes a character as VRM 1.0 or GLB, in a worker: the stage keeps moving meanwhile. */
export async function exportCharacter(host: EditorHost, recipe: Recipe, kind: ExportKind): Promise<void> {
    const name = fileName(recipe.name, `.${kind}`);
    let size = 0;
    try {
        const saved = await host.assets.save({
            name,
            type: kind === 'vrm' ? 'model/vrm' : 'model/gltf-binary',
            description: kind === 'vrm' ? 'VRM 1.0' : 'glTF binary',
            async make() {
                host.status.say(t('status.exporting', { name }));
                const bytes = await exportBytes(host, recipe, kind);
                size = bytes.byteLength;
                return new Blob([bytes as BlobPart], { type: kind === 'vrm' ? 'model/vrm' : 'model/gltf-binary' });
            }
        });
        if (saved) host.status.say(t('status.exported', { name, size: sizeText(size) }));
    } catch (error) {
        host.status.fail(error);
    }
}

/** The file's bytes. */
export async function exportBytes(host: EditorHost, recipe: Recipe, kind: ExportKind): Promise<Uint8Array> {
    const built = await host.workshop.build(recipe);
    // The workshop shares builds between recipes that differ only in name and licence: those come from this one.
    const named: BuiltAvatar = {
        ...built,
        avatar: { ...built.avatar, name: recipe.name, recipe, meta: { ...built.avatar.meta, name: recipe.name, ...(recipe.meta?.author ? { authors: [recipe.meta.author] } : {}) } }
    };
    const thumbnail = kind === 'vrm' ? (await host.viewport.portrait(recipe, 'head')).image : undefined;
    const worker = new Worker(new URL('main.mjs', document.baseURI), { type: 'module' });
    try {
        const failed = new Promise<never>((_, reject) =>
            worker.addEventListener('error', (event) => reject(new Error(`exportBytes: the export worker failed: ${event.message || 'main.mjs did not load'}`)), { once: true })
        );
        // What is posted while the worker's modules still load would be lost: it says when it listens.
        await Promise.race([new Promise((resolve) => worker.addEventListener('message', resolve, { once: true })), failed]);
        const writer = Comlink.wrap<ExportWorker>(worker);
        return await Promise.race([writer.write(named, kind, thumbnail), failed]);
    } finally {
        worker.terminate();
    }
}
