import { TextBody } from '../../src/pptx/text.ts';
import { child, children, descendants, is, parseXml } from '../../src/pptx/xml.ts';

/**
 * Returns a text body from a short notation: `|` between paragraphs, a space between runs, `*word` for a bold run, `/`
 * for a soft break, `2:` for the level of a paragraph. `*` alone is an empty paragraph with a bold end.
 */
function body(notation: string): TextBody {
  const paragraphs = notation.split('|').map(paragraph => {
    const [, level, rest = ''] = /^(?:(\d):)?(.*)$/.exec(paragraph) ?? [];
    const items = rest.split(' ').map(item => {
      if (item === '/') return '<a:br/>';
      if (item === '*') return '<a:endParaRPr b="1"/>';
      return (
        item &&
        `<a:r>${item.startsWith('*') ? '<a:rPr b="1"/>' : ''}<a:t>${item.replace('*', '')}</a:t></a:r>`
      );
    });
    return `<a:p>${level ? `<a:pPr lvl="${level}"/>` : ''}${items.join('')}</a:p>`;
  });
  const xml = `<p:txBody xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:bodyPr/>${paragraphs.join('')}</p:txBody>`;
  return new TextBody(parseXml(xml).documentElement);
}

function notation(text: TextBody): string {
  return text.paragraphs
    .map(paragraph => {
      const level = child(paragraph, 'a:pPr')?.getAttribute('lvl');
      const items = children(paragraph).flatMap(item => {
        if (is(item, 'a:br')) return ['/'];
        if (is(item, 'a:r'))
          return [
            `${child(item, 'a:rPr')?.getAttribute('b') ? '*' : ''}${child(item, 'a:t')?.textContent ?? ''}`,
          ];
        return is(item, 'a:endParaRPr') && item.getAttribute('b') ? ['*'] : [];
      });
      return `${level ? `${level}:` : ''}${items.join(' ')}`;
    })
    .join('|');
}

describe('the text of a shape', () => {
  test('the text of a shape has \\r between paragraphs and \\v for a soft break', () => {
    expect(body('een *twee|drie / vier|').text).toBe('eentwee\rdrie\vvier\r');
  });

  test.each([
    // before, start, length, text, after
    ['', 0, 0, 'een', 'een'],
    ['*', 0, 0, 'een', '*een *'],
    ['een', 3, 0, '\rtwee', 'een|twee'],
    ['2:een', 3, 0, '\rtwee', '2:een|2:twee'],
    ['een *twee', 7, 0, '\rdrie', 'een *twee|*drie'],
    ['een|*drie', 3, 0, '\rtwee', 'een|twee|*drie'],
    ['*een|2:twee', 0, 0, 'nul\r', '*nul|*een|2:twee'],
    ['een *twee', 3, 0, 'X', 'eenX *twee'],
    ['een *twee', 3, 4, 'X', 'een *X'],
    ['een *twee drie', 2, 3, 'X', 'eeX *ee drie'],
    ['een|twee|drie', 3, 5, '', 'een|drie'],
    ['een|2:twee|drie', 0, 4, '', '2:twee|drie'],
    ['een|2:twee|drie', 0, 4, 'nul\r', 'nul|2:twee|drie'],
    ['een|2:twee', 2, 3, 'X', 'eeXwee'],
    ['*een', 0, 3, '', '*'],
    ['een|*twee', 4, 4, '', 'een|*'],
    ['een', 1, 1, '\v', 'e / n'],
    ['e / n', 1, 1, 'e', 'een'],
    ['een', 1, 1, 'a\nb\rc', 'ea|b|cn'],
  ])(
    'the shape text %j with a replacement at %d of length %d by %j becomes %j',
    (before, start, length, text, after) => {
      const subject = body(before);
      const expected =
        subject.text.slice(0, start) + text.replaceAll('\n', '\r') + subject.text.slice(start + length);
      subject.replace(start, length, text);
      expect(notation(subject)).toBe(after);
      expect(subject.text).toBe(expected);
    },
  );

  test("replacing text past the end of a shape's text is refused", () => {
    expect(() => body('een').replace(4, 0, 'x')).toThrow(RangeError);
    expect(() => body('een').replace(2, 2, 'x')).toThrow(RangeError);
  });

  test("setting a range of a shape's text splits text runs at the ends of that range and nowhere else", () => {
    const subject = body('een *twee|drie');
    const texts = subject.runsIn(1, 4).map(run => run.textContent);
    expect(texts).toEqual(['en', 'tw']);
    expect(subject.text).toBe('eentwee\rdrie');
  });

  test('text that is inserted at the edge of a link is not in the link, and text inserted inside a link is', () => {
    const link =
      '<a:rPr><a:hlinkClick xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></a:rPr>';
    const xml = `<p:txBody xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:p><a:r>${link}<a:t>site</a:t></a:r></a:p></p:txBody>`;
    for (const [offset, links] of [
      [0, 1],
      [2, 1],
      [4, 1],
    ] as const) {
      const subject = new TextBody(parseXml(xml).documentElement);
      subject.replace(offset, 0, 'X');
      const texts = descendants(subject.element, 'a:r').filter(
        run => descendants(run, 'a:hlinkClick').length > 0,
      );
      expect(texts).toHaveLength(links);
      expect(texts[0]?.textContent.includes('X')).toBe(offset === 2);
    }
  });

  test('replacing the whole text of a link removes the link', () => {
    const link =
      '<a:rPr b="1"><a:hlinkClick xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></a:rPr>';
    const xml = `<p:txBody xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:p><a:r>${link}<a:t>fatima@example.org</a:t></a:r></a:p></p:txBody>`;
    const subject = new TextBody(parseXml(xml).documentElement);
    subject.replace(0, 18, 'Een inwoner');
    expect(subject.text).toBe('Een inwoner');
    expect(descendants(subject.element, 'a:hlinkClick')).toEqual([]);
    expect(descendants(subject.element, 'a:rPr')[0]?.getAttribute('b')).toBe('1');
  });

  test('characters that XML cannot contain are dropped from the text of a shape', () => {
    const subject = body('een');
    subject.replace(3, 0, '\u0001\ud800\tx');
    expect(subject.text).toBe('een\tx');
  });
});
