import type { AppBase, CameraComponent, Entity, Layer, Vec3 } from 'playcanvas';
import type { Recipe } from '../../src/recipe/recipe';
import type { EditOp } from '../edit-history';
import type { AvatarEntity, BuiltAvatar } from '../avatars';
import type { Character, SceneFile, StageSettings, Triple } from '../scene-document';
import type { StringKey } from '../strings';
import type { Workshop } from '../workshop';

/** Stops a listener. */
export interface Listener {
    unbind(): void;
}

/**
 * Everything a panel, a tool or an operation may ask of the program it runs in. Our Studio is one host, the
 * PlayCanvas Editor is another; panels know only this.
 */
export interface EditorHost {
    readonly name: 'studio' | 'playcanvas-editor';
    readonly scene: SceneAccess;
    readonly selection: SelectionAccess;
    readonly history: HistoryAccess;
    readonly viewport: ViewportAccess;
    readonly assets: AssetAccess;
    readonly status: StatusAccess;
    readonly memory: MemoryAccess;
    readonly workshop: Workshop;
    destroy(): void;
}

/**
 * The characters of the scene. These calls change the scene at once and record nothing: they are what operations are
 * made of. Panels go through `history.add`.
 */
export interface SceneAccess {
    readonly characters: readonly Character[];
    readonly stage: Readonly<StageSettings>;
    find(id: string): Character | undefined;
    insert(character: Character, index?: number): void | Promise<void>;
    remove(id: string): void | Promise<void>;
    patch(id: string, fields: Partial<Omit<Character, 'id'>>): void | Promise<void>;
    setStage(fields: Partial<Omit<StageSettings, 'camera'>>): void;
    /** Another scene in place of this one. */
    load(file: SceneFile): void;
    /** The scene as it would be saved. */
    toFile(): SceneFile;
    freshId(): string;
    freshName(name: string): string;
    freePlace(): Triple;
    /** What stands for the character now; undefined while its first build runs. It may lag behind the recipe. */
    entityOf(id: string): AvatarEntity | undefined;
    /** The node that handles move; it is there before the character is built. */
    nodeOf(id: string): Entity | undefined;
    builtOf(id: string): BuiltAvatar | undefined;
    /** Settles when no build is under way. */
    settled(): Promise<void>;
    /** `change` after any change of data; `entity` with an id after a character's entity was made or replaced; `building` with the number of builds under way. */
    on(event: 'change' | 'entity' | 'building', listener: (...args: never[]) => void): Listener;
}

export interface SelectionAccess {
    readonly ids: readonly string[];
    /** `byHand` is true for a click in the viewport or the hierarchy, not for a selection that an operation makes. */
    set(ids: readonly string[], byHand?: boolean): void;
    on(event: 'change', listener: (ids: readonly string[], byHand: boolean) => void): Listener;
}

export interface HistoryAccess {
    add(op: EditOp): Promise<void>;
    undo(): Promise<boolean>;
    redo(): Promise<boolean>;
    readonly undoName: string | undefined;
    readonly redoName: string | undefined;
    on(event: 'change', listener: () => void): Listener;
}

export interface ViewportAccess {
    readonly app: AppBase;
    readonly canvas: HTMLCanvasElement;
    readonly camera: CameraComponent;
    /** Handles are drawn here, over everything. */
    readonly gizmoLayer: Layer;
    /** What the camera turns about, world space. */
    readonly focusPoint: Vec3;
    /** While the camera flies, letters steer it. */
    readonly flying: boolean;
    /** Whether the characters breathe, blink and look about. */
    playing: boolean;
    /** While set a handle is being dragged: the camera rests and clicks select nobody. */
    held: boolean;
    /** Draws a frame soon; call it after changing anything seen. */
    requestRender(): void;
    /** Where the ray through a point of the page (CSS pixels) meets the ground, kept within reach; undefined outside the viewport. */
    groundUnder(clientX: number, clientY: number): Vec3 | undefined;
    /** Yaw in degrees that turns a character at that place towards the camera. */
    facingYaw(position: Vec3): number;
    /** Moves the camera so that the characters fill the view (everyone when `ids` is empty). */
    frame(ids: readonly string[]): void;
    /** Builds a character and takes its picture off the stage; nothing on the stage changes. Rejects with the signal's reason. */
    portrait(recipe: Recipe, view: PortraitView, options?: PortraitOptions): Promise<TakenPortrait>;
    /** The character drawn at a point of the page. */
    pick(clientX: number, clientY: number): Promise<string | undefined>;
    /** The front-most character whose bounds are under a point of the page: cheap enough for every move of the pointer. */
    characterUnder(clientX: number, clientY: number): string | undefined;
    /** Marks a character as the one a click would select. */
    hover(id: string | undefined): void;
    /** Everyone looks at a world point; null is ahead. */
    lookAt(point: Vec3 | null): void;
    on(event: 'playing', listener: () => void): Listener;
    /** Shows a character that is not part of the scene yet: the ghost under the pointer. */
    showGhost(built: BuiltAvatar): Ghost;
}

/** What a portrait shows; each is framed on the avatar's own bones. */
export type PortraitView = 'portrait' | 'full' | 'head' | 'face' | 'torso' | 'hips' | 'legs' | 'feet';

export interface PortraitOptions {
    /** Coarser, and only when no other portrait waits. */
    quiet?: boolean;
    signal?: AbortSignal;
}

/** A picture with a clear background, and the milliseconds its character took to build. */
export interface TakenPortrait {
    image: ImageData;
    milliseconds: number;
}

export interface Ghost {
    /** Stands there, facing the camera; undefined hides it. */
    move(position: Vec3 | undefined): void;
    /** Leaves the ghost's entity to the character that is inserted next with the same recipe, so that nothing is built twice. */
    settle(): void;
    destroy(): void;
}

export interface AssetAccess {
    /**
     * Asks where to, then makes and writes the file. Resolves false when the person thought better of it.
     * @throws UserError when the disk is full or the file cannot be written; a file that was there before stays as it was.
     */
    save(file: { name: string; type: string; description: string; make(): Promise<Blob> }): Promise<boolean>;
    /** Asks for a file; undefined when none was chosen. */
    open(accept: string): Promise<File | undefined>;
}

/** What is remembered between visits. A host whose scene is kept by someone else has no last scene. */
export interface MemoryAccess {
    /** The scene file of last time, as text; undefined at the first visit. From then on the scene is kept. @throws what the database said. */
    lastScene(): Promise<string | undefined>;
    /** What was kept under a key; undefined when nothing was. @throws what the database said. */
    recall(key: string): Promise<unknown>;
    /** Keeps `value()`, plain data, under a key: a moment after each call of what it gives back. */
    keep(key: string, value: () => object): () => void;
    /** Settles when everything is written. */
    flush(): Promise<void>;
}

export type NoticeTone = 'info' | 'warning' | 'error';

export interface StatusAccess {
    /** Shows a line in place until it is closed; `actions` are its remedies. */
    notice(tone: NoticeTone, text: string, actions?: { text: string; run(): void }[]): void;
    /** A short line that goes by itself. */
    say(text: string): void;
    /** What the line says when there is nothing else to say. */
    readonly resting: StringKey;
    /** Shows any error the way people can use it. */
    fail(error: unknown): void;
}

/** What a panel gives back: the host's frame calls it when the panel closes. */
export interface Mounted {
    destroy(): void;
}
