import { LAYERID_WORLD, Picker, type MeshInstance } from 'playcanvas';
import type { SceneDocument } from '../scene-document';
import type { Cast } from '../stage/cast';
import type { Stage } from '../stage/stage';

/** The picking picture is drawn smaller than the screen; a character is never that thin. */
const PICK_SCALE = 0.25;

/** Who is under a point of the page: by the drawn pixels, or at once by the bounds. */
export interface Picking {
    /** The character whose pixels are there; where none are, the one whose bounds are. */
    pick(clientX: number, clientY: number): Promise<string | undefined>;
    /** The front-most character whose bounds the ray through that point meets. */
    characterUnder(clientX: number, clientY: number): string | undefined;
    destroy(): void;
}

export function createPicking({ app, camera }: Stage, canvas: HTMLCanvasElement, document: SceneDocument, cast: Cast): Picking {
    const picker = new Picker(app, 1, 1);
    const picking: Picking = {
        async pick(clientX, clientY) {
            const box = canvas.getBoundingClientRect();
            picker.resize(Math.ceil(box.width * PICK_SCALE), Math.ceil(box.height * PICK_SCALE));
            picker.prepare(camera, app.scene, [app.scene.layers.getLayerById(LAYERID_WORLD)!]);
            const hits = (await picker.getSelectionAsync((clientX - box.left) * PICK_SCALE, (clientY - box.top) * PICK_SCALE, 1, 1)) as MeshInstance[];
            return hits.length ? cast.idOf(hits[0].node) : picking.characterUnder(clientX, clientY);
        },
        characterUnder(clientX, clientY) {
            const box = canvas.getBoundingClientRect();
            const near = camera.screenToWorld(clientX - box.left, clientY - box.top, 0.1);
            const direction = camera.screenToWorld(clientX - box.left, clientY - box.top, 10).sub(near).normalize();
            let best: string | undefined;
            let bestDistance = Infinity;
            for (const character of document.characters) {
                const built = cast.builtOf(character.id);
                if (!built) continue;
                const [x, y, z] = character.position;
                const height = built.avatar.heightMetres * character.scale;
                // An upright capsule as wide as the shoulders: distance of the ray from its axis.
                const radius = 0.14 * height;
                const flat = direction.x * direction.x + direction.z * direction.z;
                if (flat < 1e-8) continue;
                const along = ((x - near.x) * direction.x + (z - near.z) * direction.z) / flat;
                if (along < 0) continue;
                const px = near.x + direction.x * along;
                const py = near.y + direction.y * along;
                const pz = near.z + direction.z * along;
                if (Math.hypot(px - x, pz - z) > radius || py < y - 0.02 || py > y + height * 1.05) continue;
                if (along < bestDistance) {
                    bestDistance = along;
                    best = character.id;
                }
            }
            return best;
        },
        destroy: () => picker.destroy()
    };
    return picking;
}
