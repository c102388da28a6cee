// A proxy in front of the real server that breaks requests on demand: answers with an error, drops the connection, waits.
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request that came to the proxy. */
export interface ProxiedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/**
 * What happens to a request instead of being passed on. `drop` cuts the connection before the server sees it,
 * `drop-answer` after the server has done its work; `delay` passes it on late; `rewrite` changes the answer.
 */
export type Fault =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly body?: string;
      readonly headers?: Record<string, string>;
    }
  | { readonly kind: 'drop' }
  | { readonly kind: 'drop-answer' }
  | { readonly kind: 'delay'; readonly ms: number }
  | { readonly kind: 'rewrite'; readonly change: (body: string) => string };

/** Decides over each request; undefined passes it on. */
export type FaultRule = (request: ProxiedRequest) => Fault | undefined;

/** A running proxy. */
export interface FaultyProxy {
  readonly url: string;
  /** Every request so far, in order. */
  readonly requests: readonly ProxiedRequest[];
  /** Replaces the rule; without one all is passed on. */
  breakWith(rule?: FaultRule): void;
  stop(): Promise<void>;
}

interface Exchange {
  readonly target: string;
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  readonly asked: ProxiedRequest;
}

/** Starts a proxy in front of `target` (plain HTTP) on a free port. */
export async function startFaultyProxy(target: string): Promise<FaultyProxy> {
  const requests: ProxiedRequest[] = [];
  let rule: FaultRule | undefined;
  const server = createServer((incoming, outgoing) => {
    const take = (body: string): void => {
      const { method = 'GET', url: path = '/', headers } = incoming;
      const asked = { method, path, headers, body };
      requests.push(asked);
      handle({ target, incoming, outgoing, asked }, rule?.(asked));
    };
    readBody(incoming).then(take, () => outgoing.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const breakWith = (next?: FaultRule): void => {
    rule = next;
  };
  return { url: `http://127.0.0.1:${port}`, requests, breakWith, stop: () => close(server) };
}

function handle(exchange: Exchange, fault: Fault | undefined): void {
  const { incoming, outgoing } = exchange;
  if (fault === undefined) passOn(exchange, (body) => body);
  else if (fault.kind === 'drop') incoming.socket.destroy();
  else if (fault.kind === 'drop-answer') passOn(exchange, () => undefined);
  else if (fault.kind === 'delay') setTimeout(() => passOn(exchange, (body) => body), fault.ms);
  else if (fault.kind === 'rewrite') passOn(exchange, fault.change);
  else {
    const type = { 'content-type': 'application/json', 'x-elastic-product': 'Elasticsearch' };
    outgoing.writeHead(fault.status, { ...type, ...fault.headers }).end(fault.body ?? '{}');
  }
}

/** `change` gives the body that the client gets; undefined cuts the connection instead. */
function passOn(
  { target, incoming, outgoing, asked }: Exchange,
  change: (body: string) => string | undefined,
): void {
  const headers = { ...asked.headers, host: new URL(target).host, 'accept-encoding': 'identity' };
  const call = request(
    new URL(asked.path, target),
    { method: asked.method, headers, agent: false },
    (answer) => {
      void readBody(answer).then((text) => {
        const body = change(text);
        if (body === undefined) incoming.socket.destroy();
        else outgoing.writeHead(answer.statusCode ?? 502, withoutLength(answer.headers)).end(body);
      });
    },
  );
  call.on('error', () => incoming.socket.destroy());
  call.end(asked.body);
}

function withoutLength(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const { 'content-length': _length, 'transfer-encoding': _encoding, ...others } = headers;
  return others;
}

async function readBody(stream: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => {
    server.close(() => done());
  });
}
