#include "common/compounds/compound_splitter.h"

#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "common/analysis/stemmer.h"
#include "common/unicode.h"
#include "tests/support/catch.h"

using broadsheet::CompoundPart;
using broadsheet::find_language;

namespace {

const broadsheet::CompoundSplitter::Stem& german_stem() {
  static const broadsheet::Stemmer stemmer(*find_language("de"));
  static const broadsheet::CompoundSplitter::Stem stem = [](std::string_view word) { return stemmer(word); };
  return stem;
}

std::vector<CompoundPart> parts_of(std::string_view word) {
  return broadsheet::compound_splitter(*find_language("de"), german_stem())->split(word, german_stem());
}

/// The word as the lexicon's words cut it: `klimaschutz|gesetz` for a last word `gesetz` and so on; the word
/// itself when it is not split.
std::string cut(std::string_view typed) {
  const std::string word = broadsheet::fold_case(typed);
  std::set<std::size_t> begins;
  for (const CompoundPart& part : parts_of(word)) {
    if (part.begin > 0) begins.insert(part.begin);
    if (part.end < word.size()) begins.insert(part.end);
  }
  std::string out;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (begins.contains(i)) out += '|';
    out += word[i];
  }
  return out;
}

/// All parts, in their order.
std::string parts(std::string_view word) {
  std::string out;
  for (const CompoundPart& part : parts_of(word))
    out += (out.empty() ? "" : " ") + std::string(word.substr(part.begin, part.end - part.begin)) + ':' +
           std::to_string(part.words);
  return out;
}

}  // namespace

TEST_CASE("Compounds are split at their words, linking letters with the word before") {
  std::istringstream compounds(R"(
Bundes|verfassungs|gericht Klima|schutz|gesetz Klima|schutz Bundestags|wahl Landes|regierung Außen|minister Finanz|ministerium Verteidigungs|minister Innen|ministerin
Sicherheits|rat Gemeinde|rat Stadt|rat Aufsichts|rat Betriebs|rat Finanz|amt Jugend|amt Verfassungs|schutz Daten|schutz Umwelt|schutz Grenz|schutz Arten|schutz Brand|schutz Verbraucher|schutz
Staats|anwalt Staats|anwaltschaft Rechts|anwalt Straf|verfahren Straf|recht Völker|recht Arbeits|recht Miet|recht Steuer|recht Wahl|recht Asyl|recht Menschen|rechte Grund|rechte Bürger|rechte
Arbeits|markt Arbeits|platz Arbeits|plätze Arbeits|zeit Arbeits|kampf Wohnungs|markt Energie|markt Welt|markt Super|markt Renten|versicherung Kranken|versicherung Arbeitslosen|versicherung
Pflege|versicherung Unfall|versicherung Mehrwert|steuer Einkommen|steuer Einkommens|steuer Erbschafts|steuer Vermögens|steuer Gewerbe|steuer Umsatz|steuer Energie|politik Außen|politik Sozial|politik
Wirtschafts|politik Klima|politik Asyl|politik Flüchtlings|politik Geld|politik Zins|politik Innen|politik Haushalts|politik Energie|wende Verkehrs|wende Agrar|wende Energie|krise Finanz|krise
Schulden|krise Flüchtlings|krise Wirtschafts|krise Euro|krise Klima|wandel Klima|konferenz Klima|gipfel Klima|ziele Atom|kraftwerk Kohle|kraftwerk Gas|kraftwerk Atom|ausstieg Kohle|ausstieg
Gas|lieferung Waffen|lieferungen Waffen|stillstand Friedens|verhandlungen Koalitions|verhandlungen Koalitions|vertrag Friedens|vertrag Arbeits|vertrag Miet|vertrag Tarif|vertrag Tarif|verhandlungen
Handels|abkommen Frei|handels|abkommen Handels|krieg Bürger|krieg Welt|krieg Angriffs|krieg Luft|angriff Terror|anschlag Bomben|anschlag Terror|organisation Hilfs|organisation Menschenrechts|organisation
Bundes|regierung Bundes|kanzler Bundes|kanzlerin Bundes|präsident Bundes|land Bundes|länder Bundes|polizei Bundes|bank Zentral|bank National|bank Welt|bank Noten|bank Kredit|institut Forschungs|institut
Wahl|kampf Wahl|ergebnis Wahl|beteiligung Landtags|wahl Präsidenten|wahl Präsidentschafts|wahl Parlaments|wahl Oppositions|partei Regierungs|partei Volks|partei
Spitzen|kandidat Minister|präsident Premier|minister Regierungs|chef Partei|chef Fraktions|chef Konzern|chef Vorstands|chef Presse|sprecher Regierungs|sprecher Presse|freiheit Meinungs|freiheit
Presse|konferenz Sicherheits|konferenz Bildungs|system Gesundheits|system Rechts|system Gesundheits|minister Gesundheits|reform Steuer|reform Renten|reform Bildungs|reform Justiz|reform
Haushalts|entwurf Gesetz|entwurf Gesetzes|entwurf Gesetzes|änderung Verfassungs|änderung Straßen|verkehr Straßen|bahn Auto|bahn Eisen|bahn Flug|hafen Bahnhof Haupt|bahnhof Kranken|haus
Kranken|häuser Hoch|schule Volks|schule Grund|schule Schul|system Kinder|garten Kinder|gärten Sprach|kurs Alters|heim Rathaus Trink|wasser Hoch|wasser Grund|wasser Luft|verschmutzung
Treibhausgas|emissionen Treibhaus|gas Umwelt|ministerium Umwelt|verband Wirtschafts|wachstum Wirtschafts|minister Arbeitgeber|verband Länder|finanz|ausgleich Finanz|ausgleich Mindest|lohn Lebens|mittel
Lebensmittel|preise Strom|preis Gas|preis|bremse Schulden|bremse Miet|preis|bremse Hilfs|paket Konjunktur|paket Rettungs|schirm Rechnungs|hof Gerichts|hof Verwaltungs|gericht Landes|gericht Arbeits|gericht
Straf|gericht Gerichts|verfahren Gerichts|urteil Untersuchungs|ausschuss Haft|befehl Haft|strafe Geld|strafe Todes|strafe Todes|opfer Kriegs|verbrechen Kriegs|flüchtlinge Drogen|handel
)");
  for (std::string expected; compounds >> expected;) {
    std::string word = expected;
    std::erase(word, '|');
    INFO(word);
    CHECK(cut(word) == broadsheet::fold_case(expected));
  }
}

TEST_CASE("Names, simple words and words with prefixes and endings stay whole") {
  std::istringstream words(R"(
Deutschland Griechenland Salzburg Hamburg Freiburg Magdeburg Luxemburg Straßburg Heidelberg Nürnberg Düsseldorf Frankfurt Russland Neuseeland Niederlande Großbritannien Österreich Afghanistan
Argentinien Brandenburg Mecklenburg Saarland Rheinland Thüringen Westfalen Bayern Merkel Steinmeier Steinbrück Westerwelle Lindner Baumgartner Neubauer Seehofer Grünwald Bergmann Hoffmann Zimmermann
Kaufmann Neumann Waldheim Schwarzenegger Beckenbauer Gewerkschaft Wirtschaft Gesellschaft Wissenschaft Mannschaft Freundschaft Landwirtschaft Nachbarschaft Mitgliedschaft Verwandtschaft Eigenschaft
Entscheidung Entwicklung Unternehmen Untersuchung Vorstellung Veröffentlichung Verhandlung Verwaltung Verordnung Versammlung Veranstaltung Verteidigung Verbindung Versprechen Verbrechen Vertretung
Vereinbarung Verantwortung Ausstellung Auseinandersetzung Aufmerksamkeit Ausnahme Ausschuss Auftritt Aufgabe Einstellung Einrichtung Einschätzung Einwohner Überraschung Übernahme Überwachung
Unterstützung Unterschied Unterricht Beteiligung Bedingungen Behandlung Bevölkerung Beschäftigung Beziehungen Bewegung Bestimmung Gelegenheit Gerechtigkeit Geschwindigkeit Möglichkeiten Schwierigkeiten
Persönlichkeit Öffentlichkeit Verhältnismäßigkeit Wahrscheinlichkeit Arbeitslosigkeit Nachhaltigkeit Zusammenarbeit Zusammenhang Voraussetzung Herausforderung Gründung Handlung Wanderung Änderungen
Forderungen Regierungen Zeitungen Rechnungen Hoffnungen Wohnungen Leistungen Leitungen Meldungen Wertungen Prüfungen Ministerium Ministerien Präsidentin Professorin Sportlerin Journalistin Lehrerinnen
Politikerin Studentinnen Universität Organisation Generation Information Kommunikation Demonstration Kooperation Integration Konferenz Transparenz Konsequenz Demokratie Philosophie Technologie Psychologie
Kandidaten Studenten Patienten Präsidenten Demonstranten Terroristen Journalisten Abgeordnete Angestellte Vorsitzende Jugendliche Flüchtlinge Häftlinge Lehrlinge Zwillinge internationalen europäischen
österreichische amerikanische politischen wirtschaftlichen rechtlichen gesetzlichen staatlichen öffentlichen grundsätzlich hauptsächlich beispielsweise möglicherweise verantwortlich selbstverständlich
verhältnismäßig regelmäßig gleichzeitig rechtzeitig gegenseitig entscheiden beschlossen aufgenommen festgestellt stattfinden teilnehmen vorstellen zurückkehren weitermachen funktionieren diskutieren
konzentrieren informieren investieren Wachsende bestritten Teilnehmer Bürgermeister Fahrzeug Flugzeug Werkzeug Zeitschrift Hintergrund Augenblick Hochzeit Alltag Wahnsinn Computer Internet Smartphone
Kardinal Karneval Parlament Instrument Dokument Fundament Temperament Testament Regiment Element Argument Restaurant Lieferant Elefant Konstante Batterie Galerie Lotterie Industrie Kategorie
)");
  for (std::string word; words >> word;) {
    INFO(word);
    CHECK(cut(word) == broadsheet::fold_case(word));
  }
}

TEST_CASE("Of two readings the one with the longer last word counts") {
  CHECK(cut("staubecken") == "stau|becken");
}

TEST_CASE("A compound of three words has its beginning and its end as parts, and no part that says little") {
  CHECK(parts("klimaschutzgesetz") == "klimaschutz:2 klima:1 schutzgesetz:2 schutz:1 gesetz:1");
  CHECK(parts("finanzminister") == "finanz:1 minister:1");
  CHECK(parts("hauptstadt") == "stadt:1");
  CHECK(parts("gesetz") == "");
  CHECK(parts("") == "");
}

TEST_CASE("Other languages have no splitter") {
  CHECK(broadsheet::compound_splitter(*find_language("en"), german_stem()) == nullptr);
}
