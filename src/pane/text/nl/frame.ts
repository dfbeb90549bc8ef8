export const crash = {
  title: 'Er ging iets mis in dit paneel',
  body: 'Uw dia is niet veranderd. Laad het paneel opnieuw om verder te gaan.',
  reload: 'Opnieuw laden',
};

export const unsupported = {
  title: 'Hier lukt het nog niet',
};

export const places = {
  label: 'Onderdelen',
  prepare: 'Voorbereiden',
  sheet: 'Draaiboek',
  start: 'Start',
  fill: 'Invullen',
  rules: (count: number) => `${count} geboden`,
  back: 'Terug naar alle kaarten',
};

export const menu = {
  label: 'Meer',
  cards: 'Andere of nieuwe kaart',
  finish: 'Afronden',
  finished:
    'De kaart is afgesloten. De namen, uw notities en wat u kon terugdraaien zijn gewist. De dia blijft.',
  refresh: 'Dia opnieuw lezen',
  refreshed: 'De dia is opnieuw gelezen.',
  combine: 'Kaarten samenvoegen',
  about: 'Over en taal',
};
