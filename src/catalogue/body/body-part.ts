import type { Material } from '../../avatar/avatar';
import type { MeshData } from '../../geometry/mesh';
import { Template } from '../../geometry/template';
import { templateMesh } from '../../geometry/template-mesh';
import { smoothstep } from '../../geometry/scalar';
import { bodySkinDrawing, type Flush } from '../../paint/body-skin';
import { ink, lineColor, mixColors } from '../../paint/color';
import { flat } from '../../paint/drawing';
import type { BodyFigure } from '../../rig/body-figure';
import { BODY_SPECS, type FigureKind } from '../../rig/body-spec';
import { bodySurface } from '../../rig/body-surface';
import { bodyChart, bodyTemplate, bodyUv, type BodyTemplate } from '../../rig/body-template';
import { ARMHOLE_BACK, ARMHOLE_FRONT, CHART_ARM, CHART_FINGERS, CHART_FOOT, CHART_LEG, CHART_TORSO, legRing, TORSO_COLUMNS } from '../../rig/rings';
import type { BuildContext, ColorOption, NumberOption, PartResult, Words } from '../part';
import { nails } from './nails';
import { bluntFeet, toes } from './toes';

/** The colour that leaves nails as they grew: a rosier skin, whatever the skin is. */
const NATURAL_NAILS = '#f3bdb0';

/** Options every body has; the figure itself is made from them by `makeFigure`, before anything else is built. */
export function bodyOptions(kind: FigureKind) {
    const own = BODY_SPECS[kind];
    const chibi = kind === 'chibi';
    const height: NumberOption = {
        type: 'number', unit: 'm', step: 0.01, default: own.height,
        min: chibi ? 0.7 : kind === 'male' ? 1.5 : 1.38, max: chibi ? 1.3 : kind === 'male' ? 2 : 1.85,
        title: { en: 'Height', ja: '身長' }, group: 'Proportions', hint: 'To the top of the skull, without hair. Tall figures have relatively small heads.',
        words: [
            { words: { en: ['tall', 'lanky', 'leggy'], ja: ['背の高い', '背が高い', '長身', '高身長', 'スラリ'] }, value: own.height * 1.09 },
            { words: { en: ['very tall'], ja: ['すごく背の高い', 'とても背の高い'] }, value: own.height * 1.14 },
            { words: { en: ['petite', 'short stature', 'not tall'], ja: ['背の低い', '背が低い', '小柄', '低身長'] }, value: own.height * 0.92 }
        ]
    };
    const head: NumberOption = {
        type: 'number', unit: '×', step: 0.01, default: 1, min: chibi ? 0.75 : 0.85, max: chibi ? 1.25 : 1.2,
        title: { en: 'Head size', ja: '頭の大きさ' }, group: 'Proportions', hint: 'Bigger looks younger and rounder; the total height stays.',
        words: [
            { words: { en: ['big head', 'big-headed'], ja: ['頭が大きい', '大きな頭'] }, value: chibi ? 1.2 : 1.13 },
            { words: { en: ['small head', 'model proportions'], ja: ['頭が小さい', '小さな頭', '八頭身'] }, value: chibi ? 0.85 : 0.9 }
        ]
    };
    const build: NumberOption = {
        type: 'number', unit: '', step: 0.05, default: 0, min: -1, max: 1,
        title: { en: 'Build', ja: '体格' }, group: 'Proportions', hint: '−1 slim, 1 sturdy. Widens the trunk and thickens arms, legs and neck.',
        words: [
            { words: { en: ['slim', 'slender', 'delicate', 'skinny build', 'thin build'], ja: ['細身', 'スリム', '華奢', '痩せた', 'やせ', 'ほっそり'] }, value: -0.8 },
            { words: { en: ['sturdy', 'muscular', 'stocky', 'burly', 'athletic'], ja: ['がっしり', '筋肉質', 'マッチョ', 'たくましい', 'ガッチリ'] }, value: 0.8 },
            { words: { en: ['plump', 'chubby'], ja: ['ぽっちゃり', 'ふくよか'] }, value: 1 }
        ]
    };
    const shoulders: NumberOption = {
        type: 'number', unit: '×', step: 0.01, default: 1, min: 0.85, max: 1.2, title: { en: 'Shoulders', ja: '肩幅' }, group: 'Proportions',
        words: [
            { words: { en: ['broad shoulders', 'broad-shouldered', 'wide shoulders'], ja: ['肩幅が広い', '広い肩'] }, value: 1.15 },
            { words: { en: ['narrow shoulders', 'sloping shoulders'], ja: ['なで肩', '肩幅が狭い'] }, value: 0.89 }
        ]
    };
    const hips: NumberOption = {
        type: 'number', unit: '×', step: 0.01, default: 1, min: 0.85, max: 1.2, title: { en: 'Hips', ja: '腰幅' }, group: 'Proportions',
        words: [
            { words: { en: ['wide hips'], ja: ['腰が広い'] }, value: 1.12 },
            { words: { en: ['narrow hips'], ja: ['腰が細い'] }, value: 0.89 }
        ]
    };
    const skin: ColorOption = {
        type: 'color', default: '#ffe8d9', title: { en: 'Skin', ja: '肌' }, main: true,
        words: { en: ['skin', 'skinned', 'complexion'], ja: ['肌', '皮膚', '肌色'] }
    };
    const nails: ColorOption = {
        type: 'color', default: NATURAL_NAILS, title: { en: 'Nails', ja: '爪' }, group: 'Colour',
        words: { en: ['nail', 'nails', 'nail polish', 'fingernails', 'manicure'], ja: ['爪', 'ネイル', 'マニキュア'] }
    };
    return { height, head, build, shoulders, hips, skin, nails };
}

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
        name: 'Skin', kind: 'skin', drawing: bodySkinDrawing(skin, flushes(body)),
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
            { layer: 'body', material: skinMaterial, boneNames, mesh: flesh.finish() },
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

export const BODY_WORDS: Record<FigureKind, Words> = {
    female: {
        en: ['girl', 'woman', 'female', 'lady', 'schoolgirl', 'heroine', 'maiden', 'princess', 'she', 'her', 'feminine', 'young woman'],
        ja: ['女の子', '少女', '女性', '女', '女子', 'お姉さん', '乙女', 'ヒロイン', '女子高生', '娘', '彼女']
    },
    male: {
        en: ['boy', 'man', 'male', 'guy', 'gentleman', 'hero', 'prince', 'he', 'his', 'masculine', 'young man', 'schoolboy'],
        ja: ['男の子', '少年', '男性', '男', '男子', 'お兄さん', '青年', 'ヒーロー', '男子高生', '王子', '彼']
    },
    chibi: {
        en: ['chibi', 'super deformed', 'sd', 'mini character', 'mascot', 'deformed'],
        ja: ['ちび', 'チビ', 'デフォルメ', 'ちびキャラ', 'ミニキャラ', 'sdキャラ', '二頭身', '三頭身', 'マスコット']
    }
};
