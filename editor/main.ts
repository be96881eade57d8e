import '@playcanvas/pcui/styles';
import './styles/studio.css';

// One file, two programs: the Studio in a page and, started as a worker, the writer of export files.
if (typeof document === 'undefined') await import('./files/export-worker');
else {
    const { openStudio } = await import('./studio');
    await openStudio(document.getElementById('studio')!);
}
