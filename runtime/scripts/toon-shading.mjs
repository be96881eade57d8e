import { Asset, Color, Script } from 'playcanvas';
import { MToonShading, parseToonStyle, ToonShading } from './hinagata-runtime.mjs';

/** Entities that shading adds below the entity. */
const OWN = ['toon-lines', 'mtoon-outlines'];

/**
 * Draws the models of this entity and of everything below it as an avatar is drawn: two tones with a hard edge under the
 * scene's lights and shadows, and ink lines. For a prop, a whole room, or an imported VRM, which may also keep the MToon
 * materials its author gave it. Materials are copied, never changed; switching the script off puts them back.
 */
export class ToonShadingScript extends Script {
    static scriptName = 'toonShading';

    /**
     * How it is drawn: classic, soft, gouache, ink, flat or night. Not read when Style Asset is set.
     *
     * @attribute
     * @title Style
     * @type {string}
     * @placeholder classic
     */
    style = 'classic';

    /**
     * JSON asset with a style of your own: any of a style's fields, and in "base" the style it starts from.
     *
     * @attribute
     * @title Style Asset
     * @type {Asset}
     * @resource json
     */
    styleAsset;

    /**
     * What shaded places are multiplied by. A cool violet suits most colours; a warm red suits skin.
     *
     * @attribute
     * @title Shade Color
     * @type {Color}
     */
    shadeColor = new Color(0.77, 0.68, 0.82, 1);

    /**
     * Draws ink lines round what is opaque. They cost one more draw for each mesh.
     *
     * @attribute
     * @title Lines
     * @type {boolean}
     */
    lines = true;

    /**
     * Width of the lines in millimetres, seen from near. From afar they stay a hair wide.
     *
     * @attribute
     * @title Line Width
     * @type {number}
     * @range [0.1, 10]
     * @step 0.1
     */
    lineWidth = 1.4;

    /**
     * Colour of the lines. Never quite black: a dark brown sits better beside skin, a dark blue beside metal.
     *
     * @attribute
     * @title Line Color
     * @type {Color}
     */
    lineColor = new Color(0.23, 0.15, 0.15, 1);

    /**
     * The VRM or GLB file these models come from. When it is set they are drawn as its author meant, with the MToon
     * materials in the file, and the fields above are not read.
     *
     * @attribute
     * @title VRM File
     * @type {Asset}
     * @resource container
     */
    file;

    /** What was read last; a change in the inspector shows at once. */
    _seen = '';

    _renders = 0;

    _shading = null;

    initialize() {
        this.on('enable', () => this._apply());
        this.on('disable', () => this._remove());
        this.once('destroy', () => this._remove());
    }

    update() {
        const seen = `${this.style}|${this.styleAsset?.id}|${this.file?.id}|${this.shadeColor}|${this.lines}|${this.lineWidth}|${this.lineColor}`;
        // Models that load late have their mesh instances later than their component.
        const renders = this.entity.findComponents('render').reduce((n, { entity, meshInstances }) => n + (OWN.includes(entity.name) ? 0 : meshInstances.length), 0);
        if (seen === this._seen && renders === this._renders) return;
        this._seen = seen;
        this._renders = renders;
        this._apply();
    }

    /**
     * Shades everything below the entity anew: call it after exchanging a material.
     *
     * @returns {Promise<void>} Resolves when it is done.
     */
    async refresh() {
        await this._apply();
    }

    async _apply() {
        const turn = (this._turn = (this._turn ?? 0) + 1);
        const container = this.file instanceof Asset ? await this._load(this.file) : null;
        const { style, warnings } = parseToonStyle(this.styleAsset instanceof Asset ? await this._load(this.styleAsset) : this.style || 'classic');
        if (turn !== this._turn || !this.enabled) return;
        this._shading?.destroy();
        this._shading = null;
        if (container?.materials) {
            this._shading = new MToonShading(this.app, this.entity, container);
            warnings.splice(0, Infinity, ...this._shading.warnings);
            if (this._shading.count === 0) warnings.push(`no model below it is drawn with an MToon material of "${this.file.name}".`);
        } else if (this.file) warnings.push(`"${this.file.name}" is no container; choose the VRM or GLB itself.`);
        for (const warning of warnings) console.warn(`toonShading on "${this.entity.name}": ${warning}`);
        if (this._shading) return;
        this._shading = new ToonShading(this.app, this.entity, { style, shadeColor: this.shadeColor, lineColor: this.lineColor, lineWidth: this.lines ? this.lineWidth / 1000 : 0 });
    }

    _remove() {
        this._turn = (this._turn ?? 0) + 1;
        this._shading?.destroy();
        this._shading = null;
        this._seen = '';
    }

    _load(asset) {
        if (asset.resource) return asset.resource;
        return new Promise((resolve) => {
            asset.once('load', () => resolve(asset.resource));
            asset.once('error', (message) => {
                console.warn(`toonShading on "${this.entity.name}": the asset "${asset.name}" did not load: ${message}`);
                resolve({});
            });
            this.app.assets.load(asset);
        });
    }
}
