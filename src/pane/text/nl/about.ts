export const about = {
  title: 'Over de Partnerschapskaart',
  method: 'De methode',
  credit:
    'De partnerschapskaart komt van de HAN en de Werkplaats Sociaal Domein Nijmegen (Erik Jansen en anderen). Deze invoegtoepassing helpt u de kaart met een groep in te vullen.',
  stored: 'Wat er wordt bewaard',
  storedList: [
    'Wat de groep zegt staat alleen op uw dia, als gewone tekst. Bewaren en delen doet u met de presentatie zelf.',
    'Uw taalkeuze, uw eigen geboden, uw draaiboek en welke vraag u op de dia zette blijven op dit apparaat. Ook een kopie van de zinnen op de kaart, wat u kunt terugdraaien, uw notities en de letterlijke woorden bij wat u anders verwoordde. Dat wordt gewist als u de kaart afrondt, of als u dit paneel na zeven dagen weer opent. Wat nog niet op de dia staat, blijft bewaard tot u het plaatst of laat vervallen.',
    'Namen van deelnemers staan alleen in dit paneel, en op een dia als u de groepen daar zet. Sluit u het paneel, dan zijn ze hier weg.',
    'Er is geen account en er gaat niets naar buiten.',
  ],
  language: 'Taal van dit paneel',
};
