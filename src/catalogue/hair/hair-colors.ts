import type { ChoiceOption, ColorOption, ToggleOption } from '../part';
import type { HairDye } from '../../paint/hair';

const colorOption: Omit<ColorOption, 'default'> = {
    type: 'color', main: true, title: { en: 'Colour', ja: '色' },
    words: { en: ['hair', 'haired'], ja: ['髪', '髪の毛', 'かみ'] }
};
const tips: ChoiceOption = {
    type: 'choice', default: 'same', title: { en: 'Tips', ja: '毛先' }, group: 'Colour', hint: 'Whether the tips take a colour of their own, or the whole length runs into it.',
    values: [
        { id: 'same', title: { en: 'Same', ja: '同じ' } },
        { id: 'own', title: { en: 'Own colour', ja: '別の色' }, words: { en: ['dipped', 'dip-dyed'], ja: ['毛先カラー'] } },
        { id: 'gradient', title: { en: 'Gradient', ja: 'グラデーション' }, words: { en: ['gradient hair', 'ombre', 'gradient'], ja: ['グラデーション', 'グラデーションヘア'] } }
    ]
};
const tipColor: ColorOption = {
    type: 'color', default: '#e89ab0', title: { en: 'Tip colour', ja: '毛先の色' }, needs: { option: 'tips', value: 'own', or: ['gradient'] },
    words: { en: ['tip', 'tips', 'tipped', 'hair tips'], ja: ['毛先'] }
};
const streaks: ToggleOption = {
    type: 'toggle', default: false, title: { en: 'Streaks', ja: 'メッシュ' }, group: 'Colour', hint: 'Some locks take a colour of their own.',
    words: { en: ['streaked hair', 'streaked', 'highlights', 'multicolored hair', 'multicoloured hair', 'multicolor hair', 'multicolour hair', 'rainbow hair', 'colorful hair', 'colourful hair'], ja: ['メッシュ', 'メッシュ髪', 'ハイライト'] }
};
const streakColor: ColorOption = {
    type: 'color', default: '#8fd0e8', title: { en: 'Streak colour', ja: 'メッシュの色' }, needs: { option: 'streaks', value: true },
    words: { en: ['streak', 'streaks', 'hair streaks'], ja: ['メッシュ'] }
};
const inner: ToggleOption = {
    type: 'toggle', default: false, title: { en: 'Inner colour', ja: 'インナーカラー' }, group: 'Colour', hint: 'The hair beneath takes a colour of its own.',
    words: { en: ['colored inner hair', 'coloured inner hair', 'inner color', 'inner colour'], ja: ['インナーカラー'] }
};
const innerColor: ColorOption = {
    type: 'color', default: '#e0709a', title: { en: 'Inner colour', ja: '内側の色' }, needs: { option: 'inner', value: true },
    words: { en: ['inner hair', 'underlayer', 'inside of her hair', 'inside of his hair'], ja: ['内側の髪', '内側'] }
};
const split: ToggleOption = {
    type: 'toggle', default: false, title: { en: 'Two sides', ja: 'ツートン' }, group: 'Colour', hint: 'The right half takes a colour of its own.',
    words: { en: ['two-tone hair', 'two-toned hair', 'split-color hair', 'split-colour hair', 'half and half hair', 'split hair'], ja: ['ツートンカラー', 'ツートン', '半々の髪'] }
};
const splitColor: ColorOption = {
    type: 'color', default: '#f1eef4', title: { en: 'Right side', ja: '右側の色' }, needs: { option: 'split', value: true },
    words: { en: ['other half', 'right side'], ja: ['右半分', '右側'] }
};

/** The colours every hairstyle has: its own by default, and what dye can do. */
export const hairColors = (color: string) =>
    ({ color: { ...colorOption, default: color }, tips, tipColor, streaks, streakColor, inner, innerColor, split, splitColor }) as const;

/** What {@link hairColors}' values mean, with defaults where a value is missing. */
export function hairDye(values: Record<string, number | string | boolean> = {}): HairDye {
    const hex = (name: string, otherwise: string): string => (typeof values[name] === 'string' ? (values[name] as string) : otherwise);
    return {
        color: hex('color', '#4a3b36'),
        tips: values.tips === 'own' || values.tips === 'gradient' ? { color: hex('tipColor', tipColor.default), ...(values.tips === 'own' ? { from: 0.45 } : { from: 0.12, whole: true }) } : undefined,
        streaks: values.streaks === true ? hex('streakColor', streakColor.default) : undefined,
        inner: values.inner === true ? hex('innerColor', innerColor.default) : undefined,
        split: values.split === true ? hex('splitColor', splitColor.default) : undefined
    };
}

type Worn = { options: Record<string, number | string | boolean> };

/** The colours of a head's hair; brows take them too. A bald head has its beard's. */
export function headDye({ hair, beard }: { hair?: Worn; beard?: Worn }): HairDye {
    return hairDye(hair ? hair.options : beard?.options.ownColor ? { color: beard.options.color } : undefined);
}
