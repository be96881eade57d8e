import { MeshBuilder } from '../../geometry/mesh';
import { definePart } from '../part';
import { bellBall, bellDrawing } from './bell-mesh';
import { bowMesh, tailFrame } from './bow-mesh';
import { ribbonCloth } from './ribbon-cloth';
import { facingFront, ground, inFrame, seat, turned, upright } from './seat';
import { sideChoice, sidesOf, sizeOption, trinket } from './trinket';

export default definePart({
    id: 'ornament/bell',
    slot: 'ornament',
    title: { en: 'Hair bell', ja: '鈴の髪飾り' },
    description: 'A round bell under a small bow.',
    words: { en: ['hair bell', 'hair bells', 'bell hair ornament', 'jingle bell hair ornament', 'bell in hair', 'bell in her hair'], ja: ['鈴の髪飾り', '鈴髪飾り', '髪に鈴', '髪の鈴'] },
    likely: { feminine: 0.5, masculine: 0, chibi: 0.8 },
    youthful: true,
    options: {
        color: { type: 'color', default: '#f0be3c', main: true, title: { en: 'Bell', ja: '鈴' } },
        ribbon: { type: 'color', default: '#c8323f', title: { en: 'Bow', ja: 'リボン' }, words: { en: ['bell ribbon', 'bell bow'], ja: ['鈴のリボン'] } },
        place: sideChoice('left'),
        size: sizeOption()
    },
    build(context, { color, ribbon, place, size: times }) {
        const [bells, cloth] = [new MeshBuilder(), new MeshBuilder()];
        const size = 0.16 * times;
        const radius = 0.062 * times;
        for (const [k, spot] of sidesOf(place, [58, 0.62])) {
            const frame = turned(facingFront(seat(context, spot, 0.6 * size), size, 0.4), -12 * k);
            const fall = tailFrame(frame, size);
            const height = ground(context, fall, 2.5 * size);
            bowMesh(cloth, frame, { size, tails: 0, full: 0.85 });
            // The bell hangs from the knot, against the hair below it.
            const rest = Math.max(0, ...[-0.5, 0, 0.5].map((x) => height(x * radius, -0.2 * size - radius) ?? 0));
            bellBall(bells, upright(inFrame(fall, 0, -0.16 * size - radius, rest + 0.85 * radius), fall.out), radius);
        }
        return { meshes: [trinket(context, 'bell', color, bells, { kind: 'metal', drawing: bellDrawing(color) }), trinket(context, 'bell-bow', ribbon, cloth, { drawing: ribbonCloth(ribbon, 'plain', ribbon) })] };
    }
});
