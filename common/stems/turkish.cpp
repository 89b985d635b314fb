#include "common/stems/turkish.h"

#include <algorithm>
#include <array>

#include "common/stems/endings.h"
#include "common/stems/table_lines.h"
#include "common/unicode.h"

namespace broadsheet {
namespace {

// All words here are without accents and have i for dotless i, as the terms of the index.

/// An ending is dropped from a word of which two syllables remain, or one of these words.
constexpr std::string_view turkish_words_of_one_syllable =
    "ab ac ad ag ah ak alt an ar ari as ask at av ay az bag bas bel bey bin bor borc bos boy burc burs buz "
    "but cam "
    "can cay cep cevr cift cin col cop cok cuz dag dal dam dan ders dert dev dil din dip dis dost dogr dun "
    "dus ek "
    "el em er es et ev fark fen fil film fon form fren genc gen gol grev grup guc gun goc goz gol gul ham "
    "hac hak "
    "hal halk hap harp has hat hayr hir hint his hiz hukm huy ic il ilk ip irk is iz jant jel jip kac kamp "
    "kan "
    "kar kas kat kent kir kis kit kiz klip kok kol kor kot kopek koy kriz krem kup kurt kul kus kut kurs kuz "
    "kuru "
    "kurt laf lig lif lis mal maz mart men mert mit mor mum nal nem not nur oc od ok on or ordu ot oy oz pan "
    "para "
    "park pas pay pil pist plan pop prens rant renk rol ruh rus saf sah sak sal sanj sarf sart sav saz sec "
    "sel ser "
    "ses sis silah sir sof sok son sor sos soy soz spor stok su suc sur sure sut tac tam tank tarz tas tat "
    "tel "
    "ten "
    "test tez tip tir tok ton top toz tren tur turk tus tuz uc un us ust uzm var vatan vur yag yan yar yas "
    "yat yay "
    "yaz yer yil yol yon yuk yun yurt yuz zam zar zor zirh";

/// The last vowel of these words disappears before a vowel: sehir, sehri.
constexpr std::array turkish_words_with_short_forms{
    Ending{"sehr", "sehir", 0}, Ending{"haps", "hapis", 0}, Ending{"ism", "isim", 0},
    Ending{"fikr", "fikir", 0}, Ending{"sekl", "sekil", 0}, Ending{"nehr", "nehir", 0},
    Ending{"ogl", "ogul", 0},   Ending{"akl", "akil", 0},   Ending{"kayp", "kayip", 0},
    Ending{"kism", "kisim", 0}, Ending{"resm", "resim", 0}, Ending{"hukm", "hukum", 0},
    Ending{"zehr", "zehir", 0}, Ending{"nakl", "nakil", 0}, Ending{"asl", "asil", 0},
    Ending{"omr", "omur", 0},   Ending{"zulm", "zulum", 0}, Ending{"emr", "emir", 0},
    Ending{"nesl", "nesil", 0}, Ending{"bolk", "bolk", 0},  Ending{"beyn", "beyin", 0},
    Ending{"gogs", "gogus", 0}, Ending{"burn", "burun", 0}, Ending{"vakt", "vakit", 0},
    Ending{"sabr", "sabir", 0}, Ending{"kabr", "kabir", 0}, Ending{"devr", "devir", 0},
};

/// Nouns in -n, -s and -y: what follows them is not a genitive in -nin, a possessive in -si, a case in -yi.
constexpr std::string_view turkish_nouns_before_buffer_letters =
    "bakan basbakan baskan kanun kadin insan sorun zaman duzen neden basin yayin yakin altin oyun koyun "
    "boyun gelin "
    "ilan meydan alan ekran kurban yalan sultan aslan kazan nisan haziran ramazan hayvan butun dugun urun "
    "sutun "
    "ozan vatan calisan kazanan isveren aydin maden beden destan mekan imkan vatandan plan orman liman roman "
    "uzman "
    "dusman eleman oran uyaran erdogan telefon milyon milyar istasyon televizyon komisyon enflasyon "
    "operasyon "
    "koalisyon federasyon organizasyon balon kolon salon petrol ogretmen secmen gocmen yonetmen danisman "
    "saban "
    "tren divan unvan hakan turan iran afganistan pakistan yunanistan bulgaristan ermenistan kurdistan "
    "azerbaycan "
    "japon alman lubnan sudan tayvan vietnam trabzon samsun van mardin aydin artvin burun akin ekin tarin "
    "somun "
    "polis meclis nufus otobus virus ofis servis adres kulis teneffus terminus hirs kurs burs ders ses "
    "kongres stres "
    "savas maas vatandas yurttas baris yaris gorus satis giris cikis artis alis kardes gunes ates kurulus "
    "yukselis "
    "durus gidis inis kalkis bakis anlayis yonelis basvurus gelis gecis secis yikilis kis kus is as yas bas "
    "olay saray alay aday kuzey guney deney birey yuzey kolay bey koy oy pay sey boy soy ay yay hububat "
    "kamuoy";

/// What looks like an ending belongs to these words.
constexpr std::string_view turkish_words_with_false_endings =
    "su sanayi dunya kara oya ata ara sira para hala baba abla amca usta hasta pasta yasa dava belediye "
    "kanun "
    "kadin "
    "sorun oyun boyun burun altin kendi turku asi yeni konu kutu kapi soru boru oda ada sure yara yari "
    "iyi "
    "bura sonra kurul kural genel ozel guzel temel bin gelin basin yayin yakin dun gun koy";

constexpr std::string_view after_turkish_vowel =
    "siniz suniz niz nuz sindaki sindeki sindan sinden sundan sunden sinda sinde sunda sunde sinin sunun "
    "sini sunu sina sine suna sune "
    "nin nun yla yle miz muz yi yu ya ye si su";
constexpr std::string_view after_turkish_consonant =
    "iniz unuz indaki indeki undaki indan inden undan unden inda inde unda unde inin unun imiz umuz ini unu "
    "ina ine una une "
    "tan ten in un la le ta te i u a e";
constexpr std::string_view after_any_turkish_letter =
    "lardir lerdir larim lerim daki deki taki teki lar ler dan den dir tir dur tur da de";

bool is_turkish_vowel(char c) {
  return std::string_view("aeiou").find(c) != std::string_view::npos;
}

std::size_t count_turkish_syllables(std::string_view word) {
  return static_cast<std::size_t>(std::count_if(word.begin(), word.end(), is_turkish_vowel));
}

/// kitab- is kitap, hakk- is hak, sehr- is sehir.
std::string turkish_noun(std::string_view stem) {
  std::string noun(stem);
  const auto voiced = std::string_view("bdg").find(noun.back());
  if (voiced != std::string_view::npos) noun.back() = "ptk"[voiced];
  if (noun.size() > 2 && noun.back() == noun[noun.size() - 2]) noun.pop_back();
  for (const Ending& short_form : turkish_words_with_short_forms)
    if (noun == short_form.from) return std::string(short_form.to);
  return noun;
}

bool can_be_turkish_stem(std::string_view stem, std::string_view ending) {
  if (stem.size() < 2) return false;
  const std::size_t syllables = count_turkish_syllables(stem);
  if (syllables >= 2) return true;
  const bool plural = ending == "lar" || ending == "ler";
  return (plural && syllables == 1 && stem.size() >= 3) ||
         is_listed(turkish_noun(stem), turkish_words_of_one_syllable) ||
         count_turkish_syllables(turkish_noun(stem)) >= 2;
}

bool follows_noun_with_buffer_letter(std::string_view stem, std::string_view ending) {
  const std::string noun = std::string(stem) + ending.front();
  return is_listed(noun, turkish_nouns_before_buffer_letters) || ends_with_listed(noun, "bakan baskan");
}

bool drop_one_of_turkish_endings(std::string& word, std::string_view endings, bool after_vowel,
                                 bool after_consonant) {
  while (!endings.empty()) {
    const std::string_view ending = cut_table_word(endings);
    if (!word.ends_with(ending) || word.size() == ending.size()) continue;
    const std::string_view stem = std::string_view(word).substr(0, word.size() - ending.size());
    if (is_turkish_vowel(stem.back()) ? !after_vowel : !after_consonant) continue;
    if (!can_be_turkish_stem(stem, ending)) continue;
    if (after_vowel && !after_consonant && follows_noun_with_buffer_letter(stem, ending)) continue;
    word.resize(stem.size());
    return true;
  }
  return false;
}

/// kanunu is kanun with -u, not kan with -unu.
bool drop_ending_of_listed_turkish_word(std::string& word) {
  for (std::size_t size = word.size() - 1; size >= 2; --size) {
    const std::string_view ending = std::string_view(word).substr(size);
    if (!is_listed(std::string_view(word).substr(0, size), turkish_words_with_false_endings)) continue;
    if (!is_listed(ending, after_turkish_vowel) && !is_listed(ending, after_turkish_consonant) &&
        !is_listed(ending, after_any_turkish_letter))
      continue;
    word.resize(size);
    return true;
  }
  return false;
}

bool drop_turkish_ending(std::string& word) {
  return !is_listed(word, turkish_words_with_false_endings) &&
         (drop_ending_of_listed_turkish_word(word) ||
          drop_one_of_turkish_endings(word, after_turkish_vowel, true, false) ||
          drop_one_of_turkish_endings(word, after_any_turkish_letter, true, true) ||
          drop_one_of_turkish_endings(word, after_turkish_consonant, false, true));
}

}  // namespace

std::string turkish_stem(std::string_view written) {
  std::string word = fold_accents(written);
  if (word.size() < 2) return word;
  while (drop_turkish_ending(word)) continue;
  return turkish_noun(word);
}

}  // namespace broadsheet
