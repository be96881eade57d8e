import type { AppBase, BoundingBox, Entity } from 'playcanvas';
import type { Avatar } from '../src/avatar/avatar';
import type { Recipe } from '../src/recipe/recipe';

/** What the editor needs of a built avatar; the runtime's payload has it and more. */
export interface BuiltAvatar {
    avatar: Avatar;
    buildMilliseconds: number;
}

/** What the editor needs of an avatar standing in an app. */
export interface AvatarEntity {
    entity: Entity;
    triangleCount: number;
    drawCount: number;
    boneCount: number;
    aabb: BoundingBox;
    setLookAt(target: { x: number; y: number; z: number } | null): void;
    setExpression(name: string, weight: number): void;
    /** Breathing, blinking and springs on or off. */
    setAlive(on: boolean): void;
    destroy(): void;
}

/** Builds avatars and makes entities of them: the seam to `runtime/`, replaced by a stand-in in tests. */
export interface AvatarMaker {
    build(recipe: Recipe, options?: { signal?: AbortSignal }): Promise<BuiltAvatar>;
    createEntity(app: AppBase, built: BuiltAvatar): AvatarEntity | Promise<AvatarEntity>;
    destroy(): void;
}
