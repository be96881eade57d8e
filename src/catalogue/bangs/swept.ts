import { definePart } from '../part';
import { makeHair } from '../hair/hair-part';

export default definePart({
    id: 'bangs/swept',
    slot: 'bangs',
    title: { en: 'Swept bangs', ja: '流し前髪' },
    description: 'Bangs combed from a side parting across the forehead.',
    words: { en: ['swept bangs', 'side-swept bangs', 'side swept bangs', 'side bangs'], ja: ['流し前髪', '斜め前髪'] },
    likely: { feminine: 3, masculine: 2, chibi: 2 },
    options: {},
    build: (context) =>
        makeHair(context, 'swept', (s) => {
            // Heights in head space.
            const Y = (y: number) => s.scalp.sAt(y);
            const p = 12;
            s.lock([[p - 1, 0.34, 0.02], [-8, 0.48, 0.07], [-26, 0.7, 0.09], [-40, 0.95, 0.09], [-46, Y(0.47), 0.075], [-48, Y(0.37), 0.05]], { width: 0.2, root: 0.8, belly: 0.42, hook: 0.35, curl: -0.5, rootAmbient: -0.16, children: [{ across: 0.8, from: 0.45, to: 0.86, width: 0.5, hook: 0.3 }] });
            s.lock([[p - 2, 0.43, 0.018], [0, 0.56, 0.066], [-13, 0.76, 0.086], [-24, 1, 0.082], [-29, Y(0.48), 0.06]], { width: 0.175, root: 0.8, belly: 0.45, hook: 0.5, curl: -0.5, rootAmbient: -0.16, children: [{ across: 0.85, from: 0.5, to: 0.96, width: 0.45, hook: 0.5 }] });
            s.lock([[p - 2, 0.5, 0.016], [6, 0.62, 0.056], [-2, 0.82, 0.074], [-9, 1, 0.066], [-13, Y(0.465), 0.05]], { width: 0.15, root: 0.8, belly: 0.45, hook: 0.45, rootAmbient: -0.16, children: [{ across: 0.85, from: 0.5, to: 0.95, width: 0.5, hook: 0.4 }] });
            s.lock([[p - 1, 0.55, 0.012], [9, 0.68, 0.046], [5, 0.88, 0.058], [2, Y(0.47), 0.042]], { width: 0.075, root: 0.8, belly: 0.4, hook: 0.4, rootAmbient: -0.16, section: 'mid' });
            s.lock([[p, 0.52, 0.015], [p + 1, 0.66, 0.05], [p + 2, 0.86, 0.062], [p - 1, Y(0.452), 0.045]], { width: 0.11, root: 0.8, belly: 0.45, hook: -0.2, rootAmbient: -0.16, section: 'mid' });
            s.lock([[p + 1, 0.52, 0.016], [17, 0.63, 0.056], [22, 0.84, 0.074], [23, 1.02, 0.066], [19, Y(0.455), 0.05]], { width: 0.15, root: 0.8, belly: 0.45, hook: -0.5, rootAmbient: -0.16, children: [{ across: -0.85, from: 0.5, to: 0.94, width: 0.5, hook: -0.4 }] });
            s.lock([[p + 2, 0.44, 0.018], [24, 0.56, 0.066], [35, 0.78, 0.086], [40, 1, 0.082], [38, Y(0.43), 0.06]], { width: 0.18, root: 0.8, belly: 0.45, hook: -0.5, curl: -0.5, rootAmbient: -0.16, children: [{ across: -0.85, from: 0.5, to: 0.96, width: 0.45, hook: -0.5 }] });
            // The gap between the sweep and the locks beside the face.
            s.lock([[p + 3, 0.37, 0.02], [32, 0.52, 0.07], [47, 0.75, 0.09], [53, 0.98, 0.088], [53, Y(0.36), 0.066]], { width: 0.19, root: 0.8, belly: 0.45, hook: -0.35, curl: -0.4, rootAmbient: -0.16 });
        })
});
