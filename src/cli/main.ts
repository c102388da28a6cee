#!/usr/bin/env node
// The command line: reads as a table of contents. Each command's code is loaded when it is called.
import { buildProgram } from './program.ts';
import { reportFailure } from './report-failure.ts';

try {
  await buildProgram().parseAsync(process.argv);
} catch (error) {
  process.exitCode = reportFailure(error);
}
