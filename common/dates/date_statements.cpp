#include "common/dates/date_statements.h"

#include <algorithm>
#include <array>
#include <optional>

#include "common/dates/date_pieces.h"
#include "common/folded_cursor.h"

namespace broadsheet {
namespace {

using namespace std::string_view_literals;

// Beginnings of words, folded.
constexpr std::array publication_words = {
    "publi"sv,      "pubbl"sv,        "posted"sv,    "issued"sv,    "released"sv,  "veroffentlicht"sv,
    "erschienen"sv, "gepubliceerd"sv, "geplaatst"sv, "opublikow"sv, "zamieszcz"sv, "udgivet"sv,
    "julkais"sv,    "zverejn"sv,      "megjelen"sv,  "kozzetet"sv,  "objavlj"sv,   "avaldatud"sv,
    "yayin"sv,      "опублик"sv,      "δημοσι"sv,    "发布"sv,      "發布"sv,      "发表"sv,
    "公開"sv,       "掲載"sv,         "입력"sv,      "게시"sv,      "등록"sv,      "نشر"sv,
    "פורסם"sv};
constexpr std::array change_words = {
    "updat"sv,    "modif"sv,    "revised"sv,    "edited"sv,       "amended"sv,    "corrected"sv,
    "aktualis"sv, "aktualiz"sv, "geandert"sv,   "uberarbeitet"sv, "bearbeitet"sv, "actuali"sv,
    "aggiorn"sv,  "atualiz"sv,  "bijgewerkt"sv, "gewijzigd"sv,    "aangepast"sv,  "zaktualiz"sv,
    "zmodyfik"sv, "zmieni"sv,   "uppdater"sv,   "opdater"sv,      "oppdater"sv,   "endret"sv,
    "andrad"sv,   "paivitet"sv, "frissit"sv,    "modosit"sv,      "upraven"sv,    "azurira"sv,
    "guncelle"sv, "обновл"sv,   "измен"sv,      "оновл"sv,        "ενημερω"sv,    "更新"sv,
    "修改"sv,     "수정"sv,     "업데이트"sv,   "تحديث"sv,        "עודכן"sv};

template <std::size_t Count>
bool begins_with_any(std::string_view word, const std::array<std::string_view, Count>& beginnings) {
  return std::any_of(beginnings.begin(), beginnings.end(),
                     [&](std::string_view beginning) { return word.starts_with(beginning); });
}

std::optional<DateStatement::About> about(std::string_view word, std::string_view before) {
  if (word.size() < 3) return std::nullopt;
  if (word == "jour" && before == "a") return DateStatement::change;  // `mis à jour`
  if (begins_with_any(word, publication_words)) return DateStatement::publication;
  if (begins_with_any(word, change_words)) return DateStatement::change;
  return std::nullopt;
}

bool has_digit(std::string_view text) {
  return std::any_of(text.begin(), text.end(), is_digit);
}

/// For `12 March (published), 13 March (updated)`, where each word comes after its date.
void move_words_to_front(std::vector<DateStatement>& parts) {
  if (parts.size() < 2 || !has_digit(parts.front().text) || has_digit(parts.back().text)) return;
  for (std::size_t i = 0; i + 1 < parts.size(); ++i) parts[i].about = parts[i + 1].about;
  parts.pop_back();
}

}  // namespace

std::vector<DateStatement> date_statements(std::string_view text) {
  std::vector<DateStatement> parts = {{DateStatement::unsaid, text}};
  std::string_view before;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    at = end_of_word(text, at);
    if (at == begin) {
      ++at;
      continue;
    }
    const std::string_view word = text.substr(begin, at - begin);
    if (const auto found = about(word, before)) {
      std::string_view& last = parts.back().text;
      last = last.substr(0, static_cast<std::size_t>(text.data() + begin - last.data()));
      parts.push_back({*found, text.substr(at)});
    }
    before = word;
  }
  move_words_to_front(parts);
  return parts;
}

}  // namespace broadsheet
