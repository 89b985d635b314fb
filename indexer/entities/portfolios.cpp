#include "indexer/entities/portfolios.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "indexer/entities/tagging/word_facts.h"

namespace broadsheet {
namespace {

using namespace std::string_view_literals;

/// In Italian, Spanish and French.
constexpr std::array portfolios{
    "Consiglio"sv, "Esteri"sv,     "Interni"sv,    "Interno"sv,  "Economia"sv,   "Giustizia"sv, "Difesa"sv,
    "Salute"sv,    "Istruzione"sv, "Lavoro"sv,     "Gobierno"sv, "Exteriores"sv, "Interior"sv,  "Hacienda"sv,
    "Economía"sv,  "Justicia"sv,   "Defensa"sv,    "Sanidad"sv,  "Educación"sv,  "Trabajo"sv,   "Armées"sv,
    "Intérieur"sv, "Justice"sv,    "Économie"sv,   "Finances"sv, "Santé"sv,      "Éducation"sv, "Travail"sv,
    "Conseil"sv,   "Consejo"sv,    "Presidencia"sv};

bool is_first_name(std::string_view word, const Gazetteer& lists) {
  std::vector<Token> tokens;
  tokenize(word, tokens);
  std::string lowered;
  return tokens.size() == 1 &&
         (describe_word(word, tokens.front(), lists, lowered).classes & first_name_class) != 0;
}

}  // namespace

void cut_portfolios(const Document& document, const Gazetteer& lists, std::vector<RawMention>& mentions) {
  for (RawMention& mention : mentions) {
    const std::string_view text = mention.in_title ? document.title : document.text;
    const std::string_view name = text.substr(mention.begin, mention.end - mention.begin);
    const std::size_t first = name.find(' ');
    const std::size_t second = first == name.npos ? name.npos : name.find(' ', first + 1);
    if (second == name.npos) continue;
    const bool headed =
        std::find(portfolios.begin(), portfolios.end(), name.substr(0, first)) != portfolios.end();
    if (!headed || !is_first_name(name.substr(first + 1, second - first - 1), lists)) continue;
    mention.begin += first + 1;
    mention.type = MentionType::person;
  }
}

}  // namespace broadsheet
