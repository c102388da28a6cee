import { expect, it } from 'vitest';
import { genitives } from '../../src/reference/genitive.ts';

it.each([
  ['Vejle', ['Vejles', "Vejle's"], 'the plain s first, the English-looking one is common too'],
  ['Aarhus', ["Aarhus'", "Aarhus's"], 'a name in s takes an apostrophe'],
  ['Halsnæs', ["Halsnæs'", "Halsnæs's"], 'a name in s takes an apostrophe'],
])('%s has the genitives %j: %s', (name, forms) => {
  expect(genitives(name)).toEqual(forms);
});
