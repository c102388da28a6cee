// What `verify` finds: a fault, where it is, and what mends it.

/** What mends a fault. Absent on a fault: nothing here can; the message says what a person can do. */
export type Remedy =
  /** Copy the object again from a path that still holds the same bytes. */
  | 'fetch-object'
  /** Run the file again from its bytes. */
  | 'extract'
  /** Run the file again from its stored text. */
  | 'analyse'
  | 'link'
  /** Raise the change counter to the last change. */
  | 'count'
  /** Write the document to the index again, or take it out. */
  | 'index'
  /** Let the generation serve that is to: every job does so when it begins. */
  | 'serve'
  /** Build the index anew. */
  | 'reindex'
  /** Build the store again from the originals and what can be read of the damaged one. */
  | 'salvage'
  /** Remove what belongs to nothing. */
  | 'remove';

export interface Fault {
  /** Stable, kebab-case. */
  readonly code: string;
  /** Hash, document id, trial id or generation: what is at fault. */
  readonly subject: string;
  readonly message: string;
  readonly remedy?: Remedy;
  /** File to mend, where that is another thing than the subject. */
  readonly hash?: string;
}

/** Faults of one kind; checks yield them as they find them. */
export type Faults = Iterable<Fault>;
