import type { MaterialKind } from '../../avatar/avatar';
import type { MeshBuilder } from '../../geometry/mesh';
import { ink, lineColor } from '../../paint/color';
import { flat, type Drawing } from '../../paint/drawing';
import { toAvatar } from '../accessory/to-avatar';
import type { BuildContext, ChoiceOption, NumberOption, PartMesh } from '../part';
import type { Place } from './seat';

/** Width of the line round an ornament as a share of the head's height: the hair's own. */
const LINE_WIDTH = 0.0052;

export interface TrinketOptions {
    kind?: MaterialKind;
    /** @default flat, of the colour */
    drawing?: Drawing;
    boneNames?: string[];
}

/** A finished ornament, made in head space. */
export function trinket({ head }: BuildContext, name: string, color: string, mesh: MeshBuilder, { kind = 'cloth', drawing, boneNames = ['head'] }: TrinketOptions = {}): PartMesh {
    toAvatar(mesh, head);
    return {
        layer: 'accessory', boneNames, mesh: mesh.finish(),
        material: { name, kind, drawing: drawing ?? flat(ink(color, kind)), alpha: 'opaque', opacity: 1, outlineWidth: LINE_WIDTH * head.scale, outlineColor: lineColor(color) }
    };
}

/** On which side of the head an ornament is worn. */
export const sideChoice = (fallback: 'left' | 'right'): ChoiceOption => ({
    type: 'choice', default: fallback, title: { en: 'Place', ja: '位置' },
    values: [
        { id: 'left', title: { en: 'Left', ja: '左' }, words: { en: ['left', 'on the left', 'left side'], ja: ['左側の', '左側に'] } },
        { id: 'right', title: { en: 'Right', ja: '右' }, words: { en: ['right', 'on the right', 'right side'], ja: ['右側の', '右側に'] } },
        { id: 'both', title: { en: 'Both sides', ja: '両側' }, words: { en: ['on both sides', 'both sides', 'pair of'], ja: ['両側の', '両側に'] } }
    ]
});

/** Places for a choice of sides, given the one on the left. */
export function sidesOf(side: string, [azimuth, s]: Place): (readonly [sign: 1 | -1, place: Place])[] {
    return ([1, -1] as const).filter((k) => side === 'both' || (side === 'left') === (k > 0)).map((k) => [k, [k * azimuth, s]]);
}

export const sizeOption = (words: { big?: string[]; small?: string[] } = {}): NumberOption => ({
    type: 'number', min: 0.6, max: 1.6, default: 1, step: 0.05, unit: '×', title: { en: 'Size', ja: '大きさ' },
    words: [
        { words: { en: ['big', 'large', 'huge', ...(words.big ?? [])], ja: ['大きい', '大きな'] }, value: 1.4 },
        { words: { en: ['small', 'little', 'tiny', ...(words.small ?? [])], ja: ['小さい', '小さな'] }, value: 0.75 }
    ]
});
