import { Events } from '@playcanvas/observer';
import type { ToonStyleName } from '../runtime/toon-style';
import type { Recipe } from '../src/recipe/recipe';
import type { Mark, Mood, Stance } from './moods';

/** x, y, z. */
export type Triple = [number, number, number];

/** One character of a scene: a recipe and where it stands. Everything else is rebuilt from these. */
export interface Character {
    /** Unique in the scene, stable across saving and undo. */
    id: string;
    name: string;
    recipe: Recipe;
    /** World metres; y is the height of the soles. */
    position: Triple;
    /** Euler degrees, world axes. */
    rotation: Triple;
    /** Uniform. */
    scale: number;
    /** Absent: a neutral face. */
    expression?: Mood;
    /** Absent: it wears no symbol. */
    mark?: Mark;
    /** Absent: standing. */
    pose?: Stance;
    /** Stands in until something is generated or touched: the next generated character takes its place. */
    trial?: boolean;
}

export const BACKDROPS = ['day', 'dusk', 'studio'] as const;
export type BackdropName = (typeof BACKDROPS)[number];

/** What the stage looks like; not part of undo. */
export interface StageSettings {
    backdrop: BackdropName;
    grid: boolean;
    /** How everyone on it is drawn. */
    style: ToonStyleName;
    /** Where the camera is and what it looks at, world metres. */
    camera?: { position: Triple; focus: Triple };
}

/** A scene as it is saved: plain JSON, a few kB. */
export interface SceneFile {
    format: 'hinagata-scene';
    version: 1;
    stage: StageSettings;
    characters: Character[];
}

export const DEFAULT_STAGE: StageSettings = { backdrop: 'day', grid: true, style: 'classic' };

/**
 * The scene as plain data: the one truth that entities, panels and files follow.
 * Fires `insert(character)`, `remove(character)`, `patch(character, before)`, `stage()` and, after any of them, `change()`.
 */
export class SceneDocument extends Events {
    private list: Character[] = [];
    private settings: StageSettings = { ...DEFAULT_STAGE };

    get characters(): readonly Character[] {
        return this.list;
    }

    get stage(): Readonly<StageSettings> {
        return this.settings;
    }

    find(id: string): Character | undefined {
        return this.list.find((character) => character.id === id);
    }

    indexOf(id: string): number {
        return this.list.findIndex((character) => character.id === id);
    }

    /** @throws when the id is taken. */
    insert(character: Character, index = this.list.length): void {
        if (this.find(character.id)) throw new Error(`SceneDocument.insert: id "${character.id}" is already in the scene`);
        const copy = structuredClone(character);
        this.list.splice(index, 0, copy);
        this.emit('insert', copy);
        this.emit('change');
    }

    /** @throws when there is no such character. */
    remove(id: string): void {
        const index = this.indexOf(id);
        if (index < 0) throw new Error(`SceneDocument.remove: no character has the id "${id}"`);
        const [character] = this.list.splice(index, 1);
        this.emit('remove', character);
        this.emit('change');
    }

    /** Replaces the given fields. @throws when there is no such character. */
    patch(id: string, fields: Partial<Omit<Character, 'id'>>): void {
        const index = this.indexOf(id);
        if (index < 0) throw new Error(`SceneDocument.patch: no character has the id "${id}"`);
        const before = this.list[index];
        this.list[index] = { ...before, ...structuredClone(fields) };
        this.emit('patch', this.list[index], before);
        this.emit('change');
    }

    setStage(fields: Partial<StageSettings>): void {
        this.settings = { ...this.settings, ...fields };
        this.emit('stage');
        this.emit('change');
    }

    /** Replaces the whole scene. */
    load(file: SceneFile): void {
        for (const character of [...this.list]) this.remove(character.id);
        for (const character of file.characters) this.insert(character);
        this.setStage({ ...DEFAULT_STAGE, camera: undefined, ...file.stage });
    }

    toFile(): SceneFile {
        const { camera, ...stage } = this.settings;
        return structuredClone({ format: 'hinagata-scene', version: 1, stage: { ...stage, ...(camera && { camera }) }, characters: this.list });
    }

    /** An id nobody has. */
    freshId(): string {
        let n = this.list.length + 1;
        while (this.find(`character-${n}`)) n++;
        // Ids of removed characters may come back by undo, so a counter alone could collide.
        return `character-${n}-${Math.floor(Math.random() * 0xfffff).toString(36)}`;
    }

    /** `name`, or `name 2`, `name 3` … when it is taken. */
    freshName(name: string): string {
        const base = name.replace(/ \d+$/, '');
        if (!this.list.some((character) => character.name === name)) return name;
        let n = 2;
        while (this.list.some((character) => character.name === `${base} ${n}`)) n++;
        return `${base} ${n}`;
    }

    /** The nearest place to `from` with nobody within `clearance` metres, searched to the right and left of the stage. */
    freePlace(from: Triple = [0, 0, 0], clearance = 0.8): Triple {
        const free = (x: number, z: number) =>
            this.list.every((c) => Math.hypot(c.position[0] - x, c.position[2] - z) >= clearance - 1e-6);
        for (let row = 0; ; row++) {
            for (let i = 0; i <= 6; i++) {
                for (const side of i === 0 ? [1] : [1, -1]) {
                    const x = from[0] + side * i * clearance;
                    const z = from[2] - row * clearance;
                    if (free(x, z)) return [x, from[1], z];
                }
            }
        }
    }
}
