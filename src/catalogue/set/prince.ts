import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/prince',
    title: { en: 'Prince', ja: '王子' },
    words: { en: ['prince', 'prince charming', 'nobleman', 'lord', 'aristocrat'], ja: ['王子様', '王子', '貴族', '貴公子'] },
    likely: { feminine: 0.05, masculine: 0.35, chibi: 0.2 },
    parts: [
        { part: 'outfit/shirt', options: { color: '#fbfaff', collar: 'frilled', front: 'frilled' } },
        { part: 'outfit/trousers', options: { color: '#f1eef4', belt: '#c8a24f' } },
        { part: 'outfit/dress-uniform', options: { color: '#f4f2f8', trim: '#c8a24f', buttons: '#c8a24f' } },
        { part: 'outfit/cape', options: { color: '#8a2438', lining: '#5a1a2c', trim: '#c8a24f' } },
        { part: 'outfit/knee-socks', options: { color: '#f1eef4', length: 'knee' } },
        { part: 'outfit/boots', options: { color: '#3a2a30', height: 'knee' } }
    ],
    colored: [{ part: 'outfit/cape', option: 'color' }]
});
