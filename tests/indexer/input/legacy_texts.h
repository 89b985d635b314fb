// Invented texts in many languages, and the encodings that were used for each, for tests.
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace broadsheet::testing {

struct LegacyText {
  std::string_view language;
  std::string_view encodings;  ///< of ICU, separated by blanks
  std::string_view headline;
  std::string_view paragraph;
  std::string_view more;  ///< the rest of the article
};

inline constexpr std::array legacy_texts = {
    LegacyText{"pl", "windows-1250 ISO-8859-2 ibm-852 x-mac-centraleurroman",
               "Rząd przyjął ustawę o łączności",
               "Rząd przyjął w środę ustawę, która ma ułatwić budowę sieci w małych gminach. Minister "
               "powiedział, że "
               "pierwsze środki trafią do samorządów jeszcze w październiku.",
               "Przeciwnicy twierdzą, że pieniędzy nie wystarczy. Związek gmin żąda, aby państwo pokryło "
               "również koszty "
               "utrzymania łączy. Głosowanie w Senacie odbędzie się w przyszłym tygodniu, a prezydent "
               "zapowiedział, że "
               "podpisze ustawę bez zwłoki."},
    LegacyText{"cs", "windows-1250 ISO-8859-2 ibm-852 x-mac-centraleurroman",
               "Vláda schválila příští rozpočet",
               "Vláda ve středu schválila rozpočet na příští rok, který počítá s nižším schodkem. Ministr "
               "řekl, že peníze "
               "půjdou především na školy, železnici a zdravotnictví.",
               "Opozice tvrdí, že čísla nejsou skutečná. Starostové žádají, aby stát zaplatil také opravy "
               "mostů. Sněmovna "
               "bude o návrhu hlasovat příští týden a prezident už oznámil, že ho podepíše."},
    LegacyText{"sk", "windows-1250 ISO-8859-2 ibm-852", "Parlament odložil hlasovanie o dôchodkoch",
               "Parlament odložil hlasovanie o dôchodkoch, pretože poslanci žiadali ďalšie údaje. Minister "
               "povedal, že "
               "návrh zákona bude predložený znova ešte pred koncom roka.",
               "Odbory tvrdia, že ľudia čakajú príliš dlho. Mestá žiadajú, aby štát zaplatil aj opravy ciest "
               "a železníc. "
               "Vláda sľúbila, že výšku príspevku oznámi budúci týždeň."},
    LegacyText{"hu", "windows-1250 ISO-8859-2 ibm-852", "Új törvény készül a folyók védelméről",
               "A kormány új törvényt készít a folyók védelméről, amelyet ősszel terjesztenek a parlament "
               "elé. A miniszter "
               "szerint a bírságok összege jelentősen nőni fog, és a gyűjtőhelyek száma is emelkedik.",
               "A gazdák attól tartanak, hogy az öntözés drágább lesz. A környezetvédők üdvözölték a "
               "döntést, de gyorsabb "
               "lépéseket sürgetnek. A következő egyeztetés időpontját jövő hétfőn jelentik be."},
    LegacyText{"sl", "windows-1250 ISO-8859-2", "Vlada potrdila načrt za železnice",
               "Vlada je v četrtek potrdila načrt za prenovo železnic, ki naj bi stal več sto milijonov "
               "evrov. Ministrica "
               "je povedala, da bodo dela začeli že prihodnje leto.",
               "Župani opozarjajo, da občine nimajo dovolj denarja. Prevozniki želijo, da država zniža "
               "davke. O predlogu "
               "bo državni zbor glasoval še pred počitnicami."},
    LegacyText{"hr", "windows-1250 ISO-8859-2", "Sabor raspravlja o zaštiti obale",
               "Sabor je počeo raspravu o zakonu koji bi trebao bolje zaštititi obalu i otoke. Ministar je "
               "rekao da će se "
               "gradnja uz more moći odobriti samo iznimno.",
               "Gradonačelnici traže da država pokrije dio troškova. Udruge kažu da je zakon došao prekasno, "
               "ali da je "
               "svaki korak bolji nego nijedan. Glasovanje se očekuje sljedeći tjedan."},
    LegacyText{"ro", "windows-1250 ISO-8859-2", "Guvernul amână legea învăţământului",
               "Guvernul a amânat legea învăţământului după ce mai multe oraşe au cerut o dezbatere publică. "
               "Ministrul a "
               "spus că şcolile vor primi bani pentru manuale şi pentru încălzire.",
               "Profesorii cer salarii mai mari şi ameninţă cu greva. Părinţii se plâng că anul şcolar "
               "începe fără reguli "
               "clare. Parlamentul va vota proiectul săptămâna viitoare."},
    LegacyText{
        "de", "windows-1252 ISO-8859-1 macintosh ibm-850 ibm-437",
        "Länder verschieben Prüfung der Wärmenetze",
        "Die Länder verschieben die Prüfung der Wärmenetze, weil Gutachten fehlen. Das Ministerium erklärte, "
        "größere Städte müssten ihre Pläne trotzdem bis März vorlegen.",
        "Die Verbände äußerten sich enttäuscht. Für kleine Gemeinden gälten künftig eigene Regeln, hieß es. "
        "Über "
        "die Förderung entscheidet der Ausschuss nächste Woche."},
    LegacyText{
        "fr", "windows-1252 ISO-8859-1 macintosh ibm-850", "Le Sénat rejette la réforme des dépôts",
        "Le Sénat a rejeté mardi la réforme des dépôts, jugée trop coûteuse par la majorité. Le ministre a "
        "regretté "
        "un vote « à contre-courant » et annoncé un nouveau texte dès l’été.",
        "Les élus des régions réclament des moyens supplémentaires. Selon le rapport, près de la moitié des "
        "entrepôts ne répond pas aux règles de sécurité. Le débat reprendra à la rentrée."},
    LegacyText{"es", "windows-1252 ISO-8859-1 macintosh ibm-850 ibm-437",
               "El Congreso aprobará la ley del agua en otoño",
               "El Congreso aprobará en otoño la ley del agua, según anunció ayer la ministra. La oposición "
               "pidió más "
               "tiempo para estudiar cómo afectará a los pequeños municipios.",
               "Los regantes temen que suban los precios. El año pasado, la sequía dejó sin suministro a más "
               "de cien "
               "pueblos. La comisión votará también una enmienda que señala límites a los pozos."},
    LegacyText{"pt", "windows-1252 ISO-8859-1 macintosh ibm-850", "Câmara adia votação da lei das florestas",
               "A Câmara adiou a votação da lei das florestas depois de um pedido da oposição. O ministro "
               "disse que a "
               "proteção das áreas ardidas não pode esperar até ao verão.",
               "As associações de agricultores querem apoios para a limpeza dos terrenos. Segundo o "
               "relatório, três em "
               "cada dez freguesias não têm plano. A decisão final será tomada em março."},
    LegacyText{"it", "windows-1252 ISO-8859-1 macintosh",
               "Il governo rinvia la riforma: «Più tempo alle città»",
               "Il governo ha rinviato la riforma dei trasporti perché le città chiedono più tempo. Il "
               "ministro ha detto "
               "che la novità sarà discussa già lunedì e che il costo non aumenterà.",
               "Secondo i sindaci la metà dei fondi è stata spesa. L’opposizione parla di un’occasione "
               "perduta, ma la "
               "maggioranza è convinta che la legge passerà entro l’estate."},
    LegacyText{"sv", "windows-1252 ISO-8859-1 macintosh ibm-850",
               "Regeringen föreslår högre stöd för järnvägen",
               "Regeringen föreslår ett högre stöd för järnvägen i norr. Pengarna ska gå till nya spår och "
               "till säkrare "
               "övergångar, säger ministern.",
               "Kommunerna är nöjda men vill se en tidplan. Förslaget går nu på remiss och väntas träda i "
               "kraft nästa år."},
    LegacyText{"da", "windows-1252 ISO-8859-1", "Folketinget udskyder lov om havmøller",
               "Folketinget udskyder loven om havmøller, fordi flere partier ønsker en ny høring. Ministeren "
               "siger, at "
               "årets mål stadig kan nås.",
               "Kommunerne frygter, at prisen på strøm stiger. Ordføreren mener, at også de små øer skal "
               "have hjælp."},
    LegacyText{"fi", "windows-1252 ISO-8859-1", "Eduskunta päättää metsälaista syksyllä",
               "Eduskunta päättää metsälaista vasta syksyllä, koska lausuntoja tuli odotettua enemmän. "
               "Ministerin mukaan "
               "tärkeintä on, että säännöt ovat selvät kaikille.",
               "Järjestöt pitävät esitystä liian löysänä. Päätöstä odotetaan myös pienissä kunnissa, joissa "
               "työpaikat "
               "riippuvat metsästä."},
    LegacyText{"is", "windows-1252 ISO-8859-1", "Þingið frestar umræðu um fiskveiðar",
               "Þingið frestaði umræðu um fiskveiðar eftir að ráðherra óskaði eftir lengri tíma. "
               "Útgerðarmenn segja að "
               "óvissan sé orðin of mikil.",
               "Sveitarfélög á Austurlandi vilja fá stærri hlut af gjaldinu. Málið verður tekið fyrir aftur "
               "í næstu viku."},
    LegacyText{
        "tr", "windows-1254 ISO-8859-9 ibm-857", "Meclis yeni su yasasını görüşüyor",
        "Meclis, belediyelerin uzun süredir beklediği su yasasını bu hafta görüşüyor. Bakan, küçük ilçelerde "
        "altyapı çalışmalarının önümüzdeki yıl başlayacağını söyledi.",
        "Muhalefet, bütçenin yeterli olmadığını savunuyor. Çiftçiler ise sulama ücretlerinin düşürülmesini "
        "istiyor. Oylamanın perşembe günü yapılması bekleniyor."},
    LegacyText{"lt", "windows-1257 ISO-8859-13", "Seimas svarstys įstatymą dėl šilumos tinklų",
               "Seimas kitą savaitę svarstys įstatymą dėl šilumos tinklų, kurį vyriausybė pateikė dar "
               "pavasarį. Ministras "
               "sakė, kad mažiems miestams bus skirta daugiau lėšų.",
               "Savivaldybės prašo aiškesnių taisyklių. Opozicija teigia, kad kainos vis tiek kils, o žmonės "
               "gaus per "
               "mažą paramą."},
    LegacyText{"lv", "windows-1257 ISO-8859-13", "Saeima atliek balsojumu par mežu likumu",
               "Saeima atlika balsojumu par mežu likumu, jo deputāti lūdza papildu datus. Ministrs sacīja, "
               "ka noteikumi "
               "stāsies spēkā ne agrāk kā nākamgad.",
               "Pašvaldības vēlas lielāku daļu no nodokļa. Īpašnieki uzskata, ka prasības ir pārāk stingras, "
               "un gaida "
               "skaidru atbildi."},
    LegacyText{"et", "windows-1257 windows-1252 ISO-8859-13", "Riigikogu lükkas sõnavabaduse eelnõu edasi",
               "Riigikogu lükkas eelnõu arutelu edasi, sest mitu erakonda küsis lisaaega. Ministri sõnul "
               "jõuab seadus "
               "uuesti lauale järgmisel nädalal.",
               "Väiksemad vallad ootavad täpsemaid juhiseid. Ühenduse hinnangul võib kõige rohkem võita just "
               "ääremaa."},
    LegacyText{
        "ru", "windows-1251 KOI8-R ISO-8859-5 IBM866 x-mac-cyrillic", "Правительство одобрило закон о связи",
        "Правительство одобрило закон о связи, который должен упростить строительство сетей в малых городах. "
        "Министр заявил, что первые деньги регионы получат уже осенью.",
        "Эксперты считают, что средств не хватит. Объединение операторов просит снизить налоги и ускорить "
        "выдачу "
        "разрешений. Голосование в Думе пройдёт на следующей неделе."},
    LegacyText{
        "uk", "windows-1251 KOI8-U ISO-8859-5 x-mac-cyrillic", "Уряд підтримав закон про захист річок",
        "Уряд підтримав закон про захист річок, який восени розгляне парламент. Міністр сказав, що штрафи "
        "зростуть, а громади отримають більше повноважень.",
        "Фермери побоюються, що зрошення подорожчає. Екологи вітають рішення, але вимагають швидших кроків. "
        "Її "
        "підтримали також міста, які чекають на гроші з бюджету."},
    LegacyText{"bg", "windows-1251 ISO-8859-5 IBM866", "Парламентът отложи гласуването за бюджета",
               "Парламентът отложи гласуването за бюджета, защото депутатите поискаха още данни. Министърът "
               "каза, че "
               "парите за училищата няма да бъдат намалени.",
               "Общините настояват държавата да поеме ремонта на пътищата. Решението се очаква през "
               "следващата седмица."},
    LegacyText{"sr", "windows-1251 ISO-8859-5", "Влада одложила расправу о закону",
               "Влада је одложила расправу о закону јер су општине тражиле још времена. Министар је рекао да "
               "ће новац за "
               "школе бити исплаћен до краја године.",
               "Удружења кажу да људи предуго чекају. Следећа седница биће одржана у понедељак, а њен ток "
               "преносиће и "
               "телевизија."},
    LegacyText{"mk", "windows-1251 ISO-8859-5", "Собранието го одложи гласањето за водите",
               "Собранието го одложи гласањето за законот за водите бидејќи пратениците побараа нови "
               "податоци. Министерот "
               "рече дека парите ќе бидат исплатени до крајот на годината.",
               "Општините бараат државата да ги поправи патиштата. Ѓубрето покрај реките ќе се чисти секоја "
               "недела."},
    LegacyText{
        "be", "windows-1251 ISO-8859-5", "Урад адклаў закон аб ахове рэк",
        "Урад адклаў закон аб ахове рэк, бо раёны папрасілі больш часу. Міністр сказаў, што грошы на школы "
        "будуць "
        "выплачаны ўжо ўвосень.",
        "Фермеры баяцца, што вада падаражэе. Наступнае пасяджэнне пройдзе ў панядзелак, а ўсе матэрыялы "
        "апублікуюць загадзя."},
    LegacyText{"el", "windows-1253 ISO-8859-7 ibm-737", "Η κυβέρνηση αναβάλλει τον νόμο για το νερό",
               "Η κυβέρνηση αναβάλλει τον νόμο για το νερό, επειδή οι δήμοι ζήτησαν περισσότερο χρόνο. Ο "
               "υπουργός δήλωσε "
               "ότι τα πρώτα χρήματα θα δοθούν πριν από το φθινόπωρο.",
               "Οι αγρότες φοβούνται ότι οι τιμές θα αυξηθούν. Η αντιπολίτευση ζητά ψηφοφορία μέσα στην "
               "εβδομάδα και "
               "νέα έκθεση για τα έργα στα νησιά."},
    LegacyText{
        "he", "windows-1255 ISO-8859-8 ibm-862", "הממשלה דחתה את הדיון בחוק המים",
        "הממשלה דחתה את הדיון בחוק המים לאחר שהעיריות ביקשו זמן נוסף. השר אמר כי הכספים הראשונים יועברו "
        "לרשויות עוד לפני החגים.",
        "החקלאים חוששים שהמחירים יעלו. האופוזיציה דורשת הצבעה כבר בשבוע הבא, ואילו הארגונים הירוקים מברכים "
        "על "
        "ההחלטה."},
    LegacyText{
        "ar", "windows-1256 ISO-8859-6", "الحكومة تؤجل مناقشة قانون المياه",
        "أجلت الحكومة مناقشة قانون المياه بعد أن طلبت البلديات مزيدا من الوقت. وقال الوزير إن الدفعة الأولى "
        "من "
        "الأموال ستصل إلى المدن قبل الخريف.",
        "ويخشى المزارعون أن ترتفع الأسعار. وتطالب المعارضة بالتصويت خلال هذا الأسبوع على المشروع الجديد."},
    LegacyText{
        "th", "windows-874 TIS-620", "รัฐบาลเลื่อนการพิจารณากฎหมายน้ำ",
        "รัฐบาลเลื่อนการพิจารณากฎหมายน้ำออกไป เพราะเทศบาลหลายแห่งขอเวลาเพิ่ม รัฐมนตรีกล่าวว่าเงินงวดแรกจะส่งถึงท้องถิ่นก่อนสิ้นปี",
        "เกษตรกรกังวลว่าราคาจะสูงขึ้น ฝ่ายค้านขอให้ลงมติภายในสัปดาห์นี้ และขอให้เปิดเผยรายงานทั้งหมด"},
    LegacyText{
        "zh", "gb18030 GBK EUC-CN", "政府推迟讨论新的水法",
        "政府推迟讨论新的水法，因为一些城市要求更多时间。部长表示，第一批资金将在秋天以前发给地方。",
        "农民担心价格会上涨。反对党要求本周表决，并公布全部报告。专家认为，小城镇的管道应当首先更新。"},
    LegacyText{"zh-TW", "Big5", "政府延後討論新的水利法",
               "政府延後討論新的水利法，因為許多縣市要求更多時間。部長表示，第一批經費將在秋天以前撥給地方。",
               "農民擔心價格會上漲。在野黨要求本週表決，並公布全部報告。學者認為，小鎮的管線應該優先更新。"},
    LegacyText{"ja", "windows-31j EUC-JP", "政府、水道法の審議を延期",
               "政府は水道法の審議を延期した。自治体がもっと時間を求めたためである。大臣は、最初の資金を秋ま"
               "でに地方へ配ると述べた。",
               "農家は料金の値上がりを心配している。野党は今週中の採決と報告書の公開を求めた。専門家は小さな"
               "町の管を先に直すべきだと話す。"},
    LegacyText{"ko", "windows-949 EUC-KR", "정부, 새 물 관리법 논의 연기",
               "정부는 새 물 관리법 논의를 연기했다. 여러 도시가 시간을 더 달라고 요청했기 때문이다. 장관은 "
               "첫 번째 예산이 가을 전에 지방에 전달될 "
               "것이라고 말했다.",
               "농민들은 가격이 오를까 걱정하고 있다. 야당은 이번 주 안에 표결하고 보고서를 모두 공개하라고 "
               "요구했다."},
};

}  // namespace broadsheet::testing
