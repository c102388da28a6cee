// Says after `npm test` what it left out.
console.log(
  'Left out, as they need more than Node: npm run test:elasticsearch (a real server), npm run test:browser (Chromium), npm run test:kill (minutes).',
);
