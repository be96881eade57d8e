import { exportBytes } from './files/export';
import { stagePicture } from './files/picture';
import type { Generation } from './generation';
import type { EditorHost } from './hosts/host';
import type { SceneFile } from './scene-document';
import type { GizmoName, GizmoTools } from './tools/gizmos';

/** `window.hinagata`: what tests and scripts may ask of a running Studio. */
export interface StudioAutomation {
    /** The scene as it would be saved. */
    scene(): SceneFile;
    /** Ids of the selection. */
    selection(): readonly string[];
    select(...ids: string[]): void;
    /** Sets the sentence and does what Enter does; resolves when all portraits are there. */
    generate(sentence: string, seed?: number): Promise<void>;
    /** Portraits in the strip, newest first. */
    portraits(): { name: string; seed: number; state: string; milliseconds?: number }[];
    /** Resolves when nothing is being built and the autosave is written. */
    settled(): Promise<void>;
    tool(name: GizmoName): void;
    /** What the stage shows, as a PNG data address. */
    picture(): Promise<string>;
    /** A character's VRM or GLB, as the File menu writes it. */
    exportBytes(id: string, kind: 'vrm' | 'glb'): Promise<Uint8Array>;
    /** Where the middle of a character's chest is, CSS pixels of the page. */
    whereIs(id: string): { x: number; y: number };
    /** Longest tasks that held the page up since the last call, in milliseconds. */
    longTasks(): { count: number; longest: number };
}

declare global {
    interface Window {
        hinagata?: StudioAutomation;
    }
}

export function automation(host: EditorHost, generation: Generation, gizmos: GizmoTools): void {
    let tasks: number[] = [];
    if (PerformanceObserver.supportedEntryTypes.includes('longtask'))
        new PerformanceObserver((list) => tasks.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: 'longtask', buffered: true });

    window.hinagata = {
        scene: host.scene.toFile,
        selection: () => host.selection.ids,
        select: (...ids) => host.selection.set(ids, true),
        async generate(sentence, seed) {
            if (seed !== undefined) generation.setSeed(seed);
            generation.setSentence(sentence);
            generation.emit('sentence', sentence);
            await generation.submit();
        },
        portraits: () => generation.portraits.map(({ recipe, state, milliseconds }) => ({ name: recipe.name, seed: recipe.seed, state, milliseconds })),
        async settled() {
            await host.scene.settled();
            await host.memory.flush();
        },
        tool: (name) => gizmos.choose(name),
        async picture() {
            const blob = await stagePicture(host);
            return new Promise((resolve) => {
                const reader = new FileReader();
                reader.onload = () => resolve(String(reader.result));
                reader.readAsDataURL(blob);
            });
        },
        exportBytes(id, kind) {
            const character = host.scene.find(id);
            if (!character) throw new Error(`hinagata.exportBytes: no character has the id "${id}"`);
            return exportBytes(host, character.recipe, kind);
        },
        whereIs(id) {
            const node = host.scene.nodeOf(id);
            if (!node) throw new Error(`hinagata.whereIs: no character has the id "${id}"`);
            const chest = node.getPosition().clone();
            chest.y += (host.scene.builtOf(id)?.avatar.heightMetres ?? 1.5) * 0.7 * node.getLocalScale().y;
            const box = host.viewport.canvas.getBoundingClientRect();
            const p = host.viewport.camera.worldToScreen(chest);
            return { x: box.left + p.x, y: box.top + p.y };
        },
        longTasks() {
            const seen = tasks;
            tasks = [];
            return { count: seen.length, longest: Math.round(Math.max(0, ...seen)) };
        }
    };
}
