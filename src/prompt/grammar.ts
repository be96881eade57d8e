import type { Slot } from '../catalogue/part';
import type { Mood } from '../recipe/palette';

/**
 * The words that are grammar rather than parts. A part's own words live in its file; a word found there always wins
 * over the same word here, so a new hat needs no change to {@link THINGS}.
 */

/** "no glasses". */
export const NEGATIONS_BEFORE = [
    'no', 'not', 'without', 'never', 'minus', 'remove', 'removed', 'lose', 'drop', 'take off', 'anything but', 'other than', 'non', 'neither', 'nor', 'instead of', 'rather than', 'replace', 'w o',
    "doesn't", "don't", "isn't", "aren't", "hasn't", "doesn't have", "doesn't wear", "isn't wearing", "don't wear", 'does not', 'do not', 'does not have', 'does not wear', 'has no', 'wears no', 'have no'
];
/** 眼鏡なし. */
export const NEGATIONS_AFTER = [
    'なし', '無し', '抜き', 'ぬき', 'ではない', 'じゃない', 'でない', 'のない', 'がない', '以外', 'いらない', 'なしで', '無しで', 'ゼロ',
    'ではなく', 'じゃなく', 'じゃなくて', 'でなく', 'ではなくて', 'なしの', '無しの', 'を外して', 'を外した', 'を外す', '外して', '外す', 'を脱いで', 'を脱いだ', '脱いで', 'を取って', '取って', 'をやめて', 'やめて', 'を消して',
    'をつけない', 'をつけていない', 'をしない', 'をしていない', 'をかけない', 'をかけていない', 'を着ていない', 'を着ない', 'を履いていない', 'をはいていない', 'を履かない', 'をかぶっていない', 'をかぶらない'
];
export const DEGREES: [string[], number][] = [
    [['very', 'extremely', 'super', 'really', 'so', 'extra', 'ultra', 'much', 'a lot', 'lots', 'far', 'way', 'too', 'とても', 'すごく', '超', 'かなり', 'ずっと', 'うんと', 'めちゃ', 'めっちゃ'], 1.5],
    [['slightly', 'somewhat', 'a bit', 'a little', 'a little bit', 'a touch', 'a tad', 'fairly', 'kind of', 'kinda', '少し', 'ちょっと', 'やや', '少々', 'ちょい'], 0.5]
];
export const MORE = ['more', 'even', 'もっと', 'さらに', '更に', 'より'];
export const LESS = ['less', 'not as', 'not so', '控えめ'];
/** What stands between a noun and what is said of it. */
export const LINKS = ['is', 'are', 'of', 'は', 'が', 'to', 'into', 'as', 'colored', 'coloured', 'dyed', 'painted', 'だけ', 'のみ'];
/** What follows one of these is another thing: "boy with red hair" is no red boy. */
export const PREPOSITIONS = ['with', 'has', 'have', 'having', 'had', 'on', 'under', 'over', 'and has', 'plus', 'but', 'while', 'who', 'whose', 'which', 'that', 'w', '持ち'];
/** "In black" is said of clothes, "scarf in red" of the scarf; "wearing black" always of clothes. */
export const IN = ['in', 'wear', 'wears', 'wearing', 'dressed in', 'clad in', 'wearing all', 'in all', 'all in', 'all'];
/** Nouns for all that is worn; a colour said of them colours the clothes. */
export const OUTFIT = ['outfit', 'clothes', 'clothing', 'costume', 'attire', 'garment', 'garb', 'wardrobe', 'apparel', '服', '服装', '衣装', '装い', '衣服', '洋服', 'コーデ', '格好', 'づくめ', 'ずくめ', 'ファッション'];
export const FILLERS = (
    'a an the and at for her his their its she he they it this some any please give gives add colour color been being be put puts make made makes style styled ' +
    'look looking looks character avatar anime person kind pair set want would like i me my from by or also just change turn now use named called girl\'s boy\'s someone somebody anyone dressed at then both s'
).split(' ');
export const JAPANESE_FILLERS = (
    'の に を と で も や な い た て だ です ます した している して する しい 着た 着て 着ている 着 着せて かけた かけている かけて つけた つけて つけている 履いた 履いて 履いている はいた はいて はいている かぶった かぶって ' +
    '姿 へ から ある いる キャラ キャラクター 人 色 付き つき 付け 系 風 ください お願い にして 変えて 変更 ついた のついた した感じ 子 型 全身'
).split(' ');
/** "One red eye, one blue eye". */
export const EACH = ['one', 'other', 'another', 'the other', '片方', 'もう片方', '片目'];
/** One character is made at a time. */
export const COUNTS = ['two', 'three', 'four', 'five', 'six', 'several', 'many', '二人', '三人', '2人', '3人', 'ふたり'];
/** Someone said as a pronoun: heard only when no noun says who it is. */
export const PRONOUNS: readonly string[] = ['she', 'her', 'he', 'his', '彼女', '彼'];
/** Words that leave slots empty by themselves. */
export const BARE: [string[], Slot[]][] = [
    [['bald', 'bald headed', 'shaved head', 'hairless', 'スキンヘッド', '坊主', '坊主頭', 'ハゲ'], ['hair', 'bangs', 'sides', 'ahoge', 'ornament', 'hairband']],
    [['barefoot', 'barefooted', 'bare feet', 'bare foot', '裸足', '素足', 'はだし'], ['footwear', 'legwear']],
    [['bare legs', 'bare legged', '生足'], ['legwear']]
];
/** Nouns that stand for a slot, whichever part fills it. */
export const SLOT_NOUNS: Partial<Record<Slot, string[]>> = {
    hair: ['hair', 'haired', 'hairstyle', 'haircut', 'hairdo', '髪', '髪の毛', '髪型', '髪色', '毛', 'ヘア'],
    bangs: ['bangs', 'fringe', '前髪'],
    ornament: ['hair ornament', 'hair accessory', '髪飾り'],
    beard: ['facial hair'],
    eyes: ['eye', 'eyed', 'iris', 'left eye', '瞳', '目', '眼', '目の色', '瞳の色', '左目', '左眼'],
    body: ['skin', 'skinned', 'complexion', '肌'],
    top: ['top', '上着', 'トップス', '上'],
    bottom: ['bottoms', 'ボトムス'],
    footwear: ['shoe', 'footwear', '靴', 'くつ'],
    legwear: ['sock', 'legwear', '靴下', 'くつした'],
    ears: ['animal ears', 'けもの耳', '獣耳'],
    eyewear: ['eyewear', 'アイウェア'],
    headwear: ['headwear', 'hat', 'cap', '帽子'],
    neckwear: ['neckwear'],
    tail: ['tail', 'tailed', '尻尾', 'しっぽ', 'シッポ'],
    wings: ['wing', 'winged', '翼', '羽', '羽根', '翅']
};
/**
 * Common things players ask for. Those no part answers are known as things all the same: a colour beside one is its own
 * ("black jacket, blue jeans"), and the reader is told that there is none yet.
 */
export const THINGS: readonly string[] = (
    'hair clip,hairclip,hair ornament,hair accessory,hair flower,hair band,hairband,headband,hair pin,hairpin,hair bow,hair ribbon,hair bead,hair stick,hair net,hair tube,' +
    'jacket,coat,blazer,cardigan,cape,cloak,mantle,robe,apron,armor,armour,gauntlet,glove,mitten,boot,sandal,heel,high heel,slipper,tights,pantyhose,leggings,' +
    'belt,scarf,shawl,necklace,choker,tie,necktie,bowtie,bow,ribbon,sash,earring,bracelet,ring,jewelry,jewellery,watch,crown,tiara,halo,helmet,beret,hood,mask,eyepatch,headphone,veil,' +
    'wing,tail,horn,antler,feather,fur,beard,mustache,moustache,goatee,freckle,mole,scar,tattoo,makeup,lipstick,eyeshadow,nail,fang,eyebrow,eyelash,lip,tooth,teeth,tongue,' +
    'sword,shield,staff,wand,gun,bag,backpack,umbrella,book,flower,rose,weapon,katana,spear,bow and arrow,shorts,tank top,t shirt,tee,blouse,vest,suit,tuxedo,kimono,yukata,hakama,swimsuit,bodysuit,jumpsuit,overalls,suspender,' +
    'button,zipper,pocket,sleeve,collar,cuff,frill,lace,trim,strap,lining,background,pupil,braid,streak,highlight,sidelock,ahoge,' +
    'ジャケット,コート,ブレザー,カーディガン,マント,ローブ,エプロン,鎧,手袋,グローブ,ブーツ,サンダル,ハイヒール,ヒール,タイツ,ストッキング,レギンス,ベルト,マフラー,スカーフ,ネックレス,チョーカー,ネクタイ,蝶ネクタイ,リボン,イヤリング,ピアス,' +
    'ブレスレット,指輪,腕時計,王冠,ティアラ,ヘルメット,ベレー帽,フード,マスク,眼帯,ヘッドホン,髪飾り,ヘアピン,カチューシャ,ヘアバンド,羽,翼,尻尾,しっぽ,角,ツノ,ひげ,髭,そばかす,ほくろ,傷,タトゥー,化粧,牙,眉,眉毛,まつ毛,唇,歯,' +
    '剣,盾,杖,銃,鞄,カバン,リュック,傘,本,花,刀,武器,短パン,ショートパンツ,ハーフパンツ,ブラウス,スーツ,着物,浴衣,袴,水着,袖,襟,ボタン,ポケット,フリル,レース,背景,三つ編み,おさげ,アホ毛,メッシュ'
).split(',');
/** What someone is like, as far as colours can show it. */
export const MOODS: Record<Mood, string[]> = {
    bright: ['cheerful', 'happy', 'energetic', 'lively', 'sunny', 'playful', 'sporty', 'genki', 'colorful', 'colourful', '元気', '明るい性格', '活発', '陽気', 'スポーティー', 'カラフル'],
    soft: ['cute', 'shy', 'gentle', 'sweet', 'kawaii', 'soft spoken', 'dreamy', 'adorable', 'かわいい', '可愛い', '内気', 'おっとり', '優しい', 'ゆめかわ'],
    dark: ['cool', 'gothic', 'goth', 'gloomy', 'mysterious', 'edgy', 'punk', 'evil', 'sinister', 'クール', 'ゴシック', 'ゴス', 'ミステリアス', 'パンク', 'かっこいい', '暗い性格'],
    deep: ['elegant', 'mature', 'serious', 'noble', 'classy', 'refined', 'calm', 'stoic', '上品', 'エレガント', '大人っぽい', '大人びた', '真面目', '落ち着いた', '清楚']
};
/** Someone named by what they are, put in words the catalogue knows: each stands for the others' meanings. */
export const ARCHETYPES: [string[], string][] = [
    [['student', 'high schooler', 'schoolgirl', 'schoolboy', 'school girl', 'school boy', 'schoolkid', '学生', '生徒', '高校生', '中学生', '女子高生', '男子高生', 'jk', 'dk'], 'school uniform'],
    [['old man', 'grandfather', 'grandpa', 'uncle', 'little boy', 'lad', 'dude', 'bloke', 'gent', 'イケメン', '美少年', '美男子', 'おじさん', 'おじいさん', '老人', '少年っぽい', '男の娘'], 'boy'],
    [['old woman', 'grandmother', 'grandma', 'aunt', 'little girl', 'lass', 'gal', 'beauty', '美少女', '美女', 'っ娘', 'っ子', 'おばさん', 'おばあさん', 'お嬢様', '少女っぽい', 'ギャル'], 'girl']
];
/** Nouns for someone of an age, and the catalogue's adjective for that age. */
export const AGES: [string[], string][] = [
    [['little girl', 'little boy', 'young girl', 'young boy', '幼女', '小さい女の子', '小さい男の子'], 'childlike'],
    [['man', 'woman', 'lady', 'gentleman', 'gent', '男性', '女性', '青年', 'お姉さん', 'お兄さん', '美女'], 'adult'],
    [['uncle', 'aunt', 'おじさん', 'おばさん'], 'middle aged'],
    [['old man', 'grandfather', 'grandpa', 'おじいさん', '老人', 'old woman', 'grandmother', 'grandma', 'おばあさん'], 'elderly']
];
/** Nouns for someone by the colour of the hair, and the colour's id. */
export const HAIR_COLORS: [string[], string][] = [
    [['redhead', 'redheaded', 'red head', 'red headed'], 'red'],
    [['brunette'], 'brown'],
    [['ginger'], 'ginger']
];
/** Colours in kana, and their ids: only forms long enough not to hide in other words. */
export const KANA_COLORS: [string[], string][] = [
    [['あかい', 'あかいろ', 'まっか'], 'red'], [['あおい', 'あおいろ', 'まっさお'], 'blue'], [['くろい', 'くろいろ', 'まっくろ'], 'black'], [['しろい', 'しろいろ', 'まっしろ'], 'white'],
    [['きいろい', 'きいろ'], 'yellow'], [['みどりの', 'みどりいろ'], 'green'], [['むらさき'], 'purple'], [['ちゃいろ', 'ちゃいろい'], 'brown'], [['ぎんいろ', '銀色'], 'silver'], [['きんいろ'], 'gold'], [['みずいろ'], 'sky-blue'], [['はいいろ'], 'grey']
];
