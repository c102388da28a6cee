// The shapes of start.mjs, for the tests.

/** How a server is started. */
export interface StartOptions {
  /** Nodes of the cluster, 1 by default. */
  readonly nodes?: number;
  /** Users and rights; the user `elastic` gets a random password. Off by default. */
  readonly security?: boolean;
  /** HTTPS with an authority made for this run; turns security on. Off by default. */
  readonly tls?: boolean;
  /** Java heap of a node, `512m` by default. */
  readonly heap?: string;
  /** Told what takes long. */
  readonly log?: (message: string) => void;
}

/** One node that runs as a process of this machine. */
export interface RunningNode {
  readonly url: string;
  /** Process of the launcher; the server is its child. */
  readonly pid: number;
  /** Sends a signal to the server process, SIGKILL by default; SIGSTOP and SIGCONT make it slow. */
  kill(signal?: NodeJS.Signals): void;
  /** Ends it in order. */
  stop(): Promise<void>;
}

/** A server that answers. */
export interface RunningElasticsearch {
  /** Address of the first node. */
  readonly url: string;
  readonly urls: readonly string[];
  readonly nodes: readonly RunningNode[];
  /** With security. */
  readonly auth?: { readonly username: string; readonly password: string };
  /** With TLS: the authority as PEM text, and the file that holds it. */
  readonly ca?: string;
  readonly caFile?: string;
  /** Ends all nodes and removes their data. */
  stop(): Promise<void>;
}

/** Starts a server; resolves when it answers and all its nodes have met. */
export function startElasticsearch(options?: StartOptions): Promise<RunningElasticsearch>;

/** Whether one can be started here. Fetches the server if it is not there yet. */
export function canStart(): boolean;
