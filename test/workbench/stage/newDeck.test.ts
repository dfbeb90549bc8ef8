import { newDeck } from '../../../src/pptx/newDeck/newDeck.ts';
import { EmbeddedHost } from '../../../src/workbench/host/host.ts';
import { findings } from '../../support/validate.ts';

describe.each(['nl', 'en'] as const)('a new presentation in %s', language => {
  const bytes = newDeck({ language, title: 'Wijk & <buurt>', subtitle: '' });

  it('a new presentation conforms to the schema and passes our other checks of a file', async () => {
    expect(await findings(bytes)).toEqual([]);
  });

  it('a new presentation has one slide with the given title and subtitle, and an empty placeholder', () => {
    const host = new EmbeddedHost(bytes);
    expect(host.slides().map(one => one.title)).toEqual(['Wijk & <buurt>']);
    expect(host.textBoxes(host.slides()[0]?.id ?? '').map(one => one.text)).toEqual(['Wijk & <buurt>', '']);
  });

  it('building a new presentation twice gives the same bytes', () => {
    expect(newDeck({ language, title: 'Wijk & <buurt>', subtitle: '' })).toEqual(bytes);
  });
});
