import fc from 'fast-check';
import { agreementOf } from '../../src/core/agreement/agreement.ts';
import { actionsCsv, actionsText, safeCell } from '../../src/core/takeAway/actionsCsv.ts';
import { cardMarkdown } from '../../src/core/takeAway/markdown.ts';
import { allEntries, contentWith, hostileContent, hostileEntry, longEntry } from '../support/hostileText.ts';

const runs = { seed: 5, numRuns: 300 };

/** Returns the cells of a CSV file as a spreadsheet reads them. */
function cellsOf(csv: string): readonly (readonly string[])[] {
  const rows = csv.replace(/^\ufeff/, '').match(/(?:"(?:[^"]|"")*"(?:;|\r\n))+?(?<=\r\n)/g) ?? [];
  return rows.map(row =>
    Array.from(row.matchAll(/"((?:[^"]|"")*)"/g), ([, cell = '']) => cell.replaceAll('""', '"')),
  );
}

/** Returns the original text of an escaped cell. */
function cellText(cell: string): string {
  return cell.replace(/^'(?='*(?:[\t\r\n]|\s*[=+\-@＝＋－＠]))/u, '');
}

/** Returns the items of a Markdown list as a CommonMark reader parses them, with a line feed for a hard line break. */
function itemsOf(markdown: string): readonly string[] {
  const items = markdown.matchAll(/^- (.*(?:\n {2}.*)*)$/gmu);
  return Array.from(items, ([, item = '']) =>
    item.replace(/\\\n {2}|\\([!-/:-@[-`{-~])|&#(\d+);/gu, (_, escaped?: string, code?: string) =>
      code === undefined ? (escaped ?? '\n') : String.fromCodePoint(Number(code)),
    ),
  );
}

describe('the list of actions', () => {
  it('the list of actions is a CSV file for Dutch Excel: byte-order mark, semicolons, quotes, and a placeholder for unknown data', () => {
    const csv = actionsCsv(
      contentWith({ acties: ['Bel "Jan"; morgen', '=HYPERLINK("x")', "'t plein vegen"] }),
    );
    expect(csv).toBe(
      '\ufeff"Wie";"Wat";"Wanneer"\r\n' +
        '"[in te vullen]";"Bel ""Jan""; morgen";"[in te vullen]"\r\n' +
        '"[in te vullen]";"\'=HYPERLINK(""x"")";"[in te vullen]"\r\n' +
        '"[in te vullen]";"\'t plein vegen";"[in te vullen]"\r\n',
    );
    expect(actionsCsv(contentWith({}, { language: 'en' }))).toBe('\ufeff"Who";"What";"When"\r\n');
  });

  it.each(['=1+1', '+31', '-2', '@SUM(1)', '\t=1', '\r=1', ' =1', '＝1', "'=1", '\n=1'])(
    'the list of actions has no cell that a spreadsheet evaluates as a formula: %j',
    text => {
      expect(safeCell(text)).toBe(`'${text}`);
      expect(cellText(safeCell(text))).toBe(text);
    },
  );

  it('the list of actions has every action once, and removing the apostrophe before a formula restores the original text', () => {
    const start = fc.constantFrom('', "'", "''", '=', ' -', '\t', '＋');
    fc.assert(
      fc.property(start, hostileEntry, (before, text) => {
        expect(safeCell(before + text)).not.toMatch(/^\s*[=+\-@]|^[\t\r\n]/);
        expect(cellText(safeCell(before + text))).toBe(before + text);
      }),
      runs,
    );
    fc.assert(
      fc.property(hostileContent, content => {
        const [, ...rows] = cellsOf(actionsCsv(content));
        const actions = content.entries.get(content.kind.fields[0]?.id ?? ('' as never));
        expect(rows.map(cells => cellText(cells[1] ?? ''))).toEqual(actions);
        expect(rows.every(cells => cells.length === 3)).toBe(true);
      }),
      runs,
    );
  });
});

describe('all texts as Markdown', () => {
  it('the Markdown text of a card has the columns in the order of filling, with their questions', () => {
    const content = contentWith({ acties: ['1. *Bel* <Jan>\nmorgen'], waarden: ['Iedereen telt mee.'] });
    expect(cardMarkdown({ ...content, date: '22 november 2026' })).toMatch(
      /^# Partnerschapskaart — Gebiedsontwikkeling Noord\n\n22 november 2026\n\n## 1\. Waarden\n\n_Wanneer is .*\?_\n\n- Iedereen telt mee\.\n\n## 2/u,
    );
    expect(cardMarkdown(content)).toContain('\n- 1\\. \\*Bel\\* \\<Jan\\>\\\n  morgen\n');
  });

  it('the Markdown text of a card has each entry literally, once and in order, also for entries with markup', () => {
    fc.assert(
      fc.property(hostileContent, content => {
        const filled = allEntries({
          ...content,
          kind: { ...content.kind, fields: content.kind.fields.toReversed() },
        });
        expect(itemsOf(cardMarkdown(content))).toEqual(filled);
      }),
      runs,
    );
    expect(itemsOf(cardMarkdown(contentWith({ waarden: [longEntry] })))).toEqual([longEntry]);
  });
});

describe('texts on the slide outside the boxes', () => {
  const outside = ['Bel *de* wijkagent', '=1+1'];
  const content = { ...contentWith({ acties: ['Bel Jan'] }), outside };

  it('texts outside the boxes are the last section of the Markdown text, literally', () => {
    const [, section = ''] = cardMarkdown(content).split('## Ook op de dia\n\n');
    expect(itemsOf(section)).toEqual(outside);
    expect(cardMarkdown(contentWith({}))).not.toContain('Ook op de dia');
  });

  it('texts outside the boxes are the last rows of the list of actions, escaped against formulas', () => {
    expect(cellsOf(actionsCsv(content)).slice(1)).toEqual([
      ['[in te vullen]', 'Bel Jan', '[in te vullen]'],
      ['Ook op de dia', 'Bel *de* wijkagent', ''],
      ['Ook op de dia', "'=1+1", ''],
    ]);
    expect(actionsText(content)).toBe('Bel Jan\n\nOok op de dia:\nBel *de* wijkagent\n=1+1');
  });

  it('texts outside the boxes are the last column of the appendix to the agreement', () => {
    expect(agreementOf(content).appendix.columns.at(-1)).toEqual({
      name: 'Ook op de dia',
      question: '',
      entries: outside,
    });
  });
});
