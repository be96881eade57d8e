import { definePart } from '../part';
import { BODY_WORDS, bodyOptions } from './body-options';
import { buildBody } from './body-part';

export default definePart({
    id: 'body/male',
    slot: 'body',
    title: { en: 'Male figure', ja: '男性体型' },
    description: 'A lean anime man of 6.8 heads, broader in the shoulders.',
    words: BODY_WORDS.male,
    likely: { feminine: 0, masculine: 0.7, chibi: 0 },
    options: bodyOptions('male'),
    build: buildBody
});
