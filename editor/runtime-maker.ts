import { AvatarBuilder } from '../runtime/avatar-builder';
import { createAvatarEntityInSlices } from '../runtime/avatar-entity';
import { AvatarLife } from '../runtime/scripts/avatar-life.mjs';
import type { AvatarEntity, AvatarMaker } from './avatars';
import type { Recipe } from '../src/recipe/recipe';

/** Real avatars: built in the worker, uploaded in slices, standing and breathing. */
export function createRuntimeMaker(workerUrl: string | URL): AvatarMaker {
    const builder = new AvatarBuilder({ workerUrl });
    builder.warmUp();
    return {
        async build(recipe, request) {
            const { milliseconds, ...built } = await builder.build(recipe, request);
            return { ...built, buildMilliseconds: milliseconds.geometry + milliseconds.painting };
        },
        async createEntity(app, built) {
            const being = await createAvatarEntityInSlices(app, built);
            being.setPose('stand');
            const { entity } = being;
            // The life script looks for the avatar on the entity it sits on.
            Object.assign(entity, { avatar: being });
            entity.addComponent('script');
            const life = entity.script!.create(AvatarLife, { enabled: false, properties: { seed: (built.avatar.recipe as Recipe).seed } });
            return Object.assign(being, {
                boneCount: built.avatar.bones.length,
                setAlive(on: boolean) {
                    if (life) life.enabled = on;
                }
            }) as AvatarEntity;
        },
        destroy: () => builder.destroy()
    };
}
