import { Events } from '@playcanvas/observer';
import { Vec3 } from 'playcanvas';
import { warmUpAvatars } from '../../runtime/warm-up';
import type { AvatarMaker } from '../avatars';
import { EditHistory } from '../edit-history';
import { saveScene } from '../files/open';
import { chooseFile, saveFile } from '../files/save-file';
import type { Layout } from '../layout';
import { createNotices } from '../panels/notices';
import { MARKS, MOODS, STANCES } from '../moods';
import { SceneDocument, type Character, type SceneFile } from '../scene-document';
import { Cast } from '../stage/cast';
import { PortraitStudio } from '../stage/portrait-studio';
import { Portraits } from '../stage/portraits';
import { createStage, type StageOptions } from '../stage/stage';
import { t } from '../strings';
import { UserError } from '../user-error';
import { Workshop } from '../workshop';
import type { AssetAccess, EditorHost, HistoryAccess, SceneAccess, SelectionAccess, StatusAccess, ViewportAccess } from './host';
import { createGhost } from './studio-ghost';
import { openMemory } from './studio-memory';
import { createPicking } from './studio-picking';

export interface StudioHostOptions extends StageOptions {
    maker: AvatarMaker;
    /** Where the bundled `portrait-worker.mjs` is served from. */
    portraitWorkerUrl: string | URL;
    /** Nothing moves by itself: breathing, blinking and camera glides are off. */
    still?: boolean;
    /** Saves to the download folder without asking; for tests. */
    directDownload?: boolean;
}

/** Our own program as a host: one page, one stage, one scene. @throws UserError without a graphics device. */
export async function createStudioHost(layout: Layout, options: StudioHostOptions): Promise<EditorHost> {
    const document = new SceneDocument();
    const history = new EditHistory();
    const events = new Events();
    const notices = createNotices(layout.notices);
    const stage = await createStage(layout.canvas, options);
    const { app, camera } = stage;
    const { maker } = options;
    const workshop = new Workshop(maker);
    let pageStudio: PortraitStudio | undefined;
    const portraits = new Portraits(options.portraitWorkerUrl, async (recipe, view, request) => {
        pageStudio ??= new PortraitStudio(app, (built) => maker.createEntity(app, built), stage.requestRender);
        const built = await maker.build(recipe, request);
        return { image: await pageStudio.take(built, view), milliseconds: built.buildMilliseconds };
    });
    // The first character then appears without a pause for its shaders.
    await warmUpAvatars(app, camera.entity);

    const status: StatusAccess = {
        notice: (tone, text, actions) => notices.show(tone, text, actions),
        say: (text) => void window.dispatchEvent(new CustomEvent('hinagata:say', { detail: text })),
        resting: options.device === 'webgpu' && stage.device !== 'webgpu' ? 'status.noWebgpu' : 'status.ready',
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
            dress(document.find(id)!);
            events.emit('entity', id);
        },
        onBuilding: (count) => events.emit('building', count),
        onError: (character, error) => {
            console.error(error);
            notices.show('error', t('error.build', { name: character.name, detail: sentence(error) }), [{ text: t('action.undo'), run: () => void history.undo() }]);
        },
        requestRender: stage.requestRender
    });
    const updateMoving = () => stage.setMoving(playing && document.characters.length > 0);
    /** Face and pose are the scene's, not the recipe's: put on whatever entity stands for the character now. */
    const dress = ({ id, expression, mark, pose }: Character) => {
        const avatar = cast.avatarOf(id);
        if (!avatar) return;
        for (const name of [...MOODS, ...MARKS]) if (avatar.expressionNames.includes(name)) avatar.setExpression(name, name === expression || name === mark ? 1 : 0);
        avatar.setPose(pose ?? STANCES[0]);
        stage.requestRender();
    };
    document.on('patch', (character: Character, before: Character) => {
        if (character.expression !== before.expression || character.mark !== before.mark || character.pose !== before.pose) dress(character);
    });

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
        load(file) {
            document.load(file);
            const { camera: view } = file.stage;
            if (view) stage.lookFrom(view.position, view.focus);
        },
        toFile: snapshot,
        freshId: () => document.freshId(),
        freshName: (name) => document.freshName(name),
        freePlace: () => document.freePlace(),
        entityOf: (id) => cast.avatarOf(id),
        nodeOf: (id) => cast.nodeOf(id),
        builtOf: (id) => cast.builtOf(id),
        settled: () => cast.settled(),
        on: (event, listener) => (event === 'change' ? document.on('change', listener as never) : events.on(event, listener as never))
    };
    document.on('stage', () => {
        stage.setBackdrop(document.stage.backdrop);
        stage.setGrid(document.stage.grid);
        cast.setStyle(document.stage.style);
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

    let playing = !options.still;
    let held = false;
    const picking = createPicking(stage, layout.canvas, document, cast);
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
        portrait: (recipe, view, portraitOptions) => portraits.take(recipe, view, portraitOptions),
        gizmoLayer: stage.gizmoLayer,
        get focusPoint() {
            return stage.controls.focusPoint;
        },
        get flying() {
            return stage.controls.enableFly;
        },
        get playing() {
            return playing;
        },
        set playing(on) {
            playing = on;
            cast.setAlive(on);
            if (!on) cast.lookAt(null);
            updateMoving();
            stage.requestRender();
            events.emit('playing');
        },
        get held() {
            return held;
        },
        set held(on) {
            held = on;
            stage.controls.enabled = !on;
        },
        pick: picking.pick,
        characterUnder: picking.characterUnder,
        hover: (id) => cast.mark(selected, id),
        lookAt: (point) => cast.lookAt(point),
        on: (event, listener) => events.on(event, listener),
        showGhost: (built) =>
            createGhost(built, {
                app, maker, facingYaw,
                requestRender: stage.requestRender,
                onSettle: (avatar) => cast.offerSpare(avatar, built),
                onError: status.fail
            })
    };

    const assets: AssetAccess = {
        save: (file) => saveFile(file, options.directDownload),
        open: chooseFile
    };

    const memory = await openMemory(snapshot, (error) => {
        console.warn(error);
        notices.show('warning', t('error.autosaveFull'), [{ text: t('action.saveScene'), run: () => void saveScene(host, snapshot) }]);
    });
    document.on('change', memory.touch);

    app.graphicsDevice.on('devicelost', () => status.notice('warning', t('error.deviceLost')));
    app.graphicsDevice.on('devicerestored', () => stage.requestRender());

    const host: EditorHost = {
        name: 'studio',
        scene, selection, viewport, assets, status, workshop, memory,
        history: history as unknown as HistoryAccess,
        destroy() {
            memory.destroy();
            picking.destroy();
            portraits.destroy();
            cast.destroy();
            stage.destroy();
            maker.destroy();
        }
    };
    cast.setAlive(playing);
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
        if (key !== lastView) memory.touch();
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
