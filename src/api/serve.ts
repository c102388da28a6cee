// Listens on an address and ends cleanly: no new requests, the open ones are finished, then the archive is closed.
import { serve as listen } from '@hono/node-server';
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

/** Serves the archive that the settings name. StopError where the address is taken. */
export async function serve(settings: Settings): Promise<RunningServer> {
  const api = await openApiContext(settings);
  const app = createApp(api);
  return await new Promise((resolve, reject) => {
    const server = listen(
      { fetch: app.fetch, hostname: settings.host, port: settings.port },
      ({ address, port, family }) => {
        const host = family === 'IPv6' ? `[${address}]` : address;
        resolve({
          url: `http://${host}:${port}`,
          stop: async () => {
            await new Promise<void>((done) => {
              server.close(() => done());
              if ('closeIdleConnections' in server) server.closeIdleConnections();
            });
            await api.close();
          },
        });
      },
    );
    server.on('error', (cause: NodeJS.ErrnoException) => {
      void api.close();
      const taken = cause.code === 'EADDRINUSE';
      reject(
        new StopError(
          'cannot-listen',
          `${settings.host}:${settings.port}: ${taken ? 'another program listens there; choose another --port' : cause.message}`,
          { cause },
        ),
      );
    });
  });
}
