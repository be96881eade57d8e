import { definePart } from '../part';
import { furColors, makeFurTails, tailShape, type FurShape } from './tail-part';
import { through } from './sweep';
import { tailBow } from './tail-ornament';

/** Down from the root, out to the side and up again in an S. */
const RELAXED: FurShape['path'] = [[0, 0, 0], [0.004, -0.012, 0.05], [0.03, -0.07, 0.125], [0.09, -0.16, 0.17], [0.18, -0.21, 0.18], [0.27, -0.17, 0.17], [0.32, -0.06, 0.15], [0.315, 0.06, 0.13], [0.28, 0.16, 0.12], [0.285, 0.25, 0.12], [0.32, 0.3, 0.125]];
/** Straight up behind, the tip hooked: a cat that greets. */
const RAISED: FurShape['path'] = [[0, 0, 0], [0.01, 0.005, 0.06], [0.05, 0.06, 0.14], [0.11, 0.17, 0.18], [0.17, 0.3, 0.18], [0.22, 0.42, 0.16], [0.27, 0.52, 0.15], [0.34, 0.56, 0.15], [0.39, 0.51, 0.15], [0.385, 0.45, 0.15]];
/** Hanging, the tip curled up. */
const HANGING: FurShape['path'] = [[0, 0, 0], [0.005, -0.015, 0.05], [0.03, -0.09, 0.11], [0.07, -0.22, 0.13], [0.11, -0.37, 0.12], [0.16, -0.5, 0.12], [0.24, -0.57, 0.13], [0.32, -0.53, 0.14], [0.345, -0.46, 0.14]];
const CARRIED = { relaxed: RELAXED, raised: RAISED, hanging: HANGING } as const;

export default definePart({
    id: 'tail/cat',
    slot: 'tail',
    title: { en: 'Cat tail', ja: '猫の尻尾' },
    description: 'A long cat tail in an S, sleek or fluffy, with a bell or a ribbon if wished.',
    words: {
        en: ['cat tail', 'cats tail', 'kitty tail', 'kitten tail', 'feline tail'],
        ja: ['猫の尻尾', '猫しっぽ', '猫のしっぽ', 'ネコのしっぽ', '猫尻尾', 'ねこしっぽ']
    },
    likely: { feminine: 1, masculine: 1, chibi: 1 },
    suggests: { ears: [['accessory/cat-ears', 1]] },
    options: {
        ...tailShape({ thick: ['fluffy', 'furry', 'bushy'] }),
        carried: {
            type: 'choice', default: 'relaxed', title: { en: 'Carried', ja: '尻尾の形' },
            values: [
                { id: 'relaxed', title: { en: 'In an S', ja: 'S字' }, words: { en: ['curved', 's shaped'], ja: ['s字'] } },
                { id: 'raised', likely: 0.5, title: { en: 'Raised', ja: '立てた' }, words: { en: ['raised', 'upright', 'hooked'], ja: ['立てた', '立った'] } },
                { id: 'hanging', likely: 0.4, title: { en: 'Hanging', ja: '下げた' }, words: { en: ['hanging', 'lowered', 'low'], ja: ['下げた', '垂れた'] } }
            ]
        },
        ornament: {
            type: 'choice', default: 'none', title: { en: 'Ornament', ja: '飾り' },
            values: [
                { id: 'none', title: { en: 'None', ja: 'なし' } },
                { id: 'ribbon', likely: 0.12, title: { en: 'Ribbon', ja: 'リボン' }, words: { en: ['tail ribbon', 'tail bow', 'ribbon on tail', 'bow on tail', 'ribbon on her tail', 'tail ornament'], ja: ['尻尾にリボン', 'しっぽにリボン', '尻尾リボン'] } },
                { id: 'bell', likely: 0.12, title: { en: 'Ribbon and bell', ja: 'リボンと鈴' }, words: { en: ['tail bell', 'bell on tail', 'bell on her tail'], ja: ['尻尾に鈴', 'しっぽに鈴', '尻尾の鈴'] } }
            ]
        },
        pattern: {
            type: 'choice', default: 'plain', title: { en: 'Pattern', ja: '模様' }, group: 'Colour',
            values: [
                { id: 'plain', title: { en: 'Plain', ja: '無地' } },
                { id: 'rings', likely: 0.15, title: { en: 'Rings', ja: '縞' }, words: { en: ['striped', 'ringed', 'tabby', 'tiger', 'tiger tail', 'tabby tail', 'striped tail'], ja: ['縞模様', 'トラ柄', 'しましま', '虎の尻尾'] } }
            ]
        },
        ...furColors({ fur: '#3b3340' }),
        ringColor: { type: 'color', default: '#332a33', title: { en: 'Rings', ja: '縞の色' }, words: { en: ['tail stripes', 'tail rings'], ja: ['尻尾の縞'] }, needs: { option: 'pattern', value: 'rings' } },
        ribbon: { type: 'color', default: '#c8323f', title: { en: 'Ribbon', ja: 'リボン' }, words: { en: ['tail ribbon', 'tail bow'], ja: ['尻尾のリボン', 'しっぽのリボン'] }, needs: { option: 'ornament', value: 'ribbon', or: ['bell'] } }
    },
    build(context, options) {
        const fluffy = Math.max(0, options.thickness - 1);
        // A cat's tail is of one thickness; a fluffy one swells towards its end.
        const radius = through([[0, 0.02], [0.25, 0.0235], [0.7, 0.025 + 0.014 * fluffy], [0.9, 0.023 + 0.008 * fluffy], [1, 0.01]]);
        const shape: FurShape = {
            path: CARRIED[options.carried as keyof typeof CARRIED], radius, rings: 19, around: 8, crowd: 0.15, joints: 7, swing: { stiffness: 1.3, drag: 0.45, avoids: ['legs'] },
            tufts: [{ at: 0.93, count: 4, length: 2.3, lean: 0.08, width: 0.5, turned: 0.5 }, ...(fluffy > 0 ? [0.3, 0.45, 0.6, 0.75].map((at, i) => ({ at, count: 4, length: 1.6 + fluffy, lean: 0.3, turned: 0.5 * (i % 2) })) : [])]
        };
        const tail = makeFurTails(context, 'cat-tail', [{ suffix: '', shape }], options, { tipFrom: 0.8, rings: options.pattern === 'rings' ? options.ringColor : undefined });
        if (options.ornament !== 'none') tail.meshes.push(...tailBow(context, 'cat-tail', { ...tail.tails[0], at: 0.78, size: 0.062, color: options.ribbon, bell: options.ornament === 'bell' ? '#f0be3c' : undefined }));
        return tail;
    }
});
