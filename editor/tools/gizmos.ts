import { Events } from '@playcanvas/observer';
import { Entity, RotateGizmo, ScaleGizmo, TransformGizmo, TranslateGizmo, type GraphNode } from 'playcanvas';
import { nextDrawnFrame } from '../../runtime/next-drawn-frame';
import type { EditorHost, Mounted } from '../hosts/host';
import { changeCharacter } from '../operations/change-character';
import { group } from '../operations/group';
import type { Character, Triple } from '../scene-document';
import { t } from '../strings';

export type GizmoName = 'select' | 'translate' | 'rotate' | 'scale';
const STEP = { translate: 'step.move', rotate: 'step.rotate', scale: 'step.scale' } as const;
/** Snap steps: a quarter metre, 15°, a tenth. */
const SNAP = { translate: 0.25, rotate: 15, scale: 0.1 } as const;

/** Move, turn and scale handles on the selection. Fires `change` when another is chosen. */
export class GizmoTools extends Events implements Mounted {
    private readonly gizmos: Record<Exclude<GizmoName, 'select'>, TransformGizmo>;
    private chosen: GizmoName = 'translate';
    private snapping = false;
    private readonly listeners: { unbind(): void }[];

    constructor(private readonly host: EditorHost) {
        super();
        const { camera } = host.viewport;
        const layer = host.viewport.gizmoLayer;
        const translate = new TranslateGizmo(camera, layer);
        const rotate = new RotateGizmo(camera, layer);
        const scale = new ScaleGizmo(camera, layer);
        scale.uniform = true;
        for (const axis of ['x', 'y', 'z', 'xy', 'xz', 'yz'] as const) scale.enableShape(axis, false);
        this.gizmos = { translate, rotate, scale };
        for (const [name, gizmo] of Object.entries(this.gizmos) as [Exclude<GizmoName, 'select'>, TransformGizmo][]) {
            gizmo.size = 1.15;
            // The camera reads the same pointer: it must not orbit while a handle is dragged.
            gizmo.on(TransformGizmo.EVENT_POINTERDOWN, (_x: number, _y: number, shape: unknown) => {
                if (!shape) return;
                host.viewport.held = true;
            });
            gizmo.on(TransformGizmo.EVENT_POINTERUP, () => {
                // After the selection tool's own pointerup, or the release of a handle would deselect.
                setTimeout(() => (host.viewport.held = false));
            });
            gizmo.on(TransformGizmo.EVENT_RENDERUPDATE, () => host.viewport.requestRender());
            gizmo.on(TransformGizmo.EVENT_TRANSFORMMOVE, () => host.viewport.requestRender());
            gizmo.on(TransformGizmo.EVENT_TRANSFORMEND, () => this.commit(name));
        }
        const follow = () => this.attach();
        this.listeners = [host.selection.on('change', follow), host.scene.on('change', follow as never), host.scene.on('entity', follow as never)];
        this.attach();
    }

    /** Draws a gizmo for one frame where it is hidden by the loading screen: its shaders are then compiled. */
    async warmUp(): Promise<void> {
        const { app, camera, requestRender } = this.host.viewport;
        const node = new Entity('gizmo warm-up');
        node.setPosition(camera.entity.getPosition().clone().add(camera.entity.forward.clone().mulScalar(3)));
        app.root.addChild(node);
        this.gizmos.translate.attach([node]);
        await nextDrawnFrame(app, requestRender);
        this.gizmos.translate.detach();
        node.destroy();
        this.attach();
    }

    get current(): GizmoName {
        return this.chosen;
    }

    get snap(): boolean {
        return this.snapping;
    }

    choose(name: GizmoName): void {
        this.chosen = name;
        this.attach();
        this.emit('change');
    }

    setSnap(on: boolean): void {
        this.snapping = on;
        for (const [name, gizmo] of Object.entries(this.gizmos) as [Exclude<GizmoName, 'select'>, TransformGizmo][]) {
            gizmo.snap = on;
            gizmo.snapIncrement = SNAP[name];
        }
        this.emit('change');
    }

    private attach(): void {
        if (this.host.viewport.held) return;
        const nodes = this.host.selection.ids.map((id) => this.host.scene.nodeOf(id)).filter((node) => !!node) as unknown as GraphNode[];
        for (const [name, gizmo] of Object.entries(this.gizmos)) {
            if (name === this.chosen && nodes.length) gizmo.attach(nodes);
            else if (gizmo.nodes.length) gizmo.detach();
        }
        this.host.viewport.requestRender();
    }

    /** The nodes have moved already; the operation says so to the scene. */
    private commit(name: Exclude<GizmoName, 'select'>): void {
        const { host } = this;
        const operations = [];
        let label = '';
        for (const id of host.selection.ids) {
            const node = host.scene.nodeOf(id);
            const character = host.scene.find(id);
            if (!node || !character) continue;
            const p = node.getLocalPosition();
            const r = node.getLocalEulerAngles();
            const fields: Partial<Character> =
                name === 'translate'
                    ? { position: tidy([p.x, p.y, p.z], 1e4) }
                    : name === 'rotate'
                      ? { position: tidy([p.x, p.y, p.z], 1e4), rotation: tidy([r.x, r.y, r.z], 100) }
                      : { scale: Math.max(0.05, Math.round(node.getLocalScale().y * 1000) / 1000) };
            label = t(STEP[name], { name: character.name });
            operations.push(changeCharacter(host, id, fields, label));
        }
        if (operations.length === 0) return;
        if (operations.length > 1) label = t(STEP[name], { name: t('step.several', { count: operations.length }) });
        host.history.add(operations.length === 1 ? operations[0] : group(label, operations)).catch((error) => host.status.fail(error));
    }

    destroy(): void {
        for (const listener of this.listeners) listener.unbind();
        for (const gizmo of Object.values(this.gizmos)) gizmo.destroy();
    }
}

const tidy = (value: Triple, per: number): Triple => value.map((n) => Math.round(n * per) / per) as Triple;
