import type { Mounted } from './hosts/host';
import { createStudioHost } from './hosts/studio-host';
import { automation } from './automation';
import { Generation } from './generation';
import { createLayout } from './layout';
import { PartPictures } from './part-pictures';
import { emptyStage } from './panels/empty-stage';
import { filmstrip } from './panels/filmstrip';
import { gallery } from './panels/gallery';
import { hierarchy } from './panels/hierarchy';
import { inspector } from './panels/inspector';
import { promptBar } from './panels/prompt-bar';
import { statusLine } from './panels/status-line';
import { topBar } from './panels/top-bar';
import { showTrouble } from './panels/trouble';
import { createReader } from './prompt-reader';
import { createRuntimeMaker } from './runtime-maker';
import { openFirstScene } from './first-scene';
import { currentLanguage, onLanguage, preferredLanguage, setLanguage, t } from './strings';
import { dropFiles } from './tools/drop-files';
import { GizmoTools } from './tools/gizmos';
import { hoverTool } from './tools/hover';
import { layerTool } from './tools/layers';
import { lookAtPointer } from './tools/look-at-pointer';
import { selectTool } from './tools/select';
import { shortcuts } from './tools/shortcuts';
import { resumeVisit } from './visit';

/** The stand-in that pictures of parts are drawn on. */
const MANNEQUIN_SEED = 7;
const LANGUAGE_KEY = 'hinagata-language';

/**
 * Opens the Studio in an element. Address parameters: `lang=en|ja`, `device=webgpu`, `dpr=0.5` (device pixels a CSS
 * pixel, at most), `still` (nothing moves by itself), `download` (save without asking where).
 */
export async function openStudio(root: HTMLElement): Promise<void> {
    const query = new URLSearchParams(location.search);
    setLanguage(preferredLanguage(query.get('lang') ?? stored(), navigator.languages));
    document.documentElement.lang = currentLanguage();
    document.title = t('app.title');

    // 1. The frame of the page, the stage and the scene.
    const layout = createLayout(root);
    const reader = createReader();
    const maker = createRuntimeMaker(new URL('build-worker.mjs', document.baseURI));
    let host;
    try {
        host = await createStudioHost(layout, {
            maker,
            portraitWorkerUrl: new URL('portrait-worker.mjs', document.baseURI),
            device: query.get('device') === 'webgpu' ? 'webgpu' : 'webgl2',
            maxPixelRatio: Number(query.get('dpr')) || undefined,
            still: query.has('still') || matchMedia('(prefers-reduced-motion: reduce)').matches,
            directDownload: query.has('download')
        });
    } catch (error) {
        maker.destroy();
        showTrouble(layout, error);
        return;
    }
    const studio = host;
    const generation = new Generation(studio, reader);
    const pictures = new PartPictures(studio, reader.invent(MANNEQUIN_SEED));

    // 2. Tools: what the pointer and the keys do.
    const gizmos = new GizmoTools(studio);
    selectTool(studio);
    hoverTool(studio);
    layerTool(studio);
    lookAtPointer(studio);
    shortcuts(studio, generation, gizmos);

    // 3. Panels: made again when the language changes; what they show lives in the host and the generation.
    let panels: Mounted[] = [];
    const mount = () => {
        for (const panel of panels) panel.destroy();
        panels = [
            topBar(studio, generation, gizmos, layout.top),
            hierarchy(studio, layout.left),
            gallery(generation, layout.left),
            inspector(studio, pictures, layout.right),
            filmstrip(generation, layout.strip),
            promptBar(generation, layout.prompt),
            statusLine(studio, layout.status),
            emptyStage(studio, layout.viewport),
            dropFiles(generation, layout.viewport)
        ];
    };
    mount();
    onLanguage(() => {
        localStorage.setItem(LANGUAGE_KEY, currentLanguage());
        document.documentElement.lang = currentLanguage();
        document.title = t('app.title');
        generation.setSentence(generation.sentence);
        mount();
    });

    // 4. Somebody on the stage, and the cursor in the sentence.
    await gizmos.warmUp();
    automation(studio, generation, gizmos);
    document.getElementById('sentence')?.focus();
    await openFirstScene(studio, reader);
    await resumeVisit(generation, reader);
    root.dataset.ready = '';
}

function stored(): string | null {
    try {
        return localStorage.getItem(LANGUAGE_KEY);
    } catch {
        return null;
    }
}
