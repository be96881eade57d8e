import type { AppBase } from 'playcanvas';
import type { AvatarEntity as RuntimeEntity } from '../runtime/avatar-entity';
import type { BuiltAvatar as RuntimeBuilt } from '../runtime/build-avatar';
import type { BuildRequest } from '../runtime/build-here';
import type { Recipe } from '../src/recipe/recipe';

/** What the editor needs of a built avatar: the runtime's payload and the time it took. */
export interface BuiltAvatar extends RuntimeBuilt {
    buildMilliseconds: number;
}

/** What the editor needs of an avatar standing in an app. */
export interface AvatarEntity extends Omit<RuntimeEntity, 'setLookAt'> {
    readonly boneCount: number;
    setLookAt(target: { x: number; y: number; z: number } | null): void;
    /** Breathing, blinking and springs on or off. */
    setAlive(on: boolean): void;
}

/** Builds avatars and makes entities of them: the seam to `runtime/`, replaced by a stand-in in tests. */
export interface AvatarMaker {
    build(recipe: Recipe, request?: BuildRequest): Promise<BuiltAvatar>;
    createEntity(app: AppBase, built: RuntimeBuilt): AvatarEntity | Promise<AvatarEntity>;
    destroy(): void;
}
