import type { Material } from '../../avatar/avatar';
import { dropFolded } from '../../geometry/folded-triangles';
import type { MeshData } from '../../geometry/mesh';
import { Template } from '../../geometry/template';
import { templateMesh } from '../../geometry/template-mesh';
import { lerp, smoothstep } from '../../geometry/scalar';
import { bodySkinDrawing, type Flush } from '../../paint/body-skin';
import { ink, lineColor, mixColors } from '../../paint/color';
import { flat, polyPath } from '../../paint/drawing';
import type { BodyFigure } from '../../rig/body-figure';
import { bodySurface } from '../../rig/body-surface';
import { bodyChart, bodyTemplate, bodyUv, type BodyTemplate } from '../../rig/body-template';
import { ARMHOLE_BACK, ARMHOLE_FRONT, CHART_ARM, CHART_FINGERS, CHART_FOOT, CHART_LEG, CHART_TORSO, legRing, TORSO_COLUMNS } from '../../rig/rings';
import type { BuildContext, PartResult } from '../part';
import { NATURAL_NAILS } from './body-options';
import { nails } from './nails';
import { bluntFeet, toes } from './toes';

/** The skin's material, for whoever paints on it, and the pixels that fine lines on it need. */
export const SKIN_MATERIAL = 'Skin';
export const SKIN_DETAIL = 1024;

/** Ink round the body, metres at full width; the face's is the same. */
const OUTLINE = 0.0014;

/** The skin, and plain underwear over it that garments hide. The head's mesh takes over above `figure.neckCutY`. */
export function buildBody(context: BuildContext, values: Record<string, number | string | boolean>): PartResult {
    const figure = context.figure as BodyFigure;
    const body = bodyTemplate(figure);
    const boneNames = figure.bones.map((b) => b.name);
    const field = figure.fields.noFingers;
    const common = { uv: bodyUv, partners: figure.partners, surface: bodySurface(figure) };
    const { skin } = context;
    const fingertips = figure.shoulder[0] + figure.spec.wrist + 0.06 * figure.spec.hand;
    const shirt = topVertices(body);
    const pants = shortsVertices(body);
    const skinMaterial: Material = {
        name: SKIN_MATERIAL, kind: 'skin', drawing: bodySkinDrawing(skin, flushes(body), values.tanLines ? paleAreas(body) : []),
        alpha: 'opaque', opacity: 1, outlineWidth: OUTLINE, outlineColor: skin.outline
    };
    const bare = Object.assign(new Template(), body.template, { positions: body.template.positions.slice() });
    bluntFeet(figure, bare.positions);
    const flesh = templateMesh(bare, field, {
        ...common,
        // Lines round fingers as thick as round the waist would close the gaps between them.
        // Skin's line under cloth would flicker through it, and the neck's lies in the head's.
        outline: (x, y, _z, i) => (shirt[i] || pants[i] || y > figure.neckCutY - 0.004 ? 0 : 1 - 0.45 * smoothstep(fingertips - 0.04, fingertips, x))
    });
    toes(flesh, figure, bodyUv(CHART_FOOT, 0.5, 0.6, false), 0.5);
    const plates = nails(figure);
    const polish = String(values.nails) === NATURAL_NAILS ? mixColors(skin.lit, '#ffb3a6', 0.4) : String(values.nails);

    const layer = (name: string, color: string, mesh: MeshData): PartResult['meshes'][number] => ({
        layer: 'body', boneNames, mesh,
        material: {
            name, kind: 'cloth', drawing: flat(ink(color, 'cloth')), alpha: 'opaque', opacity: 1,
            outlineWidth: OUTLINE, outlineColor: lineColor(color)
        }
    });
    // One of their rings lies elsewhere, so what is known of the bare body does not hold for it.
    const shorts = templateMesh(shortsTemplate(figure, body), field, {
        ...common, surface: undefined, occluders: [figure.fields.all], weights: (x, y, z, joints, weights) => figure.weightsAt(x, y, z, joints, weights),
        keep: facesWithin(body, pants), lift: 0.0012 * figure.scale, outline: (_x, _y, _z, i) => (shirt[i] ? 0 : 1)
    });
    const top = templateMesh(body.template, field, { ...common, keep: facesWithin(body, shirt), lift: 0.0019 * figure.scale });
    return {
        meshes: [
            { layer: 'body', material: skinMaterial, boneNames, mesh: dropFolded(flesh.finish()) },
            { layer: 'body', boneNames, mesh: plates.finish(), material: { name: 'Nails', kind: 'skin', drawing: flat(ink(polish, 'cloth')), alpha: 'opaque', opacity: 1, outlineWidth: 0, outlineColor: skin.outline } },
            layer('Undershorts', '#5a6179', shorts.finish()),
            layer('Undershirt', '#f1f2f7', top.finish())
        ]
    };
}

/** Trunk row the undershirt starts at, and the one the shorts end at: they overlap below the waist. */
const SHIRT_HEM = 5;
const SHORTS_WAIST = 7;
/** Leg ring the shorts end at, and its height on the adult female. */
const SHORTS_RING = 3;
const SHORTS_HEM = 0.715;

const facesWithin = ({ template }: BodyTemplate, covered: Uint8Array) => (face: number, corners: readonly number[]): boolean =>
    (template.charts[face] === CHART_TORSO || template.charts[face] === CHART_LEG) && corners.every((i) => covered[i] === 1);

/** A tank top with broad straps. Whole faces of the template, so its edges follow the loops. */
function topVertices({ template, trunk, armhole }: BodyTemplate): Uint8Array {
    const covered = new Uint8Array(template.vertexCount);
    const neckline = armhole.bottom + 2;
    for (let r = SHIRT_HEM; r <= armhole.top + 1; r++) {
        for (let j = 0; j <= TORSO_COLUMNS; j++) {
            const strap = j >= ARMHOLE_FRONT - 1 && j <= ARMHOLE_BACK + 1;
            const back = j > ARMHOLE_BACK && r <= neckline + 1;
            if ((r <= neckline || back || strap) && trunk[r][j] >= 0) covered[trunk[r][j]] = 1;
        }
    }
    return covered;
}

function shortsVertices({ template, trunk, legRings }: BodyTemplate): Uint8Array {
    const covered = new Uint8Array(template.vertexCount);
    for (let r = 0; r <= SHORTS_WAIST; r++) for (const v of trunk[r]) covered[v] = 1;
    for (let i = 0; i <= SHORTS_RING; i++) for (const v of legRings[i]) covered[v] = 1;
    return covered;
}

/** The body's template with the ring at the shorts' hem laid level. */
function shortsTemplate(figure: BodyFigure, { template, legRings }: BodyTemplate): Template {
    const level = Object.assign(new Template(), template, { positions: template.positions.slice() });
    const loose = new Template();
    const hem = legRing(loose, figure, figure.fields.noFingers, () => figure.y(SHORTS_HEM));
    legRings[SHORTS_RING].forEach((v, k) => level.set(v, loose.get(hem[k])));
    return level;
}

/** Where the skin flushes, both sides. Rows count loops from the armhole (arm) and the groin (leg). */
function flushes({ armRings, legRings }: BodyTemplate): Flush[] {
    const out: Flush[] = [];
    const both = (chart: number, u: number, v: number, radius: number, strength: number) => {
        for (const mirrored of [false, true]) out.push({ at: bodyUv(chart, u, v, mirrored), radius, strength, within: bodyChart(chart, mirrored) });
    };
    const arm = (row: number) => 1 - row / armRings.length;
    const leg = (row: number) => 1 - row / (legRings.length + 13);
    // Knees and heels, elbows, knuckles, then fingertips and toes.
    both(CHART_LEG, 2.5 / 18, leg(11), 0.042, 0.3);
    both(CHART_ARM, 0.25, arm(11), 0.026, 0.28);
    both(CHART_ARM, 0.5, arm(23), 0.022, 0.26);
    for (let f = 0; f < 5; f++) both(CHART_FINGERS + f, 0.5, 0, 0.075, 0.45);
    both(CHART_FOOT, 0.5, 0, 0.07, 0.3);
    return out;
}

/** Rows of the trunk the neckline of a shirt worn in the sun lies at: in front, at the side of the neck, behind. */
const NECKLINE = [16.5, 20.2, 19];
/** Rings its sleeves and shorts end at. */
const SLEEVE_RING = 6.5;
const SHORTS_END = 7;

/** What a shirt and shorts kept from the sun, as paths of the body's picture. */
function paleAreas({ trunk, armRings, legRings }: BodyTemplate): string[] {
    const rows = trunk.length - 1;
    const paths: string[] = [];
    for (const mirrored of [false, true]) {
        const neck = Array.from({ length: 15 }, (_, j) => {
            const t = j / 14;
            const row = t < 0.5 ? lerp(NECKLINE[0], NECKLINE[1], smoothstep(0, 0.5, t)) : lerp(NECKLINE[1], NECKLINE[2], smoothstep(0.5, 1, t));
            return bodyUv(CHART_TORSO, t, row / rows, mirrored);
        });
        paths.push(polyPath([...neck, bodyUv(CHART_TORSO, 1, 0, mirrored), bodyUv(CHART_TORSO, 0, 0, mirrored)], true));
        const upTo = (chart: number, steps: number, ring: number): void => {
            const v = 1 - ring / steps;
            const [left, top, width] = bodyChart(chart, mirrored);
            const y = bodyUv(chart, 0, v, mirrored)[1];
            paths.push(polyPath([[left, top], [left + width, top], [left + width, y], [left, y]], true));
        };
        upTo(CHART_ARM, armRings.length, SLEEVE_RING);
        upTo(CHART_LEG, legRings.length + 13, SHORTS_END);
    }
    return paths;
}
