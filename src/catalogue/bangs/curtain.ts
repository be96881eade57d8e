import { definePart } from '../part';
import { temples } from '../hair/bang';
import { combBack } from '../hair/combed-back';
import { makeHair } from '../hair/hair-part';
import { reachOption } from '../hair/piece-options';

export default definePart({
    id: 'bangs/curtain',
    slot: 'bangs',
    title: { en: 'Curtain bangs', ja: 'カーテンバング' },
    description: 'Long bangs that open in the middle like curtains and flick out at the cheeks.',
    words: { en: ['curtain bangs', 'curtained hair', 'curtains', 'curtained bangs'], ja: ['カーテンバング', 'カーテン前髪', 'かきあげバング'] },
    likely: { feminine: 1.5, masculine: 1.5, chibi: 0.6 },
    options: { length: reachOption(0.7, 1.35, '1 reaches the cheeks.') },
    build: (context, options) =>
        makeHair(context, 'curtain', (s) => {
            combBack(s);
            const Y = (y: number) => s.scalp.sAt(y - (options.length - 1) * 0.35);
            temples(s, 0.3);
            for (const k of [1, -1] as const) {
                const side = k > 0 ? 'left' : 'right';
                const outer: [number, number, number][] = [[k * 3, 0.22, 0.022], [k * 16, 0.4, 0.06], [k * 34, 0.62, 0.112], [k * 50, 0.86, 0.118], [k * 58, Y(0.42), 0.1], [k * 58, Y(0.24), 0.1]];
                const inner: [number, number, number][] = [[k * 3, 0.36, 0.018], [k * 11, 0.5, 0.052], [k * 25, 0.7, 0.11], [k * 40, 0.94, 0.1], [k * 48, Y(0.44), 0.082], [k * 49, Y(0.31), 0.08]];
                s.chain(side, s.points(outer).slice(3), 3);
                // In to the cheekbone, then out again: the ends turn away from the face.
                s.lock(outer, { width: 0.21, root: 0.75, belly: 0.4, sharp: 1.05, hook: k * 0.85, hookFrom: 0.62, curl: 0.5, curlFrom: 0.7, rootAmbient: -0.14, chain: side, children: [{ across: -k * 0.8, from: 0.45, to: 0.93, width: 0.5, hook: k * 0.5, curl: 0.3 }] });
                s.lock(inner, { width: 0.18, root: 0.75, belly: 0.42, sharp: 1.1, hook: k * 0.75, hookFrom: 0.6, rootAmbient: -0.14, chain: side, children: [{ across: k * 0.85, from: 0.4, to: 0.9, width: 0.45, hook: k * 0.6 }] });
                s.lock([[k * 3, 0.5, 0.014], [k * 7, 0.6, 0.064], [k * 17, 0.78, 0.084], [k * 29, 1, 0.078], [k * 37, Y(0.42), 0.06]], { width: 0.085, root: 0.7, belly: 0.42, sharp: 1.2, section: 'mid', hook: k * 0.3, hookFrom: 0.6, rootAmbient: -0.14 });
            }
        })
});
