import type { MaterialKind } from '../../avatar/avatar';
import { MeshBuilder } from '../../geometry/mesh';
import { bell, clamp, lerp } from '../../geometry/scalar';
import { ink } from '../../paint/color';
import { polyPath, type DrawOp } from '../../paint/drawing';
import type { BuildContext, ChoiceOption, PartResult } from '../part';
import { button } from './button';
import { clothInk, drawn, figureOf, foldedCloth, piece } from './cloth';
import { jacketCut, underJacket } from './jacket-cut';
import { lapels } from './lapel';
import { onCloth } from './on-cloth';
import { patterned } from './pattern';
import type { PatternName } from './pattern-options';
import { aroundArm, aroundTrunk, ribbed } from './rib';
import { armReach, shell, type Hem, type ShellOptions } from './shell';
import { shirtCollar } from './shirt-collar';
import { standCollar } from './stand-collar';
import { TOP_AREAS, topUv } from './top-chart';
import { topFolds } from './top-folds';
import { offSkirts, wearsSkirt } from './waist';

/** A jacket that ends at the hips. Heights are drawn for the adult female, lengths in metres on her. */
export interface ShortJacket {
    /** What its pieces' names begin with. */
    name: string;
    color: string;
    kind?: MaterialKind;
    open: boolean;
    /** How full it is: 1 regular. */
    full?: number;
    hem: number;
    /** Knitted hem and cuffs, in this colour and with stripes of that. @default none */
    rib?: { color: string; stripe?: string };
    collar: { kind: 'lapels' | 'knit' | 'stand' | 'shirt'; color: string };
    /** A zip of that colour along the fronts, or buttons. */
    zip?: string;
    buttons?: { color: string; count: number };
    /** A pattern of its cloth. @default plain */
    pattern?: { name: PatternName; color: string };
    /** What is drawn on it besides folds, in the top's picture. */
    paint?: readonly DrawOp[];
}

/** Whether a jacket is worn open; jackets share its words. */
export const frontOption = (open: boolean): ChoiceOption & { default: string } => ({
    type: 'choice', default: open ? 'open' : 'closed', title: { en: 'Front', ja: '前' },
    values: [
        { id: 'open', likely: open ? undefined : 1, title: { en: 'Open', ja: '開ける' }, words: { en: ['open jacket', 'unzipped', 'unbuttoned', 'open'], ja: ['前を開けた', '前開き'] } },
        { id: 'closed', likely: open ? 0.6 : undefined, title: { en: 'Closed', ja: '閉じる' }, words: { en: ['closed jacket', 'zipped', 'zipped up', 'buttoned', 'closed'], ja: ['前を閉じた'] } }
    ]
});

/** Makes a jacket's pieces. */
export function shortJacket(context: BuildContext, shape: ShortJacket): PartResult {
    const figure = figureOf(context);
    const unit = figure.scale;
    const { open, full = 1, rib, zip } = shape;
    const skirt = wearsSkirt(context);
    const low = skirt ? Math.max(shape.hem, 0.885) : shape.hem;
    const turned = shape.collar.kind === 'lapels';
    const gap: readonly [number, number] = open ? [0.03, 0.056] : [0, 0];
    const cut = jacketCut(figure, {
        point: turned ? 1.1 : open ? 1.2 : 1.212, hem: low, sleeve: 0.402, gap: open ? gap : undefined,
        ease: { chest: 0.0145 * full, waist: 0.016 * full, hem: rib ? 0.0165 : 0.02 * full, shoulder: 0.014 * full, cuff: 0.0185 * full }
    });
    const { hemY, pointY, sleeveEnd } = cut;
    const bandY = hemY + (rib ? 0.045 * unit : 0);
    const cuffFrom = sleeveEnd - (rib ? 0.038 * unit : 0);
    const under = context.outfit.copy();
    const clear = offSkirts(figure, under, 0.009 * unit);
    const blouse = (x: number, y: number): number => cut.ease(x, y) + (rib ? 0.009 * unit * bell(y - bandY - 0.018 * unit, 0.03 * unit) * clamp(1 - armReach(figure, x) / (0.02 * unit)) + 0.006 * unit * bell(armReach(figure, x) - cuffFrom + 0.016 * unit, 0.026 * unit) : 0);
    const ease = (x: number, y: number, z: number): number => (skirt ? Math.max(blouse(x, y), clear.ease(x, y, z)) : blouse(x, y));
    const cloth: ShellOptions = { outfit: context.outfit, over: 0.0035 * unit, ease, smooth: 5, hem: cut.cut, uv: topUv(figure), ...(skirt && { sculpt: clear.sculpt }) };
    const body = shell(figure, { ...cloth, hem: (x, y, z) => Math.max(cut.cut(x, y, z), bandY - y, armReach(figure, x) - cuffFrom), rim: rib ? (x, y) => (y < figure.y(1) || armReach(figure, x) > 0.1 * unit ? 0.01 : 0.006) * unit : 0.0065 * unit });
    const folds = topFolds({ fullness: 1.05 * full, sleeve: rib ? 0.364 : 0.4, hem: low + (rib ? 0.045 : 0), tucked: rib !== undefined });
    const kind = shape.kind ?? 'cloth';
    const meshes = [piece(context, 'outerwear', shape.name, shape.color, body, { kind, drawing: patterned(foldedCloth(shape.color, folds, 512, [...(shape.paint ?? [])]), shape.pattern?.name ?? 'plain', shape.color, shape.pattern?.color ?? shape.color, TOP_AREAS) })];
    if (rib) {
        const trunk = shell(figure, {
            ...cloth, outfit: under.copy(), over: 0.0025 * unit, ease: (x, y, z) => Math.max(0.0125 * unit, skirt ? clear.ease(x, y, z) - 0.003 * unit : 0), rim: 0.006 * unit, uv: (x, y, z) => [aroundTrunk(x, y, z)[0], clamp((bandY + 0.012 * unit - y) / (bandY + 0.012 * unit - hemY))], margin: 0.06, exact: false,
            hem: [(x, y, z) => Math.max(cut.cut(x, y, z), armReach(figure, x) > 0.2 * unit ? 1 : -1), (_x, y) => y - bandY - 0.012 * unit]
        });
        const cuffs = shell(figure, {
            ...cloth, outfit: under.copy(), over: 0.0022 * unit, sculpt: undefined, ease: () => 0.0105 * unit, smooth: 3, rim: 0.0055 * unit, uv: (x, y, z) => [aroundArm(figure)(x, y, z)[0], clamp((armReach(figure, x) - cuffFrom) / (sleeveEnd - cuffFrom))],
            hem: [(x) => armReach(figure, x) - sleeveEnd, (x) => cuffFrom - 0.01 * unit - armReach(figure, x)]
        });
        meshes.push(piece(context, 'outerwear', `${shape.name}-rib`, rib.color, trunk, { drawing: striped(rib, 44) }), piece(context, 'outerwear', `${shape.name}-cuffs`, rib.color, cuffs, { drawing: striped(rib, 13) }));
    }
    // The collar.
    if (turned) meshes.push(piece(context, 'outerwear', `${shape.name}-lapels`, shape.collar.color, lapels(figure, cut, context.outfit, { width: 0.056, notch: 1.19, collar: 0.038, lift: 0.006 }), { kind }));
    else {
        const collar = new MeshBuilder();
        if (shape.collar.kind === 'shirt') shirtCollar(collar, figure, { open: open ? 0.5 : 0.2, fall: 0.036, tips: 0.06, clearance: (0.0195 * full + 0.004), loose: 0.008 });
        else standCollar(collar, figure, { open: open ? 0.55 : 0.04, height: shape.collar.kind === 'knit' ? 0.027 : 0.04, off: 0.016, thick: 0.0055, lean: 0.006, front: open ? 1.222 : 1.228, back: 1.262 });
        meshes.push(piece(context, 'outerwear', `${shape.name}-collar`, shape.collar.color, collar, { kind: shape.collar.kind === 'knit' ? 'cloth' : kind, drawing: shape.collar.kind === 'knit' && rib ? striped(rib, 40) : undefined }));
    }
    // How the fronts are held together.
    const edge = (y: number): number => (open && y < pointY ? unit * lerp(gap[0], gap[1], clamp((pointY - y) / (pointY - hemY))) : 0);
    if (zip) {
        const wide = 0.0046 * unit;
        const along: Hem = (x, y, z) => Math.max(-z, open ? Math.abs(Math.abs(x) - edge(y) - wide) - wide : Math.abs(x) - wide);
        const tape = shell(figure, {
            ...cloth, outfit: under.copy(), over: 0.0049 * unit, ease: (x, y, z) => ease(x, y, z) + 0.0014 * unit, margin: 0.16, exact: false, rim: 0.002 * unit, uv: (_x, y) => [0.5, clamp((pointY - y) / (pointY - hemY))],
            hem: [(_x, y) => Math.max(hemY + 0.002 * unit - y, y - pointY - 0.002 * unit), along]
        });
        meshes.push(piece(context, 'outerwear', `${shape.name}-zip`, zip, tape, { kind: 'metal', outline: 0.5, drawing: teeth(zip) }));
    }
    if (shape.buttons) {
        const studs = new MeshBuilder();
        const { count } = shape.buttons;
        for (let i = 0; i < count; i++) {
            const y = lerp(Math.min(pointY, figure.y(1.2)) - 0.02 * unit, hemY + 0.02 * unit, i / (count - 1));
            const spot = onCloth(body, edge(y) + (open ? 0.012 * unit : 1e-6), y);
            if (spot) button(studs, figure, spot, 0.0068 * unit);
        }
        meshes.push(piece(context, 'outerwear', `${shape.name}-buttons`, shape.buttons.color, studs, { kind: 'metal', outline: 0.6 }));
    }
    return {
        meshes,
        // Hoods of what is worn below hang over the collar; what stands off a chest would come through.
        hides: [...underJacket(cut, unit), { layers: ['tops', 'dress'], materials: ['shirt-frills', 'sundress-frill'], test: (x, y, z) => z > 0 && cut.cut(x, y, z) < 0.006 * unit }]
    };
}

/** Rib knit with two stripes. */
function striped({ color, stripe }: { color: string; stripe?: string }, ribs: number): ReturnType<typeof ribbed> {
    const drawing = ribbed(color, ribs);
    if (!stripe) return drawing;
    const paint = clothInk(stripe);
    const bands = [0.3, 0.58].map((v): DrawOp => ({ op: 'fill', path: polyPath([[0, v], [1, v], [1, v + 0.14], [0, v + 0.14]], true), paint: { kind: 'solid', ink: paint } }));
    return { ...drawing, ops: [drawing.ops[0], ...bands, ...drawing.ops.slice(1)] };
}

/** A zip's teeth. */
function teeth(color: string): { size: number; ops: DrawOp[] } {
    const base = ink(color, 'metal');
    const dark = { lit: base.shade, shade: ink(base.shade, 'metal').shade };
    return { size: 128, ops: [{ op: 'flood', paint: { kind: 'solid', ink: base } }, ...Array.from({ length: 32 }, (_, i) => drawn([[0, (i + 0.5) / 32], [1, (i + 0.5) / 32]], 0.012, dark, 0.7))] };
}
