import type { Form, Item, Maker } from './slide.ts';

const dutch: Readonly<Record<Form | Exclude<Item['is'], 'box'>, string>> = {
  text: 'Tekstvak',
  rect: 'Rechthoek',
  roundRect: 'Rechthoek: afgeronde hoeken',
  chevron: 'Pijl: punthaak',
  homePlate: 'Pijl: vijfhoek',
  ellipse: 'Ovaal',
  title: 'Titel',
  body: 'Tijdelijke aanduiding voor inhoud',
  table: 'Tabel',
  group: 'Groep',
  picture: 'Afbeelding',
  line: 'Rechte verbindingslijn',
};

const english: typeof dutch = {
  text: 'TextBox',
  rect: 'Rectangle',
  roundRect: 'Rectangle: Rounded Corners',
  chevron: 'Arrow: Chevron',
  homePlate: 'Arrow: Pentagon',
  ellipse: 'Oval',
  title: 'Title',
  body: 'Content Placeholder',
  table: 'Table',
  group: 'Group',
  picture: 'Picture',
  line: 'Straight Connector',
};

/** Returns the name that this maker gives a shape with this id. */
export function shapeName(maker: Maker, item: Item, id: number): string {
  const kind = item.is === 'box' ? item.form : item.is;
  switch (maker) {
    case 'pptNl':
      return `${dutch[kind]} ${id - 1}`;
    case 'pptEn':
      return `${english[kind]} ${id - 1}`;
    case 'google':
      return `Google Shape;${50 + id};p13`;
    case 'pptxgenjs':
      return kind === 'picture' ? `Image ${id - 2}` : kind === 'table' ? `Table ${id - 2}` : `Text ${id - 2}`;
    case 'pythonPptx':
      return `${english[kind].replace(/^.*: /, '')} ${id - 1}`;
    case 'copies':
      return `${dutch[kind]} 12`;
  }
}
