import ts from 'typescript';
import type {
  ApiDescription,
  ApiVersion,
  ClassDescription,
  EnumDescription,
  MemberDescription,
} from '../../api/apiDescription.ts';

/**
 * Reads the namespace `PowerPoint` in the type definitions of Office.js. Takes every member with the remark
 * `[Api set: PowerPointApi 1.x]`. Members without this remark are on every class, such as `load`, or are a preview.
 */
export function readTypes(text: string): ApiDescription {
  const source = ts.createSourceFile('index.d.ts', text, {
    languageVersion: ts.ScriptTarget.ES2022,
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
  });
  const statements = source.statements.flatMap(one => (isPowerPoint(one) ? one.body.statements : []));
  const classes = statements.filter(ts.isClassDeclaration).filter(one => extendsClientObject(one, source));
  const reader = new Reader(source, new Set(classes.map(one => one.name?.text ?? '')));
  return {
    classes: classes.map(one => reader.classOf(one)),
    enums: statements
      .filter(ts.isEnumDeclaration)
      .map(one => reader.enumOf(one))
      .filter(one => Object.keys(one.values).length > 0),
  };
}

type Namespace = ts.ModuleDeclaration & { readonly body: ts.ModuleBlock };

function isPowerPoint(statement: ts.Statement): statement is Namespace {
  return (
    ts.isModuleDeclaration(statement) &&
    statement.name.text === 'PowerPoint' &&
    statement.body?.kind === ts.SyntaxKind.ModuleBlock
  );
}

function extendsClientObject(declaration: ts.ClassDeclaration, source: ts.SourceFile): boolean {
  const base = declaration.heritageClauses?.[0]?.types[0];
  return base?.getText(source) === 'OfficeExtension.ClientObject';
}

class Reader {
  readonly #source: ts.SourceFile;
  readonly #classNames: ReadonlySet<string>;

  constructor(source: ts.SourceFile, classNames: ReadonlySet<string>) {
    this.#source = source;
    this.#classNames = classNames;
  }

  classOf(declaration: ts.ClassDeclaration): ClassDescription {
    const members = new Map<string, MemberDescription>();
    let item: string | null = null;
    for (const element of declaration.members) {
      const name = element.name?.getText(this.#source) ?? '';
      const since = this.#sinceOf(element);
      if (ts.isPropertyDeclaration(element)) {
        const { type } = element;
        if (name === 'items' && type && ts.isArrayTypeNode(type)) item = this.#classIn(type.elementType);
        const writable = !element.modifiers?.some(one => one.kind === ts.SyntaxKind.ReadonlyKeyword);
        if (since) members.set(name, { name, since, kind: 'property', writable, ...this.#typeOf(type) });
      } else if (ts.isMethodDeclaration(element) && since && !members.has(name)) {
        // Overloads differ only in their parameters.
        members.set(name, { name, since, kind: 'method', writable: false, ...this.#typeOf(element.type) });
      }
    }
    const since = this.#sinceOf(declaration) ?? '1.0';
    return { name: declaration.name?.text ?? '', since, item, members: [...members.values()] };
  }

  enumOf(declaration: ts.EnumDeclaration): EnumDescription {
    const values = declaration.members.flatMap(member => {
      const { name, initializer } = member;
      if (!initializer || !ts.isStringLiteral(initializer) || !this.#sinceOf(member)) return [];
      return [[name.getText(this.#source), initializer.text]];
    });
    return { name: declaration.name.text, values: Object.fromEntries(values) as Record<string, string> };
  }

  #typeOf(type: ts.TypeNode | undefined): Pick<MemberDescription, 'type' | 'className'> {
    const className = type ? this.#classIn(type) : null;
    if (className !== null) return { type: 'object', className };
    if (!type || type.kind === ts.SyntaxKind.VoidKeyword) return { type: 'nothing', className };
    const text = type.getText(this.#source);
    return { type: text === 'Date' ? 'date' : /\bDate\b/.test(text) ? 'valueOrDate' : 'value', className };
  }

  /** Returns the class of a type such as `PowerPoint.Shape` or `Shape`, or null for another type. */
  #classIn(type: ts.TypeNode): string | null {
    const name = type.getText(this.#source).replace(/^PowerPoint\./, '');
    return this.#classNames.has(name) ? name : null;
  }

  /** Returns the version in the comment before a declaration, or null. */
  #sinceOf(node: ts.Node): ApiVersion | null {
    const comment = this.#source.text.slice(node.pos, node.getStart(this.#source));
    const minor = /\[Api set: PowerPointApi 1\.(\d+)\]/.exec(comment)?.[1];
    return minor === undefined ? null : `1.${Number(minor)}`;
  }
}
