import { existsSync, readFileSync } from 'node:fs';

const source = readFileSync('manifest.xml', 'utf8');
const manifest = new DOMParser().parseFromString(source, 'application/xml').documentElement;

/**
 * The order of child elements that PowerPoint requires, from "How to find the proper order of manifest elements" in
 * Microsoft's Office Add-ins documentation. The schema itself is not published as a package.
 */
const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateID',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

function all(name: string): readonly Element[] {
  return Array.from(manifest.getElementsByTagName(name));
}

function values(element: Element): readonly string[] {
  const own = element.getAttribute('DefaultValue') ?? '';
  return [own, ...Array.from(element.children, one => one.getAttribute('Value') ?? '')];
}

describe('the manifest', () => {
  it.each(Object.entries(order))(
    'the manifest has the child elements of %s in the required order, each once',
    (name, expected) => {
      const parents = name === 'OfficeApp' ? [manifest] : all(name);
      expect(parents.length).toBeGreaterThan(0);
      for (const parent of parents) {
        const names = Array.from(parent.children, one => one.nodeName);
        expect(names).toEqual(expected.filter(one => names.includes(one)));
      }
    },
  );

  it('the manifest requests the shared runtime in the first child element of the host', () => {
    const host = all('VersionOverrides')[0]?.getElementsByTagName('Host')[0];
    const first = host?.firstElementChild;
    expect(first?.nodeName).toBe('Runtimes');
    expect(first?.firstElementChild?.getAttribute('lifetime')).toBe('long');
  });

  it('the manifest has a resource of the right kind for every reference, and uses every resource', () => {
    const resources = new Map(
      ['bt:Image', 'bt:Url', 'bt:String'].flatMap(kind =>
        all(kind).flatMap(one =>
          one.hasAttribute('id') ? [[one.getAttribute('id') ?? '', one] as const] : [],
        ),
      ),
    );
    const references = Array.from(manifest.getElementsByTagName('*')).filter(one =>
      one.hasAttribute('resid'),
    );
    for (const reference of references) {
      const target = resources.get(reference.getAttribute('resid') ?? '');
      const group = ((): string => {
        switch (reference.nodeName) {
          case 'bt:Image':
            return 'bt:Images';
          case 'Runtime':
          case 'FunctionFile':
          case 'SourceLocation':
          case 'LearnMoreUrl':
            return 'bt:Urls';
          case 'Description':
            return 'bt:LongStrings';
          default:
            return 'bt:ShortStrings';
        }
      })();
      expect([reference.nodeName, target?.parentElement?.nodeName]).toEqual([reference.nodeName, group]);
    }
    expect(new Set(references.map(one => one.getAttribute('resid')))).toEqual(new Set(resources.keys()));
    for (const id of resources.keys()) expect(id.length).toBeLessThanOrEqual(32);
  });

  it('the manifest keeps within the text lengths that the store allows', () => {
    const longest = (name: string) =>
      Math.max(...all(name).flatMap(one => values(one).map(text => text.length)));
    expect(longest('DisplayName')).toBeLessThanOrEqual(125);
    expect(longest('Description')).toBeLessThanOrEqual(250);
    const strings = (group: string) => Array.from(all(group)[0]?.children ?? []).flatMap(values);
    for (const text of strings('bt:ShortStrings')) expect(text.length).toBeLessThanOrEqual(125);
    for (const text of strings('bt:LongStrings')) expect(text.length).toBeLessThanOrEqual(250);
  });

  it('the manifest is Dutch by default, and English for Britain and America', () => {
    expect(all('DefaultLocale')[0]?.textContent).toBe('nl-NL');
    const texts = [...all('DisplayName'), ...all('Description').filter(one => !one.hasAttribute('resid'))];
    for (const text of [...texts, ...all('bt:String')]) {
      expect(Array.from(text.children, one => one.getAttribute('Locale'))).toEqual(['en-US', 'en-GB']);
    }
  });

  it('the manifest has only https addresses, and icons that exist', () => {
    const attributes = Array.from(manifest.getElementsByTagName('*')).flatMap(one => values(one));
    const addresses = attributes.filter(value => value.includes('://'));
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(address).toMatch(/^https:\/\//);
    const icons = addresses.map(address => new URL(address).pathname).filter(path => path.endsWith('.png'));
    expect(icons).toHaveLength(5);
    for (const icon of icons) expect(existsSync(`.${icon}`)).toBe(true);
  });

  it('the manifest has an id, a version of four numbers and the API version that the code requires', () => {
    expect(all('Id')[0]?.textContent).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(all('Version')[0]?.textContent).toMatch(/^[1-9]\d*(\.\d+){3}$/);
    expect(all('Set').map(one => [one.getAttribute('Name'), one.getAttribute('MinVersion')])).toEqual([
      ['PowerPointApi', '1.5'],
    ]);
    expect(all('Host').map(one => one.getAttribute('Name') ?? one.getAttribute('xsi:type'))).toEqual([
      'Presentation',
      'Presentation',
    ]);
  });
});
