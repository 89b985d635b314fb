#include "indexer/entities/portfolios.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "indexer/entities/listed_names.h"

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

}  // namespace

void cut_portfolios(const Document& document, const tagging::Gazetteer& lists,
                    std::vector<tagging::RawMention>& mentions) {
  for (tagging::RawMention& mention : mentions) {
    const std::string_view text = mention.in_title ? document.title : document.text;
    const std::string_view name = text.substr(mention.begin, mention.end - mention.begin);
    const std::size_t first = name.find(' ');
    const std::size_t second = first == name.npos ? name.npos : name.find(' ', first + 1);
    if (second == name.npos) continue;
    const bool headed =
        std::find(portfolios.begin(), portfolios.end(), name.substr(0, first)) != portfolios.end();
    if (!headed || !(lists_of(name.substr(first + 1, second - first - 1), lists) & tagging::first_name_class))
      continue;
    mention.begin += first + 1;
    mention.type = tagging::MentionType::person;
  }
}

}  // namespace broadsheet
