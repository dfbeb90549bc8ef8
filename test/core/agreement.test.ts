import fc from 'fast-check';
import { agreementOf, headingText, isForAgreement } from '../../src/core/agreement/agreement.ts';
import { agreementHtml } from '../../src/core/agreement/html.ts';
import { agreementText } from '../../src/core/agreement/plainText.ts';
import { agreementSlides, BODY_SHAPE } from '../../src/core/agreement/slides.ts';
import { partnership } from '../../src/core/method/partnership.ts';
import type { CardContent } from '../../src/core/takeAway/content.ts';
import { allEntries, contentWith, hostileContent, longEntry } from '../support/hostileText.ts';

const runs = { seed: 5, numRuns: 200 };

/** Returns the entries of the card in the articles and tables of an agreement. */
function entriesIn(content: CardContent): readonly string[] {
  return agreementOf(content)
    .blocks.slice(6)
    .flatMap((block, at, blocks) => {
      const before = blocks[at - 1];
      if (block.block === 'list' && before?.block === 'paragraph') return block.items;
      return block.block === 'table' ? block.rows.map(row => row[1] ?? null) : [];
    })
    .filter(text => text !== null);
}

function occurrences(text: string, part: string): number {
  return text.split(part).length - 1;
}

describe('the agreement', () => {
  it('the agreement has all its articles and headings in Dutch and in English', () => {
    const headings = (language: 'nl' | 'en') => {
      const agreement = agreementOf(contentWith({}, { language }));
      return agreement.blocks.flatMap(one => (one.block === 'heading' ? [headingText(agreement, one)] : []));
    };
    expect(headings('nl')).toEqual([
      'Partijen',
      'Overwegende dat',
      'Artikel 1 Begrippen',
      'Artikel 2 Doel: wanneer de samenwerking geslaagd is',
      'Artikel 3 Hoe we met elkaar omgaan',
      'Artikel 4 Wat we van elkaar mogen verwachten',
      'Artikel 5 Voorwaarden, middelen en kosten',
      'Artikel 6 Acties: wie, wat, wanneer',
      'Artikel 7 Overleg en voortgang',
      'Artikel 8 Informatie en privacy',
      'Artikel 9 Verschil van mening en afdwingbaarheid',
      'Artikel 10 Evaluatie',
      'Artikel 11 Looptijd, wijziging, toetreding en opzegging',
      'Artikel 12 Slot en ondertekening',
    ]);
    expect(headings('en')).toHaveLength(14);
    expect(headings('en')[13]).toBe('Article 12 Conclusion and signatures');
  });

  it('the agreement invents no owner, date or party, and leaves blanks for missing data', () => {
    const agreement = agreementOf(contentWith({ acties: ['Plein vegen'] }, { goal: '' }));
    expect(agreement.goal).toBeNull();
    expect(agreement.version).toBeNull();
    expect(agreement.blocks).toContainEqual({
      block: 'table',
      head: ['Wie', 'Wat', 'Wanneer'],
      rows: [[null, 'Plein vegen', null]],
    });
    expect(agreement.blocks[1]).toEqual({ block: 'list', items: [null, null] });
    const text = agreementText(agreement);
    expect(text).toContain('Wie: [in te vullen]\nWat: Plein vegen\nWanneer: [in te vullen]');
    expect(text).not.toMatch(/bindend|\d{4}/);
  });

  it("the agreement names the facilitator's parties at the start and above their signatures", () => {
    const parties = ['Gemeente Noord', ' ', 'Bewonersraad & co'];
    const text = agreementText(agreementOf(contentWith({}, { parties, date: '22 november 2026' })));
    expect(text).toContain('• Gemeente Noord\n• Bewonersraad & co\n');
    expect(text).toContain('Partij 2: Bewonersraad & co\nNaam: [in te vullen]');
    expect(text).toContain('CONCEPT · Versie van 22 november 2026');
  });

  it('the agreement puts the values in the article to which its considerations refer', () => {
    const blocks = agreementOf(contentWith({ waarden: ['Iedereen telt mee'] })).blocks;
    const at = blocks.findIndex(one => one.block === 'heading' && one.number === 2);
    expect(blocks[at + 2]).toEqual({ block: 'list', items: ['Iedereen telt mee'] });
    expect(isForAgreement(partnership)).toBe(true);
    expect(isForAgreement({ ...partnership, fields: partnership.fields.slice(1) })).toBe(false);
  });

  it('the agreement has every entry literally once in its articles and once in the appendix, also for entries with markup or formulas', () => {
    fc.assert(
      fc.property(hostileContent, content => {
        const all = allEntries(content);
        expect(entriesIn(content)).toEqual(allEntries({ ...content, kind: reversed }));
        expect(agreementOf(content).appendix.columns.flatMap(one => one.entries)).toEqual(all);
      }),
      runs,
    );
  });

  it('the agreement as plain text and as HTML has each entry twice, literally', () => {
    const texts = ['Één & <twee>\ndrie "vier"', longEntry];
    const agreement = agreementOf(contentWith({ relaties: texts }));
    for (const text of texts) expect(occurrences(agreementText(agreement), text)).toBe(2);
    const html = agreementHtml(agreement);
    expect(occurrences(html, '>Één &amp; &lt;twee&gt;<br>drie &quot;vier&quot;</li>')).toBe(2);
    expect(occurrences(html, longEntry.replaceAll('&', '&amp;'))).toBe(2);
  });

  it('the agreement escapes HTML in entries', () => {
    fc.assert(
      fc.property(hostileContent, content => {
        const html = agreementHtml(agreementOf(content));
        const tags = new Set(Array.from(html.matchAll(/<[^>]*>/g), ([tag]) => tag.split(/[\s/>]/)[0]));
        const ours = [
          '<!DOCTYPE',
          '<html',
          '<head',
          '<meta',
          '<title',
          '<body',
          '<h1',
          '<h2',
          '<p',
          '<b',
          '<i',
          '<ul',
        ];
        const rest = ['<li', '<br', '<table', '<thead', '<tbody', '<tr', '<th', '<td', '<'];
        expect([...tags].filter(tag => ![...ours, ...rest].includes(tag ?? ''))).toEqual([]);
        const read = Array.from(html.matchAll(/<li [^>]*>(.*?)<\/li>/gs), ([, item = '']) => unescaped(item));
        const said = allEntries(content);
        expect(read.slice(-said.length || Infinity)).toEqual(said);
      }),
      runs,
    );
  });
});

describe('the slides of the agreement', () => {
  const slidesOf = (content: CardContent) =>
    agreementSlides(agreementOf(content)).map(({ texts, boxes, without = [] }) => ({
      title: texts['overeenkomst:titel']?.flat().join(''),
      items: (texts[BODY_SHAPE] ?? []).flat(),
      size: boxes?.[BODY_SHAPE]?.textSizes?.[0] ?? 0,
      without,
    }));

  it('the slides of the agreement have every entry literally in the order of the articles, and continue an entry that is longer than a slide', () => {
    const holdAll = (content: CardContent) => {
      const slides = slidesOf(content);
      const said = slides.flatMap(one => one.items).join('');
      let from = 0;
      for (const entry of allEntries({ ...content, kind: reversed })) {
        const at = said.indexOf(entry, from);
        expect({ entry, found: at >= 0 }).toEqual({ entry, found: true });
        from = at + entry.length;
      }
      for (const { items, size } of slides) {
        expect(items.length).toBeGreaterThan(0);
        expect(items.length).toBeLessThanOrEqual(8);
        expect(size).toBeGreaterThanOrEqual(18);
      }
    };
    fc.assert(fc.property(hostileContent, holdAll), { seed: 5, numRuns: 30 });
    holdAll(contentWith({ handelen: ['Eerst', longEntry, 'woord'.repeat(2000)] }));
  });

  it('the slides of the agreement have all unknown data on one list, and no other slide consists of blanks', () => {
    const slides = slidesOf(contentWith({ waarden: ['Iedereen telt mee'], acties: ['Plein vegen'] }));
    const isEmpty = (item: string) => /^([^:]+: )?\[in te vullen\]$/u.test(item);
    expect(slides.filter(one => one.items.every(isEmpty))).toEqual([]);
    const [open, ...others] = slides.filter(one => one.title?.startsWith('Nog samen in te vullen'));
    expect(open?.items[0]).toBe('Partijen');
    expect([open, ...others].flatMap(one => one?.items ?? [])).toContain(
      'Artikel 10 Evaluatie\nWanneer partijen samen terugkijken · Hoe zij dat doen en wie het voorbereidt',
    );
    expect(slides.at(-1)?.title).toContain('Slot en ondertekening');
  });

  it('the slides of the agreement continue under the same title, with the introduction once', () => {
    const many = Array.from({ length: 20 }, (_, at) => `Waarde ${at + 1}`);
    const slides = slidesOf(contentWith({ waarden: many })).filter(one => one.title?.includes('Doel'));
    expect(slides.map(one => one.title)).toEqual([
      'Artikel 2 Doel: wanneer de samenwerking geslaagd is',
      'Artikel 2 Doel: wanneer de samenwerking geslaagd is (vervolg)',
      'Artikel 2 Doel: wanneer de samenwerking geslaagd is (vervolg)',
    ]);
    expect(slides.map(one => one.items.length)).toEqual([8, 8, 4]);
    expect(slides.map(one => one.without.length)).toEqual([0, 1, 1]);
    expect(new Set(slides.map(one => one.size)).size).toBe(1);
  });
});

const reversed = { ...partnership, fields: partnership.fields.toReversed() };

function unescaped(html: string): string {
  return html
    .replaceAll('<br>', '\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
