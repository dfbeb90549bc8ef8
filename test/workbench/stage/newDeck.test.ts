import { newDeck } from '../../../src/workbench/stage/newDeck/newDeck.ts';
import { EmbeddedHost } from '../../../src/workbench/host/host.ts';
import { findings } from '../../support/validate.ts';

describe.each(['nl', 'en'] as const)('a new presentation in %s', language => {
  const bytes = newDeck({ language, title: 'Wijk & <buurt>', subtitle: '' });

  it('has no fault, neither after the schema nor in what a schema cannot say', async () => {
    expect(await findings(bytes)).toEqual([]);
  });

  it('has one slide with the given words and an empty place', () => {
    const host = new EmbeddedHost(bytes);
    expect(host.slides().map(one => one.title)).toEqual(['Wijk & <buurt>']);
    expect(host.textBoxes(host.slides()[0]?.id ?? '').map(one => one.text)).toEqual(['Wijk & <buurt>', '']);
  });

  it('is the same each time', () => {
    expect(newDeck({ language, title: 'Wijk & <buurt>', subtitle: '' })).toEqual(bytes);
  });
});
