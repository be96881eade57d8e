import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/fallen-angel',
    title: { en: 'Fallen angel', ja: '堕天使' },
    words: { en: ['fallen angel', 'dark angel', 'black winged angel'], ja: ['堕天使', '黒い天使'] },
    likely: { feminine: 0, masculine: 0, chibi: 0 },
    parts: [{ part: 'halo/ring', options: { style: 'broken', color: '#8a5ad0' } }, { part: 'wings/feathered', options: { color: '#2c2836' } }],
    colored: []
});
