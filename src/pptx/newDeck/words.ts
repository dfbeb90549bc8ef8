/** The names and prompts in a new presentation. People see the names in PowerPoint's lists of layouts and shapes. */
export interface DeckWords {
  readonly language: string;
  readonly title: string;
  readonly subtitle: string;
  readonly content: string;
  readonly titleSlide: string;
  readonly titleAndContent: string;
  readonly titleOnly: string;
  readonly blank: string;
  readonly titlePrompt: string;
  readonly subtitlePrompt: string;
  readonly contentPrompt: string;
  readonly band: string;
}

/** Names of layouts and shapes, and prompts of placeholders, in a new presentation, per language. */
export const deckWords = {
  nl: {
    language: 'nl-NL',
    title: 'Titel',
    subtitle: 'Ondertitel',
    content: 'Tijdelijke aanduiding voor inhoud',
    titleSlide: 'Titeldia',
    titleAndContent: 'Titel en object',
    titleOnly: 'Alleen titel',
    blank: 'Leeg',
    titlePrompt: 'Klik om een titel te maken',
    subtitlePrompt: 'Klik om een ondertitel te maken',
    contentPrompt: 'Klik om tekst te maken',
    band: 'Kleurvlak',
  },
  en: {
    language: 'en-GB',
    title: 'Title',
    subtitle: 'Subtitle',
    content: 'Content Placeholder',
    titleSlide: 'Title Slide',
    titleAndContent: 'Title and Content',
    titleOnly: 'Title Only',
    blank: 'Blank',
    titlePrompt: 'Click to add a title',
    subtitlePrompt: 'Click to add a subtitle',
    contentPrompt: 'Click to add text',
    band: 'Colour band',
  },
} satisfies Record<string, DeckWords>;
