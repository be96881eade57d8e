import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAvatar } from '../../src/build/build';
import { addLevels } from '../../src/build/levels';
import { mergeAvatar } from '../../src/build/merge';
import { findPart } from '../../src/catalogue/index';
import { readPrompt } from '../../src/prompt/index';
import type { PartChoice, Recipe } from '../../src/recipe/recipe';
import type { FigureKind } from '../../src/rig/body-spec';
import { POSE_NAMES, poseRotations } from '../../src/rig/poses';
import { median, type Figure } from '../bench-figure';
import { FitMeasure, percentile } from '../fit';
import { ROOT } from '../install.mjs';

const LOOKS = 40;
/** The finest detail an avatar is built at. */
const HERO = 1.5;
/** A slim woman, a plump one, a muscular man and a chibi. */
const FIGURES: readonly { name: string; kind: FigureKind; body: PartChoice }[] = [
    { name: 'woman', kind: 'female', body: { part: 'body/female' } },
    { name: 'plump woman', kind: 'female', body: { part: 'body/female', options: { build: 0.7, hips: 1.12 } } },
    { name: 'muscular man', kind: 'male', body: { part: 'body/male', options: { muscle: 0.8, build: 0.2 } } },
    { name: 'chibi', kind: 'chibi', body: { part: 'body/chibi' } }
];
const POSES = POSE_NAMES.filter((name) => name !== 'tpose');

/** Forty of the looks, evenly from the whole list. */
function looks(): { name: string; recipe: Recipe }[] {
    const all = JSON.parse(readFileSync(join(ROOT, 'samples/gallery/looks.json'), 'utf8')) as { name: string; prompt: string; seed: number }[];
    return Array.from({ length: LOOKS }, (_, i) => all[Math.floor((i * all.length) / LOOKS)]).map(({ name, prompt, seed }) => ({ name, recipe: readPrompt(prompt, { seed }).recipe }));
}

/** How clothes fit: looks on figures in poses; what stands out of what, how far they stretch, how heavy and how slow they are. `FIT_DETAILS=1` prints what stands out most. */
export async function run(): Promise<Figure[]> {
    const sum = { skinOut: 0, skin: 0, clothOut: 0, cloth: 0, restSkin: 0, restCloth: 0 };
    const worst = { skin: 0, cloth: 0, stretch: 0 };
    const stretch = new Uint32Array(400);
    const times: number[] = [];
    const triangles: number[][] = [[], [], []];
    const details = new Map<string, number>();
    const hero: number[] = [];
    let turnedOver = 0;
    for (const { name, recipe } of looks()) {
        hero.push(mergeAvatar(buildAvatar(recipe, { detail: HERO })).groups.reduce((n, { mesh }) => n + mesh.indices.length / 3, 0));
        for (const { name: figureName, kind, body } of FIGURES) {
            if (!findPart(body.part)) throw new Error(`fit: there is no ${body.part}`);
            const dressed = structuredClone(recipe);
            dressed.parts.body = { ...body, options: { ...body.options, skin: '#ffe8d9' } };
            const started = performance.now();
            const avatar = buildAvatar(dressed);
            const model = mergeAvatar(avatar);
            times.push(performance.now() - started);
            await addLevels(model);
            triangles.forEach((list, level) => list.push(model.groups.flatMap((group) => (level ? group.levels![level - 1] : group).ranges).reduce((n, { count }) => n + count / 3, 0)));
            const measure = new FitMeasure(avatar);
            turnedOver += measure.turnedOver();
            const note = (pose: string, by: ReadonlyMap<string, number>): void => {
                for (const [key, count] of by) {
                    const line = `${key} · ${name} · ${figureName} · ${pose}`;
                    details.set(line, (details.get(line) ?? 0) + count);
                }
            };
            sum.restSkin += measure.atRest.skinOut;
            sum.restCloth += measure.atRest.clothOut;
            note('rest', measure.atRest.by);
            for (const pose of POSES) {
                const fit = measure.inPose(poseRotations(pose, kind));
                sum.skinOut += fit.skinOut;
                sum.skin += fit.skin;
                sum.clothOut += fit.clothOut;
                sum.cloth += fit.cloth;
                worst.skin = Math.max(worst.skin, fit.skinOut / fit.skin);
                worst.cloth = Math.max(worst.cloth, fit.clothOut / fit.cloth);
                worst.stretch = Math.max(worst.stretch, percentile(fit.stretch, 0.95));
                fit.stretch.forEach((n, i) => (stretch[i] += n));
                note(pose, fit.by);
            }
        }
    }
    if (process.env.FIT_DETAILS) printDetails(details);
    const percent = (a: number, b: number): number => (100 * a) / b;
    return [
        { key: 'cases', title: 'looks × figures × poses', value: LOOKS * FIGURES.length * POSES.length },
        { key: 'skinOut', title: 'skin outside the outermost cloth, of all skin', value: percent(sum.skinOut, sum.skin), unit: '%' },
        { key: 'worstSkinOut', title: 'in the worst case', value: 100 * worst.skin, unit: '%' },
        { key: 'clothOut', title: 'cloth through cloth, of all cloth', value: percent(sum.clothOut, sum.cloth), unit: '%' },
        { key: 'worstClothOut', title: 'in the worst case', value: 100 * worst.cloth, unit: '%' },
        { key: 'skinOutAtRest', title: 'skin outside at rest', value: percent(sum.restSkin * POSES.length, sum.skin), unit: '%' },
        { key: 'clothOutAtRest', title: 'cloth through cloth at rest', value: percent(sum.restCloth * POSES.length, sum.cloth), unit: '%' },
        { key: 'stretch', title: 'edges, 95th percentile of their length to that at rest', value: percentile(stretch, 0.95), unit: '×' },
        { key: 'worstStretch', title: 'in the worst case', value: worst.stretch, unit: '×' },
        { key: 'turnedOver', title: 'triangles turned over at rest', value: turnedOver },
        ...triangles.flatMap((list, level) => [
            { key: `triangles${level}`, title: `triangles of a dressed avatar at level ${level}, median`, value: median(list) },
            { key: `mostTriangles${level}`, title: `triangles at level ${level}, most`, value: Math.max(...list) }
        ]),
        { key: 'heroTriangles', title: 'triangles at the finest detail, most', value: Math.max(...hero) },
        { key: 'milliseconds', title: 'a dressed avatar built and merged, median', value: median(times), unit: 'ms' },
        { key: 'slowestMilliseconds', title: 'the slowest of them', value: Math.max(...times), unit: 'ms' }
    ];
}

/** What stands out of what: in all, by pose, by figure, and the single worst. */
function printDetails(details: ReadonlyMap<string, number>): void {
    const top = (title: string, key: (parts: string[]) => string, count = 24): void => {
        const sums = new Map<string, number>();
        for (const [line, n] of details) {
            const name = key(line.split(' · '));
            sums.set(name, (sums.get(name) ?? 0) + n);
        }
        console.log(`\n${title}`);
        for (const [name, n] of [...sums].sort((a, b) => b[1] - a[1]).slice(0, count)) console.log(`${String(n).padStart(7)}  ${name}`);
    };
    top('What stands out of what', ([what]) => what, 60);
    top('By pose', ([, , , pose]) => pose);
    top('By figure', ([, , figure]) => figure);
    top('Single cases', (parts) => parts.join(' · '), 40);
}
