import { LAYERID_WORLD, type AppBase, type LightComponent } from 'playcanvas';
import { feedToonView } from './toon-view';

/** Frames between two searches for lights that came into the scene without an event (a reparented branch). */
const SEARCH_EVERY = 60;
/** Where light comes from when the scene has none: above, in front, to the character's right. */
const STUDIO_LIGHT = [-0.38, 0.62, 0.68];

/**
 * What the toon shaders know of a scene's light: the brightest directional light of the World layer and the ambient
 * colour. The three arrays are shared by all avatars of an app and rewritten before each frame.
 */
export class ToonLight {
    /** World direction towards the light, unit length. */
    readonly direction = new Float32Array(STUDIO_LIGHT);
    /** Linear colour lit places are multiplied by; no component above 1, so that a strong lamp does not burn the drawing. */
    readonly lit = new Float32Array([1, 1, 1]);
    /** The same for shaded places, tinted by the ambient colour. */
    readonly shade = new Float32Array([1, 1, 1]);
    private lights: LightComponent[] = [];
    private untilSearch = 0;
    private readonly app: AppBase;

    constructor(app: AppBase) {
        this.app = app;
        feedToonView(app);
        app.on('prerender', this.update, this);
        app.systems.light?.on('add', this.searchSoon, this);
        app.systems.light?.on('beforeremove', this.searchSoon, this);
        app.once('destroy', () => lightsOf.delete(app));
    }

    private searchSoon(): void {
        this.untilSearch = 0;
    }

    /** Reads the scene. Called before each frame; call it by hand after changing a light outside of one. */
    update(): void {
        if (this.untilSearch-- <= 0) {
            this.untilSearch = SEARCH_EVERY;
            this.lights = (this.app.root.findComponents('light') as LightComponent[]).filter((light) => light.type === 'directional');
        }
        let best: LightComponent | undefined;
        let bestPower = 0;
        for (const light of this.lights) {
            if (!light.enabled || !light.entity.enabled || !light.layers.includes(LAYERID_WORLD)) continue;
            const { r, g, b } = light.color;
            const power = light.intensity * (0.3 * r + 0.6 * g + 0.1 * b);
            if (power > bestPower) {
                best = light;
                bestPower = power;
            }
        }
        const { lit, shade, direction } = this;
        const ambient = this.app.scene.ambientLight;
        const ar = linear(ambient.r);
        const ag = linear(ambient.g);
        const ab = linear(ambient.b);
        let r = 0;
        let g = 0;
        let b = 0;
        if (best) {
            // A directional light shines along its entity's −Y.
            const up = best.entity.up;
            direction[0] = up.x;
            direction[1] = up.y;
            direction[2] = up.z;
            r = linear(best.color.r) * best.intensity;
            g = linear(best.color.g) * best.intensity;
            b = linear(best.color.b) * best.intensity;
            const most = Math.max(r, g, b);
            if (most > 1) {
                r /= most;
                g /= most;
                b /= most;
            }
        } else {
            direction.set(STUDIO_LIGHT);
            // A scene nobody has lit yet shows the drawing's own colours.
            if (ar + ag + ab < 0.01) r = g = b = 1;
        }
        const most = Math.max(ar, ag, ab);
        // A third of the way to the ambient's hue: all the way, warm skin shadows turn grey under a blue sky.
        const tint = most > 0.001 ? 1 / (3 * most) : 0;
        lit[0] = Math.max(r, Math.min(ar, 1));
        lit[1] = Math.max(g, Math.min(ag, 1));
        lit[2] = Math.max(b, Math.min(ab, 1));
        shade[0] = lit[0] * (tint ? 2 / 3 + tint * ar : 1);
        shade[1] = lit[1] * (tint ? 2 / 3 + tint * ag : 1);
        shade[2] = lit[2] * (tint ? 2 / 3 + tint * ab : 1);
    }
}

const linear = (srgb: number): number => Math.pow(srgb, 2.2);
const lightsOf = new WeakMap<AppBase, ToonLight>();

/** The light shared by an app's avatars, made on first use. */
export function toonLight(app: AppBase): ToonLight {
    let light = lightsOf.get(app);
    if (!light) {
        light = new ToonLight(app);
        lightsOf.set(app, light);
    }
    return light;
}
