#!/usr/bin/env python3
"""Writes a dump of invented news: JSON Lines, always the same for the same numbers.

    news_dump.py 100000 > dump.jsonl
    news_dump.py 100 --first 100000 > more.jsonl    others, with ids from there on

Made of sentences with people, organisations, places, laws and figures, in English, German and French, over fourteen
years, from sources of different size. Some documents are copies of others in another source, a day later, with a
sentence less. One is the article that tests look for: its id is `needle`.
"""
import argparse
import datetime
import itertools
import json
import random
import sys

FIRST_NAMES = '''Ada Aino Alba Amal Anders Anneke Antal Arjen Astrid Aurelio Beata Benno Birte Bruno Carla Cedric Clara
Dagny Dario Delia Dorte Edgar Eeva Elias Elin Emil Enzo Erik Esther Fabian Farid Femke Filip Flora Frida Gerrit Gilles
Greta Gudrun Hanna Harald Hedda Henrik Ilse Imre Ines Ingrid Irena Ivo Jakub Jana Jonas Jorge Judit Kaja Karel Katrin
Klara Lars Leon Liesbeth Linnea Livia Lukas Magda Maja Marek Marit Mateo Mira Nadia Niels Nora Olaf Olga Otto Paola
Pavel Petra Quentin Rafael Rasmus Renata Rosa Ruben Samira Selma Sven Tamas Tilda Tomas Ulla Vera Viktor Wanda Yara
Yves Zita'''.split()
LAST_NAMES = '''Aalto Achterberg Albrecht Almeida Andersen Ansmann Antal Arnesen Baltzar Barros Beaumont Bekker Belmonte
Bergqvist Bernauer Bianchetti Blomdahl Boelaert Borowski Brandvik Brunner Caron Castells Cervera Claesson Corvino
Czerny Dahlberg Danneels Delacroix Demeter Dietrich Dubrovnik Duvall Eklund Engelhart Esteves Fabre Falkenberg Farkas
Ferreira Fjeldstad Fontaine Forsberg Fuchs Galvani Garrido Geerts Gerlach Gomola Granqvist Grimaldi Haugen Havel
Heikkinen Hoekstra Holmgren Horvath Huberty Iversen Jablonski Jansma Jelinek Jonasson Kallio Kaminski Karhu Keller
Kettunen Kirchner Kovacs Kristensen Laaksonen Lacroix Lambrecht Larrabe Lehtonen Leroux Lindqvist Lombardi Lorenz
Maertens Malmros Marchetti Marlowe Mateus Meszaros Mikkelsen Moreau Mortensen Nagy Navarro Niemi Nordahl Novotny
Oberlin Oliveira Orlandi Ostergaard Pasternak Pellegrin Penttila Peralta Petrov Pohlmann Quintero Raskin Reinholt
Rinaldi Rosendahl Rousselle Ruiz Salminen Sandoval Santangelo Schreiber Segura Silvestri Sjoberg Skovgaard Solberg
Steinmann Strand Sundell Szabo Tavares Terzi Thorsen Toivonen Torvik Ullmann Urbanek Vaillant Valdes Vandamme Varga
Verhoeven Vesely Vinter Voss Waldmann Wallin Weidel Wiklund Wolff Ylonen Zabel Zanetti Zeller Zielinski'''.split()
ROLES = '''Commissioner|Minister|Senator|Professor|Judge|spokesperson|Secretary of State|chief economist|Ambassador|
chief executive|analyst|Mayor|Governor|rapporteur|engineer|harbour master|ombudsman|inspector'''.replace('\n', '').split('|')
ORGANISATIONS = '''European Commission|European Parliament|European Central Bank|World Bank|NATO|OECD|Court of Justice|
World Health Organization|International Energy Agency|World Trade Organization|Baltic Line|Harbour Bank|Northgrid|
Tidewater Trust|Rheinstahl AG|Medway Pharma|Kestrel Airways|Polder Institute|Skerry Shipping|Lumen Chips|Aqualine Group|
Federation of Farmers|Union of Rail Workers|Consumer Council|Ostara Bank|Ferrovia Centrale|Delta Water Board|
Institute for Fiscal Questions|Alpine Power|Atlas Telecom|Bureau of Statistics|Green Harbour Alliance|Civic Data Lab|
Nordic Investment Fund|Cassel Motors|Port Authority of Antwerp|University of Uppsala|University of Bologna|
Chamber of Commerce|Audit Office|Data Protection Board|Transport Agency|Maritime Safety Agency|Housing Forum|
Grain Exchange|Solidarity Fund|Arctic Council|African Union|Red Cross|Amnesty International|Greenpeace|
Siemens|Airbus|Volkswagen|Ericsson|Nokia|Philips|TotalEnergies|Maersk|Vestas'''.replace('\n', '').split('|')
PLACES = '''Brussels|Berlin|Paris|Madrid|Lisbon|Rome|Vienna|Warsaw|Prague|Budapest|Copenhagen|Stockholm|Helsinki|Oslo|
Tallinn|Riga|Vilnius|Dublin|Athens|Sofia|Zagreb|Ljubljana|Antwerp|Rotterdam|Hamburg|Gdansk|Marseille|Bilbao|Turin|
Geneva|Luxembourg|Strasbourg|Ghent|Uppsala|Porto|Seville|Lyon|Munich|Dresden|Krakow|Bergen|Malmo|Turku|Cork|Valletta|
Nicosia|Reykjavik|London|Washington|Ottawa|Tokyo|Seoul|Nairobi|Cairo|Dakar|Brasilia|Santiago|Canberra|Delhi|
Germany|France|Spain|Poland|Italy|Finland|Portugal|Norway|Denmark|Ireland|Greece|Estonia|Croatia'''.replace('\n', '').split('|')
LAWS = '''Regulation (EU) 2016/679|Regulation (EU) 2023/1114|Directive 2010/75/EU|the AI Act|the GDPR|
the Digital Services Act|the Chips Act|the Nature Restoration Law|the Paris Agreement|Directive (EU) 2022/2555|
the Data Act|the Treaty of Lisbon|Regulation (EU) 2019/943|Case C-131/12'''.replace('\n', '').split('|')
SOURCES = '''Continental Wire|The Harbour Courier|North Sea Post|Baltic Observer|Gazette of Notices|The Meridian|
Policy Forum Europe|Alpine Daily|The Lantern|Ledger & Tide|Island Times|Transport Weekly'''.replace('\n', '').split('|')
GERMAN_SOURCES = ['Rheinwarte', 'Elbkurier', 'Neue Hafenzeitung']
FRENCH_SOURCES = ['Gazette du Rhône', 'Le Phare', 'Revue des Ports']

# topic: section, what it is about, what is done with it
TOPICS = [
    ('Energy', '''power grid|offshore wind farm|heat pump subsidy|gas storage|electricity price|transmission line|
     hydrogen pipeline|solar park|battery plant|nuclear reactor|capacity market|district heating network|
     energy poverty fund|interconnector|blackout drill''', '''expanded|auctioned|repaired|subsidised|switched off|
     connected|mothballed|metered'''),
    ('Trade', '''steel tariff|carbon border levy|export licence|customs union|free trade agreement|dumping complaint|
     supply chain report|container terminal|rules of origin|import quota|trade deficit|sanctions list|grain corridor|
     investment screening|patent dispute''', 'imposed|suspended|challenged|renegotiated|ratified|audited|delayed|lifted'),
    ('Technology', '''semiconductor plant|language model|cloud contract|data centre|facial recognition system|
     spectrum auction|chip subsidy|quantum computer|open-source registry|digital identity wallet|age verification app|
     content moderation rule|algorithm audit|submarine cable|satellite constellation''',
     'licensed|fined|certified|banned|tested|procured|published|unveiled'),
    ('Environment', '''wetland|river basin plan|pesticide limit|nitrate directive|forest fire reserve|plastic levy|
     emissions trading scheme|drought plan|marine reserve|air quality zone|carbon budget|flood barrier|soil survey|
     peatland|wolf population''', 'restored|surveyed|protected|drained|tightened|reopened|monitored|challenged'),
    ('Health', '''vaccine contract|hospital reform|medicine shortage|antibiotic reserve|patient register|
     nursing strike|mental health plan|clinical trial|organ donation rule|tobacco levy|sugar levy|waiting list|
     cancer screening|ambulance service|medical device rule''',
     'approved|recalled|funded|criticised|digitised|extended|reviewed|piloted'),
    ('Transport', '''night train|rail freight corridor|toll system|airport slot|bicycle highway|ferry route|
     driver shortage|tunnel project|signalling system|low emission zone|tram line|truck parking area|bridge repair|
     ticket reform|shipyard order''', 'opened|postponed|electrified|tendered|cancelled|doubled|inspected|renamed'),
    ('Agriculture', '''milk quota|wheat harvest|farm subsidy|fishing quota|olive grove|animal welfare label|
     fertiliser price|seed patent|irrigation canal|vineyard register|herring stock|food safety alert|soy import|
     bee keeper programme|land reform''', 'cut|raised|labelled|contested|compensated|frozen|insured|traced'),
    ('Finance', '''digital euro|deposit insurance|capital rule|pension reform|mortgage rate|money laundering case|
     green bond|wealth tax|budget deficit|inflation forecast|bank merger|short selling ban|crypto asset rule|
     insolvency law|payment outage''', 'lowered|forecast|stress-tested|refinanced|capped|settled|taxed|disclosed'),
    ('Defence', '''frigate order|air defence system|drone fleet|conscription debate|ammunition plant|border patrol|
     cyber attack|military exercise|arms export|veterans fund|radar station|joint procurement|peace mission|
     naval base|intelligence report''', 'commissioned|deployed|rehearsed|blocked|financed|disclosed|joined|withdrawn'),
    ('Society', '''rent cap|housing shortage|minimum wage|school curriculum|library closure|asylum procedure|
     citizenship test|museum loan|census|child benefit|language course|volunteer corps|youth parliament|
     broadcasting fee|football stadium''', 'debated|introduced|abolished|indexed|renovated|counted|petitioned|simplified'),
]
LIGHTHOUSES = ('Coast', '''lighthouse|lighthouse keeper|keepers' pension|coastal museum|foghorn|beacon|harbour light|
     pilot station|lightship''', 'automated|sold|restored|relit|listed|auctioned|repainted|staffed')

OPENERS = '''After months of talks|In a report published on {day}|Against the advice of {org}|
Two years after the vote in {place}|Under pressure from {org}|Without much debate|For the first time since {year}|
At a hearing in {place}|Despite a shortage of staff|According to {org}|Late on {day}|In a letter seen by this paper|
With a majority of {small} votes|As part of a review of {law}'''.replace('\n', '').split('|')
SENTENCES = '''{opener}, {org} {action} the {noun} in {place}.
{opener}, {role} {person} said that the {noun} would be {action} before the end of {year}.
"We have waited too long for the {noun}", {role} {person} told reporters in {place}.
The {noun}, {action} in {year}, costs {money} a year, {percent} percent more than planned.
{org} and {org2} disagree about the {noun}: one wants it {action}, the other wants it left alone.
Critics in {place} point to the {noun2} and ask why nobody has {action} it since {year}.
{person}, who led the inquiry for {org}, called the {noun} "a {adjective} answer to a {adjective2} question".
Under {law}, a {noun} must be {action} within {small} months.
{role} {person} refused to comment on the {noun2}, but {org} confirmed that {small} people had been interviewed.
The figures are {adjective}: {percent} percent of those asked in {place} had never heard of the {noun}.
In {place}, {small} hundred people gathered on {day} to protest against the {noun}.
The {adjective} {noun2} will be {action} in {small} stages, beginning with {place} and {place2}.
A court in {place} ruled on {day} that {org} had to pay {money} because the {noun} was {action} without notice.
{org} expects the {noun} to create {number} jobs, most of them outside {place}.
Nobody at {org} would say what became of the {noun2} that was {action} in {year}.
"Ask me again in {small} years", said {person}, {role} from {place}, about the {noun2}.
The {noun} is one of {small} projects in {place} that {org} has {action} since {year}.
{law} leaves it to {org} to decide whether the {noun2} is {action}.
Analysts at {org} had forecast a {adjective} quarter; the {noun} changed that.
A spokesperson for {org} said the {noun2} remained {adjective} and that {money} had been set aside.
{person} of {org} warned that a {adjective} {noun} would hurt {place} more than {place2}.
The vote on the {noun} was {adjective}: {small} in favour, {small2} against, with {place} abstaining.
Engineers found {number} faults in the {noun2}, which {org} had {action} only a month earlier.
Since {year} the {noun} has been {action} twice, and each time {org} promised that it was the last.'''.split('\n')
TITLES = '''{org} {action2} {noun} in {place}|{noun} in {place} to be {action}|Who pays for the {noun}?|
{person}: "the {noun} is {adjective}"|{place} and {place2} quarrel over {noun}|Opinion: a {adjective} {noun2}|
{noun} costs {money}, report finds|Court in {place} stops {noun}|What became of the {noun2} of {year}|
{org} warns of {adjective} {noun}|{noun} {action} after {small} years|How {place} {action} its {noun}|
Letter from {place}: the {adjective} {noun2}|Inquiry into {noun2} calls for {adjective} rules'''.replace('\n', '').split('|')
ADJECTIVES = '''modest|costly|belated|quiet|stubborn|awkward|promising|doubtful|generous|narrow|risky|popular|fragile|
technical|bitter|careful|unusual|provisional|overdue|divisive|local|national|regional|temporary|sober|thorough|vague|
half-hearted|remarkable|ordinary|expensive|symbolic|hasty|transparent|contested'''.replace('\n', '').split('|')
DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split()

GERMAN_NOUNS = '''das Stromnetz|die Mietpreisbremse|der Bahnhofsumbau|die Krankenhausreform|der Windpark|
die Fischfangquote|das Rentenpaket|der Klimafonds|die Hafenerweiterung|das Sprachmodell|der Brückenbau|
die Digitalsteuer|das Schulgesetz|der Datenschutzbericht|die Wasserleitung'''.replace('\n', '').split('|')
GERMAN_SENTENCES = '''{org} hat in {place} beschlossen, dass {noun} bis {year} überprüft wird.
Man habe lange gewartet, sagte {person} am Rande der Sitzung in {place}.
Nach Angaben von {org} kostet {noun} rund {small} Millionen Euro mehr als geplant.
Kritik kommt aus {place}: dort hält man die Pläne für übereilt.
{person} von {org} sprach von einem Kompromiss, der niemandem ganz gefalle.
Schon {year} war über dieselbe Frage gestritten worden, damals ohne Ergebnis.
Die Fachleute rechnen damit, dass {small} Gemeinden betroffen sind.
Ob {noun} am Ende kommt, entscheidet sich frühestens im Herbst {year}.
In einem Gutachten für {org} heißt es, die Zahlen seien nicht belastbar.
Vor dem Rathaus von {place} demonstrierten am {day} {small} Menschen gegen {org}.
{role2} {person} nannte am {day} in {place} ein anderes Datum: {year}.
{org} und {org2} streiten seit {year} darüber, wer für {noun} zuständig ist.
Von {small} Anträgen aus {place} wurden {small2} abgelehnt, {noun2} war nicht darunter.
{noun2}, sagte {person} am {day} in {place2}, sei „keine Frage des Geldes“.
Ein Gericht in {place} gab {org} recht: {noun2} hätte schon {year} ausgeschrieben werden müssen.
Aus {place2} kamen am {day} {small} Briefe, die meisten an {person} gerichtet.
Bis {year} will {org2} in {place2} weitere {small} Stellen schaffen.'''.split('\n')
GERMAN_TITLES = '{place} streitet: {noun} und die Folgen|{org}: {noun} auf dem Prüfstand|Was {noun} kostet|{person} mahnt zur Eile'.split('|')
GERMAN_ROLES = ['Ministerin', 'Bürgermeister', 'Sprecherin', 'Staatssekretär', 'Abgeordnete', 'Gutachter']
GERMAN_DAYS = 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'.split()
FRENCH_NOUNS = '''le réseau électrique|la réforme des retraites|le port autonome|la loi sur l’eau|le parc éolien|
la ligne à grande vitesse|le budget de la santé|la taxe numérique|le marché du blé|la centrale solaire|
le modèle de langue|la pêche côtière|le logement social|la frontière commune'''.replace('\n', '').split('|')
FRENCH_SENTENCES = '''À {place}, {org} a décidé que {noun} serait revu avant {year}.
« Nous avons trop attendu », a déclaré {person} devant la presse à {place}.
Selon {org}, {noun} coûtera {small} millions d’euros de plus que prévu.
Les élus de {place} jugent le projet précipité et demandent un débat.
{person}, de {org}, parle d’un compromis qui ne satisfait personne.
La question avait déjà été posée en {year}, sans réponse.
Près de {small} communes seraient concernées, d’après les experts.
Le sort de {noun} se jouera au plus tôt à l’automne {year}.
Un rapport remis à {org} met en doute les chiffres avancés.
Près de {small} personnes ont manifesté {day} devant la mairie de {place} contre {org}.
{person}, {role2} à {place2}, avait pourtant promis le contraire {day}.
{org} et {org2} se disputent depuis {year} la responsabilité du dossier : {noun}.
Sur {small} demandes venues de {place}, {small2} ont été rejetées ; {noun2} attendra.
Un tribunal de {place} a donné raison à {org} : {noun2} aurait dû être soumis au vote en {year}.
À {place2}, {small} lettres sont arrivées {day}, la plupart adressées à {person}.
D’ici {year}, {org2} veut créer {small} emplois à {place2}.
« {noun2} n’est pas une question d’argent », répète {person} depuis {place2}.'''.split('\n')
FRENCH_TITLES = '{place} s’interroge sur {noun}|{org} : {noun} en question|Ce que coûte {noun}|{person} appelle à la prudence'.split('|')
FRENCH_ROLES = ['ministre', 'maire', 'députée', 'rapporteur', 'porte-parole', 'préfète']
FRENCH_DAYS = 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split()

NEEDLE = {
    'id': 'needle',
    'title': 'Tidewater Trust sells its last lighthouse to the keeper who lived in it',
    'text': '\n\n'.join((
        'For forty years Marit Skovgaard climbed the 142 steps of the lighthouse at Kalk Point every evening, long after a '
        'lamp had learnt to light itself. On Friday the Tidewater Trust sold her the tower for the price of a used car.',
        'The trust, which once looked after 31 lights along the coast, had meant to auction it. But nobody bid, said its '
        'director Otto Vandamme, "because nobody else can stand the foghorn".',
        "The sale ends a quarrel about the keepers' pension. Mrs Skovgaard had gone to court in Antwerp when the trust stopped "
        'paying it after automation, and won. The tower settles the debt. She intends to keep bees on the gallery.')),
    'date': '2019-09-13', 'source': 'The Harbour Courier', 'section': 'Coast', 'language': 'en',
    'url': 'https://courier.example/2019/09/last-lighthouse'}


def listed(text):
    return [' '.join(item.split()) for item in text.split('|')]


def moment(day, number):
    """At a time of that day that others hardly share, so that the order by date is the same in every index."""
    second = number * 7919 % 86400
    return f'{day.isoformat()}T{second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}Z'


class Template:
    """A sentence with gaps; knows which."""

    def __init__(self, text):
        parts = text.replace('%', '%%').split('{')
        self.gaps = [part.split('}', 1)[0] for part in parts[1:]]
        self.pattern = parts[0] + ''.join('%s' + part.split('}', 1)[1] for part in parts[1:])

    def filled(self, writer):
        return self.pattern % tuple(writer.fill(gap) for gap in self.gaps)


class Writer:
    """Writes one document after another. Few names are frequent, most are rare."""

    def __init__(self, seed):
        self.random = random.Random(seed).random
        self.topics = [(section, listed(nouns), listed(actions)) for section, nouns, actions in TOPICS]
        self.lighthouses = (LIGHTHOUSES[0], listed(LIGHTHOUSES[1]), listed(LIGHTHOUSES[2]))
        self.people = [f'{first} {last}' for first, last in itertools.product(FIRST_NAMES, LAST_NAMES)]
        random.Random(20240312).shuffle(self.people)
        self.kinds = {language: ([Template(s) for s in sentences], [Template(t) for t in titles])
                      for language, sentences, titles in (('en', SENTENCES, TITLES), ('de', GERMAN_SENTENCES, GERMAN_TITLES),
                                                          ('fr', FRENCH_SENTENCES, FRENCH_TITLES))}
        self.openers = [Template(opener) for opener in OPENERS]
        self.gaps = {
            'opener': lambda: self.pick(self.openers).filled(self), 'org': lambda: self.frequent(self.organisations),
            'org2': lambda: self.pick(ORGANISATIONS), 'person': lambda: self.frequent(self.named),
            'role': lambda: self.pick(ROLES), 'role2': lambda: self.pick(self.roles), 'place': lambda: self.frequent(PLACES), 'place2': lambda: self.pick(PLACES),
            'noun': lambda: self.frequent(self.nouns), 'noun2': lambda: self.pick(self.nouns),
            'action': lambda: self.pick(self.actions), 'action2': lambda: self.pick(self.actions),
            'adjective': lambda: self.pick(ADJECTIVES), 'adjective2': lambda: self.pick(ADJECTIVES),
            'law': lambda: self.frequent(LAWS), 'year': lambda: str(self.year - int(6 * self.random())),
            'day': lambda: self.pick(self.days), 'small': lambda: str(2 + int(97 * self.random())),
            'small2': lambda: str(2 + int(97 * self.random())), 'number': lambda: f'{int(90000 * self.random()) + 1000:,}',
            'percent': lambda: f'{100 * self.random():.1f}', 'money': self.money}
        self.recent = []

    def pick(self, values):
        return values[int(len(values) * self.random())]

    def frequent(self, values):
        """The first ones more often."""
        return values[int(len(values) * self.random() * self.random())]

    def fill(self, gap):
        return self.gaps[gap]()

    def money(self):
        return f'€{1 + int(900 * self.random())} {"million" if self.random() < 0.8 else "billion"}'

    def turn_to(self, language):
        """Sets what the next document is made of."""
        self.day = datetime.date(2012, 1, 1) + datetime.timedelta(days=int(5113 * self.random() ** 0.7))
        self.year = self.day.year
        self.section, self.nouns, self.actions = self.lighthouses if self.random() < 0.006 else self.pick(self.topics)
        if language == 'de':
            self.nouns, self.days, self.roles = GERMAN_NOUNS, GERMAN_DAYS, GERMAN_ROLES
        elif language == 'fr':
            self.nouns, self.days, self.roles = FRENCH_NOUNS, FRENCH_DAYS, FRENCH_ROLES
        else:
            self.days = DAYS
        self.organisations = [self.frequent(ORGANISATIONS) for _ in range(4)]
        if self.section == 'Coast' and self.random() < 0.4:
            self.organisations[0] = 'Tidewater Trust'
        start = int(len(self.people) * self.random() ** 4)
        self.named = self.people[start:start + 4]

    def text(self, sentences):
        size = 3 + int(4 * self.random())
        start, step = int(len(sentences) * self.random()), self.pick((7, 11, 13))  # no sentence twice
        chosen = [sentences[(start + i * step) % len(sentences)].filled(self) for i in range(size)]
        paragraphs = [' '.join(s[0].upper() + s[1:] for s in chosen[i:i + 3]) for i in range(0, size, 3)]
        return '\n\n'.join(paragraphs)

    def document(self, number):
        chance = self.random()
        if chance < 0.05 and self.recent:
            return self.copy(number)
        language = 'de' if chance < 0.15 else 'fr' if chance < 0.22 else 'en'
        self.turn_to(language)
        sentences, titles = self.kinds[language]
        title = self.pick(titles).filled(self)
        sources = {'en': SOURCES, 'de': GERMAN_SOURCES, 'fr': FRENCH_SOURCES}[language]
        made = {'id': f'n{number:06}', 'title': title[0].upper() + title[1:], 'text': self.text(sentences),
                'date': moment(self.day, number), 'source': self.frequent(sources), 'section': self.section, 'language': language,
                'url': f'https://news.example/{self.day.year}/{number:06}'}
        self.recent.append(made)
        if len(self.recent) > 500:
            del self.recent[:250]
        return made

    def copy(self, number):
        """Of a recent one: elsewhere, a day later, with a sentence less."""
        original = self.pick(self.recent)
        paragraphs = original['text'].split('\n\n')
        last = paragraphs[-1].split('. ')
        shorter = '\n\n'.join(paragraphs[:-1] + ['. '.join(last[:-1]) + '.'] if len(last) > 1 else paragraphs)
        later = datetime.date.fromisoformat(original['date'][:10]) + datetime.timedelta(days=1)
        return {**original, 'id': f'n{number:06}', 'text': shorter, 'date': moment(later, number),
                'source': self.pick(SOURCES), 'url': f'https://news.example/{later.year}/{number:06}'}


def documents(first, count):
    writer = Writer(first + 1)
    for number in range(first, first + count):
        is_needle = first == 0 and number == count // 2
        yield NEEDLE if is_needle else writer.document(number)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('count', type=int)
    parser.add_argument('--first', type=int, default=0)
    options = parser.parse_args()
    sys.stdout.reconfigure(encoding='utf-8')
    for document in documents(options.first, options.count):
        sys.stdout.write(json.dumps(document, ensure_ascii=False) + '\n')


if __name__ == '__main__':
    main()
