import { defineEnsemble } from '../part';

export default defineEnsemble({
    id: 'set/chef',
    title: { en: 'Chef', ja: '料理人' },
    words: { en: ['chef', 'cook', 'baker', 'patissier', 'chef outfit'], ja: ['料理人', 'コック', 'シェフ', 'パティシエ', 'パン屋'] },
    likely: { feminine: 0.1, masculine: 0.2, chibi: 0.15 },
    parts: [
        { part: 'outfit/shirt', options: { color: '#f6f4f0', collar: 'stand', neck: 'none', pattern: 'plain' } },
        { part: 'outfit/trousers', options: { color: '#4a4c58', pattern: 'gingham', patternColor: '#8b8e9c' } },
        { part: 'outfit/chef-jacket', options: { color: '#f7f6f4', buttons: '#3a3c48' } },
        { part: 'headwear/chef-hat', options: { color: '#fbfaf8' } },
        { part: 'accessory/neck-ribbon', options: { color: '#c8424c' } },
        { part: 'outfit/knee-socks', options: { color: '#3a3c48', length: 'crew' } },
        { part: 'outfit/loafers', options: { color: '#2e2b2c' } }
    ],
    colored: [{ part: 'accessory/neck-ribbon', option: 'color' }]
});
