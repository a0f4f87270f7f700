/** German words for the numbers that help whoever finds nothing. */
export const helpNumbers = {
  title: 'Hilfe am Telefon',
  emergency: 'Notruf: Rettungsdienst, Feuerwehr',
  police: 'Polizei',
  doctor: 'Ärztlicher Bereitschaftsdienst, wenn die Praxen zu sind',
  parents: 'Elterntelefon, kostenlos und ohne Namen',
  children: 'Kinder- und Jugendtelefon, kostenlos und ohne Namen',
  crisis: 'Telefonseelsorge, Tag und Nacht, kostenlos',
  violence: 'Hilfetelefon Gewalt gegen Frauen, Tag und Nacht, in vielen Sprachen',
};
