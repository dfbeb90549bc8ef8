import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { coverage, versionsOf, type CoveredMember } from '../../workbench/host/api/coverage.ts';
import { catalogue, faultNames } from '../../workbench/host/faults/catalogue.ts';
import { contested, profiles, type Profile } from '../../workbench/host/profiles.ts';
import { recorded } from '../../workbench/host/recorded.ts';

const HOST = 'src/workbench/host';

/** The README of the host, in the folder of this project. */
export const README = `${HOST}/README.md`;

type Row = readonly string[];

/** The tables of the README, by the name in the comments around each one. */
const sections: Readonly<Record<string, () => readonly Row[]>> = {
  members: () => membersTable(coverage()),
  'other requirement sets': () => [
    ['requirement set', ...Object.keys(profiles)],
    ...Object.keys(profiles.windows.requirementSets).map(set => [
      set,
      ...Object.values(profiles).map(one => (one as Profile).requirementSets[set] ?? ''),
    ]),
  ],
  profiles: () => profilesTable(),
  recorded: () => [
    ['behaviour', 'field and value', 'profiles', 'recorded on', 'source', 'date'],
    ...recorded.map(one => [
      one.says,
      code(`${one.field}: ${shown(one.value)}`),
      one.profiles.join(', ') || 'none',
      one.on,
      one.source,
      one.date,
    ]),
  ],
  contested: () => [
    ['question', 'answers', ...Object.keys(profiles)],
    ...Object.entries(contested).map(([field, answers]) => [
      code(field),
      answers.map(code).join(', '),
      ...Object.values(profiles).map(one => code(one[field as keyof typeof contested])),
    ]),
  ],
  faults: () => [
    ['fault', 'what happens', 'parameters, with their defaults'],
    ...faultNames.map(name => [
      code(name),
      commentOf(constantIn(`faults/${name}.ts`, name)),
      Object.entries(catalogue[name].standard)
        .map(([parameter, value]) => code(`${parameter}: ${shown(value)}`))
        .join(', ') || 'none',
    ]),
  ],
};

/**
 * Returns the README with up-to-date tables. Throws when the comments around a table are missing, or when there is a
 * table with an unknown name.
 */
export function hostReadme(text: string): string {
  const found: string[] = [];
  const updated = text.replace(
    /(<!-- table: ([a-z ]+) -->\n)[^]*?(<!-- end -->)/g,
    (_all, start: string, name: string, end: string) => {
      found.push(name);
      const rows = sections[name];
      if (!rows) throw new Error(`There is no table ${name}`);
      return `${start}\n${aligned(rows())}\n\n${end}`;
    },
  );
  const missing = Object.keys(sections).filter(name => !found.includes(name));
  if (missing.length > 0) throw new Error(`The README has no place for: ${missing.join(', ')}`);
  return updated;
}

/** Returns, per class and requirement set, how many members the host answers. */
function membersTable(members: readonly CoveredMember[]): readonly Row[] {
  const versions = versionsOf(members);
  const classes = [...new Set(members.map(({ className }) => className))].toSorted();
  const count = (some: readonly CoveredMember[]): string =>
    some.length === 0 ? '' : `${some.filter(({ answered }) => answered).length}/${some.length}`;
  const row = (name: string, own: readonly CoveredMember[]): Row => [
    name,
    ...versions.map(version => count(own.filter(({ since }) => since === version))),
    count(own),
  ];
  return [
    ['class', ...versions, 'all'],
    ...classes.map(name =>
      row(
        name,
        members.filter(({ className }) => className === name),
      ),
    ),
    row('all', members),
  ];
}

function profilesTable(): readonly Row[] {
  const declaration = parsed('profiles.ts').statements.find(ts.isInterfaceDeclaration);
  const fields = declaration?.members.filter(ts.isPropertySignature) ?? [];
  return [
    ['field', ...Object.keys(profiles), 'what it is'],
    ...fields
      .map(field => ({ name: field.name.getText() as keyof Profile, comment: commentOf(field) }))
      .filter(({ name }) => name !== 'requirementSets')
      .map(({ name, comment }) => [
        code(name),
        ...Object.values(profiles).map(one => code(shown((one as Profile)[name]))),
        comment,
      ]),
  ];
}

function parsed(file: string): ts.SourceFile {
  const text = readFileSync(`${HOST}/${file}`, 'utf8');
  return ts.createSourceFile(file, text, { languageVersion: ts.ScriptTarget.ES2022 }, true);
}

function constantIn(file: string, name: string): ts.VariableStatement | undefined {
  return parsed(file)
    .statements.filter(ts.isVariableStatement)
    .find(one => one.declarationList.declarations.some(declared => declared.name.getText() === name));
}

/** Returns the docstring of a declaration as one line. Returns an empty text for none. */
function commentOf(node: ts.Node | undefined): string {
  const [comment] = node ? ts.getJSDocCommentsAndTags(node) : [];
  return (ts.getTextOfJSDocComment(comment?.comment) ?? '').replaceAll(/\s+/g, ' ');
}

function shown(value: unknown): string {
  if (value === '') return "''";
  if (Array.isArray(value)) return value.length === 0 ? '[]' : value.map(shown).join(' ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([name, one]) => `${name} ${shown(one)}`)
      .join(', ');
  return typeof value === 'string' ? value.replace('\r', '\\r').replace('\n', '\\n') : String(value);
}

function code(text: string): string {
  return `\`${text}\``;
}

/** Returns a Markdown table with columns of equal width, as Prettier writes it. */
function aligned(rows: readonly Row[]): string {
  const cells = rows.map(row => row.map(cell => cell.replaceAll('|', '\\|')));
  const widths = (cells[0] ?? []).map((_, at) => Math.max(3, ...cells.map(row => row[at]?.length ?? 0)));
  const line = (row: Row, fill: string): string =>
    `| ${widths.map((width, at) => (row[at] ?? '').padEnd(width, fill)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  return [line(head, ' '), line([], '-'), ...body.map(row => line(row, ' '))].join('\n');
}
