// A process of its own that draws one page of a PDF as PNG on its standard output: `main PATH PAGE SCALE`.
import { readFileSync } from 'node:fs';
import { openPdf } from '../../extract/pdf/open-pdf.ts';

const [path = '', page = '1', scale = '1'] = process.argv.slice(2);
const pdf = await openPdf(readFileSync(path));
const picture = await pdf.picture(Number(page), Number(scale));
await pdf.close();
process.stdout.write(picture);
