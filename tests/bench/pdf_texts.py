"""Texts for pdf_corpus: documents of our own invention as plain data.

A document is a dictionary: `language`, `title`, `head` (running head), and `parts`, a list of
  ("h", heading), ("p", paragraph), ("t", rows of cells), ("l", items of a list).
In a paragraph, `[[...]]` is a footnote at that place.
"""

ENGLISH = {
    "language": "en",
    "title": "Shared Water, Shared Rules: Ten Years of the Tarn Basin Compact",
    "head": "Institute for River Policy",
    "parts": [
        ("h", "Summary"),
        ("p", "Ten years ago five provinces agreed to share the water of the Tarn. The compact that they signed set "
              "out how much each of them may take in a dry summer, who measures it, and what happens when somebody "
              "takes more. This report asks whether the agreement has kept its promises, and what should change "
              "before it is renewed next spring."),
        ("p", "Our answer is mixed. Withdrawals have fallen by almost a fifth, mostly because irrigation became more "
              "efficient.[[Figures are for the months of June to September; winter withdrawals are not metered.]] "
              "Disputes that used to last for years are settled within months. But the commission has never used "
              "its power to fine a province, and small farmers say that they carry most of the burden."),
        ("h", "How the compact works"),
        ("p", "Each province nominates two members of the commission, one of whom must be a hydrologist. Decisions "
              "need a qualified majority. A secretariat of eleven people publishes the readings of forty gauges "
              "every Monday, and anybody can download them without registration."),
        ("p", "When the river falls below the first threshold, the provinces reduce their withdrawals by a tenth. "
              "Below the second threshold, only households and hospitals may be supplied in full. The thresholds "
              "were calculated from the records of sixty years, and several experts warned at the time that a "
              "warmer climate would make them meaningless.[[See the minutes of the third hearing, which were "
              "published only after a court had ordered it.]] They have been proved right twice."),
        ("p", "The commission may also lend water. A province that saves more than its share receives a credit, "
              "which it can spend in a later year or sell to another province. Trading began slowly, since nobody "
              "knew what a credit was worth. By the sixth year, however, about four per cent of all withdrawals "
              "were covered by credits, and prices had become predictable."),
        ("h", "What was measured"),
        ("p", "We compared withdrawals before and after the compact, corrected for rainfall and for the area under "
              "cultivation. The table shows the averages of three years at the beginning and at the end of the "
              "period, in millions of cubic metres."),
        ("t", [["Province", "First years", "Last years", "Change"],
               ["Aldermoor", "212", "168", "-21 %"],
               ["Brackley", "97", "81", "-16 %"],
               ["Corran", "305", "249", "-18 %"],
               ["Dunmere", "64", "66", "+3 %"],
               ["Eskdale", "188", "143", "-24 %"]]),
        ("p", "Dunmere is the exception. Its population grew by a third when the railway was extended, and the "
              "council had to connect four new settlements within two years. Without them, its withdrawals would "
              "have fallen as well, though by less than those of its neighbours."),
        ("p", "Quality is harder to judge. Nitrate has decreased at most gauges, but the decrease began before the "
              "compact and has been strongest where fertiliser was taxed. We therefore do not count it as an "
              "achievement of the agreement."),
        ("h", "Who pays"),
        ("p", "Meters cost money, and so do drip lines. Large estates were able to borrow; smallholders were not. In "
              "a survey of six hundred farms we found that the cheapest third of the savings had been made by the "
              "largest farms, while the most expensive third had been made by the smallest ones.[[The questionnaire "
              "and the answers, without names, are kept by the institute.]] A fund for equipment was promised in "
              "the preamble, but no province has paid into it."),
        ("p", "Towns have hardly contributed. Leaks in the pipes of the three largest cities waste as much water as "
              "all the vineyards of the basin use. The commission cannot oblige a city to repair its pipes, since "
              "cities are not parties to the compact, and the provinces have shown little interest in doing so."),
        ("h", "Recommendations"),
        ("l", ["Recalculate the thresholds every five years from the most recent records.",
               "Let the secretariat publish the names of those who withdraw more than they may.",
               "Pay into the fund for equipment before the next irrigation season begins.",
               "Give the largest cities a seat without a vote, and a target for their leaks."]),
        ("p", "None of this requires a new treaty. The commission can decide the first two points by itself, and the "
              "others need only a protocol. What is missing is not law but the willingness to use it. A compact "
              "that nobody enforces is a forecast, and rivers do not read forecasts."),
        ("p", "The next review will take place under less comfortable conditions. Snow, which used to store a third "
              "of the yearly flow until early summer, now melts in March. Reservoirs could replace it in part, but "
              "each of the proposed sites has been contested, and building takes longer than the compact lasts."),
    ],
}

GERMAN = {
    "language": "de",
    "title": "Kommunale Wärmeplanung zwischen Anspruch und Wirklichkeit",
    "head": "Beiträge zur Energiepolitik",
    "parts": [
        ("h", "Ausgangslage"),
        ("p", "Seit dem vergangenen Frühjahr müssen alle größeren Gemeinden festlegen, wie ihre Gebäude künftig "
              "beheizt werden sollen. Die Wärmeplanung soll Eigentümerinnen und Eigentümern Sicherheit geben, bevor "
              "sie über neue Heizungsanlagen entscheiden. In der Praxis fehlt es jedoch an Fachleuten, an "
              "Verbrauchsdaten und nicht selten an der Bereitschaft, unbequeme Entscheidungen zu treffen."),
        ("p", "Wir haben einundvierzig Gemeinden befragt und ihre Entwürfe ausgewertet.[[Die Befragung fand im Herbst "
              "statt; drei Gemeinden haben nicht geantwortet.]] Das Ergebnis überrascht: Nicht die Haushaltslage "
              "entscheidet über den Fortschritt, sondern die Zusammenarbeit zwischen Stadtwerken, Wohnungsgesellschaften "
              "und Verwaltung. Wo diese drei schon früher gemeinsam geplant hatten, lagen belastbare Entwürfe nach "
              "wenigen Monaten vor."),
        ("h", "Netze und Grenzen"),
        ("p", "Fernwärme ist in dicht bebauten Vierteln die günstigste Lösung, sofern genügend Haushalte angeschlossen "
              "werden. Viele Entwürfe gehen allerdings von Anschlussquoten aus, die bisher nirgends erreicht wurden. "
              "Außerdem bleibt häufig offen, woher die Wärme kommen soll, wenn das letzte Kohlekraftwerk abgeschaltet "
              "ist. Abwasserwärme, Geothermie und große Wärmepumpen werden zwar genannt, aber selten berechnet."),
        ("p", "Auf dem Land stellt sich die Frage anders. Dort überwiegen Einfamilienhäuser, deren Sanierung sich nur "
              "langsam bezahlt macht. Genossenschaftliche Nahwärmenetze können helfen, brauchen aber ehrenamtliche "
              "Initiatoren und eine langfristige Finanzierung. Das Förderprogramm des Landes wurde nach achtzehn "
              "Monaten eingestellt, obwohl die Nachfrage von Vierteljahr zu Vierteljahr gestiegen war."),
        ("h", "Empfehlungen"),
        ("p", "Erstens sollten Verbrauchsdaten einheitlich erhoben und den Gemeinden kostenlos zur Verfügung gestellt "
              "werden. Zweitens braucht es regionale Planungsstellen, die kleinere Gemeinden unterstützen. Drittens "
              "muss die Förderung verlässlich sein: Wer heute eine Genossenschaft gründet, muss wissen, welche "
              "Bedingungen in fünf Jahren gelten. Ohne Planungssicherheit bleibt die Wärmeplanung ein "
              "Verwaltungsvorgang, der Aktenordner füllt und keine Wohnung heizt."),
    ],
}

FRENCH = {
    "language": "fr",
    "title": "Les transports ruraux à l'épreuve de la sobriété",
    "head": "Cahiers des territoires",
    "parts": [
        ("h", "Un réseau à deux vitesses"),
        ("p", "Dans les campagnes, la voiture n'est pas un choix mais une nécessité. Les lignes d'autocar desservent "
              "les bourgs deux fois par jour, et les gares fermées il y a trente ans n'ont jamais rouvert. "
              "L'expérience menée dans quatre départements montre pourtant qu'une offre régulière, même modeste, "
              "suffit à modifier les habitudes en moins de deux années."),
        ("p", "Les horaires ont été coordonnés avec ceux des écoles et des marchés. Là où l'autocar passait toutes "
              "les heures, la fréquentation a doublé ; là où il fallait réserver la veille, elle est restée "
              "insignifiante. Les habitants n'ont pas demandé davantage de lignes, mais des lignes sur lesquelles on "
              "puisse compter, c'est-à-dire le soir et pendant les vacances également."),
        ("h", "Qui doit financer ?"),
        ("p", "Le coût dépasse rarement celui de l'entretien des routes secondaires. Les communes hésitent néanmoins, "
              "car les recettes ne couvrent qu'un cinquième des dépenses. Une contribution des entreprises, déjà "
              "prélevée dans les agglomérations, pourrait être étendue aux zones d'activité rurales, à condition que "
              "les salariés en bénéficient réellement."),
    ],
}

GREEK = {
    "language": "el",
    "title": "Η διαχείριση των δασών μετά τις πυρκαγιές",
    "head": "Δελτίο περιβάλλοντος",
    "parts": [
        ("h", "Η κατάσταση σήμερα"),
        ("p", "Τα δάση της περιοχής χρειάζονται δεκαετίες για να ανακάμψουν. Οι πρώτες βροχές παρασύρουν το έδαφος, "
              "και τα χωριά στις πλαγιές κινδυνεύουν από πλημμύρες. Οι τοπικές αρχές ζητούν περισσότερους δασολόγους "
              "και σταθερή χρηματοδότηση για έργα προστασίας."),
        ("h", "Τι πρέπει να γίνει"),
        ("p", "Η πρόληψη κοστίζει λιγότερο από την κατάσβεση. Καθαρές δασικές οδοί, εκπαιδευμένοι εθελοντές και "
              "έγκαιρη προειδοποίηση σώζουν ζωές. Το νέο σχέδιο προβλέπει επιθεωρήσεις κάθε άνοιξη και δημόσια "
              "έκθεση κάθε φθινόπωρο."),
    ],
}

RUSSIAN = {
    "language": "ru",
    "title": "Цифровые услуги в малых городах",
    "head": "Вестник местного самоуправления",
    "parts": [
        ("h", "Зачем это нужно"),
        ("p", "Жители малых городов всё чаще подают заявления через интернет, однако многие услуги по-прежнему требуют "
              "личного визита. Исследование показало, что главное препятствие не техника, а недоверие: люди боятся, "
              "что обращение потеряется и никто не ответит."),
        ("h", "Что помогло"),
        ("p", "Там, где муниципалитет публиковал сроки рассмотрения и имена ответственных сотрудников, число "
              "электронных обращений выросло вдвое. Обучение пожилых людей проводили школьники, и эти занятия "
              "оказались полезнее дорогой рекламы."),
    ],
}

ARABIC = {
    "language": "ar",
    "title": "إدارة المياه في المدن الساحلية",
    "head": "نشرة السياسات العامة",
    "parts": [
        ("h", "الوضع الحالي"),
        ("p", "تعتمد المدن الساحلية على تحلية مياه البحر منذ سنوات طويلة. وقد ارتفعت تكلفة الطاقة في عام 2022 إلى "
              "مستوى لم تعرفه البلديات من قبل. لذلك أعلنت الوزارة خطة جديدة لتقليل الفاقد في الشبكات القديمة."),
        ("h", "التوصيات"),
        ("p", "يجب إصلاح الأنابيب قبل بناء محطات جديدة. ويجب أن تنشر الشركات بيانات الاستهلاك كل شهر حتى يتمكن "
              "المواطنون من متابعة النتائج."),
    ],
}

HEBREW = {
    "language": "he",
    "title": "תחבורה ציבורית בערים הקטנות",
    "head": "עיון במדיניות",
    "parts": [
        ("h", "המצב היום"),
        ("p", "תושבי הערים הקטנות ממתינים לאוטובוס ארבעים דקות בממוצע. בשנת 2021 החליטה הממשלה להכפיל את מספר הקווים, "
              "אך התקציב אושר רק כעבור שנתיים. בינתיים עלה מספר כלי הרכב הפרטיים בעשרה אחוזים."),
        ("h", "המלצות"),
        ("p", "יש לפרסם את לוחות הזמנים מראש ולשמור עליהם. הרשויות צריכות לשתף פעולה, משום שקווים רבים חוצים את גבולות "
              "העיר."),
    ],
}

CHINESE = {
    "language": "zh",
    "title": "城市旧区更新的经验与问题",
    "head": "公共政策评论",
    "parts": [
        ("h", "背景"),
        ("p", "近年来，许多城市开始改造旧居民区。政府希望在保留历史建筑的同时改善居住条件，但资金来源和居民意见往往难以协调。"
              "调查显示，超过一半的住户支持加装电梯，却不愿意承担维护费用。"),
        ("h", "建议"),
        ("p", "首先应当公开改造方案，听取居民的不同意见。其次需要建立长期的维护基金，由社区、企业和政府共同出资。"
              "最后，评估结果必须每年公布，让公众了解资金的使用情况。"),
    ],
}

ALL = [ENGLISH, GERMAN, FRENCH, GREEK, RUSSIAN, ARABIC, HEBREW, CHINESE]
