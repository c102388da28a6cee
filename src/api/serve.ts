// Listens on an address and ends cleanly: no new requests, the open ones are finished, then the archive is closed.
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Settings } from '../config/index.ts';
import { StopError } from '../model/errors.ts';
import { openApiContext } from './api-context.ts';
import { createApp } from './app.ts';

/** A server at work. */
export interface RunningServer {
  /** `http://127.0.0.1:8080`. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Milliseconds that open requests have to finish when the server is stopped. */
const GRACE = 5000;

/** Bytes of headers that Node reads. Far more than an address may have: then the answer to too long a one is ours, with its code. */
const MOST_HEADERS = 4 * 1024 * 1024;

/** Serves the archive that the settings name. StopError where the address is taken. */
export async function serve(settings: Settings): Promise<RunningServer> {
  const api = await openApiContext(settings);
  const app = createApp(api);
  const serverOptions = { maxHeaderSize: MOST_HEADERS };
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions }) as Server;
  try {
    await listening(server, settings);
  } catch (error) {
    await api.close();
    throw error;
  }
  return {
    url: urlOf(server),
    stop: async () => {
      await ended(server);
      await api.close();
    },
  };
}

async function listening(server: Server, { host, port }: Settings): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const taken = cause.code === 'EADDRINUSE';
      const why = taken ? 'another program listens there; choose another --port' : cause.message;
      reject(new StopError('cannot-listen', `${host}:${port}: ${why}`, { cause }));
    });
    server.listen(port, host, resolve);
  });
}

function urlOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') return String(address);
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${host}:${address.port}`;
}

/** Resolves when every connection is closed; those still open after the grace are cut. */
async function ended(server: Server): Promise<void> {
  const timer = setTimeout(() => server.closeAllConnections(), GRACE);
  await new Promise<void>((done) => {
    server.close(() => done());
    server.closeIdleConnections();
  });
  clearTimeout(timer);
}
