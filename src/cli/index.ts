import { sayFileError } from './failure';
import { run } from './program';

// A reader that stops early (`| head`) is no error worth a line; a full disk behind `>` is.
let broken = false;
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && !broken) process.stderr.write(`hinagata: ${sayFileError(error, 'standard output', 'write').message}\n`);
    broken = true;
    process.exitCode = 1;
});

const code = await run(process.argv.slice(2));
if (!broken) process.exitCode = code;
