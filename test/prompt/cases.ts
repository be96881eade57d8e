import type { Slot } from '../../src/catalogue/part';

/** What a sentence must set: part by slot, options, colours, empty slots; what it must ignore, and nothing else. */
export interface PromptCase {
    say: string;
    parts?: Partial<Record<Slot, string>>;
    /** Values, or for a colour the hex it must be near. */
    options?: [Slot, string, number | string | boolean][];
    empty?: Slot[];
    /** @default none */
    ignored?: string[];
}

/** One or two sentences a class of grammar; colours are those of `paint/color.ts`. */
export const PROMPT_CASES: Record<string, PromptCase[]> = {
    'colours beside their noun': [
        { say: 'red hair blue eyes white dress black shoes', options: [['hair', 'color', '#c43f45'], ['eyes', 'color', '#3f86dc'], ['dress', 'color', '#f4f3f5'], ['footwear', 'color', '#2a2a33']] },
        { say: 'hair blue and eyes green', options: [['hair', 'color', '#4f7fce'], ['eyes', 'color', '#3fa55f']] },
        { say: 'Her hair is long and silver. Her eyes are red.', parts: { hair: 'hair/long' }, options: [['hair', 'color', '#c9ccd6'], ['eyes', 'color', '#d03a48']] },
        { say: 'a girl with a bob. She wears a hoodie. It is red.', parts: { hair: 'hair/bob' }, options: [['top', 'color', '#c8323e']] },
        { say: 'outfit: black hoodie, grey jeans', options: [['top', 'color', '#2a2a33'], ['bottom', 'color', '#8d8f99']] },
        { say: 'a girl with #ff8800 hair and 00ff00 eyes', options: [['hair', 'color', '#ff8800'], ['eyes', 'color', '#00ff00']] },
        { say: 'redhead', options: [['hair', 'color', '#c43f45']] },
        { say: 'pink frilly dress', options: [['dress', 'color', '#f08fae']], ignored: ['frilly'] },
        { say: 'あかいかみ、あおいひとみ', options: [['hair', 'color', '#c43f45'], ['eyes', 'color', '#3f86dc']] },
        { say: '緑の大きな瞳の女の子', options: [['eyes', 'color', '#3fa55f'], ['eyes', 'size', 1.12]] },
        { say: '髪:青、目:緑、服:白いワンピース', options: [['hair', 'color', '#4f7fce'], ['eyes', 'color', '#3fa55f'], ['dress', 'color', '#f4f3f5']] }
    ],
    'colours of things nobody has': [
        { say: 'girl, red umbrella, blonde hair', options: [['hair', 'color', '#efcd7e']], ignored: ['red', 'umbrella'] },
        { say: '黒いマントと青い髪', options: [['hair', 'color', '#4f7fce'], ['cape', 'color', '#2a2a33']] },
        { say: 'golden sword, red eyes', options: [['eyes', 'color', '#d03a48']], ignored: ['golden', 'sword'] }
    ],
    'clothes as a whole': [
        { say: 'girl wearing black with red shoes', options: [['footwear', 'color', '#c8323e']] },
        { say: 'hoodie in red', options: [['top', 'color', '#c8323e']] },
        { say: 'black and white sailor uniform', options: [['top', 'color', '#f4f3f5'], ['bottom', 'color', '#2a2a33']] }
    ],
    'pieces of what is worn': [
        { say: 'sailor uniform with a blue collar and yellow scarf', options: [['top', 'collar', '#3a6fc4'], ['top', 'scarf', '#f2d24f']] },
        { say: 'vest with a red tie', parts: { top: 'outfit/school-vest' }, options: [['top', 'tie', '#c8323e']] },
        { say: 'ponytail with a blue scrunchie', options: [['hair', 'ties', '#4f7fce']] },
        { say: 'twintails tied with red ribbons', options: [['hair', 'ties', '#c43f45'], ['hair', 'tie', 'bow']] },
        { say: '青いリボンのツインテール', options: [['hair', 'ties', '#4f7fce'], ['hair', 'tie', 'bow']] },
        { say: 'ponytail, sailor uniform with a yellow ribbon', options: [['top', 'scarf', '#f2d24f']] },
        { say: 'sneakers with red soles and white laces', options: [['footwear', 'rubber', '#c8323e'], ['footwear', 'laces', '#f4f3f5']] },
        { say: 'girl with blue hair and a white ribbon', options: [['hair', 'color', '#4f7fce'], ['dress', 'ribbon', '#f4f3f5']], parts: { dress: 'outfit/one-piece-dress' } },
        { say: 'boy with a hoodie, jeans and red laces', options: [['footwear', 'laces', '#c8323e']], parts: { footwear: 'outfit/sneakers' } },
        { say: 'hoodie with a white collar', ignored: ['white', 'collar'] },
        { say: 'striped hoodie', parts: { top: 'outfit/hoodie' }, options: [['top', 'pattern', 'stripes']] },
        { say: 'yellow polka dot sundress', parts: { dress: 'outfit/sundress' }, options: [['dress', 'color', '#f2d24f'], ['dress', 'pattern', 'dots']] },
        { say: 'white shirt, blue gingham flared skirt', parts: { top: 'outfit/shirt', bottom: 'outfit/flared-skirt' }, options: [['top', 'color', '#f4f3f5'], ['bottom', 'color', '#3a6fc4'], ['bottom', 'pattern', 'gingham']] },
        { say: '水玉のワンピース', parts: { dress: 'outfit/one-piece-dress' }, options: [['dress', 'pattern', 'dots']] },
        { say: 'wrist cuffs', parts: { wrist: 'outfit/wrist-cuffs' } },
        { say: 'black-rimmed glasses', options: [['eyewear', 'color', '#2a2a33']] }
    ],
    'second colours': [
        { say: 'silver-tipped black hair', options: [['hair', 'color', '#2e2c38'], ['hair', 'tipColor', '#c9ccd6'], ['hair', 'tips', 'own']] },
        { say: 'black hair tipped with red', options: [['hair', 'color', '#2e2c38'], ['hair', 'tipColor', '#c43f45'], ['hair', 'tips', 'own']] },
        { say: '毛先がピンクの黒髪', options: [['hair', 'color', '#2e2c38'], ['hair', 'tipColor', '#f1a3bd'], ['hair', 'tips', 'own']] },
        { say: '毛先だけ青い銀髪', options: [['hair', 'color', '#c9ccd6'], ['hair', 'tipColor', '#4f7fce']] },
        { say: 'one red eye, one blue eye', options: [['eyes', 'color', '#d03a48'], ['eyes', 'otherColor', '#3f86dc'], ['eyes', 'odd', true]] },
        { say: '赤と青のオッドアイ', options: [['eyes', 'color', '#d03a48'], ['eyes', 'otherColor', '#3f86dc'], ['eyes', 'odd', true]] },
        { say: 'black cat ears, white hair', options: [['ears', 'color', '#2e2c38'], ['ears', 'matchHair', false], ['hair', 'color', '#eeeaf0']] },
        { say: 'red blue green hair', options: [['hair', 'color', '#c43f45'], ['hair', 'tipColor', '#4f7fce']], ignored: ['green'] }
    ],
    'adjectives': [
        { say: 'boy with black hair over one eye', parts: { bangs: 'bangs/over-one-eye' }, options: [['hair', 'color', '#2e2c38']] },
        { say: 'girl with pink blunt bangs', parts: { bangs: 'bangs/blunt' }, options: [['hair', 'color', '#f1a3bd']] },
        { say: 'long hair, twintails', parts: { hair: 'hair/twintails' }, options: [['hair', 'length', 1.4]] },
        { say: 'ロングのツインテール', parts: { hair: 'hair/twintails' }, options: [['hair', 'length', 1.4]] },
        { say: 'ロングスカートの女の子', parts: { bottom: 'outfit/pleated-skirt' }, options: [['bottom', 'length', 1.6]] },
        { say: 'girl with short, messy brown hair', parts: { hair: 'hair/short' }, options: [['hair', 'color', '#7a5140']] },
        { say: 'short red plaid skirt', options: [['bottom', 'color', '#c8323e'], ['bottom', 'length', 0.8], ['bottom', 'pattern', 'plaid']] },
        { say: 'her eyes are big', parts: { eyes: 'eyes/round' } },
        { say: '背が高くて細身の男の子', options: [['body', 'build', -0.8]] },
        { say: 'black thighhighs, ankle socks', options: [['legwear', 'color', '#2a2a33'], ['legwear', 'length', 'ankle']] },
        { say: 'tiny girl', empty: ['ears'], ignored: ['tiny'] },
        { say: 'not very tall boy', parts: { body: 'body/male' }, ignored: ['very tall'] },
        { say: 'dark hair, light eyes', options: [['hair', 'color', '#3b302f'], ['eyes', 'color', '#8fbfe0']] }
    ],
    'negations': [
        { say: 'no glasses or socks', empty: ['eyewear', 'legwear'] },
        { say: 'without glasses and socks', empty: ['eyewear', 'legwear'] },
        { say: '眼鏡も靴下もなし', empty: ['eyewear', 'legwear'] },
        { say: "she doesn't wear glasses", parts: { body: 'body/female' }, empty: ['eyewear'] },
        { say: '眼鏡をかけていない男の子', parts: { body: 'body/male' }, empty: ['eyewear'] },
        { say: 'hatless girl' },
        { say: 'girl, barefoot', empty: ['footwear', 'legwear'] },
        { say: 'jeans instead of a skirt', parts: { bottom: 'outfit/jeans' } },
        { say: 'スカートではなくジーンズ', parts: { bottom: 'outfit/jeans' } },
        { say: 'glasses but no cat ears', parts: { eyewear: 'accessory/glasses' }, empty: ['ears'] },
        { say: 'girl, no bangs', empty: ['bangs'] }
    ],
    'people': [
        { say: 'chibi boy', parts: { body: 'body/chibi' } },
        { say: 'chibi boy who waits for her', parts: { body: 'body/chibi' }, ignored: ['waits'] },
        { say: 'a boy who waits for her', parts: { body: 'body/male' }, ignored: ['waits'] },
        { say: 'catgirl', parts: { body: 'body/female', ears: 'accessory/cat-ears' } },
        { say: '猫娘', parts: { body: 'body/female', ears: 'accessory/cat-ears' } },
        { say: 'schoolboy', parts: { body: 'body/male', top: 'outfit/school-vest' } },
        { say: '1girl, school_uniform', parts: { body: 'body/female', top: 'outfit/sailor-top' } },
        { say: 'two girls', ignored: ['two'] },
        { say: 'red skirt', parts: { bottom: 'outfit/pleated-skirt' } }
    ],
    'spelling and signs': [
        { say: 'gril with blonde hiar', parts: { body: 'body/female' }, options: [['hair', 'color', '#efcd7e']] },
        { say: 'hoodies', parts: { top: 'outfit/hoodie' } },
        { say: '1girl, blondehair, redskirt', parts: { body: 'body/female', bottom: 'outfit/pleated-skirt' }, options: [['hair', 'color', '#efcd7e'], ['bottom', 'color', '#c8323e']] },
        { say: 'spiky messy hair', parts: { hair: 'hair/spiky' }, options: [['hair', 'mess', 0.85]] },
        { say: 'bald man with a white beard', parts: { beard: 'marks/beard' }, options: [['beard', 'color', '#f4f3f5'], ['beard', 'ownColor', true]], empty: ['hair'] },
        { say: 'black hair and a white beard', options: [['hair', 'color', '#2e2c38'], ['beard', 'color', '#f4f3f5']] },
        { say: 'RED HAIR!!', options: [['hair', 'color', '#c43f45']] },
        { say: 'ＲＥＤ　ＨＡＩＲ', options: [['hair', 'color', '#c43f45']] },
        { say: '😀 pink hair 💖', options: [['hair', 'color', '#f1a3bd']] },
        { say: '<b>red hair</b>', options: [['hair', 'color', '#c43f45']], ignored: ['b', 'b'] },
        { say: '(red hair:1.2)', options: [['hair', 'color', '#c43f45']], ignored: ['1', '2'] },
        { say: 'ﾂｲﾝﾃｰﾙとﾒｶﾞﾈ', parts: { hair: 'hair/twintails', eyewear: 'accessory/glasses' } }
    ]
};
