/** @jest-environment ./test/support/paneEnvironment.cjs */
import { EmbeddedHost } from '../../../src/workbench/host/host.ts';
import { newDeck } from '../../../src/pptx/newDeck/newDeck.ts';
import { caretIn, placeCaret, showText, textOf } from '../../../src/workbench/stage/typing/editable.ts';
import { HostBox } from '../../../src/workbench/stage/typing/hostBox.ts';
import { readDrawing, withText, type StyledText } from '../../../src/workbench/stage/typing/styledText.ts';
import { TypingSurface } from '../../../src/workbench/stage/typing/typingSurface.ts';

const plain: StyledText = { text: '', looks: [], styles: [] };
const texts = ['', 'een', 'een\rtwee', 'een\r\rtwee', '\reen\r', 'een\vtwee', 'een\v', '\v\reen', 'a  b'];

function element(): HTMLElement {
  const made = document.createElement('div');
  made.tabIndex = 0;
  document.body.replaceChildren(made);
  return made;
}

describe('text in an editable element', () => {
  it.each(texts)('the text %j reads back from an editable element as it was shown', text => {
    const root = element();
    showText(root, withText(plain, text));
    expect(textOf(root)).toBe(text);
  });

  it.each(texts)('the caret in the text %j of an editable element stays where it was set', text => {
    const root = element();
    showText(root, withText(plain, text));
    for (let offset = 0; offset <= text.length; offset++) {
      placeCaret(root, { start: offset, end: offset });
      expect(caretIn(root)).toEqual({ start: offset, end: offset });
    }
  });

  it('elements that browsers insert in an editable element while a person types are read as text', () => {
    const root = element();
    root.innerHTML = '<div><span>een</span><br>half</div><div><br></div><p>twee</p>';
    expect(textOf(root)).toBe('een\vhalf\r\rtwee');
  });
});

describe('the rendering of a text box', () => {
  const box = document.createElement('div');
  box.innerHTML =
    '<div style="margin:1px"><span style="position: absolute;">• </span><span style="color: red;">een</span>' +
    '<span style="color: red;"><br></span><b style="color: blue;">half</b></div><div style="margin:2px"><br></div>';

  it('an edited text box on the slide is rendered with the formatting of its text, but without bullets', () => {
    const { text, looks, styles } = readDrawing(box);
    expect(text).toBe('een\vhalf\r');
    expect(looks.map(one => [one.block, one.bullet?.textContent])).toEqual([
      ['margin:1px', '• '],
      ['margin:2px', undefined],
    ]);
    expect(styles.slice(3, 5)).toEqual(['color: red;', 'color: blue;']);
  });

  it('an edited text box on the slide renders typed text in the formatting of its surroundings', () => {
    const { text, looks, styles } = withText(readDrawing(box), 'een\vhalfje\rnog een\r');
    expect(text.split('\r')).toHaveLength(looks.length);
    expect(looks[1]?.bullet?.textContent).toBe('• ');
    expect(styles[text.indexOf('je')]).toBe('color: blue;');
  });
});

describe('typing in a box of the deck', () => {
  function typist(text: string) {
    const host = new EmbeddedHost(newDeck({ language: 'nl', title: text, subtitle: '' }));
    const slide = host.slides()[0]?.id ?? '';
    const there = new HostBox(host, slide, '2');
    const root = element();
    const surface = new TypingSurface(root, withText(plain, there.text ?? ''), {
      type: typed => there.type(typed),
      caret: () => undefined,
    });
    there.watch(outside => surface.adopt(outside ?? ''));
    surface.focus(null);
    const press = (inputType: string, data: string | null = null): void =>
      void root.dispatchEvent(new InputEvent('beforeinput', { inputType, data, cancelable: true }));
    return { host, slide, there, surface, root, press };
  }

  it('Enter starts a paragraph in a box on the slide, and Shift+Enter inserts a soft break', () => {
    const { press, surface, there, root } = typist('een');
    press('insertParagraph');
    press('insertText', 'twee');
    press('insertLineBreak');
    press('insertText', 'half');
    surface.flush();
    expect(there.text).toBe('een\rtwee\vhalf');
    expect(textOf(root)).toBe('een\rtwee\vhalf');
  });

  it('text that is typed in a box on the slide is written to the deck after a pause', async () => {
    const { press, there } = typist('een');
    press('insertText', '!');
    expect(there.text).toBe('een');
    await new Promise(done => setTimeout(done, 400));
    expect(there.text).toBe('een!');
  });

  it('the editor of a box keeps typed text and text that an add-in writes at the same time', () => {
    const { press, surface, there, host, slide, root } = typist('een');
    press('insertText', '!');
    host.type(slide, '2', 'nul\reen\rtwee');
    press('insertText', '?');
    surface.flush();
    expect(there.text).toBe('nul\reen!?\rtwee');
    expect(textOf(root)).toBe('nul\reen!?\rtwee');
  });

  it('the editor of a box shows the earlier text after undo on the slide', () => {
    const { press, surface, host, root } = typist('een');
    press('insertText', '!');
    surface.flush();
    host.undo();
    expect(surface.text).toBe('een');
    expect(textOf(root)).toBe('een');
  });

  it('the editor of a box shows changes by others only after a composition of characters has ended', () => {
    const { surface, there, host, slide, root } = typist('een');
    root.dispatchEvent(new CompositionEvent('compositionstart'));
    root.querySelector('span')?.append('è');
    host.type(slide, '2', 'een\rtwee');
    expect(textOf(root)).toBe('eenè');
    root.dispatchEvent(new CompositionEvent('compositionend'));
    surface.flush();
    expect(there.text).toBe('eenè\rtwee');
  });

  it('the editor of a box writes its text to the deck when it closes', () => {
    const { press, surface, there } = typist('');
    press('insertFromPaste', 'een\ntwee');
    surface.close();
    expect(there.text).toBe('een\rtwee');
  });
});
