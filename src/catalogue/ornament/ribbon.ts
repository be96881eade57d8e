import type { SpringChain } from '../../avatar/avatar';
import { MeshBuilder } from '../../geometry/mesh';
import { smoothstep } from '../../geometry/scalar';
import { definePart, type PartResult } from '../part';
import { bowMesh, tailFrame } from './bow-mesh';
import { patternOption, ribbonCloth, trimOption } from './ribbon-cloth';
import { facingFront, ground, inFrame, seat, turned, type Place } from './seat';
import { trinket } from './trinket';

/** Where each bow sits, and how far its left loop is turned up, degrees. */
const PLACES: Record<string, readonly (readonly [name: string, place: Place, turn: number])[]> = {
    left: [['left', [54, 0.53], -14]],
    right: [['right', [-54, 0.53], 14]],
    both: [['left', [54, 0.53], -14], ['right', [-54, 0.53], 14]],
    back: [['back', [180, 0.62], 0]],
    top: [['top', [0, 0.12], 0]]
};
/** From the knot to a loop's end at ×1, head heights. */
const SIZE = 0.22;

export default definePart({
    id: 'ornament/ribbon',
    slot: 'ornament',
    title: { en: 'Hair ribbon', ja: '髪リボン' },
    description: 'A tied ribbon on the hair: two open loops, a knot, and tails that swing.',
    words: {
        en: ['hair ribbon', 'hair ribbons', 'ribbon hair ornament', 'ribbon in hair', 'ribbon in her hair', 'ribbon in his hair', 'hair bow', 'hairbow', 'bow in hair', 'bow in her hair', 'head bow'],
        ja: ['髪リボン', 'ヘアリボン', '頭のリボン', '頭にリボン', '髪にリボン', 'リボンの髪飾り']
    },
    likely: { feminine: 3, masculine: 0, chibi: 4 },
    youthful: true,
    options: {
        color: { type: 'color', default: '#c8323f', main: true, title: { en: 'Colour', ja: '色' } },
        cut: {
            type: 'choice', default: 'bow', title: { en: 'Cut', ja: '形' },
            values: [
                { id: 'bow', title: { en: 'Full bow', ja: '蝶結び' }, words: { en: ['hair bow', 'hairbow', 'bow in hair'], ja: ['ちょう結び'] } },
                { id: 'ribbon', title: { en: 'Slim, long tails', ja: '細リボン' }, words: { en: ['thin', 'slim', 'narrow'], ja: ['細い', '細リボン'] } }
            ]
        },
        place: {
            type: 'choice', default: 'left', title: { en: 'Place', ja: '位置' },
            values: [
                { id: 'left', title: { en: 'Left', ja: '左' }, words: { en: ['left', 'on the left', 'left side'], ja: ['左側の', '左側に'] } },
                { id: 'right', title: { en: 'Right', ja: '右' }, words: { en: ['right', 'on the right', 'right side'], ja: ['右側の', '右側に'] } },
                { id: 'both', title: { en: 'Both sides', ja: '両側' }, words: { en: ['two', 'pair of', 'both sides', 'on both sides', 'twin'], ja: ['両側の', '両側に', '二つの'] } },
                { id: 'back', title: { en: 'Back', ja: '後ろ' }, words: { en: ['back', 'at the back', 'on the back'], ja: ['後頭部の', '後ろの'] } },
                { id: 'top', title: { en: 'Top', ja: '頭頂' }, words: { en: ['on top', 'top of head'], ja: ['頭頂の', 'てっぺんの'] } }
            ]
        },
        size: {
            type: 'number', min: 0.6, max: 2, default: 1, step: 0.05, unit: '×', title: { en: 'Size', ja: '大きさ' },
            words: [
                { words: { en: ['big', 'large', 'huge', 'oversized', 'giant'], ja: ['大きい', '大きな', '特大'] }, value: 1.7 },
                { words: { en: ['small', 'little', 'tiny'], ja: ['小さい', '小さな'] }, value: 0.7 }
            ]
        },
        pattern: patternOption,
        trim: trimOption
    },
    build(context, { color, cut, place, size: times, pattern, trim }): PartResult {
        const { head } = context;
        const size = SIZE * times * (cut === 'bow' ? 1 : 0.85);
        const mesh = new MeshBuilder();
        const boneNames = ['head'];
        const bones: NonNullable<PartResult['bones']> = [];
        const springs: SpringChain[] = [];
        for (const [name, spot, turn] of PLACES[place]) {
            const flat = seat(context, spot, 0.55 * size);
            const frame = turned(name === 'back' ? flat : facingFront(flat, size, name === 'top' ? 1.3 : 0.4), turn);
            const fall = tailFrame(frame, size);
            const tails = cut === 'bow' ? 1.15 : 2.3;
            // The tails swing on a chain of their own.
            const first = boneNames.length;
            const joints = [0.25, 0.65, 1].map((t, i) => {
                const bone = `ribbon-${name}-${i + 1}`;
                bones.push({ name: bone, parent: i ? `ribbon-${name}-${i}` : 'head', position: head.toAvatar(...inFrame(fall, 0, -t * tails * size, 0)) });
                return bone;
            });
            boneNames.push(...joints);
            springs.push({ name: `ribbon-${name}`, joints, stiffness: 1.2, drag: 0.5, gravityPower: 0.05, gravityDir: [0, -1, 0], hitRadius: 0.008, colliderGroups: ['head'] });
            bowMesh(mesh, frame, {
                size, tails, full: cut === 'bow' ? 1 : 0.62, perk: place === 'back' ? 8 : 14, rest: ground(context, fall, (tails + 0.9) * size),
                made: (vertex, _, down) => {
                    const w = smoothstep(0.2, 0.5, down);
                    const end = smoothstep(0.55, 0.95, down);
                    mesh.skinAt(vertex, [0, first, first + 1], [1 - w, w * (1 - end), w * end]);
                }
            });
        }
        return { meshes: [trinket(context, 'ribbon', color, mesh, { drawing: ribbonCloth(color, pattern, trim), boneNames })], bones, springs };
    }
});
