import { lerp } from '../../geometry/scalar';
import type { ChoiceOption } from '../part';
import type { Sculptor } from './sculptor';

export const bangsOption: ChoiceOption = {
    type: 'choice', default: 'full', title: { en: 'Bangs', ja: '前髪' },
    values: [
        { id: 'full', title: { en: 'Full', ja: 'ぱっつん' }, words: { en: ['full bangs', 'straight bangs', 'blunt bangs', 'bangs', 'fringe'], ja: ['ぱっつん', '前髪ぱっつん'] } },
        { id: 'swept', title: { en: 'Swept', ja: '流し' }, words: { en: ['swept bangs', 'side-swept bangs', 'side swept bangs', 'side bangs'], ja: ['流し前髪', '斜め前髪'] } },
        { id: 'parted', title: { en: 'Parted', ja: 'センター分け' }, words: { en: ['parted bangs', 'center parting', 'middle parting', 'parted hair'], ja: ['センター分け', '分け目'] } }
    ]
};

/** The locks over the forehead, one of {@link bangsOption}'s ways. Heights in head space. */
export function fringe(s: Sculptor, kind: string): void {
    const Y = (y: number) => s.scalp.sAt(y);
    if (kind === 'swept') {
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
        return;
    }
    if (kind === 'parted') {
        for (const k of [1, -1]) {
            s.lock([[k * 2, 0.4, 0.02], [k * 12, 0.5, 0.075], [k * 30, 0.7, 0.1], [k * 46, 0.95, 0.1], [k * 54, Y(0.4), 0.085], [k * 56, Y(0.22), 0.06]], { width: 0.2, root: 0.8, belly: 0.4, hook: -k * 0.3, curl: -0.5, rootAmbient: -0.16, children: [{ across: -k * 0.8, from: 0.4, to: 0.86, width: 0.5, hook: -k * 0.4 }] });
            s.lock([[k * 2, 0.47, 0.018], [k * 9, 0.58, 0.07], [k * 22, 0.78, 0.09], [k * 34, 1, 0.086], [k * 40, Y(0.43), 0.07]], { width: 0.17, root: 0.8, belly: 0.42, hook: -k * 0.4, curl: -0.4, rootAmbient: -0.16, children: [{ across: k * 0.85, from: 0.5, to: 0.94, width: 0.5, hook: -k * 0.2 }] });
            s.lock([[k * 2, 0.53, 0.014], [k * 6, 0.64, 0.06], [k * 13, 0.84, 0.074], [k * 20, 1, 0.07], [k * 23, Y(0.46), 0.055]], { width: 0.13, root: 0.8, belly: 0.42, hook: -k * 0.5, rootAmbient: -0.16 });
        }
        return;
    }
    const lock = (a0: number, a1: number, a2: number, y: number, width: number, out: number, hook: number, child = 0): void =>
        s.lock([[a0, 0.34, 0.026], [lerp(a0, a1, 0.6), 0.55, 0.066 + out], [a1, 0.8, 0.082 + out], [lerp(a1, a2, 0.6), 1, 0.076 + out], [a2, Y(y), 0.052 + out * 0.6]], {
            width, root: 0.7, belly: 0.5, hook, curl: -0.35, children: child ? [{ across: child * 0.85, from: 0.5, to: 0.95, width: 0.5, hook }] : undefined
        });
    // Uneven on purpose: a regular row of points reads as a comb.
    lock(-26, -40, -47, 0.37, 0.17, 0, 0.3, 1);
    lock(-18, -27, -30, 0.425, 0.185, 0.012, 0.35, 1);
    lock(28, 41, 46, 0.36, 0.17, 0, -0.35, -1);
    lock(19, 28, 33, 0.435, 0.185, 0.012, -0.4, -1);
    lock(-7, -11, -13, 0.455, 0.18, 0.002, 0.5, -1);
    lock(8, 11, 15, 0.442, 0.175, 0.006, -0.45, 1);
    lock(1, 2, -4, 0.425, 0.075, 0.02, 0.5);
}
