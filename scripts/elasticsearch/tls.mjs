// A certificate authority and a certificate for 127.0.0.1, made with openssl for one run.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes `ca.pem`, `http.pem` and `http.key` into a folder.
 * @param {string} folder
 * @returns {{ ca: string, caFile: string, files: string[] }} the authority as PEM text, its file, and the files a node needs
 */
export function makeCertificates(folder) {
  const at = (name) => join(folder, name);
  const openssl = (...args) => execFileSync('openssl', args, { stdio: 'pipe' });
  const key = ['-newkey', 'rsa:2048', '-nodes'];
  const authority = [
    '-addext',
    'basicConstraints=critical,CA:TRUE',
    '-addext',
    'keyUsage=critical,keyCertSign',
  ];
  openssl(
    'req',
    '-x509',
    ...key,
    '-keyout',
    at('ca.key'),
    '-out',
    at('ca.pem'),
    '-days',
    '2',
    '-subj',
    '/CN=local CA',
    ...authority,
  );
  openssl('req', ...key, '-keyout', at('http.key'), '-out', at('http.csr'), '-subj', '/CN=localhost');
  writeFileSync(at('names'), 'subjectAltName=IP:127.0.0.1,DNS:localhost\n');
  const signed = ['-CA', at('ca.pem'), '-CAkey', at('ca.key'), '-CAcreateserial', '-extfile', at('names')];
  openssl('x509', '-req', '-in', at('http.csr'), '-out', at('http.pem'), '-days', '2', ...signed);
  return {
    ca: readFileSync(at('ca.pem'), 'utf8'),
    caFile: at('ca.pem'),
    files: [at('ca.pem'), at('http.pem'), at('http.key')],
  };
}
