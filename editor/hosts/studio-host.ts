import { Events } from '@playcanvas/observer';
import { Entity, Vec3 } from 'playcanvas';
import type { AvatarEntity, AvatarMaker, BuiltAvatar } from '../avatars';
import { EditHistory } from '../edit-history';
import { Autosave, openShelf, type Shelf } from '../files/autosave';
import { chooseFile, saveFile } from '../files/save-file';
import type { Layout } from '../layout';
import { createNotices } from '../panels/notices';
import { SceneDocument, type SceneFile } from '../scene-document';
import { makeDisc } from '../stage/backdrop';
import { Cast } from '../stage/cast';
import { PortraitStudio } from '../stage/portrait-studio';
import { createStage, type Stage, type StageOptions } from '../stage/stage';
import { t } from '../strings';
import { UserError } from '../user-error';
import { Workshop } from '../workshop';
import type { AssetAccess, EditorHost, Ghost, HistoryAccess, Listener, SceneAccess, SelectionAccess, StatusAccess, ViewportAccess } from './host';

export interface StudioHostOptions extends StageOptions {
    maker: AvatarMaker;
    /** Nothing moves by itself: breathing, blinking and camera glides are off. */
    still?: boolean;
    /** Saves to the download folder without asking; for tests. */
    directDownload?: boolean;
}

/** What the Studio's own tools may touch beyond {@link EditorHost}. */
export interface StudioHost extends EditorHost {
    readonly stage: Stage;
    readonly cast: Cast;
    readonly document: SceneDocument;
    /** Set while a gizmo handle is held. */
    gizmoBusy: boolean;
    playing: boolean;
    setPlaying(on: boolean): void;
    onPlaying(listener: () => void): Listener;
    /** The front-most character whose bounds the ray through that point of the page meets. */
    characterUnder(clientX: number, clientY: number): string | undefined;
    /** Writes the autosave now. */
    flush(): Promise<void>;
    /** The scene saved last time; undefined at the first visit. @throws what the database said. */
    lastScene(): Promise<string | undefined>;
    readonly shelf: Shelf | undefined;
}

/** Our own program as a host: one page, one stage, one scene. @throws UserError without a graphics device. */
export async function createStudioHost(layout: Layout, options: StudioHostOptions): Promise<StudioHost> {
    const document = new SceneDocument();
    const history = new EditHistory();
    const events = new Events();
    const notices = createNotices(layout.notices);
    const stage = await createStage(layout.canvas, options);
    const { app, camera } = stage;
    const { maker } = options;
    const workshop = new Workshop(maker);
    const portraits = new PortraitStudio(app, maker, stage.requestRender);

    const status: StatusAccess = {
        notice: (tone, text, actions) => notices.show(tone, text, actions),
        say: (text) => void window.dispatchEvent(new CustomEvent('hinagata:say', { detail: text })),
        fail(error) {
            if (error instanceof DOMException && error.name === 'AbortError') return;
            if (error instanceof UserError) {
                notices.show('error', t(error.key, error.values));
                return;
            }
            console.error(error);
            notices.show('error', t('error.unexpected', { detail: sentence(error) }));
        }
    };

    const cast = new Cast(app, document, workshop, maker, {
        onEntity: (id) => {
            updateMoving();
            events.emit('entity', id);
        },
        onBuilding: (count) => events.emit('building', count),
        onError: (character, error) => {
            console.error(error);
            notices.show('error', t('error.build', { name: character.name, detail: sentence(error) }), [{ text: t('action.undo'), run: () => void history.undo() }]);
        },
        requestRender: stage.requestRender
    });
    const updateMoving = () => stage.setMoving(host.playing && document.characters.length > 0);

    let selected: string[] = [];
    const selection: SelectionAccess = {
        get ids() {
            return selected;
        },
        set(ids, byHand = false) {
            const next = [...new Set(ids)].filter((id) => document.find(id));
            if (next.length === selected.length && next.every((id, i) => id === selected[i]) && !byHand) return;
            selected = next;
            cast.mark(selected, undefined);
            events.emit('selection', selected, byHand);
        },
        on: (_event, listener) => events.on('selection', listener)
    };

    const scene: SceneAccess = {
        get characters() {
            return document.characters;
        },
        get stage() {
            return document.stage;
        },
        find: (id) => document.find(id),
        insert: (character, index) => document.insert(character, index),
        remove: (id) => document.remove(id),
        patch: (id, fields) => document.patch(id, fields),
        setStage: (fields) => document.setStage(fields),
        toFile: snapshot,
        freshId: () => document.freshId(),
        freshName: (name) => document.freshName(name),
        freePlace: () => document.freePlace(),
        entityOf: (id) => cast.avatarOf(id),
        builtOf: (id) => cast.builtOf(id),
        settled: () => cast.settled(),
        on: (event, listener) => (event === 'change' ? document.on('change', listener as never) : events.on(event, listener as never))
    };
    document.on('stage', () => {
        stage.setBackdrop(document.stage.backdrop);
        stage.setGrid(document.stage.grid);
    });
    document.on('remove', () => {
        updateMoving();
        if (selected.some((id) => !document.find(id))) selection.set(selected);
    });

    function snapshot(): SceneFile {
        const file = document.toFile();
        file.stage.camera = stage.view();
        return file;
    }

    const facingYaw = (position: Vec3) => {
        const eye = camera.entity.getPosition();
        return (Math.atan2(eye.x - position.x, eye.z - position.z) * 180) / Math.PI;
    };

    const viewport: ViewportAccess = {
        app,
        camera,
        canvas: layout.canvas,
        requestRender: stage.requestRender,
        groundUnder: stage.groundUnder,
        facingYaw,
        frame(ids) {
            const chosen = ids.length ? ids : document.characters.map(({ id }) => id);
            let left = Infinity, right = -Infinity, top = 0, near = Infinity, far = -Infinity;
            for (const id of chosen) {
                const character = document.find(id);
                if (!character) continue;
                const [x, y, z] = character.position;
                const height = (cast.builtOf(id)?.avatar.heightMetres ?? 1.6) * character.scale;
                left = Math.min(left, x - 0.35);
                right = Math.max(right, x + 0.35);
                near = Math.min(near, z);
                far = Math.max(far, z);
                top = Math.max(top, y + height * 1.06);
            }
            if (!Number.isFinite(left)) return;
            const focus = new Vec3((left + right) / 2, top / 2, (near + far) / 2);
            const half = Math.tan((camera.fov * Math.PI) / 360);
            const spread = Math.max(right - left, far - near) / 2;
            const distance = Math.max((top / 2) * 1.2, (spread / Math.max(camera.aspectRatio, 0.2)) * 1.15) / half + (far - near) / 2;
            const back = camera.entity.forward.clone().mulScalar(-distance);
            stage.controls.reset(focus, focus.clone().add(back));
            stage.requestRender();
        },
        portrait: (built, view, { keep = false } = {}) => portraits.take(built, view, keep ? (avatar) => cast.offerSpare(avatar, built) : undefined),
        showGhost
    };

    function showGhost(built: BuiltAvatar): Ghost {
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
        let over: 'settled' | 'destroyed' | undefined;
        const made = Promise.resolve(maker.createEntity(app, built)).then((entity) => {
            if (over === 'destroyed') entity.destroy();
            else if (over === undefined) {
                avatar = entity;
                node.addChild(entity.entity);
                stage.requestRender();
            } else entity.destroy();
        });
        made.catch((error) => status.fail(error));
        const close = () => {
            node.destroy();
            stage.requestRender();
        };
        return {
            move(position) {
                node.enabled = !!position;
                if (position) {
                    node.setPosition(position);
                    node.setEulerAngles(0, facingYaw(position), 0);
                }
                stage.requestRender();
            },
            settle() {
                over = 'settled';
                if (avatar) {
                    avatar.entity.parent?.removeChild(avatar.entity);
                    cast.offerSpare(avatar, built);
                }
                close();
            },
            destroy() {
                over = 'destroyed';
                avatar?.destroy();
                close();
            }
        };
    }

    const assets: AssetAccess = {
        save: (file) => saveFile(file, options.directDownload),
        open: chooseFile
    };

    // Autosave: after each change, when the tab is hidden, and when the page goes away.
    let shelf: Shelf | undefined;
    try {
        shelf = await openShelf();
    } catch (error) {
        console.warn(error);
    }
    let autosave: Autosave | undefined;
    if (shelf) {
        autosave = new Autosave({
            shelf,
            snapshot,
            onFailure: (error) => {
                console.warn(error);
                notices.show('warning', t('error.autosaveFull'));
            }
        });
    }
    /** Nothing is written before the last scene was read, or an early change would replace it. */
    let armed = false;
    const touch = () => armed && autosave?.touch();
    document.on('change', touch);
    const hide = () => armed && void autosave?.flush();
    window.addEventListener('pagehide', hide);
    window.document.addEventListener('visibilitychange', hide);

    app.graphicsDevice.on('devicelost', () => status.notice('warning', t('error.deviceLost')));
    app.graphicsDevice.on('devicerestored', () => stage.requestRender());

    const host: StudioHost = {
        name: 'studio',
        scene, selection, viewport, assets, status, workshop, stage, cast, document,
        history: history as unknown as HistoryAccess,
        gizmoBusy: false,
        playing: !options.still,
        shelf,
        setPlaying(on) {
            host.playing = on;
            cast.setAlive(on);
            if (!on) cast.lookAt(null);
            updateMoving();
            stage.requestRender();
            events.emit('playing');
        },
        onPlaying: (listener) => events.on('playing', listener),
        characterUnder(clientX, clientY) {
            const box = layout.canvas.getBoundingClientRect();
            const near = camera.screenToWorld(clientX - box.left, clientY - box.top, 0.1);
            const direction = camera.screenToWorld(clientX - box.left, clientY - box.top, 10).sub(near).normalize();
            let best: string | undefined;
            let bestDistance = Infinity;
            for (const character of document.characters) {
                const built = cast.builtOf(character.id);
                if (!built) continue;
                const [x, y, z] = character.position;
                const height = built.avatar.heightMetres * character.scale;
                // An upright capsule as wide as the shoulders: distance of the ray from its axis.
                const radius = 0.14 * height;
                const flat = direction.x * direction.x + direction.z * direction.z;
                if (flat < 1e-8) continue;
                const along = ((x - near.x) * direction.x + (z - near.z) * direction.z) / flat;
                if (along < 0) continue;
                const px = near.x + direction.x * along;
                const py = near.y + direction.y * along;
                const pz = near.z + direction.z * along;
                if (Math.hypot(px - x, pz - z) > radius || py < y - 0.02 || py > y + height * 1.05) continue;
                if (along < bestDistance) {
                    bestDistance = along;
                    best = character.id;
                }
            }
            return best;
        },
        flush: () => autosave?.flush() ?? Promise.resolve(),
        async lastScene() {
            try {
                return (await shelf?.read('scene')) as string | undefined;
            } finally {
                armed = true;
            }
        },
        destroy() {
            window.removeEventListener('pagehide', hide);
            window.document.removeEventListener('visibilitychange', hide);
            cast.destroy();
            stage.destroy();
            maker.destroy();
        }
    };
    cast.setAlive(host.playing);
    if (options.still) {
        stage.controls.focusDamping = 0;
        stage.controls.rotateDamping = 0;
        stage.controls.moveDamping = 0;
        stage.controls.zoomDamping = 0;
    }
    stage.onFrame(() => {
        // The camera's place is part of the scene file, so it is saved as well, a moment after it stops.
        const view = stage.view();
        const key = view.position.concat(view.focus).map((n) => n.toFixed(3)).join();
        if (key !== lastView) touch();
        lastView = key;
    });
    let lastView = '';
    return host;
}

/** An error as one sentence with a full stop. */
function sentence(error: unknown): string {
    const text = (error instanceof Error ? error.message : String(error)).trim();
    return /[.!?。]$/.test(text) ? text : `${text}.`;
}
