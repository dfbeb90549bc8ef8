import type { CardKind } from '../card/kind.ts';
import type { Language, Localised } from '../card/language.ts';
import { agreementTexts, articles, type Article } from '../method/agreement.ts';
import { alsoOnSlide, exportableOutside, exportableEntries, type CardContent } from '../takeAway/content.ts';
import { isBlank, writable } from '../text/paragraphs.ts';

/** A text; null when the text is unknown. Exports then show the placeholder `Agreement.unknown`. */
export type Known = string | null;

/** A block of an agreement. Blocks are in order from top to bottom. */
export type Block =
  /** The headings of articles are numbered from 1. The headings before the articles have no number. */
  | { readonly block: 'heading'; readonly number: number | null; readonly text: string }
  | { readonly block: 'paragraph'; readonly text: string }
  | { readonly block: 'list'; readonly items: readonly Known[] }
  /** Texts that the parties must still fill in, each after its label. */
  | { readonly block: 'open'; readonly labels: readonly string[] }
  | {
      readonly block: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly Known[])[];
    }
  | {
      readonly block: 'signatures';
      readonly parties: readonly { readonly label: string; readonly name: Known }[];
      /** Labels of the texts that each party fills in before signing. */
      readonly labels: readonly string[];
      readonly signature: string;
    };

/** One column of the card in the appendix. */
export interface AppendixColumn {
  readonly name: string;
  readonly question: string;
  readonly entries: readonly string[];
}

/** The draft of an agreement as data, from which all formats are made. */
export interface Agreement {
  readonly language: Language;
  readonly title: string;
  /** The goal of the parties; null when the card does not state a goal. */
  readonly goal: Known;
  /** The text that marks a draft. */
  readonly draft: string;
  /** The date of this version with its label; null when there is no date. */
  readonly version: Known;
  readonly provenance: string;
  /** The placeholder for unknown texts. */
  readonly unknown: string;
  /** The word before the number of an article. */
  readonly article: string;
  readonly blocks: readonly Block[];
  readonly appendix: {
    readonly heading: string;
    /** The columns from left to right, as on the slide. Texts outside the boxes come last. */
    readonly columns: readonly AppendixColumn[];
  };
}

/** Whether cards of this kind have all fields that the agreement needs. */
export function isForAgreement(kind: CardKind): boolean {
  return articles.every(({ feed }) => !feed || kind.fields.some(one => one.id === feed.field));
}

/**
 * Returns the draft agreement of a card. Every entry is literally in its article and in the appendix. Nothing is made
 * up.
 */
export function agreementOf(content: CardContent): Agreement {
  const { kind, language, date } = content;
  const say = (text: Localised): string => text[language];
  const goal = writable(content.goal);
  const names = (content.parties ?? []).map(writable).filter(name => !isBlank(name));
  const parties: readonly Known[] = names.length > 0 ? names : [null, null];
  const outside = exportableOutside(content);
  const closing = articles.length + 1;
  return {
    language,
    title: say(agreementTexts.title),
    goal: isBlank(goal) ? null : goal,
    draft: say(agreementTexts.draft),
    version: date === undefined ? null : `${say(agreementTexts.version)} ${date}`,
    provenance: say(agreementTexts.provenance),
    unknown: say(agreementTexts.unknown),
    article: say(agreementTexts.article),
    blocks: [
      { block: 'heading', number: null, text: say(agreementTexts.parties) },
      { block: 'list', items: parties },
      { block: 'paragraph', text: say(agreementTexts.together) },
      { block: 'heading', number: null, text: say(agreementTexts.considering) },
      { block: 'list', items: agreementTexts.considerations.map(say) },
      { block: 'paragraph', text: say(agreementTexts.agreed) },
      ...articles.flatMap((article, at) => articleBlocks(content, article, at + 1)),
      { block: 'heading', number: closing, text: say(agreementTexts.signing) },
      { block: 'open', labels: [say(agreementTexts.cited)] },
      {
        block: 'signatures',
        parties: parties.map((name, at) => ({ label: `${say(agreementTexts.party)} ${at + 1}`, name })),
        labels: agreementTexts.signatureParts.map(say),
        signature: say(agreementTexts.signature),
      },
    ],
    appendix: {
      heading: say(agreementTexts.appendix),
      columns: [
        ...kind.fields.map(field => ({
          name: say(field.name),
          question: say(field.question),
          entries: exportableEntries(content, field),
        })),
        ...(outside.length > 0 ? [{ name: say(alsoOnSlide), question: '', entries: outside }] : []),
      ],
    },
  };
}

/** Returns the text of a heading, with the number of the article if it has one. */
export function headingText(
  { article }: Agreement,
  { number, text }: Extract<Block, { block: 'heading' }>,
): string {
  return number === null ? text : `${article} ${number} ${text}`;
}

/** Returns the line under the title: the mark of a draft, and the date of the version. */
export function draftLine({ draft, version }: Agreement): string {
  return version === null ? draft : `${draft} · ${version}`;
}

/** Returns a text, or the placeholder when the text is unknown. */
export function textOrPlaceholder({ unknown }: Agreement, text: Known): string {
  return text ?? unknown;
}

/** Returns a text after its label, or the placeholder when the text is unknown. */
export function labelled(agreement: Agreement, label: string, text: Known = null): string {
  return `${label}: ${textOrPlaceholder(agreement, text)}`;
}

function articleBlocks(
  content: CardContent,
  { title, texts, feed, open }: Article,
  number: number,
): readonly Block[] {
  const { language } = content;
  const blocks: Block[] = [{ block: 'heading', number, text: title[language] }];
  if (texts) blocks.push({ block: 'list', items: texts.map(one => one[language]) });
  if (feed) {
    const said = exportableEntries(content, { id: feed.field });
    const known: readonly Known[] = said.length > 0 ? said : [null];
    blocks.push({ block: 'paragraph', text: feed.lead[language] });
    if (feed.as === 'list') blocks.push({ block: 'list', items: known });
    else
      blocks.push({
        block: 'table',
        head: agreementTexts.actions.map(one => one[language]),
        rows: known.map(what => [null, what, null]),
      });
  }
  if (open) blocks.push({ block: 'open', labels: open.map(one => one[language]) });
  return blocks;
}
