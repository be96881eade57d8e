import { definePart } from '../part';
import { BODY_WORDS, bodyOptions } from './body-options';
import { buildBody } from './body-part';

export default definePart({
    id: 'body/female',
    slot: 'body',
    title: { en: 'Female figure', ja: '女性体型' },
    description: 'A slender anime woman of 6.3 heads with five-fingered hands.',
    words: BODY_WORDS.female,
    likely: { feminine: 1, masculine: 0, chibi: 0 },
    options: bodyOptions('female'),
    build: buildBody
});
