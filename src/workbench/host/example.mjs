// Runs an add-in's code on a PowerPoint that refuses its first change. Start it with `node example.mjs`.
import { writeFileSync } from 'node:fs';
import { createHost, newDeck } from 'office-host/node';

const bytes = newDeck({ language: 'en', title: 'Before', subtitle: '' }); // or readFileSync('deck.pptx')
const { host, office, save, close } = createHost(bytes, {
  profile: 'web',
  faults: { refuses: { on: true, times: 1 } },
});
const { PowerPoint } = await office(); // Microsoft's own Office.js

const rename = title =>
  PowerPoint.run(async context => {
    context.presentation.slides.getItemAt(0).shapes.getItemAt(0).textFrame.textRange.text = title;
    await context.sync();
  });

await rename('After').catch(error => console.log('The first attempt failed:', error.code));
await rename('After');
console.log('The title is now:', host.slides()[0].title);
host.undo(); // as a person who presses Ctrl+Z
console.log('After Ctrl+Z:', host.slides()[0].title);
host.redo();
writeFileSync('example.pptx', save());
await close();
