import { Entity, Vec3, type AppBase } from 'playcanvas';
import { TOON_STYLES, type ToonStyleName } from '../../runtime/toon-style';
import type { AvatarEntity, AvatarMaker, BuiltAvatar } from '../avatars';
import type { Character, SceneDocument } from '../scene-document';
import { recipeKey, type Workshop } from '../workshop';
import { makeDisc, type Disc } from './backdrop';

/** A character's place on the stage: the node that gizmos move, what stands on it, and its shadow. */
interface Place {
    node: Entity;
    shadow: Disc;
    avatar?: AvatarEntity;
    built?: BuiltAvatar;
    /** Recipe that `avatar` shows. */
    shown?: string;
    /** Stops the build under way. */
    abort?: AbortController;
}

export interface CastEvents {
    onEntity(id: string): void;
    onBuilding(count: number): void;
    onError(character: Character, error: unknown): void;
    requestRender(): void;
}

const SHADOW: [number, number, number, number] = [0.12, 0.13, 0.2, 0.42];
const SELECTED: [number, number, number, number] = [1, 0.44, 0.1, 0.95];
const HOVERED: [number, number, number, number] = [1, 1, 1, 0.75];

/**
 * Keeps the entities on the stage equal to the scene document. A recipe change is built beside the old entity, which
 * stays until the new one is there; of several changes in a row only the last is shown.
 */
export class Cast {
    private readonly places = new Map<string, Place>();
    private building = 0;
    private idle: (() => void)[] = [];
    /** Entities handed over by ghosts, by recipe: taken instead of making another. */
    private readonly spare = new Map<string, { avatar: AvatarEntity; built: BuiltAvatar }>();
    private selected = new Set<string>();
    private hovered: string | undefined;
    private alive = true;
    private style: ToonStyleName;

    constructor(
        private readonly app: AppBase,
        document: SceneDocument,
        private readonly workshop: Workshop,
        private readonly maker: Pick<AvatarMaker, 'createEntity'>,
        private readonly events: CastEvents
    ) {
        this.style = document.stage.style;
        document.on('insert', (character: Character) => this.insert(character));
        document.on('remove', (character: Character) => this.remove(character.id));
        document.on('patch', (character: Character) => this.patch(character));
        for (const character of document.characters) this.insert(character);
    }

    avatarOf(id: string): AvatarEntity | undefined {
        return this.places.get(id)?.avatar;
    }

    builtOf(id: string): BuiltAvatar | undefined {
        return this.places.get(id)?.built;
    }

    /** The node a gizmo moves. */
    nodeOf(id: string): Entity | undefined {
        return this.places.get(id)?.node;
    }

    /** Which character an entity belongs to. */
    idOf(entity: { parent: unknown } | null): string | undefined {
        for (const [id, place] of this.places) {
            for (let node = entity; node; node = node.parent as typeof entity) if (node === (place.node as unknown)) return id;
        }
        return undefined;
    }

    settled(): Promise<void> {
        if (this.building === 0) return Promise.resolve();
        return new Promise((resolve) => this.idle.push(resolve));
    }

    offerSpare(avatar: AvatarEntity, built: BuiltAvatar): void {
        const key = recipeKey(built.avatar.recipe as Character['recipe']);
        // One at a time: a spare nobody came for is tens of megabytes of textures.
        for (const old of this.spare.values()) old.avatar.destroy();
        this.spare.clear();
        this.spare.set(key, { avatar, built });
    }

    mark(selected: readonly string[], hovered: string | undefined): void {
        this.selected = new Set(selected);
        this.hovered = hovered;
        for (const id of this.places.keys()) this.paintDisc(id);
        this.events.requestRender();
    }

    /** Everyone's eyes follow a world point; null looks ahead. */
    lookAt(target: Vec3 | null): void {
        for (const { avatar } of this.places.values()) avatar?.setLookAt(target);
    }

    setAlive(on: boolean): void {
        this.alive = on;
        for (const { avatar } of this.places.values()) avatar?.setAlive(on);
    }

    /** How everyone is drawn. */
    setStyle(style: ToonStyleName): void {
        if (style === this.style) return;
        this.style = style;
        for (const { avatar } of this.places.values()) if (avatar) avatar.style = TOON_STYLES[style];
        this.events.requestRender();
    }

    private insert(character: Character): void {
        const node = new Entity(character.name);
        const shadow = makeDisc(this.app, 'shadow');
        shadow.entity.setLocalPosition(0, 0.004, 0);
        node.addChild(shadow.entity);
        this.app.root.addChild(node);
        this.places.set(character.id, { node, shadow });
        this.setTransform(character);
        this.paintDisc(character.id);
        void this.show(character);
    }

    private remove(id: string): void {
        const place = this.places.get(id);
        if (!place) return;
        this.places.delete(id);
        place.abort?.abort(new DOMException('The character was removed', 'AbortError'));
        place.avatar?.destroy();
        place.node.destroy();
        this.events.requestRender();
    }

    private patch(character: Character): void {
        const place = this.places.get(character.id);
        if (!place) return;
        place.node.name = character.name;
        this.setTransform(character);
        if (place.shown !== recipeKey(character.recipe)) void this.show(character);
        this.events.requestRender();
    }

    private setTransform(character: Character): void {
        const { node } = this.places.get(character.id)!;
        node.setLocalPosition(...character.position);
        node.setLocalEulerAngles(...character.rotation);
        node.setLocalScale(character.scale, character.scale, character.scale);
        this.events.requestRender();
    }

    private paintDisc(id: string): void {
        const place = this.places.get(id);
        if (!place) return;
        const ring = this.selected.has(id) ? SELECTED : this.hovered === id ? HOVERED : ([0, 0, 0, 0] as typeof HOVERED);
        // A grey ring keeps the place while the character is being built.
        place.shadow.setRing(ring[3] > 0 || place.avatar ? ring : [1, 1, 1, 0.5]);
        place.shadow.setFill(SHADOW);
        const width = place.built ? Math.max(0.62, place.built.avatar.heightMetres * 0.46) : 0.7;
        place.shadow.entity.setLocalScale(width, 1, width);
    }

    private async show(character: Character): Promise<void> {
        const place = this.places.get(character.id)!;
        const key = recipeKey(character.recipe);
        place.abort?.abort(new DOMException('A newer recipe came', 'AbortError'));
        const abort = new AbortController();
        place.abort = abort;
        this.count(1);
        try {
            let avatar: AvatarEntity;
            let built: BuiltAvatar;
            const spare = this.spare.get(key);
            if (spare) {
                this.spare.delete(key);
                ({ avatar, built } = spare);
            } else {
                built = await this.workshop.build(character.recipe, abort.signal);
                avatar = await this.maker.createEntity(this.app, built);
            }
            if (abort.signal.aborted || this.places.get(character.id) !== place) {
                avatar.destroy();
                return;
            }
            place.avatar?.destroy();
            place.avatar = avatar;
            place.built = built;
            place.shown = key;
            avatar.entity.setLocalPosition(0, 0, 0);
            avatar.entity.setLocalEulerAngles(0, 0, 0);
            place.node.addChild(avatar.entity);
            avatar.setAlive(this.alive);
            avatar.style = TOON_STYLES[this.style];
            this.paintDisc(character.id);
            this.events.onEntity(character.id);
        } catch (error) {
            if (!abort.signal.aborted) this.events.onError(character, error);
        } finally {
            this.count(-1);
            this.events.requestRender();
        }
    }

    private count(by: number): void {
        this.building += by;
        this.events.onBuilding(this.building);
        if (this.building === 0) for (const resolve of this.idle.splice(0)) resolve();
    }

    destroy(): void {
        for (const id of [...this.places.keys()]) this.remove(id);
        for (const { avatar } of this.spare.values()) avatar.destroy();
        this.spare.clear();
    }
}
