// Tagging on one core beside `rg -o -w` over the same names, and cost per character as a text grows:
//   npm run build && node test/bench/tagging.mjs
// Prints documents a second of processor time, and ratios of one run.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = (path) => new URL(`../../dist/${path}`, import.meta.url).href;
const { textTagger } = await import(dist('jobs/tag-text.js'));
const { municipalityForms } = await import(dist('reference/municipality-forms.js'));

const marks = /⟦[a-z]+:[^|⟧]*\|([^⟧]*)⟧/g;
const gold = join(root, 'fixtures', 'gold', 'dev');
const texts = readdirSync(gold)
  .filter((name) => name.endsWith('.ann.txt'))
  .sort()
  .map((name) => readFileSync(join(gold, name), 'utf8').replace(marks, '$1'));

/** Processor seconds of a piece of work in this process. */
function cpu(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const tag = textTagger();
const all = () => {
  for (const [index, text] of texts.entries()) tag(text, `d${index}`);
};
for (let round = 0; round < 5; round += 1) all();
const rounds = 20;
const seconds = cpu(() => {
  for (let round = 0; round < rounds; round += 1) all();
});
const documents = texts.length * rounds;
const characters = texts.reduce((sum, text) => sum + text.length, 0) * rounds;
console.log(
  `clean, segment and tag: ${Math.round(documents / seconds)} documents a second of processor time (mean ${Math.round(characters / documents)} characters), ${(characters / seconds / 1e6).toFixed(2)} M characters a second`,
);

const folder = mkdtempSync(join(tmpdir(), 'bench-tag-'));
try {
  writeFileSync(join(folder, 'text.txt'), texts.join('\n').repeat(rounds));
  writeFileSync(
    join(folder, 'names.txt'),
    [...new Set(municipalityForms().map((form) => form.text))].join('\n'),
  );
  const rg = spawnSync(
    '/usr/bin/time',
    ['-f', '%U %S', 'rg', '-o', '-w', '-F', '-f', join(folder, 'names.txt'), join(folder, 'text.txt')],
    {
      encoding: 'utf8',
      maxBuffer: 1e9,
    },
  );
  const [user, system] = (rg.stderr ?? '').trim().split(' ').map(Number);
  if (rg.status === 0)
    console.log(
      `rg -o -w over the names of municipalities alone: ${(seconds / (user + system)).toFixed(0)} times less processor time`,
    );
  else console.log('rg or time is not installed: left out');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const sample = texts.join('\n\n');
const grow = [100_000, 400_000, 1_600_000].map((length) => {
  const text = sample.repeat(Math.ceil(length / sample.length)).slice(0, length);
  return { length, perCharacter: (cpu(() => tag(text, 'long')) / length) * 1e6 };
});
const first = grow[0].perCharacter;
for (const { length, perCharacter } of grow) {
  console.log(
    `one text of ${length} characters: ${perCharacter.toFixed(2)} µs a character, ${(perCharacter / first).toFixed(2)} of the shortest`,
  );
}
