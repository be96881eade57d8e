import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/delinquent-girl',
    title: { en: 'Delinquent girl', ja: 'スケバン' },
    words: { en: ['sukeban', 'delinquent girl', 'gang girl'], ja: ['スケバン', '不良少女', 'レディース'] },
    likely: { feminine: 0.15, masculine: 0, chibi: 0.1 },
    youthful: true,
    parts: [
        { part: 'outfit/sailor-top', options: { color: '#2a2c3a', collar: '#2a2c3a', scarf: '#b8323f' } },
        { part: 'outfit/pleated-skirt', options: { color: '#2a2c3a', length: 1.9 } },
        { part: 'outfit/knee-socks', options: { color: '#f5f3ef', length: 'crew' } },
        { part: 'outfit/sneakers' }
    ],
    colored: [{ part: 'outfit/sailor-top', option: 'color' }]
});
