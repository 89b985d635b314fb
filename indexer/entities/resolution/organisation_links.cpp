#include "indexer/entities/resolution/organisation_links.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

#include "indexer/entities/resolution/initials.h"

namespace broadsheet::resolution {
namespace {

using namespace std::string_view_literals;

/// Short for too many things, even where only one full name ends like this.
constexpr std::array too_short{
    "bank"sv,        "group"sv,  "company"sv, "university"sv, "club"sv,          "firm"sv,
    "corporation"sv, "team"sv,   "fund"sv,    "europe"sv,     "international"sv, "association"sv,
    "universitat"sv, "banque"sv, "banco"sv,   "banca"sv,      "gruppe"sv};

/// What may follow the short form in a full name.
constexpr std::array tails{
    "group"sv,      "holding"sv,  "holdings"sv,    "company"sv,     "bank"sv,           "party"sv,
    "partei"sv,     "airlines"sv, "motors"sv,      "motor"sv,       "international"sv,  "technologies"sv,
    "systems"sv,    "gruppe"sv,   "groupe"sv,      "energy"sv,      "industries"sv,     "konzern"sv,
    "university"sv, "brothers"sv, "association"sv, "corporation"sv, "pharmaceuticals"sv};

/// A full name with one of these belongs to another organisation than the word before it.
constexpr std::array sub_bodies{
    "foundation"sv,     "institute"sv,  "stiftung"sv, "institut"sv,   "fondation"sv, "research"sv,
    "news"sv,           "museum"sv,     "court"sv,    "school"sv,     "hospital"sv,  "council"sv,
    "committee"sv,      "commission"sv, "office"sv,   "department"sv, "ministry"sv,  "police"sv,
    "administration"sv, "government"sv, "fraktion"sv, "ventures"sv,   "agency"sv,    "service"sv,
    "university"sv,     "team"sv,       "cup"sv,      "awards"sv,     "studios"sv,   "television"sv};

constexpr std::array generic_bodies{
    "commission"sv,   "parliament"sv,  "council"sv,     "court"sv,       "committee"sv,  "ministry"sv,
    "agency"sv,       "authority"sv,   "senate"sv,      "congress"sv,    "house"sv,      "assembly"sv,
    "department"sv,   "board"sv,       "bureau"sv,      "office"sv,      "government"sv, "administration"sv,
    "institute"sv,    "union"sv,       "party"sv,       "association"sv, "bank"sv,       "group"sv,
    "company"sv,      "university"sv,  "fund"sv,        "federation"sv,  "foundation"sv, "tribunal"sv,
    "cabinet"sv,      "treasury"sv,    "chamber"sv,     "state"sv,       "kommission"sv, "parlament"sv,
    "rat"sv,          "gericht"sv,     "ausschuss"sv,   "ministerium"sv, "behorde"sv,    "senat"sv,
    "regierung"sv,    "verband"sv,     "partei"sv,      "fraktion"sv,    "parlement"sv,  "conseil"sv,
    "cour"sv,         "comite"sv,      "ministere"sv,   "agence"sv,      "autorite"sv,   "assemblee"sv,
    "gouvernement"sv, "parlamento"sv,  "comision"sv,    "consejo"sv,     "ministerio"sv, "gobierno"sv,
    "congreso"sv,     "senado"sv,      "commissione"sv, "consiglio"sv,   "ministero"sv,  "governo"sv,
    "camera"sv,       "senato"sv,      "corte"sv,       "commissie"sv,   "league"sv,     "society"sv,
    "club"sv,         "corporation"sv, "executive"sv,   "secretariat"sv, "presidency"sv, "forum"sv};

template <typename List>
bool holds(const List& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

/// The only name that fits a short form; no_name when several do.
struct Answer {
  std::uint32_t name = no_name;
  bool several = false;
};

class OrganisationLinker {
 public:
  explicit OrganisationLinker(DocumentNames& names) : names_(names) {}

  void link() {
    for (std::uint32_t i = 0; i < names_.names.size(); ++i)
      if (is_full(names_.names[i])) register_name(i);
    if (by_end_.empty()) return;
    for (std::uint32_t i = 0; i < names_.names.size(); ++i)
      if (const std::uint32_t full = full_name_of(names_.names[i]); full != no_name && names_.root(full) != i)
        names_.names[i].longer = full;
  }

 private:
  using Answers = std::unordered_map<std::string, Answer>;

  static bool is_full(const NameRecord& name) {
    return name.type == tagging::MentionType::organisation && name.facts->words >= 2;
  }

  void register_name(std::uint32_t i) {
    const std::string_view key = names_.names[i].facts->key;
    add(by_beginning_, std::string(key.substr(0, key.find(' '))), i);
    add(by_beginning_, std::string(key.substr(0, key.rfind(' '))), i);
    std::size_t blank = key.rfind(' ');
    for (int words = 0; blank != key.npos && words < 4; ++words) {
      add(by_end_, std::string(key.substr(blank + 1)), i);
      blank = blank == 0 ? key.npos : key.rfind(' ', blank - 1);
    }
    for (std::string& initials : initials_of(names_.names[i].written))
      add(by_initials_, std::move(initials), i);
  }

  void add(Answers& answers, std::string form, std::uint32_t name) {
    Answer& answer = answers[std::move(form)];
    if (answer.name == no_name) answer.name = name;
    answer.several = answer.several || !same_entity(answer.name, name);
  }
  bool same_entity(std::uint32_t a, std::uint32_t b) const {
    if (names_.root(a) == names_.root(b)) return true;
    return names_.names[a].known && names_.names[a].known == names_.names[b].known;
  }

  std::uint32_t full_name_of(const NameRecord& name) const {
    const bool may_be =
        name.type == tagging::MentionType::organisation || name.type == tagging::MentionType::miscellaneous;
    if (!may_be || name.known || name.longer != no_name || name.total == 0) return no_name;
    if (is_acronym(name.written))
      if (const std::uint32_t full = only(by_initials_, on_one_line(name.written)); full != no_name)
        return full;
    if (name.type == tagging::MentionType::miscellaneous || holds(too_short, name.facts->key)) return no_name;
    const std::string& key = name.facts->key;
    if (const std::uint32_t full = only(by_end_, key); full != no_name) return full;
    const std::uint32_t full = only(by_beginning_, key);
    return full != no_name && may_leave_off(name, names_.names[full]) ? full : no_name;
  }

  static bool may_leave_off(const NameRecord& name, const NameRecord& full) {
    std::string_view rest = std::string_view(full.facts->key).substr(name.facts->key.size() + 1);
    if (name.facts->words > 1 || name.facts->forms) return holds(tails, rest);
    if (is_generic_body(name.facts->key)) return true;
    return !holds(sub_bodies, rest.substr(rest.rfind(' ') + 1));
  }

  static std::uint32_t only(const Answers& answers, const std::string& form) {
    const auto found = answers.find(form);
    return found == answers.end() || found->second.several ? no_name : found->second.name;
  }

  DocumentNames& names_;
  Answers by_beginning_, by_end_, by_initials_;
};

/// The text in brackets behind `at`: `(EGF)`, `("EGF")`. Empty when there are no brackets.
NameSpan bracketed(std::string_view text, std::size_t at) {
  constexpr std::size_t longest = 14;
  if (text.substr(at, 2) != " (") return {};
  const std::size_t end = text.substr(at + 2, longest).find(')');
  return end == text.npos ? NameSpan{}
                          : name_within(text, {at + 2, at + 2 + end}, tagging::MentionType::organisation);
}

/// In this document, the acronym means the name that spells it, whatever the alias table says.
void define(DocumentNames& names, std::uint32_t acronym, std::uint32_t full) {
  NameRecord& record = names.names[acronym];
  if (record.longer != no_name || acronym == names.root(full)) return;
  if (record.known && record.known != names.names[full].known) {
    if (!spells(record.written, names.names[full].written)) return;
    record.known = nullptr;
  }
  record.longer = full;
  record.defined = true;
}

}  // namespace

bool is_generic_body(std::string_view key) {
  return holds(generic_bodies, key);
}

void link_definitions(DocumentNames& names) {
  std::uint32_t before = no_name;  // the organisation mentioned directly before
  std::size_t end = 0;
  bool in_title = false;
  for (std::size_t i = 0; i < names.occurrences.size(); ++i) {
    const Occurrence occurrence = names.occurrences[i];
    const bool adjoins = before != no_name && occurrence.in_title == in_title &&
                         occurrence.span.begin == end + 2 && names.source(in_title).substr(end, 2) == " (";
    if (adjoins && spells(names.names[before].written, names.written(occurrence)))
      define(names, before, occurrence.name);
    before = no_name;
    if (names.names[occurrence.name].type != tagging::MentionType::organisation) continue;
    before = occurrence.name;
    end = occurrence.span.end;
    in_title = occurrence.in_title;
    const std::string_view text = names.source(in_title);
    const NameSpan brackets = bracketed(text, end);
    if (names.names[before].facts->words < 2 || !is_acronym(brackets.in(text))) continue;
    define(names, names.intern(brackets.in(text)), before);
  }
}

void link_organisations(DocumentNames& names) {
  OrganisationLinker(names).link();
}

}  // namespace broadsheet::resolution
