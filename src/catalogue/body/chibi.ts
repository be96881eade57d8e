import { definePart } from '../part';
import { BODY_WORDS, bodyOptions } from './body-options';
import { buildBody } from './body-part';

export default definePart({
    id: 'body/chibi',
    slot: 'body',
    title: { en: 'Chibi figure', ja: 'ちび体型' },
    description: 'A three-heads-tall figure with a big head, short limbs and small hands.',
    words: BODY_WORDS.chibi,
    likely: { feminine: 0, masculine: 0, chibi: 0.3 },
    options: bodyOptions('chibi'),
    build: buildBody
});
