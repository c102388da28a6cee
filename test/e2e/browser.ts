// Debian's Chromium by playwright-core, offline: what the browser tests drive.
import { execFileSync } from 'node:child_process';
import { type Browser, chromium } from 'playwright-core';

/** Where Chromium is: `CHROMIUM`, else on the path. */
function chromiumPath(): string {
  const named = process.env.CHROMIUM;
  if (named !== undefined && named !== '') return named;
  return execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
}

/** A browser that calls nobody by itself. */
export async function openBrowser(): Promise<Browser> {
  return await chromium.launch({
    executablePath: chromiumPath(),
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
      ...['--disable-background-networking', '--disable-component-update'],
    ],
  });
}
