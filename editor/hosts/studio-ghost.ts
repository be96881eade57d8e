import { Entity, type AppBase, type Vec3 } from 'playcanvas';
import type { AvatarEntity, AvatarMaker, BuiltAvatar } from '../avatars';
import { makeDisc } from '../stage/backdrop';
import type { Ghost } from './host';

export interface GhostOptions {
    app: AppBase;
    maker: Pick<AvatarMaker, 'createEntity'>;
    requestRender(): void;
    facingYaw(position: Vec3): number;
    /** Takes the entity over when the ghost settles. */
    onSettle(avatar: AvatarEntity): void;
    onError(error: unknown): void;
}

/** A character that is not part of the scene yet, under the pointer. */
export function createGhost(built: BuiltAvatar, { app, maker, requestRender, facingYaw, onSettle, onError }: GhostOptions): Ghost {
    const node = new Entity('ghost');
    const disc = makeDisc(app, 'ghost shadow');
    disc.setFill([0.12, 0.13, 0.2, 0.3]);
    disc.setRing([1, 0.44, 0.1, 0.9]);
    disc.entity.setLocalScale(0.8, 1, 0.8);
    disc.entity.setLocalPosition(0, 0.005, 0);
    node.addChild(disc.entity);
    node.enabled = false;
    app.root.addChild(node);
    let avatar: AvatarEntity | undefined;
    let over = false;
    Promise.resolve(maker.createEntity(app, built)).then((made) => {
        if (over) return made.destroy();
        avatar = made;
        node.addChild(made.entity);
        requestRender();
    }, onError);
    const close = () => {
        over = true;
        node.destroy();
        requestRender();
    };
    return {
        move(position) {
            node.enabled = !!position;
            if (position) {
                node.setPosition(position);
                node.setEulerAngles(0, facingYaw(position), 0);
            }
            requestRender();
        },
        settle() {
            if (avatar) {
                avatar.entity.parent?.removeChild(avatar.entity);
                onSettle(avatar);
            }
            close();
        },
        destroy() {
            avatar?.destroy();
            close();
        }
    };
}
