import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/scientist',
    title: { en: 'Scientist', ja: '科学者' },
    words: { en: ['scientist', 'researcher', 'doctor', 'chemist', 'professor'], ja: ['科学者', '研究者', '博士', '医者', '理系'] },
    likely: { feminine: 0.2, masculine: 0.35, chibi: 0.15 },
    parts: [
        { part: 'outfit/shirt', options: { neck: 'tie', color: '#cfe0f2' } },
        { part: 'outfit/trousers', options: { color: '#4a4e5c' } },
        { part: 'outfit/lab-coat' },
        { part: 'outfit/knee-socks', options: { color: '#3a3c46', length: 'crew' } },
        { part: 'outfit/loafers', options: { color: '#3a2a24' } }
    ],
    colored: [{ part: 'outfit/shirt', option: 'color' }]
});
