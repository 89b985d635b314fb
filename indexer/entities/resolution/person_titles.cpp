#include "indexer/entities/resolution/person_titles.h"

#include <algorithm>
#include <array>
#include <string>

#include "common/unicode.h"

namespace broadsheet::resolution {
namespace {

using namespace std::string_view_literals;

/// Folded, without full stops. Pope, king and queen are not here because they are parts of names.
constexpr std::array titles{"mr"sv,
                            "secretary-general"sv,
                            "mrs"sv,
                            "ms"sv,
                            "miss"sv,
                            "mx"sv,
                            "dr"sv,
                            "prof"sv,
                            "professor"sv,
                            "sir"sv,
                            "dame"sv,
                            "lord"sv,
                            "lady"sv,
                            "baroness"sv,
                            "baron"sv,
                            "madam"sv,
                            "madame"sv,
                            "mme"sv,
                            "mlle"sv,
                            "m"sv,
                            "monsieur"sv,
                            "maitre"sv,
                            "herr"sv,
                            "frau"sv,
                            "herrn"sv,
                            "senor"sv,
                            "senora"sv,
                            "sr"sv,
                            "sra"sv,
                            "signor"sv,
                            "signora"sv,
                            "dott"sv,
                            "dottor"sv,
                            "avv"sv,
                            "mevrouw"sv,
                            "meneer"sv,
                            "dhr"sv,
                            "mw"sv,
                            "president"sv,
                            "chancellor"sv,
                            "minister"sv,
                            "premier"sv,
                            "commissioner"sv,
                            "chairman"sv,
                            "chairwoman"sv,
                            "chairperson"sv,
                            "secretary"sv,
                            "senator"sv,
                            "sen"sv,
                            "representative"sv,
                            "rep"sv,
                            "congressman"sv,
                            "congresswoman"sv,
                            "governor"sv,
                            "gov"sv,
                            "mayor"sv,
                            "judge"sv,
                            "justice"sv,
                            "general"sv,
                            "gen"sv,
                            "colonel"sv,
                            "col"sv,
                            "captain"sv,
                            "capt"sv,
                            "lieutenant"sv,
                            "lt"sv,
                            "major"sv,
                            "maj"sv,
                            "sergeant"sv,
                            "sgt"sv,
                            "admiral"sv,
                            "ambassador"sv,
                            "director"sv,
                            "speaker"sv,
                            "attorney"sv,
                            "prosecutor"sv,
                            "spokesman"sv,
                            "spokeswoman"sv,
                            "spokesperson"sv,
                            "leader"sv,
                            "mep"sv,
                            "mp"sv,
                            "ceo"sv,
                            "cfo"sv,
                            "rapporteur"sv,
                            "reverend"sv,
                            "rev"sv,
                            "bishop"sv,
                            "archbishop"sv,
                            "cardinal"sv,
                            "rabbi"sv,
                            "imam"sv,
                            "kanzler"sv,
                            "kanzlerin"sv,
                            "bundeskanzler"sv,
                            "bundeskanzlerin"sv,
                            "prasident"sv,
                            "prasidentin"sv,
                            "bundesprasident"sv,
                            "ministerin"sv,
                            "ministerprasident"sv,
                            "ministerprasidentin"sv,
                            "kommissar"sv,
                            "kommissarin"sv,
                            "kommissionsprasidentin"sv,
                            "us-prasident"sv,
                            "richter"sv,
                            "richterin"sv,
                            "aussenminister"sv,
                            "aussenministerin"sv,
                            "finanzminister"sv,
                            "finanzministerin"sv,
                            "presidente"sv,
                            "presidenta"sv,
                            "presidentin"sv,
                            "ministre"sv,
                            "ministro"sv,
                            "ministra"sv,
                            "premiere"sv,
                            "commissaire"sv,
                            "comisario"sv,
                            "comisaria"sv,
                            "commissario"sv,
                            "juez"sv,
                            "jueza"sv,
                            "giudice"sv,
                            "juge"sv,
                            "senateur"sv,
                            "senatrice"sv,
                            "senador"sv,
                            "senadora"sv,
                            "senatore"sv,
                            "depute"sv,
                            "deputee"sv,
                            "diputado"sv,
                            "diputada"sv,
                            "cancelliere"sv,
                            "canciller"sv,
                            "chancelier"sv,
                            "chanceliere"sv,
                            "sindaco"sv,
                            "alcalde"sv,
                            "maire"sv};

/// These go with a title that follows: `Prime Minister`, `Attorney General`.
constexpr std::array qualifiers{"prime"sv,   "vice"sv,     "vice-president"sv, "deputy"sv,   "former"sv,
                                "ex"sv,      "acting"sv,   "foreign"sv,        "finance"sv,  "interior"sv,
                                "defence"sv, "defense"sv,  "justice"sv,        "chief"sv,    "senior"sv,
                                "first"sv,   "attorney"sv, "secretary"sv,      "primer"sv,   "primera"sv,
                                "primo"sv,   "prima"sv,    "premier"sv,        "premiere"sv, "us"sv,
                                "eu"sv,      "french"sv,   "german"sv,         "russian"sv,  "american"sv};

template <typename List>
bool lists(const List& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

struct Word {
  std::string folded;
  std::size_t next = 0;  ///< where the next word begins
};

Word word_at(std::string_view name, std::size_t at) {
  const std::size_t end = std::min(name.find_first_of(" \n", at), name.size());
  std::string_view word = name.substr(at, end - at);
  while (word.ends_with('.')) word.remove_suffix(1);
  const std::size_t next = std::min(name.find_first_not_of(" \n", end), name.size());
  return {word.size() > 24 ? std::string() : fold_accents(word), next};
}

/// The end of a title with its qualifiers; `at` when there is none, or when nothing follows it.
std::size_t title_end(std::string_view name, std::size_t at) {
  Word word = word_at(name, at);
  while (word.next < name.size() && !lists(titles, word.folded) && lists(qualifiers, word.folded))
    word = word_at(name, word.next);
  return word.next < name.size() && lists(titles, word.folded) ? word.next : at;
}

}  // namespace

std::size_t titles_size(std::string_view name) {
  std::size_t size = 0;
  for (std::size_t end; size < name.size() && (end = title_end(name, size)) > size;) size = end;
  return size;
}

bool is_only_titles(std::string_view name) {
  // Before a name, all of these are titles.
  const std::string named = std::string(name) + " X";
  return !name.empty() && titles_size(named) == name.size() + 1;
}

}  // namespace broadsheet::resolution
