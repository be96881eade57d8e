import { definePart } from '../part';
import { uniformJacket } from './uniform-jacket';

export default definePart({
    id: 'outfit/gakuran',
    slot: 'outer',
    title: { en: 'School jacket', ja: '学ラン' },
    description: 'A schoolboy’s black jacket, buttoned to a stand collar.',
    words: { en: ['gakuran', 'school gakuran', 'high-collar school uniform', 'stand collar jacket', 'high collar jacket'], ja: ['学ラン', '学生服', '詰め襟', '詰襟'] },
    likely: { feminine: 0, masculine: 0.5, chibi: 0.2 },
    youthful: true,
    options: {
        color: { type: 'color', default: '#2b2d3a', main: true, title: { en: 'Cloth', ja: '生地' } },
        buttons: { type: 'color', default: '#d8b45a', title: { en: 'Buttons', ja: 'ボタン' }, words: { en: ['button', 'buttons'], ja: ['ボタン'] } }
    },
    build: (context, { color, buttons }) => uniformJacket(context, { color, buttons, style: 'school' })
});
