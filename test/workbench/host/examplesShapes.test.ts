import { FIRST, first, testExamples, type Example } from '../../support/examples.ts';

const examples: readonly Example[] = [
  {
    member: '1.4 ShapeCollection.addGeometricShape',
    does: 'adds a hexagon at a place, with a name',
    async run(context) {
      const hexagon = first(context).shapes.addGeometricShape('Hexagon', {
        left: 100,
        top: 110,
        width: 150,
        height: 140,
      });
      hexagon.name = 'Zeshoek';
      hexagon.load('name,type,left,top,width,height');
      await context.sync();
      const { name, type, left, top, width, height } = hexagon;
      return [name, type, left, top, width, height];
    },
    returns: ['Zeshoek', 'GeometricShape', 100, 110, 150, 140],
    saved: { [FIRST]: '<a:prstGeom prst="hexagon">' },
  },
  {
    member: '1.4 ShapeCollection.addLine',
    does: 'adds a straight line and makes it a dashed, blue one',
    async run(context) {
      const line = first(context).shapes.addLine('Straight', { left: 20, top: 30, width: 200, height: 0 });
      line.lineFormat.color = 'blue';
      line.lineFormat.weight = 3;
      line.lineFormat.dashStyle = 'Dash';
      line.load('type');
      line.lineFormat.load('color,weight,dashStyle,visible');
      await context.sync();
      return [line.type, line.lineFormat.toJSON()];
    },
    returns: ['Line', { color: '#0000FF', weight: 3, dashStyle: 'Dash', visible: true }],
    saved: { [FIRST]: /<a:ln w="38100"><a:solidFill>.*<a:prstDash val="dash"\/>/ },
  },
  {
    member: '1.4 ShapeCollection.addTextBox',
    does: 'adds a text box and centres its text',
    async run(context) {
      const box = first(context).shapes.addTextBox('Hallo!', { left: 100, top: 300, height: 40, width: 300 });
      box.name = 'Tekstvak';
      box.textFrame.verticalAlignment = 'MiddleCentered';
      box.textFrame.wordWrap = true;
      box.textFrame.load('hasText,verticalAlignment,wordWrap,textRange/text');
      await context.sync();
      const { hasText, verticalAlignment, wordWrap, textRange } = box.textFrame;
      return [hasText, verticalAlignment, wordWrap, textRange.text];
    },
    returns: [true, 'MiddleCentered', true, 'Hallo!'],
    saved: { [FIRST]: 'anchorCtr="1"' },
  },
  {
    member: '1.4 ShapeFill.setSolidColor',
    does: 'fills a shape, makes it half transparent, and clears the fill of another',
    async run(context) {
      const { shapes } = first(context);
      const [one, other] = [shapes.getItem('4').fill, shapes.getItem('8').fill];
      one.setSolidColor('#FF0000');
      one.transparency = 0.5;
      other.setSolidColor('yellow');
      other.clear();
      for (const fill of [one, other]) fill.load('type,foregroundColor,transparency');
      await context.sync();
      return [one.type, one.foregroundColor, one.transparency, other.type];
    },
    returns: ['Solid', '#FF0000', 0.5, 'NoFill'],
    saved: { [FIRST]: '<a:srgbClr val="FF0000"><a:alpha val="50000"/></a:srgbClr>' },
  },
  {
    member: '1.4 ShapeFont',
    does: 'formats the first word of a text and reads that the whole text is mixed',
    async run(context) {
      const { textRange } = first(context).shapes.getItem('4').textFrame;
      const { font } = textRange.getSubstring(0, 3);
      font.color = 'purple';
      font.bold = true;
      font.size = 30;
      textRange.font.load('color,bold,size,italic');
      font.load('color,bold,size');
      await context.sync();
      return [textRange.font.bold, textRange.font.size, font.color, font.bold, font.size];
    },
    returns: [null, null, '#800080', true, 30],
    saved: { [FIRST]: /sz="3000" b="1"|b="1" sz="3000"/ },
  },
  {
    member: '1.4 TextFrame.autoSizeSetting',
    does: 'lets the shape follow its text, with wider margins',
    async run(context) {
      const { textFrame } = first(context).shapes.getItem('4');
      textFrame.autoSizeSetting = 'AutoSizeShapeToFitText';
      textFrame.leftMargin = 14.4;
      textFrame.load('autoSizeSetting,leftMargin,rightMargin');
      await context.sync();
      return [textFrame.autoSizeSetting, textFrame.leftMargin, textFrame.rightMargin];
    },
    returns: ['AutoSizeShapeToFitText', 14.4, 7.2],
    saved: { [FIRST]: /lIns="182880".*<a:spAutoFit\/>/ },
  },
  {
    member: '1.4 TextFrame.deleteText',
    does: 'empties a text frame',
    async run(context) {
      const { textFrame } = first(context).shapes.getItem('4');
      textFrame.deleteText();
      textFrame.load('hasText');
      await context.sync();
      return textFrame.hasText;
    },
    returns: false,
  },
  {
    member: '1.4 Shape.left',
    does: 'puts the text boxes of a slide in a row below each other',
    async run(context) {
      const { shapes } = first(context);
      shapes.load('items/name,items/left,items/top');
      await context.sync();
      const moved = shapes.items.filter(one => /^(Lijst|Punt)$/.test(one.name));
      moved.forEach((shape, at) => {
        shape.left = 20;
        shape.top = 50 * at;
        shape.load('left,top');
      });
      await context.sync();
      return moved.map(({ left, top }) => [left, top]);
    },
    returns: [
      [20, 0],
      [20, 50],
    ],
  },
  {
    member: '1.3 Shape.delete',
    does: 'deletes all shapes of a slide',
    async run(context) {
      const { shapes } = first(context);
      shapes.load('items/$none');
      await context.sync();
      shapes.items.forEach(shape => shape.delete());
      const count = shapes.getCount();
      await context.sync();
      return count.value;
    },
    returns: 0,
  },
  {
    member: '1.8 ShapeGroup.shapes',
    does: 'reads the shapes of a group and the parent of one of them',
    async run(context) {
      const { shapes } = first(context).shapes.getItem('5').group;
      shapes.load('items/name,items/level,items/parentGroup/name');
      await context.sync();
      return shapes.items.map(one => [one.name, one.level, one.parentGroup.name]);
    },
    returns: [['Binnen', 1, 'Groep 5']],
  },
  {
    member: '1.8 Shape.getTable',
    does: 'reads the values of a table and changes a cell',
    async run(context) {
      const found = first(context).shapes.getItem('7').getTable();
      found.getCellOrNullObject(1, 0).text = 'nieuw';
      found.load('values,rowCount,columnCount');
      await context.sync();
      return [found.rowCount, found.columnCount, found.values];
    },
    returns: [
      2,
      2,
      [
        ['a', 'b'],
        ['nieuw', 'd'],
      ],
    ],
  },
  {
    member: '1.8 PlaceholderFormat.type',
    does: 'finds the title among the shapes of a slide',
    async run(context) {
      const { shapes } = first(context);
      shapes.load('items/type,items/name');
      await context.sync();
      const found = shapes.items.filter(one => one.type === 'Placeholder');
      found.forEach(one => one.placeholderFormat.load('type'));
      await context.sync();
      return found.map(one => [one.name, one.placeholderFormat.type]);
    },
    returns: [['Titel 2', 'Title']],
  },
  {
    member: '1.8 Shape.setZOrder',
    does: 'brings a shape to the front',
    async run(context) {
      const shape = first(context).shapes.getItem('4');
      shape.setZOrder('BringToFront');
      shape.load('zOrderPosition');
      await context.sync();
      return shape.zOrderPosition;
    },
    returns: 4,
  },
  {
    member: '1.10 Shape.altTextDescription',
    does: 'describes a shape, and marks another as decorative',
    async run(context) {
      const { shapes } = first(context);
      const [one, other] = [shapes.getItem('4'), shapes.getItem('8')];
      one.altTextTitle = 'Lijst';
      one.altTextDescription = 'De agenda van vandaag';
      other.isDecorative = true;
      one.load('altTextTitle,altTextDescription,isDecorative');
      other.load('isDecorative');
      await context.sync();
      return [one.altTextTitle, one.altTextDescription, one.isDecorative, other.isDecorative];
    },
    returns: ['Lijst', 'De agenda van vandaag', false, true],
    saved: { [FIRST]: /descr="De agenda van vandaag"/ },
  },
  {
    member: '1.10 BulletFormat.style',
    does: 'numbers the paragraphs of a list with letters',
    async run(context) {
      const { bulletFormat } = first(context).shapes.getItem('4').textFrame.textRange.paragraphFormat;
      bulletFormat.style = 'AlphabetLowercasePeriod';
      bulletFormat.load('style,type,visible');
      await context.sync();
      return [bulletFormat.style, bulletFormat.type, bulletFormat.visible];
    },
    returns: ['AlphabetLowercasePeriod', 'Numbered', true],
    saved: { [FIRST]: '<a:buAutoNum type="alphaLcPeriod"/>' },
  },
];

testExamples(examples);
