import { definePart } from '../part';
import { uniformJacket } from './uniform-jacket';

export default definePart({
    id: 'outfit/chef-jacket',
    slot: 'outer',
    title: { en: 'Chef’s jacket', ja: 'コックコート' },
    description: 'A white jacket of heavy cotton with two rows of buttons.',
    words: { en: ['chef coat', 'chef jacket', 'cook jacket', 'double-breasted tunic', 'chef whites'], ja: ['コックコート', 'コック服'] },
    likely: { feminine: 0.01, masculine: 0.02, chibi: 0.02 },
    options: {
        color: { type: 'color', default: '#f7f6f4', main: true, title: { en: 'Cloth', ja: '生地' } },
        buttons: { type: 'color', default: '#3a3c48', title: { en: 'Buttons', ja: 'ボタン' }, words: { en: ['button', 'buttons'], ja: ['ボタン'] } }
    },
    build: (context, { color, buttons }) => uniformJacket(context, { color, buttons, style: 'chef' })
});
