// A file as it came in: bytes by hash, with every path it was met under.

/** Media types that the archive reads; `application/octet-stream` stands for all others. */
export type MediaType =
  | 'application/pdf'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  | 'text/html'
  | 'message/rfc822'
  | 'application/zip'
  | 'text/plain'
  | 'application/octet-stream';

/** What a sidecar file `NAME.meta.yaml` may say of a file. */
export interface SourceMeta {
  readonly collection?: string;
  readonly sourceUrl?: string;
  /** ISO day on which the file was fetched. */
  readonly fetched?: string;
  readonly rights?: string;
}

/** One file. Its SHA-256 is its identity; members of a container are SourceFiles of their own (`a.eml!/b.pdf`). */
export interface SourceFile {
  /** Lower-case hexadecimal SHA-256 of the bytes, 64 characters. */
  readonly hash: string;
  /** Size in bytes. */
  readonly size: number;
  readonly mediaType: MediaType;
  /** The path it was met under in this run, as given by the user, `/` as separator. */
  readonly path: string;
  readonly meta?: SourceMeta;
}
