import { MeshBuilder } from '../../geometry/mesh';
import { definePart } from '../part';
import { boneChain } from './chain';
import { furDrawing } from './fur-drawing';
import { furTail } from './fur-mesh';
import { Spine } from './sweep';
import { tailPiece } from './tail-part';
import { TailSite } from './tail-site';

/** Radius of the ball, metres on an adult. */
const RADIUS = 0.06;

export default definePart({
    id: 'tail/rabbit',
    slot: 'tail',
    title: { en: 'Rabbit tail', ja: '兎の尻尾' },
    description: 'A fluffy ball.',
    words: { en: ['rabbit tail', 'bunny tail', 'hare tail', 'pompom tail', 'cotton tail', 'bear tail'], ja: ['兎の尻尾', 'うさぎの尻尾', 'うさぎしっぽ', 'うさしっぽ', 'ウサギのしっぽ', '兎しっぽ', '丸い尻尾'] },
    likely: { feminine: 0.6, masculine: 0.2, chibi: 0.8 },
    suggests: { ears: [['ears/rabbit', 1]] },
    options: {
        size: {
            type: 'number', min: 0.6, max: 1.6, default: 1, step: 0.05, unit: '×', title: { en: 'Size', ja: '大きさ' }, spread: 0.3,
            words: [{ words: { en: ['big', 'large', 'fluffy'], ja: ['大きい', '大きな', 'ふわふわ', 'もふもふ'] }, value: 1.3 }, { words: { en: ['small', 'little', 'tiny'], ja: ['小さい', '小さな'] }, value: 0.75 }]
        },
        matchHair: { type: 'toggle', default: true, title: { en: 'Hair colour', ja: '髪と同じ色' }, group: 'Colour', hint: 'Takes the colour of the hair.', words: { en: ['matching'], ja: ['お揃い'] } },
        color: { type: 'color', default: '#f4f0ee', main: true, title: { en: 'Fur', ja: '毛の色' }, hint: 'Used when hair colour is off.', needs: { option: 'matchHair', value: false } }
    },
    build(context, { size, matchHair, color }) {
        const site = new TailSite(context);
        const fur = matchHair ? context.hairColor : color;
        const r = RADIUS * size * site.unit;
        const [x, y, z] = site.root;
        // A ball is a tail as long as it is thick: its fur runs outwards.
        const spine = new Spine([[x, y - 0.2 * r, z + 0.5 * r], [x, y, z - 0.5 * r], [x, y + 0.12 * r, z - 1.5 * r]], [0, 1, 0], 12);
        const chain = boneChain('rabbit-tail', 'hips', spine, 2, { stiffness: 2.4, drag: 0.4, hitRadius: 0.5 * r }, 0.2);
        const mesh = new MeshBuilder();
        const radius = (t: number): number => r * Math.sqrt(Math.max(0.02, 1 - (2 * t - 1) * (2 * t - 1)));
        furTail(mesh, spine, {
            radius, rings: 8, around: 10, crowd: 0, hang: chain.hang(mesh, 1, 0),
            tufts: [{ at: 0.36, count: 7, length: 0.75, lean: 0.6, width: 0.34 }, { at: 0.56, count: 7, length: 0.75, lean: 0.5, turned: 0.5, width: 0.34 }, { at: 0.78, count: 5, length: 0.9, lean: 0.3, width: 0.44 }]
        });
        return { meshes: [tailPiece(context, 'rabbit-tail', fur, mesh, { boneNames: ['hips', ...chain.names], drawing: furDrawing({ fur }) })], bones: chain.bones, springs: [chain.spring] };
    }
});
