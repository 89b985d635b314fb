#include "indexer/entities/resolution/gathering.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "indexer/entities/resolution/known_names.h"

namespace broadsheet::resolution {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t longest_mention = 500;  ///< bytes; longer ones are junk, and costly to trim

bool is_separator(char c) {
  return (c < 'a' || c > 'z') && static_cast<unsigned char>(c) < 0x80;
}

constexpr std::array headed_bodies{" administration"sv, " Administration"sv, " government"sv,
                                   " Government"sv,     "-Regierung"sv,      " cabinet"sv,
                                   "-Administration"sv};

/// The end of the body headed by the person whose name ends at `end`: `Trump administration`. `end` when
/// there is none.
std::size_t end_of_headed_body(std::string_view text, std::size_t end) {
  for (const std::string_view body : headed_bodies) {
    const std::size_t behind = end + body.size();
    if (!text.substr(end).starts_with(body)) continue;
    const bool whole = behind == text.size() || is_separator(text[behind]);
    return whole ? behind : end;
  }
  return end;
}

}  // namespace

bool stands_alone(const FoundName& found, EntityType type, std::string_view language) {
  if (found.shouted_neighbour) return false;
  if (found.all_capitals || language == "de") return true;
  const bool free_before = !found.capital_before || (type == EntityType::person && found.after_title);
  return free_before && !found.capital_after;
}

void Gatherer::gather(bool in_title, std::span<const tagging::RawMention> raw,
                      std::span<const Citation> citations, const TextNames& capitals) {
  read_tagged(in_title, raw);
  read_known(in_title, capitals);
  drop_cited(tagged_, citations);
  drop_cited(known_, citations);
  merge(in_title);
}

void Gatherer::read_tagged(bool in_title, std::span<const tagging::RawMention> raw) {
  tagged_.clear();
  const std::string_view text = names_.source(in_title);
  std::size_t end = 0;
  for (const tagging::RawMention& mention : raw) {
    if (mention.begin < end || mention.end > text.size() || mention.begin >= mention.end) continue;
    if (mention.end - mention.begin > longest_mention) continue;
    const NameSpan span = name_within(text, {mention.begin, mention.end}, mention.type);
    if (span.begin == span.end) continue;
    end = mention.end;
    tagged_.push_back({span, mention.type, nullptr, false});
  }
}

void Gatherer::read_known(bool in_title, const TextNames& capitals) {
  const names::AliasTable& table = names::alias_table();
  const std::string_view language = names_.document().language;
  known_.clear();
  found_.clear();
  capitals.find(table.phrases(), found_);
  for (const FoundName& found : found_) {
    const names::Alias* forms = table.find(table.aliases()[found.value].key);
    const names::CanonicalName* known =
        known_untagged(forms, found.span.in(names_.source(in_title)), language);
    if (!known) continue;
    const bool may_be_part = found.one_word || known->type == EntityType::place;
    if (may_be_part && !stands_alone(found, known->type, language)) continue;
    known_.push_back({found.span, static_cast<tagging::MentionType>(known->type), known, found.one_word});
  }
}

void Gatherer::drop_cited(std::vector<Piece>& pieces, std::span<const Citation> citations) {
  auto citation = citations.begin();
  std::erase_if(pieces, [&](const Piece& piece) {
    while (citation != citations.end() && citation->end <= piece.span.begin) ++citation;
    return citation != citations.end() && citation->begin < piece.span.end;
  });
}

void Gatherer::add(bool in_title, Piece piece) {
  const std::string_view text = names_.source(in_title);
  const std::size_t end = end_of_headed_body(text, piece.span.end);
  if (piece.type == tagging::MentionType::person && end > piece.span.end) {
    piece.span.end = end;
    piece.type = tagging::MentionType::organisation;
    piece.known = nullptr;
  }
  names_.add(in_title, piece.span, piece.type, piece.known);
}

void Gatherer::merge(bool in_title) {
  auto tagged = tagged_.begin();
  for (const Piece& known : known_) {
    for (; tagged != tagged_.end() && tagged->span.end <= known.span.begin; ++tagged) add(in_title, *tagged);
    auto behind = tagged;
    bool covers = true;
    for (; behind != tagged_.end() && behind->span.begin < known.span.end; ++behind) {
      const NameSpan part = behind->span;
      const bool whole = part.begin == known.span.begin && part.end == known.span.end;
      covers =
          covers && !known.one_word && !whole && part.begin >= known.span.begin && part.end <= known.span.end;
    }
    if (!covers) continue;
    tagged = behind;
    add(in_title, known);
  }
  for (; tagged != tagged_.end(); ++tagged) add(in_title, *tagged);
}

}  // namespace broadsheet::resolution
