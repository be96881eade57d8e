import { polyPath, type Drawing } from '../../paint/drawing';
import { clothInk, foldedCloth, type Fold } from '../outfit/cloth';
import { definePart } from '../part';
import { Cowl, COWL_BONES } from './cowl';
import { hatPiece } from './hat-piece';

export default definePart({
    id: 'headwear/veil',
    slot: 'headwear',
    title: { en: 'Nun’s veil', ja: 'ベール' },
    description: 'A veil with a white band round the face that falls over the shoulders.',
    words: { en: ['veil', 'nun veil', 'habit veil', 'coif', 'wimple', 'head veil'], ja: ['ベール', 'ヴェール', '修道女のベール', 'ウィンプル'] },
    likely: { feminine: 0, masculine: 0, chibi: 0 },
    options: {
        color: { type: 'color', default: '#2b2c3a', main: true, title: { en: 'Veil', ja: 'ベール' } },
        band: { type: 'color', default: '#f6f3ee', title: { en: 'Band', ja: '白布' }, words: { en: ['band', 'veil band'], ja: ['白布', '縁'] } },
        length: {
            type: 'number', min: 0.3, max: 1.6, default: 0.8, step: 0.05, unit: '×', title: { en: 'Length', ja: '丈' },
            words: [{ words: { en: ['long veil', 'long'], ja: ['長いベール', '長い'] }, value: 1.4 }, { words: { en: ['short veil', 'short'], ja: ['短いベール', '短い'] }, value: 0.4 }]
        }
    },
    build(context, { color, band, length }) {
        const cowl = new Cowl(context, { off: 0.034, open: 69, edge: 0.03, lining: 26, fall: 0.85 * length, spread: 0.14 + 0.1 * length, foot: 0.46, throat: -0.22 });
        return { meshes: [hatPiece(context, 'veil', color, cowl.mesh(), { boneNames: COWL_BONES, drawing: veilCloth(color, band) })], ...cowl.cover() };
    }
});

/** Lining, a broad band about the face, then cloth that falls in soft folds. */
function veilCloth(color: string, band: string): Drawing {
    const white = clothInk(band);
    const dark = { lit: white.shade, shade: white.shade };
    const folds: Fold[] = [0.06, 0.17, 0.29, 0.42, 0.58, 0.71, 0.83, 0.94].map((u, i) => ({ points: [[u, 1], [u + 0.01 * (i % 2 ? 1 : -1), 0.8], [u + 0.03 * (u < 0.5 ? 1 : -1), 0.56 - 0.06 * (i % 3)]], width: 0.022, strength: 0.65 }));
    for (const s of [0, 1]) folds.push({ points: ([[0.05, 0.34], [0.14, 0.4], [0.22, 0.5]] as const).map(([u, v]): [number, number] => [s ? 1 - u : u, v]), width: 0.016, strength: 0.5 });
    return foldedCloth(color, folds, 512, [
        { op: 'fill', path: polyPath([[0, 0], [1, 0], [1, 0.158], [0, 0.158]], true), paint: { kind: 'solid', ink: dark } },
        { op: 'fill', path: polyPath([[0, 0.158], [1, 0.158], [1, 0.262], [0, 0.262]], true), paint: { kind: 'solid', ink: white } },
        { op: 'stroke', path: polyPath([[0, 0.262], [1, 0.262]]), width: 0.003, paint: { kind: 'solid', ink: dark, alpha: 0.7 } }
    ]);
}
