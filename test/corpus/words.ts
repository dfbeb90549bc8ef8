/** Texts on people's own cards and on the slides around them. */

/** The fields in their usual order, from left to right. */
export const ORDER = ['acties', 'voorwaarden', 'handelen', 'relaties', 'waarden'] as const;

export type FieldName = (typeof ORDER)[number];

/** A text for each field. */
export type PerField = Readonly<Record<FieldName, string>>;

function perField(...texts: readonly string[]): PerField {
  return Object.fromEntries(ORDER.map((field, at) => [field, texts[at] ?? ''])) as PerField;
}

export const headings = {
  plain: perField('Acties', 'Voorwaarden', 'Handelen', 'Relaties', 'Waarden'),
  capitals: perField('ACTIES', 'VOORWAARDEN', 'HANDELEN', 'RELATIES', 'WAARDEN'),
  numbered: perField('5. Acties', '4. Voorwaarden', '3. Handelen', '2. Relaties', '1. Waarden'),
  steps: perField(
    'Stap 5: acties',
    'Stap 4: voorwaarden',
    'Stap 3: handelen',
    'Stap 2: relaties',
    'Stap 1: waarden',
  ),
  brackets: perField('Acties (5)', 'Voorwaarden (4)', 'Handelen (3)', 'Relaties (2)', 'Waarden (1)'),
  slips: perField('Akties', 'Voorwaarde', 'Handellen', 'Relatie’s', 'Waardes'),
  typed: perField('acties:', 'voorwaarden :', 'handelen…', 'relaties -', 'waarden!'),
  extra: perField(
    'Onze acties',
    'Randvoorwaarden',
    'Handelen en vaardigheden',
    'Onderlinge relaties',
    'Gedeelde waarden',
  ),
  sentences: perField(
    'Acties: wie doet wat?',
    'Voorwaarden om dit te kunnen',
    'Handelen: wat doen we anders?',
    'Relaties met elkaar',
    'Waarden die we delen',
  ),
  both: perField(
    'Acties / Actions',
    'Voorwaarden / Conditions',
    'Handelen / Conduct',
    'Relaties / Relationships',
    'Waarden / Values',
  ),
  spaced: perField(
    'A C T I E S',
    'V O O R W A A R D E N',
    'H A N D E L E N',
    'R E L A T I E S',
    'W A A R D E N',
  ),
  broken: perField('Ac-\vties', 'Voor-\vwaarden', 'Han-\vdelen', 'Re-\vlaties', 'Waar-\vden'),
  brokenLoose: perField(
    'Actie\u00adpunten',
    'Voor waarden',
    'Han\u200bdelen',
    'Rela\u00adties',
    'Onze\vwaarden',
  ),
  brokenHyphens: perField('Acties', 'VOOR\u2011WAARDEN', 'HAN\u00ad\vDELEN', 'RELATIES', 'WAARDEN'),
  pictured: perField('✔ Acties', '🔑 Voorwaarden', '🛠 Handelen', '🤝 Relaties', '❤ Waarden'),
  english: perField('Actions', 'Conditions', 'Conduct', 'Relationships', 'Values'),
  englishCapitals: perField('5 ACTIONS', '4 CONDITIONS', '3 CONDUCT', '2 RELATIONSHIPS', '1 VALUES'),
  englishLoose: perField('Our actions', 'Preconditions', 'Conduct & skills', 'Relations', 'Shared values'),
  withQuestion: perField(
    'ACTIES\vWat vragen we van onszelf en van anderen?',
    'VOORWAARDEN\vWat is er nodig?',
    'HANDELEN\vWat vraagt dat van ons?',
    'RELATIES\vHoe gaan we met elkaar om?',
    'WAARDEN\vWanneer is het geslaagd?',
  ),
} as const;

export const questions = perField(
  'Wat vragen we van onszelf en van anderen?',
  'Wat is er nodig om zo te kunnen handelen?',
  'Wat vraagt dat van ons handelen?',
  'Hoe gaan we met elkaar om?',
  'Wanneer is de samenwerking geslaagd?',
);

const entries: Readonly<Record<FieldName, readonly string[]>> = {
  acties: [
    'Elke maand koffie in het buurthuis',
    'Jan belt de woningcorporatie',
    'Folder in gewone taal maken',
  ],
  voorwaarden: ['Een ruimte die ’s avonds open is', 'Tijd van de wijkagent: 2 uur per week'],
  handelen: [
    'Eerst luisteren, dan pas een plan',
    'Zeggen wat je niet kunt',
    'Terugbellen',
    'Samen op huisbezoek',
  ],
  relaties: ['We kennen elkaar bij naam', 'Gelijkwaardig aan tafel'],
  waarden: [
    'Iedereen telt mee',
    'Vertrouwen',
    'Dichtbij en bereikbaar',
    'Niet over maar met bewoners praten',
  ],
};

/** Returns the entries of a field on a filled card. */
export function filled(field: FieldName): readonly string[] {
  return entries[field];
}
