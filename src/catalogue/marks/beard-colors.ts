import { hairDye } from '../hair/hair-colors';
import { HairSession } from '../hair/session';
import type { BuildContext, ColorOption, ToggleOption } from '../part';

const ownColor: ToggleOption = { type: 'toggle', default: false, title: { en: 'Own colour', ja: '別の色' }, group: 'Colour', hint: 'Else it has the hair’s colours.' };
const color: ColorOption = { type: 'color', main: true, default: '#8b8680', title: { en: 'Colour', ja: '色' }, group: 'Colour', needs: { option: 'ownColor', value: true } };

/** The colour of facial hair: the hair's, or one of its own. */
export const beardColors = { ownColor, color } as const;

/** What facial hair is built with: in a colour of its own it is no part of the head of hair. */
export const inBeardColor = (context: BuildContext, values: { ownColor: boolean; color: string }): BuildContext =>
    values.ownColor ? { ...context, hair: new HairSession(hairDye({ color: values.color })), hairColor: values.color } : context;
