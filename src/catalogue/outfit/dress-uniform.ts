import { definePart } from '../part';
import { uniformJacket } from './uniform-jacket';

export default definePart({
    id: 'outfit/dress-uniform',
    slot: 'outer',
    title: { en: 'Dress uniform', ja: '軍服' },
    description: 'An officer’s jacket with braid across the chest, epaulettes and broad cuffs.',
    words: { en: ['military jacket', 'officer jacket', 'dress uniform', 'marching band jacket', 'hussar jacket', 'frogging', 'band uniform', 'epaulette jacket'], ja: ['礼服', '将校の上着', '肋骨服', '軍服の上着'] },
    likely: { feminine: 0.05, masculine: 0.1, chibi: 0.05 },
    options: {
        color: { type: 'color', default: '#2b3354', main: true, title: { en: 'Cloth', ja: '生地' } },
        trim: { type: 'color', default: '#d8b45a', title: { en: 'Braid', ja: '飾り紐' }, words: { en: ['braid', 'gold trim', 'frogging', 'epaulettes', 'piping'], ja: ['飾り紐', '肩章', '金の縁'] } },
        buttons: { type: 'color', default: '#d8b45a', title: { en: 'Buttons', ja: 'ボタン' }, words: { en: ['button', 'buttons'], ja: ['ボタン'] } }
    },
    build: (context, { color, buttons, trim }) => uniformJacket(context, { color, buttons, trim, style: 'officer' })
});
