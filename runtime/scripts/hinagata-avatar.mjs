import { Asset, Script } from 'playcanvas';
import { AvatarBuilder, createAvatarEntityInSlices, parseToonStyle, recipeFromPrompt } from './hinagata-runtime.mjs';

/**
 * Builds an avatar when the scene runs, from a recipe of one to three kilobytes or from a sentence, and hangs it under
 * this entity. Fires `avatar:ready` on the entity with the avatar, or `avatar:error` with the reason.
 *
 * Use it for characters that should differ from player to player, or for many of them. For one fixed hero, export a VRM
 * and place that instead: it needs no building.
 */
export class HinagataAvatar extends Script {
    static scriptName = 'hinagataAvatar';

    /**
     * JSON asset with the character's recipe, as the Studio saves it. When empty, Prompt is read instead.
     *
     * @attribute
     * @title Recipe
     * @type {Asset}
     * @resource json
     */
    recipe;

    /**
     * A sentence in English or Japanese, such as "girl with silver twintails in a black sailor uniform". Used when no recipe is set.
     *
     * @attribute
     * @title Prompt
     * @type {string}
     * @placeholder Describe the character
     */
    prompt = '';

    /**
     * Decides what the prompt leaves open. The same sentence and seed give the same character.
     *
     * @attribute
     * @title Seed
     * @type {number}
     * @range [0, 9999]
     * @precision 0
     * @step 1
     */
    seed = 1;

    /**
     * Scales the number of triangles. 1 suits a hero at full screen; 0.6 a character seen at a quarter of the screen's height.
     *
     * @attribute
     * @title Detail
     * @type {number}
     * @range [0.5, 1.5]
     * @step 0.1
     */
    detail = 1;

    /**
     * Scales the painted textures. 2 for close-ups of the eyes, 0.5 for crowds.
     *
     * @attribute
     * @title Texture Scale
     * @type {number}
     * @range [0.25, 2]
     * @step 0.25
     */
    textureScale = 1;

    /**
     * Pose taken when the avatar appears: stand, tpose, apose, walk, run, sit, reach, knee, wave or up. Leave it at tpose when an anim component drives the bones.
     *
     * @attribute
     * @title Pose
     * @type {string}
     */
    pose = 'stand';

    /**
     * Draws ink lines around the figure. They cost one more draw for each mesh.
     *
     * @attribute
     * @title Outlines
     * @type {boolean}
     */
    outlines = true;

    /**
     * Whether the avatar throws shadows on the scene.
     *
     * @attribute
     * @title Cast Shadows
     * @type {boolean}
     */
    castShadows = true;

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
     * Where build-worker.mjs is served from. With it the avatar is built off the main thread; without it the page stands still for a moment.
     *
     * @attribute
     * @title Worker URL
     * @type {string}
     */
    workerUrl = '';

    /** The avatar, once it is ready. */
    being = null;

    _builder = null;

    _turn = 0;

    initialize() {
        this.on('enable', () => this._show(true));
        this.on('disable', () => this._show(false));
        this.once('destroy', () => {
            this._turn++;
            this._builder?.destroy();
            this.being?.destroy();
            this.being = null;
        });
        this.rebuild();
    }

    /**
     * Builds the avatar again from the attributes as they are now. The old one stays until the new one is ready.
     *
     * @returns {Promise<void>} Resolves when the avatar stands in the scene, or when it could not be built.
     */
    async rebuild() {
        const turn = ++this._turn;
        try {
            const recipe = this.recipe instanceof Asset ? await this._load(this.recipe) : recipeFromPrompt(this.prompt, this.seed);
            this._builder ??= new AvatarBuilder({ workerUrl: this.workerUrl || undefined });
            const built = await this._builder.build(recipe, { detail: this.detail, textureScale: this.textureScale, replace: true });
            if (turn !== this._turn) return;
            const style = await this._readStyle();
            if (turn !== this._turn) return;
            const being = await createAvatarEntityInSlices(this.app, built, { style, outlines: this.outlines, castShadows: this.castShadows });
            if (turn !== this._turn) {
                being.destroy();
                return;
            }
            this.being?.destroy();
            this.being = being;
            being.setPose(this.pose || 'tpose');
            being.entity.enabled = this.enabled;
            this.entity.addChild(being.entity);
            this.entity.fire('avatar:ready', being);
        } catch (error) {
            if (turn !== this._turn || error?.name === 'AbortError') return;
            console.warn(`hinagataAvatar on "${this.entity.name}": ${error.message}`);
            this.entity.fire('avatar:error', error);
        }
    }

    /**
     * Draws the avatar in the style the attributes name now, without building it again.
     *
     * @returns {Promise<void>} Resolves when the next frame shows it.
     */
    async restyle() {
        const style = await this._readStyle();
        if (this.being) this.being.style = style;
    }

    async _readStyle() {
        const { style, warnings } = parseToonStyle(this.styleAsset instanceof Asset ? await this._load(this.styleAsset) : this.style || 'classic');
        for (const warning of warnings) console.warn(`hinagataAvatar on "${this.entity.name}": ${warning}`);
        return style;
    }

    _show(visible) {
        if (this.being) this.being.entity.enabled = visible;
    }

    _load(asset) {
        if (asset.resource) return asset.resource;
        return new Promise((resolve, reject) => {
            asset.once('load', () => resolve(asset.resource));
            asset.once('error', (message) => reject(new Error(`the asset "${asset.name}" did not load: ${message}`)));
            this.app.assets.load(asset);
        });
    }
}
