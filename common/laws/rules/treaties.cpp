// Treaties with well-known names in English, German, French, Spanish and Italian. title_finder.h finds other
// conventions.
#include "common/laws/rule.h"

namespace broadsheet::laws {

std::span<const NamedLaw> treaties() {
  static const NamedLaw laws[] = {
      {"treaty/paris agreement", "Paris Agreement",
       "Paris Agreement[ on {Climate Change|climate change}]; Paris {climate|Climate} "
       "{agreement|Agreement|accord|Accord|deal}; Paris Climate Accords; "
       "Paris {climate change|Climate Change} Agreement; Pariser Abkommen; Pariser Klimaabkommen; Pariser "
       "Klimaschutzabkommen; Übereinkommen von Paris; "
       "Pariser Klimavertrag; accord de Paris; accords de Paris; Acuerdo de París; accordo di Parigi; "
       "accordi di Parigi"},
      {"treaty/kyoto protocol", "Kyoto Protocol",
       "Kyoto Protocol; Kyoto-Protokoll; Kyoto-Protokolls; protocole de Kyoto; Protocolo de Kioto; Protocolo "
       "de Kyoto; protocollo di Kyoto"},
      {"treaty/montreal protocol", "Montreal Protocol",
       "Montreal Protocol; Montrealer Protokoll; protocole de Montréal; Protocolo de Montreal; protocollo di "
       "Montreal"},
      {"treaty/unfccc", "UN Framework Convention on Climate Change",
       "{UN|U.N.|United Nations} Framework Convention on Climate Change; Framework Convention on Climate "
       "Change; UNFCCC; Klimarahmenkonvention; Convention-cadre des Nations unies sur les changements "
       "climatiques"},
      {"treaty/convention on biological diversity", "Convention on Biological Diversity",
       "[UN] Convention on Biological Diversity; Biodiversity Convention; Biodiversitätskonvention; "
       "Convention sur la diversité biologique; Convenio sobre la Diversidad Biológica"},
      {"treaty/un charter", "UN Charter",
       "{UN|U.N.|United Nations} Charter; Charter of the {United Nations|UN|Organization}; UN-Charta; Charta "
       "der Vereinten Nationen; Charte des Nations unies; "
       "Carta de las Naciones Unidas; Carta de la ONU; Carta delle Nazioni Unite"},
      {"treaty/universal declaration of human rights", "Universal Declaration of Human Rights",
       "Universal Declaration of {Human Rights|human rights}; Declaration of Human Rights; Allgemeine "
       "Erklärung der Menschenrechte; Allgemeinen Erklärung der Menschenrechte; "
       "Déclaration universelle des droits de l'homme; Declaración Universal de los Derechos Humanos; "
       "Dichiarazione universale dei diritti umani"},
      {"treaty/echr",
       "European Convention on Human Rights",
       "European {Convention on Human Rights|Human Rights Convention}; Convention for the Protection of "
       "Human Rights and Fundamental Freedoms; "
       "European Convention for the Protection of Human Rights[ and Fundamental Freedoms]; "
       "Europäische Menschenrechtskonvention; Europäischen Menschenrechtskonvention; EMRK; Convention "
       "européenne des droits de l'homme; "
       "Convenio Europeo de Derechos Humanos; Convenzione europea dei diritti dell'uomo",
       {},
       "ECHR; CEDH"},
      {"treaty/geneva conventions", "Geneva Conventions",
       "Geneva {Conventions|Convention|conventions|convention}[ of {1949|12 August 1949}]; "
       "{First|Second|Third|Fourth} Geneva Convention; Geneva Conventions of 1949; "
       "Genfer Konvention; Genfer Konventionen; convention de Genève; conventions de Genève; Convenio de "
       "Ginebra; Convenios de Ginebra; convenzione di Ginevra; convenzioni di Ginevra"},
      {"treaty/refugee convention", "Refugee Convention",
       "[{1951|UN}] Refugee Convention; Convention relating to the Status of Refugees; 1951 Geneva "
       "Convention; Genfer Flüchtlingskonvention; convention relative au statut des réfugiés"},
      {"treaty/rome statute", "Rome Statute",
       "Rome Statute[ of the International Criminal Court]; Statute of Rome; Statut de Rome; Römisches "
       "Statut; Römischen Statuts; Estatuto de Roma; Statuto di Roma"},
      {"treaty/genocide convention", "Genocide Convention",
       "Genocide Convention; Convention on the Prevention and Punishment of the Crime of Genocide; "
       "Völkermordkonvention; convention sur le génocide"},
      {"treaty/unclos", "UN Convention on the Law of the Sea",
       "{UN|U.N.|United Nations} Convention on the Law of the Sea; Convention on the Law of the Sea; Law of "
       "the Sea Convention; Law of the Sea Treaty; UNCLOS; Seerechtsübereinkommen; "
       "convention [des Nations unies] sur le droit de la mer"},
      {"treaty/npt",
       "Nuclear Non-Proliferation Treaty",
       "[Nuclear] {Non- Proliferation|Nonproliferation|Non- proliferation} Treaty; Treaty on the "
       "{Non- Proliferation|Nonproliferation|Non- proliferation} of Nuclear Weapons; "
       "Atomwaffensperrvertrag; Atomwaffensperrvertrags; traité de non-prolifération[ nucléaire]; traité sur "
       "la non-prolifération[ des armes nucléaires]; "
       "Tratado de No Proliferación[ Nuclear]; trattato di non proliferazione[ nucleare]",
       {},
       "NPT",
       "nuclear"},
      {"treaty/ctbt", "Comprehensive Nuclear-Test-Ban Treaty",
       "Comprehensive {Nuclear-Test-Ban|Nuclear Test-Ban|Nuclear Test Ban|Test-Ban|Test Ban} Treaty; CTBT; "
       "Kernwaffenteststopp-Vertrag"},
      {"treaty/partial test ban treaty", "Partial Test Ban Treaty",
       "{Partial|Limited} {Test Ban|Nuclear Test Ban|Test-Ban} Treaty; Moscow Test Ban Treaty; Test Ban "
       "Treaty"},
      {"treaty/tpnw", "Treaty on the Prohibition of Nuclear Weapons",
       "Treaty on the Prohibition of Nuclear Weapons; TPNW; Atomwaffenverbotsvertrag"},
      {"treaty/chemical weapons convention", "Chemical Weapons Convention",
       "Chemical Weapons Convention; Chemiewaffenkonvention; Convention on the Prohibition of the "
       "Development, Production, Stockpiling and Use of Chemical Weapons[ and on Their Destruction]"},
      {"treaty/biological weapons convention", "Biological Weapons Convention",
       "Biological[ and Toxin] Weapons Convention; Biowaffenkonvention"},
      {"treaty/ottawa treaty", "Ottawa Treaty",
       "Ottawa {Treaty|Convention}; Mine Ban {Treaty|Convention}; Anti-Personnel Mine Ban Convention; "
       "Ottawa-Konvention; traité d'Ottawa"},
      {"treaty/convention on cluster munitions", "Convention on Cluster Munitions",
       "Convention on Cluster Munitions; Oslo-Konvention"},
      {"treaty/arms trade treaty", "Arms Trade Treaty",
       "Arms Trade Treaty; Waffenhandelsvertrag; traité sur le commerce des armes"},
      {"treaty/inf treaty", "INF Treaty",
       "INF {Treaty|treaty}; INF-Vertrag; Intermediate-Range Nuclear Forces Treaty; traité FNI"},
      {"treaty/new start", "New START",
       "New START[ {Treaty|treaty}]; New Start {Treaty|treaty}; New-Start-Vertrag"},
      {"treaty/start i", "START I", "START I[ {Treaty|treaty}]"},
      {"treaty/salt ii", "SALT II", "SALT II[ {Treaty|treaty}]"},
      {"treaty/abm treaty", "ABM Treaty",
       "ABM {Treaty|treaty}; {Anti-Ballistic|Antiballistic} Missile Treaty; ABM-Vertrag"},
      {"treaty/cfe treaty", "CFE Treaty",
       "CFE Treaty; Treaty on Conventional Armed Forces in Europe; KSE-Vertrag"},
      {"treaty/open skies treaty", "Open Skies Treaty",
       "Open Skies Treaty; Treaty on Open Skies; Open-Skies-Vertrag"},
      {"treaty/outer space treaty", "Outer Space Treaty",
       "Outer Space Treaty; Weltraumvertrag; traité de l'espace"},
      {"treaty/antarctic treaty", "Antarctic Treaty",
       "Antarctic Treaty; Antarktisvertrag; Traité sur l'Antarctique"},
      {"treaty/treaty of tlatelolco", "Treaty of Tlatelolco",
       "{Treaty of Tlatelolco|Tlatelolco Treaty}; Tratado de Tlatelolco"},
      {"treaty/treaty of rarotonga", "Treaty of Rarotonga", "{Treaty of Rarotonga|Rarotonga Treaty}"},
      {"treaty/treaty of pelindaba", "Treaty of Pelindaba", "{Treaty of Pelindaba|Pelindaba Treaty}"},
      {"treaty/north atlantic treaty", "North Atlantic Treaty",
       "North Atlantic Treaty; NATO {Treaty|treaty}; Washington Treaty; Atlantic {Treaty|Pact}; "
       "Nordatlantikvertrag; "
       "Nordatlantikvertrags; "
       "traité de l'Atlantique nord; Tratado del Atlántico Norte; trattato dell'Atlantico del Nord; trattato "
       "NATO"},
      {"treaty/warsaw pact", "Warsaw Pact",
       "Warsaw {Pact|Treaty}; Warschauer Pakt; pacte de Varsovie; Pacto de Varsovia; Patto di Varsavia"},
      {"treaty/treaty of versailles", "Treaty of Versailles",
       "{Treaty of Versailles|Versailles Treaty}; Versailler Vertrag; Vertrag von Versailles; traité de "
       "Versailles; Tratado de Versalles; trattato di Versailles"},
      {"treaty/treaty of westphalia", "Peace of Westphalia",
       "Peace of Westphalia; Treaty of Westphalia; Westfälischer Frieden; Westfälischen Frieden"},
      {"treaty/two plus four treaty", "Two Plus Four Treaty",
       "Two Plus Four {Treaty|Agreement}; Zwei-plus-Vier-Vertrag; Zwei-plus-Vier-Vertrags"},
      {"treaty/elysee treaty", "Élysée Treaty",
       "Élysée Treaty; Élysée-Vertrag; Elysée-Vertrag; traité de l'Élysée"},
      {"treaty/aachen treaty", "Aachen Treaty",
       "{Aachen Treaty|Treaty of Aachen}; Vertrag von Aachen; Aachener Vertrag; traité d'Aix-la-Chapelle"},
      {"treaty/state treaty/1955", "Austrian State Treaty",
       "Austrian State Treaty; Österreichischer Staatsvertrag"},
      {"treaty/good friday agreement", "Good Friday Agreement",
       "Good Friday {Agreement|agreement}; Belfast Agreement; Karfreitagsabkommen; accord du Vendredi saint; "
       "Acuerdo de Viernes Santo"},
      {"treaty/dayton agreement", "Dayton Agreement",
       "Dayton {Agreement|Agreements|Accords|Accord|Peace Agreement|Peace Accords|agreement|accords}; "
       "General Framework Agreement for Peace in Bosnia and Herzegovina; Dayton-Abkommen; accords de Dayton; "
       "Acuerdos de Dayton; accordi di Dayton"},
      {"treaty/oslo accords", "Oslo Accords",
       "Oslo {Accords|Accord|Agreements|Agreement|accords|agreements}; Osloer Abkommen; accords d'Oslo; "
       "Acuerdos de Oslo; accordi di Oslo"},
      {"treaty/camp david accords", "Camp David Accords",
       "Camp David {Accords|Accord|Agreements|Agreement|accords|agreements}; accords de Camp David"},
      {"treaty/abraham accords", "Abraham Accords",
       "Abraham {Accords|accords}; Abraham-Abkommen; accords d'Abraham; Acuerdos de Abraham; accordi di "
       "Abramo"},
      {"treaty/minsk agreements", "Minsk Agreements",
       "Minsk {Agreements|Agreement|agreements|agreement|Accords|accords|II}; Minsker Abkommen; accords de "
       "Minsk; Acuerdos de Minsk; accordi di Minsk"},
      {"treaty/budapest memorandum", "Budapest Memorandum",
       "Budapest Memorandum; Budapester Memorandum; mémorandum de Budapest"},
      {"treaty/helsinki final act", "Helsinki Final Act",
       "Helsinki {Final Act|Accords}; Schlussakte von Helsinki; Final Act of Helsinki; Acte final "
       "d'Helsinki"},
      {"treaty/jcpoa", "Joint Comprehensive Plan of Action",
       "JCPOA; Joint Comprehensive Plan of Action; Iran nuclear {deal|agreement}; Iran-Atomabkommen; accord "
       "de Vienne sur le nucléaire iranien"},
      {"treaty/simla agreement", "Simla Agreement", "{Simla|Shimla} Agreement"},
      {"treaty/indus waters treaty", "Indus Waters Treaty", "Indus {Waters|Water} Treaty"},
      {"treaty/anglo-irish agreement", "Anglo-Irish Agreement", "Anglo-Irish {Agreement|Treaty}"},
      {"treaty/lome convention", "Lomé Convention",
       "Lomé {Convention|Agreement}; convention de Lomé; Lomé-Abkommen"},
      {"treaty/cotonou agreement", "Cotonou Agreement",
       "Cotonou Agreement; Cotonou-Abkommen; accord de Cotonou"},
      {"treaty/istanbul convention", "Istanbul Convention",
       "Istanbul Convention; Istanbul-Konvention; convention d'Istanbul; Convenio de Estambul; Convenzione "
       "di Istanbul"},
      {"treaty/aarhus convention", "Aarhus Convention",
       "Aarhus Convention; Aarhus-Konvention; convention d'Aarhus; Convenio de Aarhus"},
      {"treaty/espoo convention", "Espoo Convention", "Espoo Convention; Espoo-Konvention"},
      {"treaty/basel convention", "Basel Convention",
       "Basel Convention; Basler Übereinkommen; convention de Bâle"},
      {"treaty/stockholm convention", "Stockholm Convention", "Stockholm Convention"},
      {"treaty/minamata convention", "Minamata Convention", "Minamata Convention"},
      {"treaty/cites", "CITES",
       "CITES; Convention on International Trade in Endangered Species[ of Wild Fauna and Flora]; "
       "Washingtoner Artenschutzübereinkommen"},
      {"treaty/budapest convention", "Budapest Convention on Cybercrime",
       "Budapest Convention[ on Cybercrime]; Convention on Cybercrime"},
      {"treaty/berne convention", "Berne Convention",
       "{Berne|Bern} Convention; Berner Übereinkunft; convention de Berne"},
      {"treaty/hague conventions", "Hague Conventions",
       "Hague {Conventions|Convention}; Haager Landkriegsordnung; Haager Übereinkommen; conventions de La "
       "Haye"},
      {"treaty/vienna convention on diplomatic relations", "Vienna Convention on Diplomatic Relations",
       "Vienna Convention on Diplomatic Relations; Wiener Übereinkommen über diplomatische Beziehungen"},
      {"treaty/vienna convention on the law of treaties", "Vienna Convention on the Law of Treaties",
       "Vienna Convention on the Law of Treaties; Wiener Vertragsrechtskonvention"},
      {"treaty/iccpr", "International Covenant on Civil and Political Rights",
       "International Covenant on Civil and Political Rights; ICCPR; Pacte international relatif aux droits "
       "civils et politiques"},
      {"treaty/icescr", "International Covenant on Economic, Social and Cultural Rights",
       "International Covenant on Economic, Social and Cultural Rights; ICESCR"},
      {"treaty/cedaw", "Convention on the Elimination of All Forms of Discrimination against Women",
       "[{UN|International}] Convention on the Elimination of {All|all} {Forms|forms} of "
       "{Discrimination|discrimination} {against|Against} {Women|women}; CEDAW; UN-Frauenrechtskonvention"},
      {"treaty/icerd", "International Convention on the Elimination of All Forms of Racial Discrimination",
       "[International] Convention on the Elimination of {All|all} {Forms|forms} of {Racial|racial} "
       "{Discrimination|discrimination}; ICERD"},
      {"treaty/crc", "Convention on the Rights of the Child",
       "[{UN|United Nations}] Convention on the Rights of the Child; UN-Kinderrechtskonvention; "
       "Kinderrechtskonvention; "
       "Convention relative aux droits de l'enfant; Convención sobre los Derechos del Niño"},
      {"treaty/crpd", "Convention on the Rights of Persons with Disabilities",
       "[{UN|United Nations}] Convention on the Rights of Persons with Disabilities; "
       "UN-Behindertenrechtskonvention; Behindertenrechtskonvention; CRPD"},
      {"treaty/cat", "Convention against Torture",
       "[{UN|United Nations}] Convention {against|Against} Torture[ and Other Cruel, Inhuman or Degrading "
       "Treatment or Punishment]; UN-Antifolterkonvention; Antifolterkonvention"},
      {"treaty/uncac", "UN Convention against Corruption",
       "{UN|United Nations} Convention {against|Against} Corruption; UNCAC"},
      {"treaty/palermo convention", "Palermo Convention",
       "Palermo Convention; {UN|United Nations} Convention against Transnational Organized Crime"},
      {"treaty/nafta", "NAFTA", "NAFTA; North American Free Trade Agreement"},
      {"treaty/usmca", "USMCA", "USMCA; United States-Mexico-Canada Agreement; CUSMA"},
      {"treaty/cptpp", "CPTPP",
       "CPTPP; Comprehensive and Progressive Agreement for Trans-Pacific Partnership"},
      {"treaty/tpp", "Trans-Pacific Partnership", "Trans-Pacific Partnership"},
      {"treaty/rcep", "RCEP", "RCEP; Regional Comprehensive Economic Partnership"},
      {"treaty/gatt", "GATT", "GATT; General Agreement on Tariffs and Trade"},
      {"treaty/gats", "GATS", "GATS; General Agreement on Trade in Services"},
      {"treaty/trips agreement", "TRIPS Agreement",
       "TRIPS[ {Agreement|agreement}]; Agreement on Trade-Related Aspects of Intellectual Property Rights"},
      {"treaty/energy charter treaty", "Energy Charter Treaty",
       "Energy Charter Treaty; Energiecharta-Vertrag; traité sur la charte de l'énergie; Tratado sobre la "
       "Carta de la Energía"},
      {"treaty/aukus", "AUKUS pact", "AUKUS {pact|agreement|deal|treaty}"},
      {"treaty/bretton woods agreement", "Bretton Woods Agreement",
       "Bretton Woods {Agreement|Agreements|agreement|agreements}"},
      {"treaty/london debt agreement", "London Debt Agreement",
       "London Debt Agreement; Londoner Schuldenabkommen"},
      {"treaty/african charter on human and peoples' rights", "African Charter on Human and Peoples' Rights",
       "African Charter on Human and {Peoples'|People's} Rights; Banjul Charter"},
      {"treaty/american convention on human rights", "American Convention on Human Rights",
       "American Convention on Human Rights; Pact of San José; Convención Americana sobre Derechos Humanos"},
      {"treaty/2030 agenda", "2030 Agenda for Sustainable Development",
       "2030 Agenda[ for Sustainable Development]; Agenda 2030[ for Sustainable Development]"},
      {"treaty/sendai framework", "Sendai Framework", "Sendai Framework[ for Disaster Risk Reduction]"},
      {"treaty/kunming-montreal framework", "Kunming-Montreal Global Biodiversity Framework",
       "[Kunming-Montreal] Global Biodiversity Framework"},
      {"treaty/pandemic agreement", "WHO Pandemic Agreement",
       "[WHO] Pandemic {Agreement|Treaty}; Pandemieabkommen"},
      {"treaty/charter of paris", "Charter of Paris",
       "Charter of Paris[ for a New Europe]; Charta von Paris; charte de Paris"},
      {"treaty/constitutive act of the african union", "Constitutive Act of the African Union",
       "Constitutive Act[ of the {African Union|AU}]; Acte constitutif de l'Union africaine"},
      {"treaty/mercosur", "EU-Mercosur Agreement",
       "EU-Mercosur {Agreement|agreement|trade agreement|deal|trade deal}; Mercosur {agreement|deal}; "
       "Mercosur-Abkommen; accord UE-Mercosur; acuerdo UE-Mercosur; accordo UE-Mercosur"},
  };
  return laws;
}

}  // namespace broadsheet::laws
