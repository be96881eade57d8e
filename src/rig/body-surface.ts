import { templateSurface, type TemplateSurface } from '../geometry/template-mesh';
import type { BodyFigure } from './body-figure';
import { bodyTemplate } from './body-template';

const surfaces = new WeakMap<BodyFigure, TemplateSurface>();

/**
 * Normals, light and weights of a figure's bare body, by vertex of its template's left half. Skin and garments share
 * them: found once a figure, never to be written to.
 */
export function bodySurface(figure: BodyFigure): TemplateSurface {
    let found = surfaces.get(figure);
    if (!found) {
        found = templateSurface(bodyTemplate(figure).template, figure.fields.noFingers, {
            weights: (x, y, z, joints, weights) => figure.weightsAt(x, y, z, joints, weights),
            occluders: [figure.fields.all]
        });
        surfaces.set(figure, found);
    }
    return found;
}
