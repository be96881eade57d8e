import { run } from './program';

// A reader that stops early (`| head`) is no error worth a stack.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exitCode = 1;
});

process.exitCode = await run(process.argv.slice(2));
