import type { AppBase, CameraComponent, Vec3 } from 'playcanvas';
import type { EditOp } from '../edit-history';
import type { AvatarEntity, BuiltAvatar } from '../avatars';
import type { BackdropName, Character, SceneFile, StageSettings, Triple } from '../scene-document';
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
    setStage(fields: { backdrop?: BackdropName; grid?: boolean }): void;
    /** The scene as it would be saved. */
    toFile(): SceneFile;
    freshId(): string;
    freshName(name: string): string;
    freePlace(): Triple;
    /** What stands for the character now; undefined while its first build runs. It may lag behind the recipe. */
    entityOf(id: string): AvatarEntity | undefined;
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
    /** Draws a frame soon; call it after changing anything seen. */
    requestRender(): void;
    /** Where the ray through a point of the page (CSS pixels) meets the ground, kept within reach; undefined outside the viewport. */
    groundUnder(clientX: number, clientY: number): Vec3 | undefined;
    /** Yaw in degrees that turns a character at that place towards the camera. */
    facingYaw(position: Vec3): number;
    /** Moves the camera so that the characters fill the view (everyone when `ids` is empty). */
    frame(ids: readonly string[]): void;
    /** Draws an avatar off the stage. Resolves with a picture of its own; nothing on the stage changes. */
    portrait(built: BuiltAvatar, view: PortraitView, options?: PortraitOptions): Promise<ImageData>;
    /** Shows a character that is not part of the scene yet: the ghost under the pointer. */
    showGhost(built: BuiltAvatar): Ghost;
}

/** What a portrait shows; each is framed on the avatar's own bones. */
export type PortraitView = 'portrait' | 'full' | 'head' | 'face' | 'torso' | 'hips' | 'legs' | 'feet';

export interface PortraitOptions {
    /** Keep what was uploaded for the character that is inserted next with the same recipe. */
    keep?: boolean;
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

export type NoticeTone = 'info' | 'warning' | 'error';

export interface StatusAccess {
    /** Shows a line in place until it is closed; `actions` are its remedies. */
    notice(tone: NoticeTone, text: string, actions?: { text: string; run(): void }[]): void;
    /** A short line that goes by itself. */
    say(text: string): void;
    /** Shows any error the way people can use it. */
    fail(error: unknown): void;
}

/** What a panel gives back: the host's frame calls it when the panel closes. */
export interface Mounted {
    destroy(): void;
}
