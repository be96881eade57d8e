// Makes sure the packages are there before anything else runs, so that `npm start` and `npm test` work on a fresh clone.
import { existsSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Installs the locked packages unless the last install was for this very lock file. Ends the process with one line when it cannot. */
export function ensureInstalled() {
    const major = Number(process.versions.node.split('.')[0]);
    if (major < 20) fail(`Node 20 or newer is needed (this is ${process.versions.node}). Install it from https://nodejs.org and try again.`);
    const lock = join(ROOT, 'package-lock.json');
    const stamp = join(ROOT, 'node_modules', '.hinagata-installed');
    const lockHash = () => createHash('sha256').update(readFileSync(existsSync(lock) ? lock : join(ROOT, 'package.json'))).digest('hex');
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()) return;
    console.error('Installing packages (first run only) …');
    // `install`, not `ci`: the canvas's optional packages for other systems may be missing from a lock file written on one system.
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const result = spawnSync(npm, ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: ROOT, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
    if (result.status !== 0) fail('The packages could not be installed: see the lines above, check the network, then run the same command again.');
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, lockHash());
}

/** Ends the process with one line on stderr. */
export function fail(line) {
    console.error(line);
    process.exit(1);
}
