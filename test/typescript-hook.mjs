// Lets a child process of a test, and its threads, run the project's TypeScript sources (`node --import`).
import { register } from 'node:module';

register('./typescript-load.mjs', import.meta.url);
