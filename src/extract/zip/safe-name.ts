// Names of members and attachments: relative, without tricks, fit to stand in a path that is only ever shown.

/** Drops drives, `..`, empty and control parts; an empty name becomes `unnamed`. Nothing is ever written under this name. */
export function safeName(name: string): string {
  const parts = name
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[a-z]:$/i.test(part));
  return parts.join('/').slice(0, 500) || 'unnamed';
}
