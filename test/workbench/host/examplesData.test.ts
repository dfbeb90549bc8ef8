import { FIRST, first, testExamples, type Example } from '../../support/examples.ts';

const examples: readonly Example[] = [
  {
    member: '1.6 Slide.hyperlinks',
    does: 'links a text, and lists the links of the slide',
    async run(context) {
      const { textRange } = first(context).shapes.getItem('4').textFrame;
      textRange
        .getSubstring(0, 3)
        .setHyperlink({ address: 'https://example.org/', screenTip: 'Naar buiten' });
      const { hyperlinks } = first(context);
      hyperlinks.load('items/address,items/screenTip');
      await context.sync();
      return hyperlinks.items.map(one => [one.address, one.screenTip]);
    },
    returns: [['https://example.org/', 'Naar buiten']],
    saved: { [FIRST]: /<a:hlinkClick [^>]*tooltip="Naar buiten"/ },
  },
  {
    member: '1.7 DocumentProperties',
    does: 'sets properties of the document and one of its own',
    async run(context) {
      const { properties } = context.presentation;
      properties.author = 'Facilitator';
      properties.customProperties.add('Ronde', 3);
      const own = properties.customProperties.getItem('Ronde');
      properties.load('author,title');
      own.load('value,type');
      await context.sync();
      return [properties.title, properties.author, own.value, own.type];
    },
    returns: ['Proefpresentatie', 'Facilitator', 3, 'Number'],
    saved: { 'docProps/core.xml': 'Facilitator' },
  },
  {
    member: '1.7 CustomXmlPartCollection.add',
    does: 'stores a custom XML part in a slide and finds it by its namespace',
    async run(context) {
      const { customXmlParts } = first(context);
      customXmlParts.add('<notitie xmlns="urn:proef">hallo</notitie>');
      const found = customXmlParts.getByNamespace('urn:proef').getOnlyItem();
      const xml = found.getXml();
      found.load('namespaceUri');
      await context.sync();
      return [found.namespaceUri, xml.value];
    },
    returns: ['urn:proef', '<notitie xmlns="urn:proef">hallo</notitie>'],
  },
  {
    member: '1.8 BindingCollection.add',
    does: 'binds a shape, and finds the shape again after its name changed',
    async run(context) {
      const shape = first(context).shapes.getItem('4');
      context.presentation.bindings.add(shape, 'Shape', 'lijst');
      shape.name = 'Anders';
      await context.sync();
      const bound = context.presentation.bindings.getItem('lijst').getShape();
      bound.load('name');
      await context.sync();
      return bound.name;
    },
    returns: 'Anders',
  },
];

testExamples(examples);
