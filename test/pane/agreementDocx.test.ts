import fc from 'fast-check';
import { unzipSync } from 'fflate';
import type { CardContent } from '../../src/core/takeAway/content.ts';
import { exportCard } from '../../src/pane/finish/exportCard.ts';
import { children } from '../../src/pptx/xml.ts';
import { validatorFindings } from '../../src/tools/validator.ts';
import { allEntries, contentWith, hostileContent, longEntry } from '../support/hostileText.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const card = contentWith(
  {
    waarden: ['Iedereen telt mee', 'Niemand\nstaat er alleen voor'],
    acties: ['Plein vegen & beplanten', 'קפה'],
    voorwaarden: [longEntry],
  },
  { parties: ['Gemeente Noord'], date: '22 november 2026' },
);

async function opened(content: CardContent): Promise<ReadonlyMap<string, Document>> {
  const files = Object.entries(unzipSync(await exportCard('docx', content)));
  const parts = files.filter(([name]) => name.endsWith('.xml'));
  const read = (bytes: Uint8Array) =>
    new DOMParser().parseFromString(new TextDecoder().decode(bytes), 'application/xml');
  return new Map(parts.map(([name, bytes]) => [name, read(bytes)]));
}

function all(root: Document | Element | undefined, name: string): readonly Element[] {
  return Array.from(root?.getElementsByTagNameNS(WORD, name) ?? []);
}

/** Returns a paragraph as Word shows it; a soft break is a line feed. */
function textOf(paragraph: Element): string {
  const pieces = all(paragraph, 'r').flatMap(run => children(run));
  const text: Readonly<Record<string, string>> = { 'w:br': '\n', 'w:tab': '\t' };
  return pieces.map(one => text[one.nodeName] ?? (one.nodeName === 'w:t' ? one.textContent : '')).join('');
}

function value(element: Element | undefined, name: string): string | null {
  return element?.getAttributeNS(WORD, name) ?? null;
}

describe('the agreement in Word', () => {
  it('the agreement in Word passes the Open XML validator', async () => {
    expect(await validatorFindings(await exportCard('docx', card), 'docx')).toEqual([]);
  });

  it('the agreement in Word uses styles, numbered articles, and tables with a header row', async () => {
    const parts = await opened(card);
    const document = parts.get('word/document.xml');
    const styles = all(document, 'pStyle').map(one => value(one, 'val'));
    const known = all(parts.get('word/styles.xml'), 'style').map(one => value(one, 'styleId'));
    expect(styles.filter(one => !known.includes(one))).toEqual([]);
    expect(styles).toEqual(
      expect.arrayContaining(['Title', 'Subtitle', 'Heading1', 'BodyText', 'ListBullet']),
    );
    const headings = all(document, 'p').filter(one => value(all(one, 'pStyle')[0], 'val') === 'Heading1');
    expect(headings).toHaveLength(15);
    expect(headings.filter(one => all(one, 'numPr').length > 0)).toHaveLength(12);
    const levels = all(parts.get('word/numbering.xml'), 'lvlText').map(one => value(one, 'val'));
    expect(levels).toContain('Artikel %1');
    const tables = all(document, 'tbl').filter(one => all(one, 'tblStyle').length > 0);
    expect(tables.map(one => value(all(one, 'tblStyle')[0], 'val'))).toEqual([
      'AgreementTable',
      'AgreementTable',
    ]);
    expect(tables.map(one => all(one, 'tblHeader').length)).toEqual([1, 1]);
    expect(tables.map(one => all(one, 'gridCol').length)).toEqual([3, 5]);
  });

  it('the agreement in Word shows CONCEPT and the page number on every A4 page, with a landscape appendix', async () => {
    const parts = await opened(card);
    const sizes = all(parts.get('word/document.xml'), 'pgSz');
    expect(sizes.map(one => [value(one, 'w'), value(one, 'h'), value(one, 'orient')])).toEqual([
      ['11906', '16838', 'portrait'],
      ['16838', '11906', 'landscape'],
    ]);
    for (const number of [1, 2]) {
      const [header] = all(parts.get(`word/header${number}.xml`), 'p');
      expect(header && textOf(header)).toBe('Samenwerkingsovereenkomst\tCONCEPT');
      const [footer] = all(parts.get(`word/footer${number}.xml`), 'p');
      expect(footer && textOf(footer)).toBe('Versie van 22 november 2026\tPagina  van ');
      expect(all(footer, 'instrText').map(one => one.textContent.trim())).toEqual(['PAGE', 'NUMPAGES']);
    }
  });

  it.each([
    ['nl', 'nl-NL', 'Samenwerkingsovereenkomst — Noord'],
    ['en', 'en-GB', 'Collaboration agreement — Noord'],
  ] as const)(
    'the agreement in Word has its title and language in its properties: %s',
    async (language, tag, title) => {
      const parts = await opened({ ...card, language, goal: 'Noord' });
      const property = (name: string) =>
        parts.get('docProps/core.xml')?.getElementsByTagName(name)[0]?.textContent;
      expect(property('dc:title')).toBe(title);
      expect(property('dc:language')).toBe(tag);
      expect(value(all(parts.get('word/styles.xml'), 'lang')[0], 'val')).toBe(tag);
    },
  );

  it('the agreement in Word has every entry literally, in its article and in the appendix, also for entries with markup', async () => {
    const isHeldBy = async (content: CardContent) => {
      const paragraphs = all((await opened(content)).get('word/document.xml'), 'p').map(textOf);
      const counts = (texts: readonly string[]) =>
        texts.map(text => paragraphs.filter(one => one === text).length);
      const said = allEntries(content);
      // An entry may occur more than once, and may also be the name of a party.
      const parties = [...(content.parties ?? []), ...(content.goal === '' ? [] : [content.goal])];
      const times = said.map(
        text => 2 * said.filter(one => one === text).length + parties.filter(one => one === text).length,
      );
      expect(counts(said)).toEqual(times);
    };
    await isHeldBy(card);
    await fc.assert(fc.asyncProperty(hostileContent, isHeldBy), { seed: 5, numRuns: 30 });
  });
});
